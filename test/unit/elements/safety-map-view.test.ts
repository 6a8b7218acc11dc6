import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { readPlan } from '../../../src/model/read-plan.js';
import type { Plan } from '../../../src/model/plan.js';
import { textOf } from '../../../src/model/text.js';
import { holds, regionByCode, regions } from '../../../src/elements/safety-map/regions.js';
import {
  NO_FILTERS,
  NOT_STATED,
  type MapFilters,
  type MapView,
} from '../../../src/elements/safety-map/safety-map.view.js';
import { factsFor, filteredView, placeIds } from '../../../src/elements/safety-map/filtering.js';
import type { FilteredView } from '../../../src/elements/safety-map/filtering.js';
import { homeOf } from '../../../src/elements/safety-map/home.js';
import { joinSteps } from '../../../src/elements/safety-map/joining.js';
import { boxOf, toPlane } from '../../../src/elements/safety-map/projection.js';
import { NOW, townsOf } from '../../../src/elements/safety-map/towns.js';

const base = 'https://kraj.example/plan.json';

function planOf(parts: object): Plan {
  const { plan } = readPlan({ format: 'civic-plan/1', id: 'tag:x', language: 'cs', title: 'Program', ...parts }, base);
  assert.ok(plan);
  return plan;
}

const demo = new URL('../../../demo/data/plzen-safe-region.json', import.meta.url);
const plzen = readPlan(JSON.parse(readFileSync(demo, 'utf8')), base).plan!;

function view(plan: Plan, filters: Partial<MapFilters> = {}): FilteredView {
  return filteredView(plan, 'cs', { ...NO_FILTERS, ...filters });
}

const ids = (entries: MapView['shown']) => entries.map(({ project }) => project.id);
const counted = (options: FilteredView['options']['year']) => options.map(({ value, count }) => [value, count]);

describe('the Plzeň programme on the base map', () => {
  it('has all its named towns inside the Plzeň region', () => {
    const region = regionByCode('CZ032')!;
    const towns = townsOf(plzen);
    assert.equal(towns.length, 15);
    for (const { id, point } of towns) assert.ok(holds(region, toPlane(point)), id);
  });

  it('has the Merklín of the Plzeň region, not the one of the Karlovy Vary region', () => {
    assert.equal(regions.find((region) => holds(region, toPlane(plzen.places.find(({ id }) => id === 'merklin')!.point!)))?.code, '32');
  });

  it('shows the region of its publisher', () => {
    assert.equal(homeOf(plzen, '').name, 'Plzeňský kraj');
  });

  it('tells how the towns joined: none, 3, 9, 15', () => {
    const steps = joinSteps(plzen);
    assert.deepEqual(
      steps.map(({ term, joins, joined }) => [term?.edtf, joins.length, joined.size]),
      [
        ['2010-01-28', 0, 0],
        ['2010-07-01', 3, 3],
        ['2010-12-01', 6, 9],
        ['2011-06', 6, 15],
        [undefined, 0, 15],
      ],
    );
    assert.match(JSON.stringify(steps.at(-1)?.milestone?.title), /27 měst/);
  });

  it('puts every project into exactly one group', () => {
    const { groups, shown, total } = view(plzen);
    assert.equal(total, plzen.projects.length);
    assert.equal(shown.length, total);
    assert.deepEqual(ids([...groups.get('regional')!, ...groups.get('local')!, ...groups.get('unplaced')!]).sort(), ids(shown).sort());
    const titles = (entries: MapView['shown']) =>
      entries.map(({ project }) => textOf(project.title, 'cs', plzen.language).value);
    assert.ok(titles(groups.get('regional')!).includes('eBezpečnost'));
    assert.ok(titles(groups.get('local')!).includes('Bezpečná Železná Ruda'));
    assert.ok(titles(groups.get('unplaced')!).includes('Sprayerem legálně'));
  });

  it('keeps the totals that the plan does not name', () => {
    const totals = (filters: MapFilters) => factsFor(plzen, filters).map(({ total }) => total);
    assert.deepEqual(totals(NO_FILTERS), [27, 10, 4, 11, 21]);
    assert.deepEqual(totals({ ...NO_FILTERS, year: '2011' }), [27, 10, 11]);
    assert.deepEqual(factsFor(plzen, NO_FILTERS)[0]?.named, 15);
  });
});

const program = planOf({
  places: [
    { id: 'a', title: 'Alfa', lau: '111', point: [13, 49.5] },
    { id: 'b', title: 'Beta', point: [13.5, 49.5] },
    { id: 'c', title: 'Cizina', point: [12, 48] },
    { id: 'bez', title: 'Bez polohy' },
    { id: 'kraj', title: 'Kraj', level: 'region', lau: 'CZ-41', point: [12.8, 50.2] },
  ],
  projects: [
    { id: 'p1', title: 'Jedna', scope: 'local', years: [2010], places: ['a'], status: 'done' },
    { id: 'p2', title: 'Dvě', scope: 'local', years: [2010, 2011], places: ['a', 'b'], status: 'in-progress' },
    { id: 'p3', title: 'Tři', places: ['kraj'], term: '2011' },
    { id: 'p4', title: 'Čtyři', scope: 'cross-border', places: ['b'] },
    { id: 'p5', title: 'Pět', scope: 'in-kind', places: ['nikde'], term: '2010/..' },
    { id: 'p6', title: 'Šest', scope: 'local', places: ['bez'] },
  ],
});

