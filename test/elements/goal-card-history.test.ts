/** How things went on with a goal: its figures over time, recordings, its places on a map, and what the older plan said. */
import { expect } from 'chai';
import { axeProblems } from '../support/axe.js';
import { GOAL_PLAN } from '../support/goal-plan.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';
import { words } from './pages/element.page.js';
import { GoalCardPage } from './pages/goal-card.page.js';
import { PlanListPage } from './pages/plan-list.page.js';
import { TOWN } from './pages/plan-list.plans.js';

/** A plan with one goal that says this. */
const saying = (goal: object, plan: object = {}) => ({
  format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', goals: [{ id: 'cil', title: 'Cíl', ...goal }], ...plan,
});

let opened: { close: () => void }[] = [];
const card = async (plan: unknown, attributes = {}): Promise<GoalCardPage> => {
  const page = await GoalCardPage.open({ plan, attributes });
  opened.push(page);
  return page;
};
const list = async (attributes: Record<string, string>): Promise<PlanListPage> => {
  const page = await PlanListPage.open({ attributes });
  opened.push(page);
  return page;
};
const press = (page: { root: ShadowRoot }, name: string): HTMLElement => {
  const button = [...page.root.querySelectorAll('button')].find((each) => words(each) === name);
  if (!button) throw new Error(`There is no button “${name}”`);
  button.focus();
  button.click();
  return button;
};

afterEach(() => {
  for (const page of opened) page.close();
  opened = [];
});

describe('the figures of a promise over time', () => {
  const target = { metric: 'délka cyklostezek', value: 20, unit: 'km', actual: 12, series: [['2025', 12], ['2023', 8], ['2024-06', 10]] };

  it('are a chart for the eye, and a table for everybody, in the order of time', async () => {
    const page = await card(saying({ targets: [target] }));
    const table = page.root.querySelector('table')!;
    expect(words(table.caption)).to.equal('Vývoj: délka cyklostezek');
    expect([...table.tBodies[0]!.rows].map(words)).to.deep.equal(['20238 km', 'červen 202410 km', '202512 km']);
    expect(page.root.querySelectorAll('.chart circle')).to.have.lengthOf(3);
    expect(page.root.querySelector('.chart')?.getAttribute('aria-hidden')).to.equal('true');
    expect(page.root.querySelector('[style]')).to.equal(null);
    expect(await axeProblems(page.element)).to.deep.equal([]);
  });

  it('are no chart when there is but one', async () => {
    const page = await card(saying({ targets: [{ ...target, series: [['2025', 12]] }] }));
    expect(page.root.querySelector('.chart')).to.equal(null);
    expect(page.root.querySelectorAll('tbody tr')).to.have.lengthOf(1);
  });
});

describe('a recording among the attachments', () => {
  it('is asked for and heard only once a visitor wants it, and says so when it cannot be', async () => {
    const url = (await serve({ status: 404 })).url.replace('.json', '.mp3');
    const page = await card(saying({ attachments: [{ url, title: 'Beseda', bytes: 2500000 }] }));
    expect(page.says('Přílohy')).to.equal('Beseda (MP3, 2,5 MB) Přehrát');
    expect(page.root.querySelector('audio')).to.equal(null);
    expect(await axeProblems(page.element)).to.deep.equal([]);

    press(page, 'Přehrát');
    await until('the player has the focus', () => page.root.activeElement?.localName === 'audio' || page.says('Přílohy').includes('nepodařilo'));
    await until('it cannot be played', () => page.says('Přílohy').includes('Nahrávku se nepodařilo přehrát.'));
    expect(page.links['Beseda']).to.equal(url);
  });

  it('is known by its media type, too', async () => {
    const page = await card(saying({ attachments: [{ url: 'https://lhota.example/1', title: 'Beseda', mediaType: 'audio/ogg' }] }));
    expect(page.says('Přílohy')).to.contain('Přehrát');
  });
});

