import { expect } from 'chai';
import { until } from '../support/until.js';
import { SyncedPage } from './pages/synced.page.js';

const PLAN = {
  format: 'civic-plan/1',
  id: 'https://kraj.example/plan',
  language: 'cs',
  title: 'Bezpečný kraj',
  goals: [
    { id: 'park', title: 'Park v Lhotě', places: ['lhota'], status: 'done', responsible: ['urad'] },
    { id: 'most', title: 'Most ve Vsi', places: ['ves'], status: 'in-progress', funding: [{ kind: 'spent', amount: { value: 10 } }] },
  ],
  events: [
    { id: 'slavnost', title: 'Slavnost', term: '2025-04-05', places: ['lhota'] },
    { id: 'trh', title: 'Trh', term: '2025-04-06', places: ['ves'] },
  ],
  projects: [
    { id: 'kamery', title: 'Kamery', scope: 'local', places: ['lhota'], funding: [{ kind: 'granted', amount: { value: 5 } }] },
    { id: 'svetla', title: 'Světla', scope: 'local', places: ['ves'] },
  ],
  bodies: [{ id: 'urad', title: 'Úřad Lhota' }, { id: 'policie', title: 'Policie', places: ['ves'] }],
  milestones: [
    { id: 'podpis', title: 'Podpis deklarace', term: '2024-01-28' },
    { id: 'prvni', title: 'První obec', term: '2024-06', joins: ['lhota'] },
    { id: 'druha', title: 'Druhá obec', term: '2024-11', joins: ['ves'] },
    { id: 'sit', title: 'Síť obcí', term: '2025', project: 'kamery' },
  ],
  places: [
    { id: 'lhota', title: 'Lhota', level: 'municipality', point: [13.377, 49.747] },
    { id: 'ves', title: 'Ves', level: 'municipality', point: [13.295, 49.395] },
  ],
};

const FOLLOWERS = ['plan-list:a', 'event-calendar:a', 'funding:a', 'contacts:a'];

let page: SyncedPage;

afterEach(() => page.close());

describe('elements with the same sync', function () {
  this.timeout(30_000);

  it('follow a town that is chosen in one, and all of them what clears it', async () => {
    page = await SyncedPage.open(PLAN, ['safety-map:a', ...FOLLOWERS]);
    await page.choose('safety-map:a', 'place', 'lhota');

    await page.says('plan-list:a', 'goal-title', ['Park v Lhotě']);
    await page.says('contacts:a', 'contact-title', ['Úřad Lhota']);
    await page.says('funding:a', 'item-title', ['Kamery']);
    await until('the calendar leaves out the other', () => !page.said('event-calendar:a').includes('Trh'));
    expect(page.said('event-calendar:a')).to.contain('Slavnost');

    await page.takeBack('contacts:a');

    await page.says('plan-list:a', 'goal-title', ['Park v Lhotě', 'Most ve Vsi']);
    await page.says('safety-map:a', 'project-title', ['Kamery', 'Světla']);
    await page.says('funding:a', 'item-title', ['Most ve Vsi', 'Kamery']);
    await until('the calendar shows the other again', () => page.said('event-calendar:a').includes('Trh'));
    expect(page.hasFocus('contacts:a')).to.equal(true);
  });

  it('follow the list as well, and leave alone what else a visitor has set', async () => {
    page = await SyncedPage.open(PLAN, ['plan-list:b', 'plan-list:a', 'safety-map:a']);
    await page.choose('safety-map:a', 'scope', 'local');
    await page.choose('plan-list:a', 'status', 'done');
    await page.choose('safety-map:a', 'place', 'ves');

    await until('nothing is left', () => page.parts('plan-list:a', 'goal-title').length === 0);
    expect(page.parts('plan-list:b', 'goal-title').length).to.equal(2);
  });

  it('that have filters of their own say there what is chosen, and only once', async () => {
    page = await SyncedPage.open(PLAN, ['event-calendar:d', 'contacts:d']);
    page.press('event-calendar:d', 'filters');
    await page.choose('event-calendar:d', 'place', 'lhota');
    await page.says('contacts:d', 'contact-title', ['Úřad Lhota']);
    expect(page.chosen('event-calendar:d')).to.deep.equal(['Místo: Lhota']);

    await page.takeBack('contacts:d');
    await until('nothing is chosen', () => page.chosen('event-calendar:d').length === 0 && page.said('event-calendar:d').includes('Trh'));

    await page.choose('event-calendar:d', 'place', 'ves');
    await page.says('contacts:d', 'contact-title', ['Policie']);
    await page.takeBack('event-calendar:d');
    await page.says('contacts:d', 'contact-title', ['Úřad Lhota', 'Policie']);
    await until('nothing is chosen', () => page.chosen('event-calendar:d').length === 0);
  });

  it('show on the map who had joined by a milestone, and mark the milestone that is chosen on the map', async () => {
    page = await SyncedPage.open(PLAN, ['milestones:e', 'safety-map:e', 'milestones:alone']);
    await page.pressNamed('milestones:e', 'Ukázat na mapě: První obec');

    await until('the map has gone back', () => page.pressed('safety-map:e').includes('6/2024'));
    expect(page.parts('milestones:e', 'show')).to.have.length(2);

    await page.pressNamed('safety-map:e', '11/2024');

    await until('the step is marked', () => page.pressed('milestones:e').includes('Ukázat na mapě: Druhá obec'));
    expect(page.pressed('milestones:e')).to.have.length(1);
    expect(page.parts('milestones:alone', 'show')).to.deep.equal([]);
  });

  it('come to what was chosen before they were there', async () => {
    page = await SyncedPage.open(PLAN, ['safety-map:c']);
    await page.choose('safety-map:c', 'place', 'ves');
    const later = await SyncedPage.open(PLAN, ['plan-list:c']);
    try {
      await later.says('plan-list:c', 'goal-title', ['Most ve Vsi']);
    } finally {
      later.close();
    }
  });
});