describe('filtering projects', () => {
  it('feeds list, map and message from one set', () => {
    const { shown, groups, countAt } = view(program, { year: '2010' });
    assert.deepEqual(ids(shown), ['p1', 'p2']);
    assert.deepEqual(ids(groups.get('local')!), ['p1', 'p2']);
    assert.deepEqual(countAt.get('a'), 2);
    assert.deepEqual(countAt.get('b'), 1);
  });

  it('joins filters with "and"', () => {
    assert.deepEqual(ids(view(program, { year: '2010', status: 'done' }).shown), ['p1']);
    assert.deepEqual(ids(view(program, { year: '2011', place: 'a' }).shown), ['p2']);
    assert.deepEqual(ids(view(program, { year: '1999' }).shown), []);
  });

  it('finds records that do not say', () => {
    assert.deepEqual(ids(view(program, { year: NOT_STATED }).shown), ['p4', 'p5', 'p6']);
    assert.deepEqual(ids(view(program, { status: NOT_STATED }).shown), ['p3', 'p4', 'p5', 'p6']);
    assert.deepEqual(ids(view(program, { place: NOT_STATED }).shown), ['p3', 'p5']);
  });

  it('offers each value with what it would show under the other filters', () => {
    const { options } = view(program, { place: 'a' });
    assert.deepEqual(counted(options.year), [['2010', 2], ['2011', 1], [NOT_STATED, 0]]);
    assert.deepEqual(counted(options.scope), [['local', 2], ['cross-border', 0], ['in-kind', 0], [NOT_STATED, 0]]);
    assert.deepEqual(counted(options.status), [['in-progress', 1], ['done', 1], [NOT_STATED, 0]]);
    assert.deepEqual(counted(options.place), [['a', 2], ['b', 2], ['bez', 1], [NOT_STATED, 2]]);
  });

  it('keeps a chosen value on offer when nothing has it', () => {
    assert.deepEqual(counted(view(program, { year: '1999' }).options.year)[0], ['1999', 0]);
  });

  it('groups by scope first, then by whether a place is named', () => {
    const { groups } = view(program);
    assert.deepEqual(ids(groups.get('regional')!), ['p3', 'p4']);
    assert.deepEqual(ids(groups.get('local')!), ['p1', 'p2', 'p6']);
    assert.deepEqual(ids(groups.get('unplaced')!), ['p5']);
  });

  it('takes a place by its official code too', () => {
    assert.equal(placeIds(program, '111'), 'a');
    assert.equal(placeIds(program, 'b'), 'b');
    assert.equal(placeIds(program, 'x 111'), 'x a');
  });
});

describe('towns', () => {
  it('stand on the map when they have a point; those nobody names help to find the way', () => {
    assert.deepEqual(
      townsOf(program).map(({ id, bystander }) => [id, bystander]),
      [['a', false], ['b', false], ['c', true]],
    );
  });

  it('join by their own date between milestones, and a milestone of a project does not count', () => {
    const steps = joinSteps(
      planOf({
        places: [
          { id: 'a', title: 'Alfa', joined: '2010-03' },
          { id: 'b', title: 'Beta', participation: 'joined' },
          { id: 'c', title: 'Gama' },
          { id: 'd', title: 'Delta', participation: 'in-preparation' },
        ],
        milestones: [
          { id: 'm2', title: 'Druhý', term: '2011', joins: ['c', 'c'] },
          { id: 'm1', title: 'První', term: '2009' },
          { id: 'm3', title: 'Bez přistoupení', term: '2012' },
          { id: 'mp', title: 'Projektový', term: '2008', project: 'p', joins: [] },
        ],
      }),
    );
    assert.deepEqual(
      steps.map(({ id, joins, joined }) => [id, [...joins].sort(), [...joined].sort()]),
      [
        ['m1', [], []],
        ['m2', ['a', 'c'], ['a', 'c']],
        [NOW, ['b'], ['a', 'b', 'c']],
      ],
    );
  });

  it('have no steps when the plan tells of nobody joining', () => {
    assert.deepEqual(joinSteps(program), []);
  });
});

describe('the region shown', () => {
  it('is the one asked for, else the one among the places, else the one that publishes the plan', () => {
    assert.equal(homeOf(program, 'CZ032').name, 'Plzeňský kraj');
    assert.equal(homeOf(program, 'nesmysl').name, 'Karlovarský kraj');
    const places = program.places.filter(({ id }) => id !== 'kraj');
    const bodies = [{ ...plzen.bodies[0]!, id: 'kraj', title: { cs: 'Plzeňský kraj' } }];
    assert.equal(homeOf({ ...program, places, bodies, publisher: 'kraj' }, '').name, 'Plzeňský kraj');
    assert.equal(homeOf({ ...program, places }, '').name, undefined);
  });

  it('is none for a plan from abroad, and the whole country for one without places, or with a single one', () => {
    const cham = { id: 'c', title: 'Cham', point: [12.66, 49.22] };
    const abroad = planOf({ places: [cham, { id: 'f', title: 'Furth im Wald', point: [12.84, 49.31] }] });
    assert.equal(homeOf(abroad, '').name, undefined);
    assert.equal(homeOf(abroad, '').box[0], toPlane([12.66, 49.22]).x);
    const country = boxOf(regions.flatMap(({ rings }) => rings.flat()));
    for (const plan of [planOf({ goals: [{ id: 'g', title: 'G' }] }), planOf({ places: [cham] })]) assert.deepEqual(homeOf(plan, '').box, country);
  });
});
