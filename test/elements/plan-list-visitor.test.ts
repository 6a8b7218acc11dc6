/** A list of goals in its page: its address, on paper, in other languages, and in narrow places. */
import { expect } from 'chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { until } from '../support/until.js';
import { PlanListPage } from './pages/plan-list.page.js';
import type { OpenOptions } from './pages/plan-list.page.js';
import { longPlan } from './pages/plan-list.plans.js';

let pages: PlanListPage[] = [];
let page: PlanListPage;
const address = location.href;

const open = async (options?: OpenOptions): Promise<PlanListPage> => {
  page = await PlanListPage.open(options);
  pages.push(page);
  return page;
};

/** Goes to an address of this page, as a link or the address bar does, without loading it anew. */
const go = (url: string): void => {
  history.replaceState(null, '', url);
  dispatchEvent(new PopStateEvent('popstate'));
  dispatchEvent(new HashChangeEvent('hashchange'));
};

const kept = (name: string): string | null => new URL(location.href).searchParams.get(name);

afterEach(async () => {
  for (const each of pages) each.close();
  pages = [];
  history.replaceState(null, '', address);
  document.body.style.fontSize = '';
  await emulateMedia({ media: 'screen' });
});

describe('the address of the page', () => {
  it('keeps what a visitor looks for, and nothing once it is taken back', async () => {
    await open({ attributes: { 'url-state': '' } });
    await page.look('kola');
    await page.choose('section', 'kola');
    expect([kept('query'), kept('section'), kept('status')]).to.deep.equal(['kola', 'kola', null]);

    await page.look('');
    await page.pressButton('Zrušit filtry');
    expect(location.href).to.equal(address);
  });

  it('is read at the start, and again when the visitor goes back', async () => {
    history.replaceState(null, '', '?status=done');
    await open({ attributes: { 'url-state': '' } });
    expect(page.titles).to.deep.equal(['Příjemný park']);

    go('?query=web');
    await page.settled();
    expect(page.titles).to.deep.equal(['Nový web města']);
    expect(page.search.value).to.equal('web');
    expect(page.filter('status').value).to.equal('');
  });

  it('leads back, step by step: a search is one step, however many its keys', async () => {
    await open({ attributes: { 'url-state': '' } });
    await page.choose('status', 'done');
    await page.type('park');
    expect(page.titles).to.deep.equal(['Příjemný park']);
    expect([kept('status'), kept('query')]).to.deep.equal(['done', 'park']);

    history.back();
    await until('the search is taken back', () => kept('query') === null && page.search.value === '');
    expect(page.filter('status').value).to.equal('done');

    history.back();
    await until('all goals are shown', () => page.titles.length === 6);
    expect(location.href).to.equal(address);

    history.forward();
    await until('the filter is set again', () => page.titles.length === 1);
  });

  it('is left alone where the page does not ask', async () => {
    history.replaceState(null, '', '?status=done');
    await open();
    await page.look('kola');
    expect(page.titles).to.not.have.lengthOf(1);
    expect(kept('query')).to.equal(null);
  });
});

describe('a link to a goal', () => {
  it('opens it, scrolls to it and gives it the focus', async () => {
    history.replaceState(null, '', '#cil-400');
    await open({ plan: longPlan(500), attributes: { 'page-size': '20' } });

    expect(page.openTitles).to.deep.equal(['Úkol 400']);
    expect(page.focusedName).to.equal('Úkol 400');
    const { top } = page.goal('Úkol 400').getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight / 2);
  });

  it('is followed when it is pressed later, also past filters that hide the goal', async () => {
    await open();
    await page.choose('status', 'done');
    go('#web');
    await page.settled();

    expect(page.openTitles).to.deep.equal(['Nový web města']);
    expect(page.chips).to.deep.equal([]);
    expect(page.focusedName).to.equal('Nový web města');
  });

  it('leads from one goal to another inside the list', async () => {
    await open();
    await page.press('Stromy v ulicích');
    [...page.goal('Stromy v ulicích').querySelectorAll('a')].find(({ hash }) => hash === '#stojany')!.click();
    await until('the other goal is open', () => page.isOpen('Stojany u škol'));
    await page.settled();

    expect(page.focusedName).to.equal('Stojany u škol');
  });

  it('is for the list that was told to show the goal, of two on a page', async () => {
    history.replaceState(null, '', '#cesty');
    const nature = await open({ attributes: { section: 'priroda', 'without-filters': '' } });
    const streets = await open({ attributes: { section: 'ulice', 'without-filters': '' } });

    expect(nature.openTitles).to.deep.equal([]);
    expect(nature.titles).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
    expect(streets.openTitles).to.deep.equal(['Cesty pro kola']);
    expect(streets.focusedName).to.equal('Cesty pro kola');
  });

  it('that leads nowhere changes nothing', async () => {
    for (const hash of ['#nikde', '#%E0%A4%A', '#__proto__']) {
      go(hash);
      await open();
      expect(page.openTitles).to.deep.equal([]);
      expect(page.titles).to.have.lengthOf(6);
    }
  });
});

