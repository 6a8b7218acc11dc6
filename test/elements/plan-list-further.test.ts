/** What a visitor of a list of goals can set beside the search and the filters: more filters, the order, the groups, and links to goals. */
import { expect } from 'chai';
import { setClock } from '../../src/dates/clock.js';
import { readOwn } from '../../src/data/plan-sources.js';
import { takenBy } from '../support/taken.js';
import { PlanListPage } from './pages/plan-list.page.js';
import type { OpenOptions } from './pages/plan-list.page.js';
import { TOWN } from './pages/plan-list.plans.js';

/** The town's plan, with themes, places, those it is for, and terms before and after the tenth of May 2026. */
const SAID: Record<string, object> = {
  stromy: { themes: ['zeleň', { cs: 'klima', en: 'climate' }], places: ['naves'] },
  park: { themes: ['zeleň'], audience: ['senioři', 'děti'], places: ['sad', 'naves'] },
  chodniky: { audience: ['senioři'], term: '2025-40' },
  web: { themes: ['úřad'] },
};
const RICH = {
  ...TOWN,
  places: [{ id: 'naves', title: 'Náves', level: 'venue' }, { id: 'sad', title: 'Park u školy', level: 'venue' }],
  goals: TOWN.goals.map((goal) => ({ ...goal, ...SAID[goal.id] })),
};

const address = location.href;
let page: PlanListPage;
const open = async (options?: OpenOptions): Promise<PlanListPage> => (page = await PlanListPage.open({ plan: RICH, ...options }));

const kept = (name: string): string | null => new URL(location.href).searchParams.get(name);

beforeEach(() => setClock(() => Date.parse('2026-05-10T10:00:00Z')));

afterEach(() => {
  page.close();
  setClock();
  history.replaceState(null, '', address);
});

describe('what can be set further', () => {
  it('unfolds by a press, and folds away again', async () => {
    await open();
    expect(page.filter('topic')).to.equal(undefined);

    await page.pressButton('Řazení a další filtry');
    expect(page.focused?.getAttribute('aria-expanded')).to.equal('true');
    expect(page.choices('topic')).to.deep.equal(['Vše', 'klima (1)', 'úřad (1)', 'zeleň (2)', 'Bez tématu (3)']);
    expect(page.choices('audience').slice(1)).to.deep.equal(['děti (1)', 'senioři (2)', 'Neuvedeno (4)']);
    expect(page.choices('place').slice(1)).to.deep.equal(['Náves (2)', 'Park u školy (1)', 'Bez místa (4)']);
    expect(await page.axe()).to.deep.equal([]);

    await page.pressButton('Řazení a další filtry');
    expect(page.focused?.getAttribute('aria-expanded')).to.equal('false');
    expect(page.filter('topic')).to.equal(undefined);
  });

  it('leaves out what no goal of the plan says', async () => {
    await open({ plan: TOWN });
    await page.pressButton('Řazení a další filtry');

    expect(page.all('.further select').map(({ dataset }) => dataset['filter'])).to.deep.equal(['term', 'responsibleRole', 'groupBy', 'sort']);
  });

  it('is not offered where the page wants no filters', async () => {
    await open({ attributes: { 'without-filters': '' } });
    expect(page.all('button').map((button) => button.textContent?.trim())).not.to.include('Řazení a další filtry');
  });

  it('filters, counts what other filters leave, and stands as a chip that leads back', async () => {
    await open();
    await page.pressButton('Řazení a další filtry');
    await page.choose('topic', 'zeleň');
    expect(page.titles).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
    expect(page.chips).to.deep.equal(['Téma: zeleň', 'Zrušit filtry']);
    expect(page.choices('audience').slice(1)).to.deep.equal(['děti (1)', 'senioři (1)', 'Neuvedeno (1)']);
    expect(page.choices('status').slice(1)).to.deep.equal(['probíhá (1)', 'splněno (1)', 'zpožděno (0)', 'stav neuveden (0)']);
    expect(page.events.at(-1)?.detail).to.deep.equal({
      filters: { section: '', status: '', responsible: '', query: '', topic: 'zeleň' }, shown: 2, total: 6,
    });

    await page.choose('audience', 'none');
    expect(page.titles).to.deep.equal(['Stromy v ulicích']);
    await page.pressButton('Zrušit filtr Pro koho: Neuvedeno');
    expect(page.focusedName).to.equal('filter audience');
    expect(page.titles).to.have.lengthOf(2);
  });

  it('tells what runs today from what is overdue, and offers the years and halves of years', async () => {
    await open();
    await page.pressButton('Řazení a další filtry');
    expect(page.choices('term').slice(1)).to.deep.equal([
      'právě běží (3)', 'termín uplynul, splnění nehlášeno (2)', '2025 (1)', '1. pololetí 2025 (1)', '2026 (4)', '1. pololetí 2026 (4)', 'Bez termínu (1)',
    ]);

    await page.choose('term', 'overdue');
    expect(page.titles).to.deep.equal(['Chodníky bez bariér', 'Stojany u škol']);
    await page.choose('term', '2026-40');
    expect(page.titles).to.include.members(['Příjemný park', 'Stojany u škol']).and.not.to.include('Chodníky bez bariér');
  });

  it('is set by the page, also in another language than the plan', async () => {
    await open({ attributes: { topic: 'klima', lang: 'en' } });
    expect(page.titles).to.deep.equal(['Trees in the streets']);
    expect(page.chips[0]).to.equal('Theme: climate');
    expect(page.filter('topic').value).to.equal('klima');
    page.close();

    await open({ attributes: { place: 'sad' } });
    expect(page.titles).to.deep.equal(['Příjemný park']);
    page.close();

    await open({ attributes: { term: '2026-05' } });
    expect(page.titles).to.deep.equal(['Stromy v ulicích', 'Příjemný park', 'Nový web města']);
  });
});

