import { expect } from 'chai';
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { axeProblems } from '../support/axe.js';
import { GOAL_PLAN } from '../support/goal-plan.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { GoalCardPage } from './pages/goal-card.page.js';
import type { OpenOptions } from './pages/goal-card.page.js';

let page: GoalCardPage;

const trees = async (options?: OpenOptions): Promise<void> => void (page = await GoalCardPage.trees(options));
const open = async (options?: OpenOptions): Promise<void> => void (page = await GoalCardPage.open(options));

/** A plan with one goal that says this. */
const saying = (goal: object, plan: object = {}) => ({
  format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', goals: [{ id: 'cil', title: 'Cíl', ...goal }], ...plan,
});

afterEach(() => {
  page.close();
  document.body.style.fontSize = '';
});

describe('the words of the plan', () => {
  it('are read on demand, by keyboard, where a term or a fact was written otherwise', async () => {
    await trees();
    expect(page.parts('term')).to.deep.equal(['duben–prosinec 2026']);
    expect(page.quotes('Termín')).to.deep.equal([]);

    page.fact('Termín')?.querySelector('summary')?.focus();
    await sendKeys({ press: 'Enter' });
    expect(page.quotes('Termín')).to.deep.equal(['4-12/2026']);

    await sendKeys({ press: 'Enter' });
    expect(page.quotes('Termín')).to.deep.equal([]);
  });

  it('are beside the page of the document they stand in', async () => {
    await trees();
    expect(page.says('Zdroj')).to.match(/^s\. 2, ř\. 14–20, příloha č\. 1 \(odkaz vede na lhota\.example\) Slova plánu/);

    page.fact('Zdroj')?.querySelector('summary')?.click();
    await until('the words are shown', () => page.quotes('Zdroj').length > 0);
    expect(page.quotes('Zdroj')).to.deep.equal(['Obec vysadí nejméně dvanáct stromů.']);
  });

  it('are not asked for where the term says the same', async () => {
    await open({ plan: saying({ term: { text: '24. a 25. 4. 2025', edtf: '{2025-04-24,2025-04-25}' } }) });

    expect(page.says('Termín')).to.equal('24. a 25. dubna 2025');
  });

  it('are all written out on paper', async () => {
    await trees();

    await emulateMedia({ media: 'print' });
    await until('the card is written out', () => page.quotes('Zdroj').length > 0);
    expect(page.quotes('Termín')).to.deep.equal(['4-12/2026']);
    expect(page.root.querySelector('summary')).to.equal(null);

    await emulateMedia({ media: 'screen' });
    await until('the card is on the screen again', () => page.root.querySelector('summary') !== null);
  });
});

describe('a goal card by keyboard', () => {
  it('leads through its links and quotations, and out again', async () => {
    await trees();
    const before = document.createElement('button');
    const after = document.createElement('button');
    page.element.before(before);
    page.element.after(after);

    before.focus();
    const stops: string[] = [];
    for (let i = 0; i < 20 && document.activeElement !== after; i++) {
      await sendKeys({ press: 'Tab' });
      const stop = page.root.activeElement;
      if (stop) stops.push(stop.textContent?.replace(/\s+\(odkaz.*/, '').trim() ?? '');
    }

    expect(document.activeElement).to.equal(after);
    expect(stops).to.deep.equal([
      'Slova plánu', 'Obec Lhota', 'Sázení se školou', 'Strategie pro klima', 'Mapa výsadby', 'Seznam stromů', 'příloha č. 1', 'Slova plánu',
    ]);
  });
});

describe('a goal card in another language', () => {
  it('speaks it, and marks what the plan says in its own', async () => {
    await trees({ attributes: { lang: 'en' } });

    expect(page.heading.textContent).to.equal('Trees for the village green');
    expect(page.heading.querySelector('[lang]')).to.equal(null);
    expect(page.parts('term')).to.deep.equal(['April–December 2026']);
    expect(page.parts('responsible')[0]).to.equal('Environment department (lead)');
    expect(page.parts('target')[0]).to.equal('vysazené stromy 5 of 12 as of February 2026');
    expect(page.part('indicator').querySelector('[lang="cs"]')?.textContent).to.equal('Stromy rostou a\u00a0mají stín.');
    expect(page.says('Money')).to.contain('almost CZK 20,500,000');
  });

  it('speaks German', async () => {
    await trees({ attributes: { lang: 'de' } });

    expect(page.names.slice(0, 5)).to.deep.equal(['Termin', 'Stand', 'Indikatoren', 'Messbares Ziel', 'Zuständig']);
    expect(page.parts('target')[1]).to.equal('z toho ovocné Ziel: mindestens 4');
  });
});

describe('a goal card in its place', () => {
  for (const size of ['100%', '200%']) {
    it(`fits 320 pixels with text of ${size}`, async () => {
      document.body.style.fontSize = size;
      await trees({ width: 320 });

      expect(page.element.scrollWidth).to.be.at.most(320);
      const wide = [...page.root.querySelectorAll('*')].filter((each) => each.scrollWidth > each.clientWidth + 1 && each.clientWidth > 1);
      expect(wide.map((each) => each.className)).to.deep.equal([]);
    });
  }

  it('sets names beside facts where there is room, above them where there is not', async () => {
    const top = (node: Element | null | undefined) => node?.getBoundingClientRect().top ?? 0;
    await trees({ width: 700 });
    expect(top(page.fact('Stav')) - top(page.fact('Stav')?.previousElementSibling)).to.be.lessThan(4);
    page.close();

    await trees({ width: 320 });
    expect(top(page.fact('Stav')) - top(page.fact('Stav')?.previousElementSibling)).to.be.greaterThan(10);
  });
});

describe('axe finds nothing in a goal card', () => {
  const check = async () => expect(await axeProblems(page.element)).to.deep.equal([]);

  for (const lang of ['cs', 'en', 'de']) {
    it(`that is shown and opened in ${lang}`, async () => {
      await trees({ attributes: { lang } });
      await check();
      for (const summary of page.root.querySelectorAll('summary')) summary.click();
      await check();
    });
  }

  it('in the dark', async () => {
    await trees({ isDark: true });
    await check();
  });

  it('that is narrow and compact', async () => {
    await trees({ width: 320, attributes: { compact: '' } });
    await check();
  });

  it('that is empty', async () => {
    await open({ attributes: { goal: 'most' } });
    await check();
  });

  it('that is loading, has failed, and shows an older copy', async () => {
    const served = await serve({ body: GOAL_PLAN, hold: true });
    await open({ attributes: { src: served.url, goal: 'stromy' }, state: 'loading' });
    await check();

    await served.release();
    await until('the card is shown', () => page.element.matches(':state(ready)'));
    await served.change({ status: 404 });
    page.element.reload();
    await until('the card is stale', () => page.element.matches(':state(stale)'));
    await check();
    page.close();

    await open({ attributes: { src: '/nikde.json', goal: 'stromy' }, fallback: 'Cíl je na úřední desce.', state: 'failed' });
    await check();
  });
});
