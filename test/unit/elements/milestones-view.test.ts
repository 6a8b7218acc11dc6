import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/dates/phrases.js';
import { dayOf } from '../../../src/dates/interval.js';
import { milestonesOf, presentOf, stepsOf } from '../../../src/elements/milestones/milestones.view.js';
import { readPlan } from '../../../src/model/read-plan.js';

const TODAY = dayOf(2026, 3, 10);

const planWith = (lists: object) => {
  const value = { format: 'civic-plan/1', id: 'https://lhota.example/plan', language: 'cs', title: 'Plán', ...lists };
  const { plan } = readPlan(value, 'https://lhota.example/plan.json');
  assert.ok(plan);
  return plan;
};

const milestone = (id: string, rest: object = {}) => ({ id, title: id, ...rest });

/** What a line shows, short: time and name. */
const lineOf = (lists: object, project = '') =>
  stepsOf(planWith(lists), project, TODAY).map(({ time, milestone: shown }) => `${time} ${shown?.id ?? '–'}`);

describe('what civic-milestones shows', () => {
  it('is in the order of time, exact dates and fuzzy ones, and what has no date comes last', () => {
    const milestones = [
      milestone('bez-data'), milestone('leto', { term: '2025-22' }), milestone('jaro', { term: '2025-04-12' }), milestone('loni', { term: '2025' }),
    ];

    assert.deepEqual(lineOf({ milestones }), ['past loni', 'past jaro', 'past leto', 'undated bez-data']);
    assert.deepEqual(stepsOf(planWith({ milestones }), '', TODAY).map(({ isExact }) => isExact), [false, true, false, false]);
  });

  it('puts the present between what was and what is yet to come', () => {
    const milestones = [milestone('pak', { term: '2027' }), milestone('stav', { term: 'v současné době' }), milestone('start', { term: '2024-05-01' })];

    assert.deepEqual(lineOf({ milestones }), ['past start', 'now stav', 'upcoming pak']);
  });

  it('does not take every term without a date for the present', () => {
    const milestones = [milestone('start', { term: 'po schválení rozpočtu' })];

    assert.deepEqual(lineOf({ milestones }), ['undated start']);
  });

  it('has a present where the plan gives numbers that belong to no year, or names who is about to join', () => {
    const milestones = [milestone('start', { term: '2024' })];
    const counts = [{ what: 'obce', total: 27, named: 2 }, { what: 'projekty', year: 2024, total: 4 }];
    const places = [{ id: 'lhota', title: 'Lhota', participation: 'in-preparation' }];

    assert.deepEqual(lineOf({ milestones }), ['past start']);
    assert.deepEqual(lineOf({ milestones, counts }), ['past start', 'now –']);
    assert.deepEqual(lineOf({ milestones, places }), ['past start', 'now –']);
    assert.deepEqual(presentOf(planWith({ counts, places }), '').counts.map(({ total }) => total), [27]);
    assert.deepEqual(presentOf(planWith({ counts, places }), '').preparing, ['lhota']);
  });

  it('counts who joined, named by a milestone or by a day of their own', () => {
    const milestones = [
      milestone('druhy', { term: '2024-06', joins: ['c'] }), milestone('prvni', { term: '2024-01-01', joins: ['a', 'b'] }),
    ];
    const places = [
      { id: 'a', title: 'A', joined: '2024-01-01' }, { id: 'd', title: 'D', joined: '2024-06' }, { id: 'e', title: 'E', participation: 'joined' },
    ];
    const plan = planWith({ milestones, places });

    const steps = stepsOf(plan, '', TODAY);

    assert.deepEqual(steps.map(({ joins }) => joins), [['a', 'b'], ['c', 'd'], []]);
    assert.deepEqual(steps.map(({ joinedSoFar }) => joinedSoFar), [2, 4, 4]);
    assert.deepEqual(presentOf(plan, '').others, ['e']);
  });

  it('can be that of one project, or of the programme without its projects', () => {
    const milestones = [milestone('program', { term: '2024' }), milestone('projekt', { term: '2025', project: 'park' })];
    const counts = [{ what: 'obce', total: 27 }];

    assert.deepEqual(lineOf({ milestones, counts }, 'park'), ['past projekt']);
    assert.deepEqual(lineOf({ milestones, counts }, 'none'), ['past program', 'now –']);
    assert.deepEqual(milestonesOf(planWith({ milestones }), 'jiny'), []);
  });
});