describe('filters by framework, by the Sustainable Development Goals, and by the role of who answers', () => {
  const goals = RICH.goals.map((goal, i) => ({ ...goal, sdg: [['11.2', '13'], ['3'], [11], []][i % 4] }));
  const plan = { ...RICH, frameworks: ['Místní Agenda 21', { cs: 'Zdravé město', en: 'Healthy City' }], goals };

  it('have choices with counts, of goals and of their targets', async () => {
    await open({ plan });
    await page.pressButton('Řazení a další filtry');
    expect(page.choices('framework').slice(1)).to.deep.equal(['Místní Agenda 21 (6)', 'Zdravé město (6)']);
    expect(page.choices('sdg').slice(1)).to.deep.equal([
      '3 Zdraví a kvalitní život (2)', '11 Udržitelná města a obce (3)', '11.2 Udržitelná města a obce (2)', '13 Klimatická opatření (2)', 'Neuvedeno (1)',
    ]);
    expect(page.choices('responsibleRole').slice(1)).to.deep.equal(['odpovídá (1)', 'partner (1)', 'Role neuvedena (6)']);

    await page.choose('sdg', '11');
    expect(page.titles).to.deep.equal(['Stromy v ulicích', 'Chodníky bez bariér', 'Cesty pro kola']);
    expect(page.chips[0]).to.equal('Cíl udržitelného rozvoje: 11 Udržitelná města a obce');
  });

  it('ask for the role of a chosen body, and for the bodies of a chosen role', async () => {
    await open({ plan, attributes: { 'responsible-role': 'partner' } });
    expect(page.titles).to.deep.equal(['Stromy v ulicích']);
    expect(page.chips[0]).to.equal('V jaké roli: partner');
    expect(page.choices('responsible').filter((choice) => !choice.endsWith('(0)'))).to.deep.equal(['Vše', 'Základní škola (1)']);

    page.element.responsibleRole = '';
    page.element.responsible = 'skola';
    await page.settled();
    await page.pressButton('Řazení a další filtry');
    expect(page.choices('responsibleRole').slice(1)).to.deep.equal(['partner (1)', 'Role neuvedena (1)']);
    await page.choose('responsibleRole', 'none');
    expect(page.titles).to.deep.equal(['Stojany u škol']);
  });

  it('are set by the page and kept in its address', async () => {
    await open({ plan, attributes: { 'url-state': '', framework: 'Zdravé město', lang: 'en' } });
    expect(page.chips[0]).to.equal('Framework: Healthy City');
    expect(page.titles).to.have.lengthOf(6);

    await page.choose('sdg', '3');
    await page.choose('responsibleRole', 'none');
    expect([kept('framework'), kept('sdg'), kept('responsibleRole')]).to.deep.equal(['Zdravé město', '3', 'none']);
    expect(page.titles).to.deep.equal(['Příjemný park', 'Nový web města']);
  });
});

