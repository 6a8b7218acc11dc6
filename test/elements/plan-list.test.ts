/** What a visitor of a list of goals reads, opens and finds. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/until.js';
import { PlanListPage } from './pages/plan-list.page.js';
import { TOWN, longPlan } from './pages/plan-list.plans.js';
import type { OpenOptions } from './pages/plan-list.page.js';

let page: PlanListPage;
const open = async (options?: OpenOptions): Promise<PlanListPage> => (page = await PlanListPage.open(options));

const city = () => open({ attributes: { src: '/demo/data/liberec-city-2024.json' } });
const typesOf = () => page.events.map(({ type }) => type);

afterEach(() => page.close());

describe('a list of goals', () => {
  it('has every goal as a heading under the heading of its section, before any key is pressed', async () => {
    await open();

    expect(page.outline).to.deep.equal([
      'h2 Plán města Lhota',
      'h3 I Příroda 2 cíle', 'h4 Stromy v ulicích', 'h4 Příjemný park',
      'h3 Ulice 3 cíle', 'h4 Chodníky bez bariér',
      'h4 Kola 2 cíle', 'h5 Stojany u škol', 'h5 Cesty pro kola',
      'h3 Bez části 1 cíl', 'h4 Nový web města',
    ]);
    expect(page.parts('goal').every((goal) => goal.localName === 'li')).to.equal(true);
  });

  it('follows the level of heading that the page asks for', async () => {
    await open({ attributes: { 'heading-level': '4' } });

    expect(page.outline.slice(0, 3)).to.deep.equal(['h4 Plán města Lhota', 'h5 I Příroda 2 cíle', 'h6 Stromy v ulicích']);
  });

  it('begins with what the plan says of itself, and how much there is of what', async () => {
    await open();

    expect(page.text).to.contain('Co město udělá pro zeleň a dopravu.');
    expect(page.text).to.contain('2026 · 6 cílů · 3 části · termín neuveden u 2 · odpovědnost neuvedena u 1 · ukazatel neuveden u 5 · probíhá u 1 · splněno u 1 · zpožděno u 1 · stav neuveden u 3');
    expect(page.count).to.equal('Zobrazeno 6 cílů');
    expect(page.part('count').getAttribute('role')).to.equal('status');
  });

  it('tells in one row the code, the term, who answers first and how far the goal is', async () => {
    await open();
    const row = (title: string) => page.goal(title).querySelector('.row')?.textContent?.replace(/\s+/g, ' ').trim();

    expect(row('Stromy v ulicích')).to.equal('1 Stromy v ulicích duben–prosinec 2026 · Odbor zeleně a 2 další probíhá');
    expect(row('Příjemný park')).to.equal('2 Příjemný park květen 2026 · Odbor zeleně splněno');
    expect(row('Nový web města')).to.equal('Nový web města 2026 stav neuveden');
    expect(page.goal('Příjemný park').querySelector('time')?.dateTime).to.equal('2026-05');
  });

  it('shows all fourteen goals of a real plan in their two parts', async () => {
    await city();

    expect(page.groups).to.deep.equal(['Plán stabilizace 8 cílů', 'Plán progrese 6 cílů']);
    expect(page.titles).to.have.lengthOf(14);
    expect(page.text).to.contain('stav neuveden u 14');
    expect(page.text).not.to.match(/undefined|NaN|\[object|Invalid/);
  });

  it('says plainly that a plan has no goals', async () => {
    await open({ plan: { ...TOWN, goals: [], events: [{ id: 'a', title: 'A' }] }, state: 'empty' });

    expect(page.parts('goal')).to.deep.equal([]);
    expect(page.root.querySelector('p.state')?.textContent).to.match(/\S/);
  });
});

describe('a goal of the list', () => {
  it('opens in place to everything that is known of it, and closes again', async () => {
    await open();
    expect(page.body('Stromy v ulicích')).to.equal('');

    await page.press('Stromy v ulicích');
    expect(page.openTitles).to.deep.equal(['Stromy v ulicích']);
    const body = page.body('Stromy v ulicích');
    for (const said of ['Vysadíme stromy tam, kde chybí stín.', 'V létě je v ulicích chladněji.', '1 ze 4', 'Odbor zeleně (odpovídá)', 'Základní škola (partner)', 's. 3, Zpráva rady', 'Město vysadí čtyři stromy.']) {
      expect(body).to.contain(said);
    }
    expect(page.events).to.deep.equal([{ type: 'civic-goal-open', detail: { id: 'stromy' } }]);

    await page.press('Stromy v ulicích');
    expect(page.openTitles).to.deep.equal([]);
    expect(page.body('Stromy v ulicích')).to.equal('');
    expect(page.events).to.have.lengthOf(1);
  });

  it('stays open beside another', async () => {
    await open();
    await page.press('Stromy v ulicích');
    await page.press('Příjemný park');

    expect(page.openTitles).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
  });

  it('is left to the page where the page sees to it itself', async () => {
    await open();
    page.element.addEventListener('civic-goal-open', (event) => event.preventDefault(), { once: true });
    await page.press('Stromy v ulicích');
    expect(page.openTitles).to.deep.equal([]);

    await page.press('Stromy v ulicích');
    expect(page.openTitles).to.deep.equal(['Stromy v ulicích']);
  });

  it('opens by Enter and by space, and closes by Escape from inside, which gives the focus back', async () => {
    await open();
    page.opener('Stromy v ulicích').focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.isOpen('Stromy v ulicích')).to.equal(true);

    await sendKeys({ press: 'Tab' });
    expect(page.focusedName).to.equal('Slova plánu');
    await sendKeys({ press: 'Escape' });
    await page.settled();
    expect(page.isOpen('Stromy v ulicích')).to.equal(false);
    expect(page.focusedName).to.equal('Stromy v ulicích');

    await sendKeys({ press: 'Space' });
    await page.settled();
    expect(page.isOpen('Stromy v ulicích')).to.equal(true);
    expect(page.focusedName).to.equal('Stromy v ulicích');
  });
});

describe('the search', () => {
  it('finds without regard to case, diacritics and how letters are composed', async () => {
    await open();
    for (const query of ['příjemný', 'PRIJEMNY', 'příjemný'.normalize('NFD'), '  park ']) {
      await page.look(query);
      expect(page.titles).to.deep.equal(['Příjemný park']);
    }
  });

  it('marks what it found, in the row and in the opened goal', async () => {
    await open();
    await page.look('strom');
    expect(page.titles).to.deep.equal(['Stromy v ulicích']);
    expect(page.marks).to.deep.equal(['Strom']);

    await page.press('Stromy v ulicích');
    expect(page.marks).to.deep.equal(['Strom', 'strom', 'strom']);
    expect(page.titles).to.deep.equal(['Stromy v ulicích']);
  });

  it('is said once, when the visitor stops typing', async () => {
    await open();
    await page.type('odbor zel');
    await until('the result is said', () => page.said.length > 0);

    expect(page.said).to.deep.equal(['Zobrazeny 2 ze 6 cílů']);
    expect(page.focusedName).to.equal('search');
    // One for each key; two that come at once are one.
    expect(typesOf().length).to.be.within(1, 9);
    expect(page.events.at(-1)).to.deep.equal({
      type: 'civic-filter-change',
      detail: { filters: { section: '', status: '', responsible: '', query: 'odbor zel' }, shown: 2, total: 6 },
    });
  });

  it('that finds nothing says so and offers the way out, which leads back to the search', async () => {
    await open();
    await page.look('letadlo');
    expect(page.titles).to.deep.equal([]);
    expect(page.text).to.contain('Tomuto zadání neodpovídá žádný cíl.');

    await page.pressButton('Zrušit filtry');
    expect(page.titles).to.have.lengthOf(6);
    expect(page.search.value).to.equal('');
    expect(page.focusedName).to.equal('search');
  });

  it('loses nothing of what is typed and chosen before it has come', async () => {
    await open();
    page.search.value = 'kola';
    page.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.search.value = 'kola pro';
    page.search.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    page.filter('responsible').value = 'doprava';
    page.filter('responsible').dispatchEvent(new Event('change', { bubbles: true }));
    await page.settled();

    expect(page.titles).to.deep.equal(['Cesty pro kola']);
    expect(page.search.value).to.equal('kola pro');
    expect(page.chips[0]).to.equal('Kdo odpovídá: Odbor dopravy');
  });

  it('finds letters that the plan has in two pieces', async () => {
    const goals = [{ id: 'a', title: 'Příjemné náměstí'.normalize('NFD') }, { id: 'b', title: 'Park' }];
    await open({ plan: { ...TOWN, goals } });
    await page.look('náměstí'.normalize('NFC'));

    expect(page.titles).to.have.lengthOf(1);
    expect(page.marks.map((mark) => mark.normalize('NFC'))).to.deep.equal(['náměstí']);
  });

  it('starts with what the page asks for, in whatever language', async () => {
    await open({ attributes: { query: 'kola pro', lang: 'en' } });
    expect(page.titles).to.deep.equal(['Cesty pro kola']);
    page.close();

    await open({ attributes: { query: 'kola pro' } });

    expect(page.search.value).to.equal('kola pro');
    expect(page.titles).to.deep.equal(['Cesty pro kola']);
  });

  it('takes every character for a character', async () => {
    await open();
    for (const query of ['.*', '<b>', '\\', '((((']) {
      await page.look(query);
      expect(page.titles, query).to.deep.equal([]);
    }
  });
});

describe('the order of the goals', () => {
  const grouped = async (by: string) => {
    await open({ attributes: { 'group-by': by } });
    return page.groups;
  };

  it('is in groups by who leads, by status, by term, or in none', async () => {
    expect(await grouped('body')).to.deep.equal(['Odbor dopravy 3 cíle', 'Odbor zeleně 2 cíle', 'Neuvedeno 1 cíl']);
    page.close();
    expect(await grouped('status')).to.deep.equal(['probíhá 1 cíl', 'splněno 1 cíl', 'zpožděno 1 cíl', 'stav neuveden 3 cíle']);
    page.close();
    expect(await grouped('term')).to.deep.equal(['2026 1 cíl', 'duben 2026 1 cíl', 'duben–prosinec 2026 1 cíl', 'květen 2026 1 cíl', 'Bez termínu 2 cíle']);
    page.close();
    expect(await grouped('none')).to.deep.equal([]);
    expect(page.outline.slice(1, 3)).to.deep.equal(['h3 Stromy v ulicích', 'h3 Příjemný park']);
    page.close();
    expect(await grouped('nonsense')).to.have.lengthOf(4);
  });

  it('is by title, as Czech sorts, by term or by status', async () => {
    await open({ attributes: { 'group-by': 'none', sort: 'title' } });
    expect(page.titles).to.deep.equal(['Cesty pro kola', 'Chodníky bez bariér', 'Nový web města', 'Příjemný park', 'Stojany u škol', 'Stromy v ulicích'].sort(new Intl.Collator('cs').compare));

    page.element.sort = 'status';
    await page.settled();
    expect(page.titles.slice(0, 3)).to.deep.equal(['Stromy v ulicích', 'Příjemný park', 'Chodníky bez bariér']);

    page.element.sort = 'term';
    await page.settled();
    expect(page.titles.slice(-2)).to.deep.equal(['Chodníky bez bariér', 'Cesty pro kola']);
  });
});

describe('a long list', () => {
  it('shows as many goals as the page asks for, says so, and more by a press that leads to the next goal', async () => {
    await open({ plan: longPlan(12), attributes: { 'page-size': '5' } });
    expect(page.titles).to.have.lengthOf(5);
    expect(page.count).to.equal('Zobrazeno 5 ze 12 cílů');
    expect(page.groups).to.deep.equal(['Vše 12 cílů']);

    await page.pressButton('Zobrazit další (5)');
    expect(page.titles).to.have.lengthOf(10);
    expect(page.focusedName).to.equal('Úkol 6');
    expect(page.said).to.deep.equal(['Zobrazeno 10 ze 12 cílů']);

    await page.pressButton('Zobrazit další (2)');
    expect(page.titles).to.have.lengthOf(12);
    expect(page.focusedName).to.equal('Úkol 11');
    expect(page.parts('more')).to.deep.equal([]);
    expect(page.count).to.equal('Zobrazeno 12 cílů');
  });

  it('is shown whole by one press, which leads to the next goal', async () => {
    await open({ plan: longPlan(12), attributes: { 'page-size': '5' } });
    await page.pressButton('Zobrazit vše (7)');

    expect(page.titles).to.have.lengthOf(12);
    expect(page.focusedName).to.equal('Úkol 6');
    expect(page.parts('more').concat(page.parts('all'))).to.deep.equal([]);
    page.close();

    await open({ plan: longPlan(8), attributes: { 'page-size': '5' } });
    expect(page.told('more').concat(page.told('all'))).to.deep.equal(['Zobrazit další (3)']);
  });

  it('of more than a thousand goals is cut after a hundred, and searched through as a whole', async () => {
    await open({ plan: longPlan(2500) });
    expect(page.titles).to.have.lengthOf(100);
    expect(page.count).to.equal('Zobrazeno 100 ze 2 500 cílů');

    await page.look('úkol 2499');
    expect(page.titles).to.deep.equal(['Úkol 2499']);
    expect(page.parts('more')).to.deep.equal([]);
  });
});
