/** What a visitor of a list of goals can set beside the search and the filters: more filters, the order, the groups, and links to goals. */
import { expect } from '@open-wc/testing';
import { setClock } from '../../src/dates/clock.js';
import { until } from '../support/until.js';
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

    expect(page.all('.further select').map(({ dataset }) => dataset['filter'])).to.deep.equal(['term', 'groupBy', 'sort']);
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

describe('the dates to take away', () => {
  it('are a calendar file of the shown goals that have a date', async () => {
    await open({ attributes: { section: 'priroda' } });
    await page.pressButton('Řazení a další filtry');
    const taken: HTMLAnchorElement[] = [];
    HTMLAnchorElement.prototype.click = function take() {
      taken.push(this);
    };
    try {
      await page.pressButton('Termíny do kalendáře (.ics)');
      await until('the file is there', () => taken.length > 0);
    } finally {
      Reflect.deleteProperty(HTMLAnchorElement.prototype, 'click');
    }

    const { download, href } = taken[0]!;
    expect(download).to.equal('cile.ics');
    expect(href).to.match(/^data:text\/calendar;charset=utf-8,BEGIN/);
    expect([...decodeURIComponent(href).matchAll(/SUMMARY[^:]*:(.*)/g)].map(([, name]) => name?.trim())).to.deep.equal(['Stromy v ulicích', 'Příjemný park']);
  });

  it('are not offered when no shown goal has one', async () => {
    await open({ attributes: { term: 'none' } });
    expect(page.all('.further button')).to.deep.equal([]);
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
