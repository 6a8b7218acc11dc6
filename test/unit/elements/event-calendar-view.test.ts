import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import '../../../src/dates/phrases.js';
import { dayOf, isoOf } from '../../../src/dates/interval.js';
import { agendaOf, nearestMonths, yearsOf } from '../../../src/elements/event-calendar/agenda.view.js';
import {
  entriesOf, isIn, isoMonth, parseMonth, periodsOf, rangeOfMonth, startMonth,
} from '../../../src/elements/event-calendar/event-calendar.view.js';
import type { Entry, EntryFilter } from '../../../src/elements/event-calendar/event-calendar.view.js';
import type { Plan } from '../../../src/model/plan.js';
import { readPlan } from '../../../src/model/read-plan.js';

const ALL: EntryFilter = { kind: '', place: '' };

function planOf(lists: object): Plan {
  const { plan } = readPlan({ format: 'civic-plan/1', id: 'tag:test,2025:plan', language: 'cs', title: 'Plán', ...lists }, 'https://mesto.example/');
  assert.ok(plan);
  return plan;
}

/** Events by their terms; each is named by its term. */
const eventsAt = (...terms: string[]): Entry[] =>
  entriesOf(planOf({ events: terms.map((term, i) => ({ id: `e${i}`, title: term, term })) }), ALL);

const titles = (entries: readonly Entry[]): unknown[] => entries.map(({ record }) => record.title);
const month = (text: string): number => parseMonth(text) ?? NaN;

describe('a month in an attribute', () => {
  it('is a year and a month, anything else is none', () => {
    assert.equal(isoMonth(month('2025-04')), '2025-04');
    assert.equal(isoMonth(month(' 0999-12 ')), '0999-12');
    for (const text of ['', '2025', '2025-13', '2025-00', '2025-4', 'duben', '2025-04-01', null]) assert.equal(parseMonth(text), undefined);
  });
});

describe('the entries of a calendar', () => {
  const plan = planOf({
    places: [{ id: 'namesti', title: 'Náměstí' }],
    goals: [
      { id: 'g1', title: 'Cíl s akcí', term: '2025-04', events: ['e1'] },
      { id: 'g2', title: 'Cíl bez akce', term: '2025-04' },
      { id: 'g3', title: 'Cíl bez termínu' },
      { id: 'g4', title: 'Cíl s jiným termínem', term: '2025' },
    ],
    milestones: [
      { id: 'm1', title: 'Otevření', term: '2025-04-24' },
      { id: 'm2', title: 'Jiný milník', term: '2025-04-24' },
    ],
    events: [
      { id: 'e1', title: 'Akce k cíli', term: '4/2025', place: 'namesti' },
      { id: 'e2', title: 'Otevření', term: '2025-04-24', kind: 'meeting' },
      { id: 'e3', title: 'Akce k jinému', term: '2025-05-01', goal: 'g4', places: ['namesti'] },
      { id: 'e4', title: 'Kdoví kdy' },
      { id: 'e5', title: 'Průběžně', term: 'v průběhu roku' },
    ],
  });

  it('are events, and goals and milestones with a date, each thing once', () => {
    assert.deepEqual(titles(entriesOf(plan, ALL)), [
      'Cíl s jiným termínem', 'Akce k cíli', 'Cíl bez akce', 'Otevření', 'Jiný milník', 'Akce k jinému', 'Kdoví kdy', 'Průběžně',
    ]);
    assert.deepEqual(titles(entriesOf(plan, ALL).filter(({ runs }) => !runs.length)), ['Kdoví kdy', 'Průběžně']);
  });

  it('of some kinds, or at a place, are those alone', () => {
    assert.deepEqual(titles(entriesOf(plan, { kind: 'meeting milestone', place: '' })), ['Otevření', 'Jiný milník']);
    assert.deepEqual(titles(entriesOf(plan, { kind: 'goal', place: '' })), ['Cíl s jiným termínem', 'Cíl s akcí', 'Cíl bez akce']);
    assert.deepEqual(titles(entriesOf(plan, { kind: '', place: 'namesti' })), ['Akce k cíli', 'Akce k jinému']);
    assert.deepEqual(entriesOf(plan, { kind: 'nothing of this name', place: '' }), []);
  });

  it('of one day come in the order of their time', () => {
    assert.deepEqual(titles(eventsAt('2025-04-24T17:00', '2025-04-24', '2025-04-24T09:30', '2025-04-23T20:00')), [
      '2025-04-23T20:00', '2025-04-24', '2025-04-24T09:30', '2025-04-24T17:00',
    ]);
  });

  it('are cancelled by their state or by their status', () => {
    const entries = entriesOf(planOf({
      events: [{ id: 'a', title: 'A', state: 'cancelled' }, { id: 'b', title: 'B', status: 'cancelled' }, { id: 'c', title: 'C', state: 'postponed' }],
    }), ALL);
    assert.deepEqual(entries.map((entry) => entry.isCancelled), [true, true, false]);
  });

  it('keep a goal and an event of one id apart', () => {
    const entries = entriesOf(planOf({ goals: [{ id: 'x', title: 'Cíl', term: '2025' }], events: [{ id: 'x', title: 'Akce', term: '2025-01-01' }] }), ALL);
    assert.equal(new Set(entries.map((entry) => entry.key)).size, 2);
  });
});

