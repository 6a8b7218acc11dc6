/** Lists of many goals, of which only what is near the screen is drawn, and what a browser finds in goals that are closed. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/until.js';
import { PlanListPage } from './pages/plan-list.page.js';
import type { OpenOptions } from './pages/plan-list.page.js';
import { TOWN, longPlan } from './pages/plan-list.plans.js';

/** A plan of many goals of which each says something of its own. */
const talkative = (length: number) => {
  const plan = longPlan(length);
  const goals = plan.goals.map((goal, i) => ({ ...goal, term: '2026', summary: `Výsadba číslo ${i + 1}.`, responsible: ['zelen'] }));
  return { ...plan, goals };
};

let page: PlanListPage;
const open = async (options?: OpenOptions): Promise<PlanListPage> => (page = await PlanListPage.open(options));
const hiddenWords = (title: string): string => page.goal(title).querySelector('[hidden="until-found"]')?.textContent ?? '';

/** What a browser does once it has found words in something hidden. */
const reveal = async (title: string): Promise<void> => {
  page.goal(title).querySelector('[hidden]')!.dispatchEvent(new Event('beforematch', { bubbles: true }));
  await page.settled();
};

afterEach(() => {
  page.close();
  scrollTo(0, 0);
});

describe('what a browser looks for in the page', () => {
  it('is found in the card of a closed goal, which opens', async () => {
    await open();
    expect(hiddenWords('Stromy v ulicích')).to.contain('Město vysadí čtyři stromy.');
    expect(page.text).to.contain('Zpráva rady');

    await reveal('Stromy v ulicích');
    expect(page.openTitles).to.deep.equal(['Stromy v ulicích']);
    expect(page.body('Stromy v ulicích')).to.contain('Město vysadí čtyři stromy.');
  });

  it('is found in a goal of a long list, of which nothing but the name was drawn', async () => {
    await open({ plan: talkative(400) });
    expect(hiddenWords('Úkol 390')).to.contain('Výsadba číslo 390.').and.to.contain('Odbor zeleně');

    await reveal('Úkol 390');
    expect(page.openTitles).to.deep.equal(['Úkol 390']);
    expect(page.body('Úkol 390')).to.contain('Výsadba číslo 390.').and.to.contain('Odbor zeleně');
    expect(hiddenWords('Úkol 390')).to.equal('');
    await until('it is on the screen', () => {
      const { top } = page.opener('Úkol 390').getBoundingClientRect();
      return top >= 0 && top < innerHeight;
    });
  });
});

