/** How a visitor of a list of goals filters it. */
import { expect } from 'chai';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../support/until.js';
import { PlanListPage } from './pages/plan-list.page.js';
import type { OpenOptions } from './pages/plan-list.page.js';
import { TOWN } from './pages/plan-list.plans.js';

let page: PlanListPage;
const open = async (options?: OpenOptions): Promise<PlanListPage> => (page = await PlanListPage.open(options));

afterEach(() => page.close());

describe('the filters', () => {
  it('offer what there is, with the goals that each choice would leave', async () => {
    await open();

    expect(page.choices('section').slice(1)).to.deep.equal(['Příroda (2)', 'Ulice (1)', 'Kola (2)', 'Bez části (1)']);
    expect(page.choices('status').slice(1)).to.deep.equal(['probíhá (1)', 'splněno (1)', 'zpožděno (1)', 'stav neuveden (3)']);
    expect(page.choices('responsible').slice(1)).to.deep.equal([
      'Město Lhota (1)', 'Odbor dopravy (3)', 'Odbor zeleně (2)', 'Základní škola (2)', 'Neuvedeno (1)',
    ]);

    await page.choose('responsible', 'doprava');
    expect(page.titles).to.deep.equal(['Chodníky bez bariér', 'Stojany u škol', 'Cesty pro kola']);
    expect(page.choices('section').slice(1)).to.deep.equal(['Příroda (0)', 'Ulice (1)', 'Kola (2)', 'Bez části (0)']);
    expect(page.focusedName).to.equal('filter responsible');
  });

  it('are counted again when typing rests, not at each key', async () => {
    await open();
    await page.look('odbor');
    const before = page.choices('status');
    await page.look('odbor zel');
    expect(page.titles).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
    expect(page.choices('status')).to.deep.equal(before);

    await until('they are counted', () => page.choices('status').includes('splněno (1)') && page.choices('status').includes('zpožděno (0)'));
    await page.look('odbor');
    await until('they are counted', () => page.choices('status').includes('zpožděno (1)'));
  });

  it('stand as chips; a chip that is taken back gives the focus to its filter', async () => {
    await open();
    await page.choose('section', 'priroda');
    await page.choose('status', 'done');
    expect(page.chips).to.deep.equal(['Část plánu: Příroda', 'Stav: splněno', 'Zrušit filtry']);
    expect(page.titles).to.deep.equal(['Příjemný park']);
    expect(page.said).to.deep.equal(['Zobrazeny 2 ze 6 cílů', 'Zobrazen 1 ze 6 cílů']);

    page.all('.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.chips).to.deep.equal(['Stav: splněno', 'Zrušit filtry']);
    expect(page.focusedName).to.equal('filter section');

    await page.pressButton('Zrušit filtry');
    expect(page.chips).to.deep.equal([]);
    expect(page.titles).to.have.lengthOf(6);
    expect(page.focusedName).to.equal('filter status');
  });

  it('do not lose the focus when a filter goes away with its chip', async () => {
    const goals = TOWN.goals.map((goal) => ({ ...goal, section: undefined }));
    await open({ plan: { ...TOWN, goals }, attributes: { section: 'priroda' } });
    expect(page.titles).to.deep.equal([]);

    page.all('.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.titles).to.have.lengthOf(6);
    expect(page.filter('section')).to.equal(undefined);
    expect(page.focusedName).to.equal('search');
  });

  it('are folded behind a button in a narrow place, which takes the focus instead', async () => {
    await open({ width: 320, attributes: { status: 'done' } });
    const fold = page.all('.fold')[0]!;
    expect(page.filter('status').checkVisibility()).to.equal(false);
    expect(fold.textContent?.trim()).to.equal('Filtry (1)');

    page.all('.chip')[0]!.focus();
    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(page.focusedName).to.equal('Filtry');

    await sendKeys({ press: 'Enter' });
    await page.settled();
    expect(fold.getAttribute('aria-expanded')).to.equal('true');
    expect(page.filter('status').checkVisibility()).to.equal(true);
  });

  it('do not name a person who may not be named', async () => {
    const bodies = [...TOWN.bodies, { id: 'jan-novak', title: 'Jan Novák', kind: 'person' }];
    const goals = [{ id: 'a', title: 'A', responsible: ['jan-novak'] }, { id: 'b', title: 'B', responsible: ['zelen'] }];
    await open({ plan: { ...TOWN, bodies, goals }, attributes: { 'group-by': 'body' } });

    expect(page.choices('responsible').slice(1)).to.deep.equal(['Odbor zeleně (1)', 'Neuvedeno (1)']);
    expect(page.groups).to.deep.equal(['Odbor zeleně 1 cíl', 'Neuvedeno 1 cíl']);
    expect(page.text.toLowerCase()).not.to.contain('nov');
  });

  it('show a section with all that lies inside it, and what is not stated', async () => {
    await open({ attributes: { section: 'ulice' } });
    expect(page.titles).to.deep.equal(['Chodníky bez bariér', 'Stojany u škol', 'Cesty pro kola']);

    page.element.section = 'none';
    await page.settled();
    expect(page.titles).to.deep.equal(['Nový web města']);

    page.element.section = '';
    page.element.responsible = 'none';
    await page.settled();
    expect(page.titles).to.deep.equal(['Nový web města']);
    expect(page.chips[0]).to.equal('Kdo odpovídá: Neuvedeno');
  });

  it('are left out, with the search, where the page wants neither', async () => {
    await open({ attributes: { 'without-filters': '', 'without-search': '', section: 'priroda' } });
    expect(page.parts('filter')).to.deep.equal([]);
    expect(page.parts('search')).to.deep.equal([]);
    expect(page.chips).to.deep.equal([]);
    expect(page.titles).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
    page.close();

    await open({ attributes: { 'without-filters': '', section: 'priroda' } });
    await page.look('letadlo');
    await page.pressButton('Zrušit filtry');
    expect(page.titles).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
    expect(page.focusedName).to.equal('search');
    page.close();

    await open({ attributes: { 'without-search': '' } });
    expect(page.parts('search')).to.deep.equal([]);
    expect(page.parts('filter')).to.have.lengthOf(3);
  });
});