describe('the dates to take away', () => {
  it('are a calendar file of the shown goals that have a date', async () => {
    await open({ attributes: { section: 'priroda' } });
    await page.pressButton('Řazení a další filtry');
    const { name, text } = await takenBy(page.button('Termíny do kalendáře (.ics)'));

    expect(name).to.equal('cile.ics');
    expect(text).to.match(/^BEGIN/);
    expect([...text.matchAll(/SUMMARY[^:]*:(.*)/g)].map(([, name]) => name?.trim())).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
  });

  it('are not offered when no shown goal has one', async () => {
    await open({ attributes: { term: 'none' } });
    expect(page.all('.further button').map((button) => button.textContent)).to.deep.equal(['Data k\u00a0dalšímu použití (.json)']);
  });
});

describe('the data to take away', () => {
  it('are a plan file of the shown goals, which a list reads again', async () => {
    const events = [{ id: 'sazeni', title: 'Sázení stromů', goal: 'stromy' }, { id: 'jizda', title: 'Jízda', goal: 'cesty' }];
    await open({ plan: { ...RICH, events }, attributes: { section: 'priroda' } });
    await page.pressButton('Řazení a další filtry');
    const { name, text } = await takenBy(page.button('Data k dalšímu použití (.json)'));
    expect(name).to.equal('cile.json');

    const { plan, problems } = await readOwn(text, location.href);
    expect(problems).to.deep.equal([]);
    expect([plan?.id, plan?.publisher]).to.deep.equal([TOWN.id, 'mesto']);
    expect(plan?.goals.map(({ id }) => id)).to.deep.equal(['stromy', 'park']);
    expect(plan?.goals[0]).to.deep.include({ term: { kind: 'window', edtf: '2026-04/2026-12', text: '4-12/2026' }, themes: ['zeleň', { cs: 'klima', en: 'climate' }] });
    expect(plan?.events.map(({ id }) => id)).to.deep.equal(['sazeni']);
  });

  it('name nobody whom the page does not name', async () => {
    const person = { id: 'osoba', title: 'Jana Nováková', kind: 'person', contact: { email: 'jana@lhota.example' } };
    const bodies = [...TOWN.bodies, { ...person, parent: 'zelen' }, { ...person, id: 'druha' }];
    await open({ plan: { ...TOWN, bodies, goals: [{ id: 'cil', title: 'Cíl', responsible: ['osoba', 'druha'] }] } });
    await page.pressButton('Řazení a další filtry');
    const { text } = await takenBy(page.button('Data k dalšímu použití (.json)'));

    expect(text).to.contain('"osoba"').and.not.to.match(/Jana|jana@/);
  });
});

describe('the order that a visitor chooses', () => {
  it('is kept in the address, but not what the page asks for anyway', async () => {
    await open({ attributes: { 'url-state': '', sort: 'title' } });
    await page.pressButton('Řazení a další filtry');
    expect(page.filter('sort').value).to.equal('title');

    await page.choose('groupBy', 'body');
    expect(page.groups).to.deep.equal(['Odbor dopravy 3 cíle', 'Odbor zeleně 2 cíle', 'Neuvedeno 1 cíl']);
    expect(page.focusedName).to.equal('filter groupBy');
    await page.choose('sort', 'term');
    expect([kept('sort'), kept('groupBy')]).to.deep.equal(['term', 'body']);

    await page.choose('sort', 'title');
    expect([kept('sort'), kept('groupBy')]).to.deep.equal([null, 'body']);
  });
});

describe('the link to a goal', () => {
  const clipboard = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
  const lend = (writeText: (text: string) => Promise<void>): void => {
    Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, get: () => ({ writeText }) });
  };
  afterEach(() => Object.defineProperty(Navigator.prototype, 'clipboard', clipboard));

  it('is copied by a button under the open goal, which says so', async () => {
    const copied: string[] = [];
    lend((text) => Promise.resolve(void copied.push(text)));
    await open();
    await page.press('Příjemný park');
    await page.pressButton('Kopírovat odkaz na cíl');

    expect(copied).to.deep.equal([`${address.replace(/#.*/, '')}#park`]);
    expect(page.count).to.equal('Odkaz je zkopírován.');
    expect(page.body('Příjemný park')).to.contain('Odkaz je zkopírován.');
    expect(page.focusedName).to.equal('Odkaz je zkopírován.');
  });

  it('is left in the address where there is no clipboard', async () => {
    lend(() => Promise.reject(new Error('not here')));
    await open();
    await page.press('Příjemný park');
    await page.pressButton('Kopírovat odkaz na cíl');

    expect(location.hash).to.equal('#park');
    expect(page.count).to.equal('Odkaz na cíl je v adrese stránky.');
  });
});