describe('a list of many goals', () => {
  it('has the name of every goal at once, and the rest of a row when it comes near', async () => {
    await open({ plan: talkative(400) });
    const row = () => page.goal('Úkol 350').textContent?.replace(/Výsadba.*/s, '');
    expect(page.titles).to.have.lengthOf(400);
    expect(page.goal('Úkol 1').querySelector('.about')?.textContent).to.contain('2026 · Odbor zeleně').and.to.contain('stav neuveden');
    expect(row()).not.to.contain('2026');

    page.opener('Úkol 350').scrollIntoView();
    await until('the row is drawn', () => page.goal('Úkol 350').querySelector('.status') !== null);
    expect(page.goal('Úkol 350').querySelector('.about')?.textContent).to.contain('2026 · Odbor zeleně');
  });

  it('keeps the focus on a goal that is drawn under it, and opens it by a key', async () => {
    await open({ plan: talkative(400) });
    page.opener('Úkol 399').focus({ preventScroll: true });
    page.opener('Úkol 399').scrollIntoView();
    await until('the row is drawn', () => page.goal('Úkol 399').querySelector('.status') !== null);
    expect(page.focusedName).to.equal('Úkol 399');

    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.openTitles).to.deep.equal(['Úkol 399']);
    await sendKeys({ press: 'Escape' });
    await page.settled();
    expect(page.openTitles).to.deep.equal([]);
    expect(page.focusedName).to.equal('Úkol 399');
  });

  it('keeps its rows while goals are looked for, with what was found marked', async () => {
    await open({ plan: talkative(400) });
    const before = page.goal('Úkol 12');
    await page.look('výsadba číslo 12.');
    expect(page.titles).to.deep.equal(['Úkol 12', 'Úkol 112', 'Úkol 212', 'Úkol 312']);
    expect(page.goal('Úkol 12') === before).to.equal(true);

    await page.look('ukol 12');
    expect(page.titles).to.have.lengthOf(14);
    expect(page.marks.slice(0, 2)).to.deep.equal(['Úkol', '12']);
    await page.look('');
    expect(page.titles).to.have.lengthOf(400);
    expect(page.marks).to.deep.equal([]);
  });

  it('is grouped and sorted anew, and speaks another language', async () => {
    const plan = talkative(90);
    await open({ plan: { ...plan, goals: [...plan.goals, ...TOWN.goals.map((goal) => ({ ...goal, section: 'vse' }))] } });
    page.element.groupBy = 'status';
    page.element.lang = 'en';
    await page.settled();
    await until('it is English', () => page.groups[0] === 'in progress 1 goal');

    expect(page.titles).to.have.lengthOf(96);
    expect(page.titles[0]).to.equal('Trees in the streets');
  });

  it('is written out on paper, all of it', async () => {
    await open({ plan: talkative(150) });
    dispatchEvent(new Event('beforeprint'));
    expect(page.openTitles).to.have.lengthOf(150);
    expect(page.body('Úkol 150')).to.contain('Výsadba číslo 150.');

    dispatchEvent(new Event('afterprint'));
    expect(page.openTitles).to.deep.equal([]);
  });

  it('is on paper with every goal that is looked for, also those behind the button for more', async () => {
    await open({ plan: talkative(150), attributes: { query: 'výsadba číslo 1', 'page-size': '20' } });
    expect(page.titles).to.have.lengthOf(20);
    const wanted = Array.from({ length: 150 }, (_, i) => i + 1).filter((n) => String(n).includes('1'));

    dispatchEvent(new Event('beforeprint'));
    expect(page.openTitles).to.deep.equal(wanted.map((n) => `Úkol ${n}`));
    expect(page.all('.body .summary').every((summary) => summary.checkVisibility())).to.equal(true);
    dispatchEvent(new Event('afterprint'));
  });

  it('of a thousand has the name and the words of each in the page, for the search of a browser', async () => {
    await open({ plan: talkative(1000) });
    expect(page.titles).to.deep.equal(Array.from({ length: 1000 }, (_, i) => `Úkol ${i + 1}`));
    const found = page.parts('goal').filter((goal, i) => goal.textContent.includes(`Výsadba číslo ${i + 1}.`));
    expect(found).to.have.lengthOf(1000);
  });

  it('is searched and sorted as Czech asks for, in a browser that speaks another language', async () => {
    expect(navigator.language).not.to.match(/^cs/);
    const titles = ['Chodník', 'Cesta', 'Hřiště', 'Čekárna', 'Ilustrace', 'Řeka', 'Rybník'];
    const goals = Array.from({ length: 70 }, (_, i) => ({ id: `g${i}`, title: titles[i] ?? `Žižkov ${i}` }));
    await open({ plan: { ...TOWN, sections: [], goals }, attributes: { sort: 'title', lang: 'cs' } });
    expect(page.titles.slice(0, 7)).to.deep.equal(['Cesta', 'Čekárna', 'Hřiště', 'Chodník', 'Ilustrace', 'Rybník', 'Řeka']);

    await page.look('HRISTE');
    expect(page.titles).to.deep.equal(['Hřiště']);
  });

  it('has nothing that axe finds', async () => {
    await open({ plan: talkative(61), attributes: { query: 'výsadba' } });
    expect(await page.axe()).to.deep.equal([]);
  });
});