describe('a place of a goal', () => {
  const plan = { ...GOAL_PLAN, projects: [{ id: 'lavicky', title: 'Lavičky', places: ['park'] }] };

  it('leads to a map of the same plan on the page, and to no other', async () => {
    const map = document.createElement('civic-safety-map');
    document.body.append(map);
    opened.push({ close: () => map.remove() });
    Object.assign(map, { plan });
    const page = await card(plan, { goal: 'stromy' });
    const links = [...page.fact('Místo')!.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).to.deep.equal(['#naves', '#park']);

    Object.assign(map, { plan: { ...plan } });
    page.element.requestUpdate();
    await page.element.updateComplete;
    expect(page.fact('Místo')?.querySelector('a')).to.equal(null);
    expect(page.says('Místo')).to.equal('Náves, Park u školy');
  });

  it('leads to a map of the same file, however its address is written', async () => {
    const { url } = await serve({ body: plan });
    const map = document.createElement('civic-safety-map');
    document.body.append(map);
    opened.push({ close: () => map.remove() });
    const leads = async (src: string): Promise<boolean> => {
      Object.assign(map, { src });
      const page = await card(undefined, { src: url, goal: 'stromy' });
      return page.fact('Místo')!.querySelector('a') !== null;
    };
    expect(await leads(new URL(url).pathname)).to.equal(true);
    expect(await leads(`${url}?jiny`)).to.equal(false);
  });
});

describe('what the older plan said', () => {
  const older = {
    ...TOWN, id: 'https://lhota.example/2025', title: 'Plán města 2025', period: '2025',
    goals: [
      { ...TOWN.goals[0], term: '4-12/2025', links: [] },
      { ...TOWN.goals[1], id: 'puvodni', title: 'Park', term: '2025-05', responsible: ['mesto'] },
      { ...TOWN.goals[2], term: '2025' },
      { id: 'bazen', title: 'Nový bazén' },
    ],
  };
  const newer = (supersedes: string) => ({
    ...TOWN, supersedes,
    goals: TOWN.goals.map((goal) => (goal.id === 'park' ? { ...goal, links: [{ rel: 'follows', to: 'https://lhota.example/2025#puvodni' }] } : goal)),
  });

  it('is fetched when a visitor asks, and held against every goal of the list', async () => {
    const before = await serve({ body: older });
    const page = await list({ src: (await serve({ body: newer(before.url) })).url });
    expect((await before.count()).requests).to.equal(0);

    const button = press(page, 'Porovnat s předchozím plánem');
    await until('it is compared', () => page.text.includes('Oproti plánu'));
    expect(page.text).to.contain('Oproti plánu „Plán města 2025“: beze změny 1, změněno 2, nově 3, už není 1.').and.to.match(/Už v plánu není:\s*Nový bazén/);
    expect(words(page.goal('Stojany u škol'))).to.contain('nový cíl');
    expect(words(page.goal('Chodníky bez bariér'))).to.contain('změněno proti předchozímu plánu');
    expect(page.focused === button).to.equal(true);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    expect(await page.axe()).to.deep.equal([]);

    await page.press('Příjemný park');
    expect(page.body('Příjemný park')).to.match(/změnilo se:\s*Název: dříve: Park\s*Řešitel a odpovědnost: dříve: Město Lhota/);
    button.click();
    await page.settled();
    expect(page.text).not.to.contain('Oproti plánu');
    expect((await before.count()).requests).to.equal(1);
  });

  it('is in the card of a goal, too', async () => {
    const before = await serve({ body: older });
    const page = await card(newer(before.url), { goal: 'stromy' });
    press(page, 'Porovnat s předchozím plánem');
    await until('it is compared', () => page.says('Předchozí plán').includes('beze změny'));
  });

  it('is said not to have come, with a link to it, when the server does not give it', async () => {
    const gone = await serve({ status: 404 });
    const page = await card(newer(gone.url), { goal: 'web' });
    press(page, 'Porovnat s předchozím plánem');
    await until('it has failed', () => page.says('Předchozí plán').includes('se nepodařilo načíst'));
    expect(page.links['Předchozí plán']).to.equal(gone.url);
  });

  it('is no more than a link where another server has it', async () => {
    const page = await card(newer('https://jinde.example/plan.json'), { goal: 'web' });
    expect(page.root.querySelector('.of-history button')).to.equal(null);
    expect(page.fact('Předchozí plán')?.querySelector('a')?.href).to.equal('https://jinde.example/plan.json');
  });

  it('needs no request where the page was given both plans', async () => {
    const [one, other] = [await serve({ body: newer(older.id) }), await serve({ body: older })];
    const page = await list({ src: `${one.url} ${other.url}` });
    press(page, 'Porovnat s předchozím plánem');
    await until('it is compared', () => page.text.includes('beze změny 1, změněno 2, nově 3, už není 1'));
  });
});