describe('where a term stands', () => {
  const daysOf = (term: string): string =>
    eventsAt(term).flatMap(({ runs, hasDays }) => (hasDays ? runs : [])).map(({ start, end }) => `${isoOf(start)}…${isoOf(end)}`).join(' ');

  it('is its days, runs of them together, a deadline on the day it falls due', () => {
    assert.equal(daysOf('24. a 25. 4. 2025'), '2025-04-24…2025-04-25');
    assert.equal(daysOf('{2025-04-24,2025-04-26}'), '2025-04-24…2025-04-24 2025-04-26…2025-04-26');
    assert.equal(daysOf('1.-3. 5. 2025'), '2025-05-01…2025-05-03');
    assert.equal(daysOf('do 30. 6. 2025'), '2025-06-30…2025-06-30');
    assert.equal(daysOf('2025-04-24T22:00/2025-04-25T02:00'), '2025-04-24…2025-04-25');
  });

  it('is a period when it has no day, or so many that they say nothing', () => {
    for (const term of ['4/2025', '2025', 'jaro 2025', '2025-04-24~', 'od 1. 5. do 31. 8. 2025', '2025-04-24/..', '[2025-04-24..2025-04-30]']) {
      assert.equal(daysOf(term), '', term);
    }
  });

  it('is for a deadline without a day the month it falls due in', () => {
    assert.deepEqual(eventsAt('../2024-04?')[0]?.runs[0], rangeOfMonth(month('2024-04')));
    assert.deepEqual(eventsAt('[..2012]')[0]?.runs[0], { start: dayOf(2012, 1, 1), end: dayOf(2012, 12, 31) });
  });
});

describe('the month to begin with', () => {
  const today = dayOf(2025, 4, 24);

  it('is the present one if it shows anything', () => {
    assert.equal(isoMonth(startMonth(eventsAt('2025-04-02', '2025-05-01'), today)), '2025-04');
    assert.equal(isoMonth(startMonth(eventsAt('2025', '2024-01-01'), today)), '2025-04');
  });

  it('is else the nearest in which something has a day, what comes before what was', () => {
    assert.equal(isoMonth(startMonth(eventsAt('2024-11-05', '2025-09-01', '2023'), today)), '2025-09');
    assert.equal(isoMonth(startMonth(eventsAt('2025-02-05', '2025-09-01'), today)), '2025-02');
    assert.equal(isoMonth(startMonth(eventsAt('2025-02-05', '2025-06-01'), today)), '2025-06');
  });

  it('is else the nearest with anything, and the present one where there is nothing at all', () => {
    assert.equal(isoMonth(startMonth(eventsAt('2024-05', '2023'), today)), '2024-05');
    assert.equal(isoMonth(startMonth([], today)), '2025-04');
  });
});

describe('the nearest months with something', () => {
  it('lie before and after the one on show', () => {
    const near = nearestMonths(eventsAt('2010-01-28', '2012-03-26', '2011-06'), month('2011-01'));
    assert.deepEqual(near.map(isoMonth), ['2010-01', '2011-06']);
    assert.deepEqual(nearestMonths(eventsAt('2010-01-28'), month('2010-01')), [-Infinity, Infinity]);
  });

  it('are the ones beside it for what goes on', () => {
    const near = nearestMonths(eventsAt('2010/..'), month('2009-06'));
    assert.deepEqual(near, [-Infinity, month('2010-01')]);
    assert.deepEqual(nearestMonths(eventsAt('2009/2011'), month('2010-06')), [month('2010-05'), month('2010-07')]);
  });

  it('skip the rest of a year that is listed', () => {
    assert.deepEqual(nearestMonths(eventsAt('2010-02-01', '2010-11-01', '2012-01-05'), month('2010-01'), month('2010-12')), [-Infinity, month('2012-01')]);
  });
});

describe('the lane of a month', () => {
  it('groups what has no day by its term, the shortest first', () => {
    const april = rangeOfMonth(month('2025-04'));
    const periods = periodsOf(eventsAt('2010/..', '2025', '4-12/2025', '4/2025', '2025', '2024', '2025-04-24', '2025-05').filter((entry) => isIn(entry, april)));
    assert.deepEqual(periods.map(({ entries }) => [entries[0]?.record.title, entries.length]), [['4/2025', 1], ['4-12/2025', 1], ['2025', 2], ['2010/..', 1]]);
  });
});

describe('the list of a year', () => {
  it('has what belongs to the whole year first, then the months with what has no day on top', () => {
    const groups = agendaOf(eventsAt('2025-04-24', '2025', '4/2025', '2024-12-30/2025-01-02', '2010/..', '2. pololetí 2025', '2026'), 2025);
    assert.deepEqual(groups.map((group) => [group.month === undefined ? 'rok' : isoMonth(group.month), ...titles(group.entries)]), [
      ['rok', '2010/..', '2025'],
      ['2025-01', '2024-12-30/2025-01-02'],
      ['2025-04', '4/2025', '2025-04-24'],
      ['2025-07', '2. pololetí 2025'],
    ]);
    assert.deepEqual(agendaOf([], 2025), []);
  });

  it('is there for every year with something', () => {
    assert.deepEqual(yearsOf(eventsAt('2010-01-28', '2011-41/2012', '2014/..', 'nikdy')), [2010, 2011, 2012, 2014]);
    assert.equal(yearsOf(eventsAt('0001/9999')).length, 10);
  });
});

describe('ten thousand events', () => {
  it('all find their place in the list of the year', () => {
    const events = Array.from({ length: 10_000 }, (_, i) => ({ id: `e${i}`, title: `Akce ${i}`, term: isoOf(dayOf(2025, 1, 1) + (i % 365)) }));
    const plan = planOf({ events });
    const entries = entriesOf(plan, ALL);
    assert.equal(entries.length, 10_000);
    assert.equal(agendaOf(entries, 2025).reduce((sum, group) => sum + group.entries.length, 0), 10_000);
  });
});