describe('the table to take away', () => {
  it('holds the goals that are shown, in their order', async () => {
    await open({ attributes: { sort: 'title' } });
    await page.choose('responsible', 'doprava');
    const taken: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function take() {
      taken.push(this);
    };
    try {
      await page.pressButton('Stáhnout jako tabulku CSV');
      await until('the file is there', () => taken.length > 0);
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }

    const { download, href } = taken[0]!;
    expect(download).to.equal('cile.csv');
    const table = decodeURIComponent(href.slice(href.indexOf(',') + 1));
    expect(href).to.match(/^data:text\/csv;charset=utf-8,%EF%BB%BF/);
    expect(table.split('\r\n').slice(1, -1).map((line) => line.split(';').slice(0, 6))).to.deep.equal([
      ['cesty', '5', 'Cesty pro kola', 'Kola', '', ''], ['chodniky', '3', 'Chodníky bez bariér', 'Ulice', '', 'zpožděno'],
      ['stojany', '4', 'Stojany u škol', 'Kola', 'duben 2026', ''],
    ]);
  });
});

describe('a list on paper', () => {
  it('has every goal that was found written out, and nothing to press', async () => {
    await open({ plan: longPlan(30), attributes: { 'page-size': '5' } });
    await emulateMedia({ media: 'print' });
    await until('the list is drawn for paper', () => page.titles.length === 30);

    expect(page.openTitles).to.have.lengthOf(30);
    expect(page.body('Úkol 30')).to.contain('Termín');
    for (const control of [page.search, page.part('export')]) expect(control.checkVisibility()).to.equal(false);

    await emulateMedia({ media: 'screen' });
    await until('the list is on the screen again', () => page.titles.length === 5);
    expect(page.openTitles).to.deep.equal([]);
  });

  it('writes out what few goals have, too', async () => {
    await open();
    dispatchEvent(new Event('beforeprint'));

    expect(page.body('Stromy v ulicích')).to.contain('Měřitelný cíl vysazené stromy 1 ze 4').and.to.contain('navazuje na: Stojany u škol');
    dispatchEvent(new Event('afterprint'));
  });

  it('leaves out what was filtered out', async () => {
    await open({ attributes: { status: 'done' } });
    dispatchEvent(new Event('beforeprint'));

    expect(page.openTitles).to.deep.equal(['Příjemný park']);
    dispatchEvent(new Event('afterprint'));
    expect(page.openTitles).to.deep.equal([]);
  });
});

describe('a list in another language', () => {
  it('speaks English, and marks what the plan says only in Czech', async () => {
    await open({ attributes: { lang: 'en' } });

    expect(page.titles[0]).to.equal('Trees in the streets');
    expect(page.groups).to.deep.equal(['I Nature 2 goals', 'Ulice 3 goals', 'Kola 2 goals', 'No section 1 goal']);
    expect(page.parts('group-title')[1]!.querySelector('[lang="cs"]')?.textContent).to.equal('Ulice');
    expect(page.parts('group-title')[3]!.querySelector('[lang]')).to.equal(null);
    await page.look('parks');
    expect(page.count).to.equal('Showing 6 goals');
    await until('the result is said', () => page.count !== 'Showing 6 goals');
    expect(page.count).to.equal('Showing 2 of 6 goals');
  });

  it('speaks German', async () => {
    await open({ attributes: { lang: 'de', 'group-by': 'status' } });

    expect(page.count).to.equal('6 Ziele angezeigt');
    expect(page.part('export').textContent?.trim()).to.equal('Als CSV-Tabelle herunterladen');
    expect(page.parts('group-title').every((title) => title.querySelector('[lang]') === null)).to.equal(true);
  });
});

describe('a list by keyboard and screen reader', () => {
  it('leads through its controls and goals, and out again', async () => {
    await open();
    const before = document.createElement('button');
    const after = document.createElement('button');
    page.element.before(before);
    page.element.after(after);

    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 20 && document.activeElement !== after; i++) {
      await sendKeys({ press: 'Tab' });
      if (page.focused) stops.push(page.focusedName);
    }
    expect(document.activeElement === after).to.equal(true);
    expect(stops).to.deep.equal(['search', 'filter section', 'filter status', 'filter responsible', 'Řazení a další filtry', 'export', ...page.titles]);

    await sendKeys({ press: 'Shift+Tab' });
    expect(page.focusedName).to.equal('Nový web města');
  });

  it('hides the name of no goal from a screen reader', async () => {
    await open({ plan: longPlan(200) });
    const hidden = page.parts('goal-title').filter((title) => !title.checkVisibility() || title.closest('[aria-hidden], [inert]'));

    expect(page.titles).to.have.lengthOf(200);
    expect(hidden.map(({ textContent }) => textContent)).to.deep.equal([]);
  });
});

describe('a list in its place', () => {
  for (const size of ['100%', '200%']) {
    it(`fits 320 pixels with text of ${size}`, async () => {
      document.body.style.fontSize = size;
      await open({ width: 320, attributes: { status: 'in-progress' } });
      await page.press('Stromy v ulicích');
      await page.pressButton('Filtry (1)');

      expect(page.element.scrollWidth).to.be.at.most(320);
      expect(page.tooWide).to.deep.equal([]);
    });
  }

  it('has the button for the filters beside the search where it is narrow', async () => {
    await open({ width: 320 });
    const box = (node: Element) => node.getBoundingClientRect();
    const [search, fold] = [box(page.search), box(page.all('.fold')[0]!)];

    expect(Math.abs(search.bottom - fold.bottom)).to.be.lessThan(1.5);
    expect(fold.left).to.be.greaterThan(search.right);
  });

  it('answers to a press anywhere on the row', async () => {
    await open();
    const { right, top } = page.goal('Příjemný park').getBoundingClientRect();
    const hit = page.root.elementFromPoint(right - 100, top + 12);

    expect(hit === page.opener('Příjemný park')).to.equal(true);
  });
});
