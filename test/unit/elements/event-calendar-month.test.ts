import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf, isoOf } from '../../../src/dates/interval.js';
import { entriesOf, parseMonth } from '../../../src/elements/event-calendar/event-calendar.view.js';
import type { Entry } from '../../../src/elements/event-calendar/event-calendar.view.js';
import { dayAfterKey, dayInMonth } from '../../../src/elements/event-calendar/grid-keys.js';
import { focusedDay, impliedDay, monthView } from '../../../src/elements/event-calendar/month.view.js';
import type { DayCell, MonthView } from '../../../src/elements/event-calendar/month.view.js';
import { readPlan } from '../../../src/model/read-plan.js';

const APRIL = parseMonth('2025-04') ?? NaN;

function entries(...terms: string[]): Entry[] {
  const events = terms.map((term, i) => ({ id: `e${i}`, title: `${i}`, term }));
  const { plan } = readPlan({ format: 'civic-plan/1', id: 'tag:test,2025:plan', language: 'cs', title: 'Plán', events }, 'https://mesto.example/');
  assert.ok(plan);
  return entriesOf(plan, { kind: '', place: '' });
}

const april = (...terms: string[]): MonthView => monthView(entries(...terms), APRIL, 1);

function cell(view: MonthView, iso: string): DayCell {
  const found = view.weeks.flat().find(({ day }) => isoOf(day) === iso);
  assert.ok(found);
  return found;
}

const lanes = (of: DayCell): unknown[] =>
  of.lanes.map((bar) => (bar ? `${bar.from}-${bar.to}${bar.isContinued ? '<' : ''}${bar.isCut ? '>' : ''}` : undefined));

describe('a month in weeks', () => {
  it('has a cell for every day, with those of other months at its ends', () => {
    const view = april();
    assert.equal(view.weeks.length, 5);
    assert.deepEqual(view.weeks.flat().filter((day) => day.isOutside).map(({ day }) => isoOf(day)), [
      '2025-03-31', '2025-05-01', '2025-05-02', '2025-05-03', '2025-05-04',
    ]);
  });

  it('puts what is on one day into its cell', () => {
    const view = april('2025-04-24', '2025-04-24T09:00', '2025-05-02');
    assert.deepEqual(cell(view, '2025-04-24').singles.map(({ record }) => record.id), ['e0', 'e1']);
    assert.deepEqual(cell(view, '2025-05-02').singles.length, 1);
  });

  it('draws two days in a row as one bar', () => {
    const view = april('{2025-04-24,2025-04-25}');
    assert.deepEqual(lanes(cell(view, '2025-04-24')), ['3-4']);
    assert.deepEqual(lanes(cell(view, '2025-04-25')), [undefined]);
    assert.equal(cell(view, '2025-04-25').all.length, 1);
  });

  it('has bars read on over weeks and months', () => {
    const view = april('2025-04-18/2025-05-06');
    assert.deepEqual(lanes(cell(view, '2025-04-18')), ['4-6>']);
    assert.deepEqual(lanes(cell(view, '2025-04-21')), ['0-6<>']);
    assert.deepEqual(lanes(cell(view, '2025-04-28')), ['0-6<>']);
    assert.equal(new Set(view.days.flatMap(({ all }) => all)).size, 1);
  });

  it('keeps each bar on one line through its week', () => {
    const view = april('2025-04-21/2025-04-23', '2025-04-22/2025-04-27', '2025-04-24/2025-04-25');
    assert.deepEqual(lanes(cell(view, '2025-04-22')), [undefined, '1-6']);
    assert.deepEqual(lanes(cell(view, '2025-04-24')), ['3-4', undefined]);
    assert.deepEqual(lanes(cell(view, '2025-04-26')), [undefined, undefined]);
  });

  it('counts what there is no room for', () => {
    const view = april(...Array.from({ length: 7 }, () => '2025-04-24'), '2025-04-23/2025-04-24');
    const day = cell(view, '2025-04-24');
    assert.deepEqual([day.all.length, day.singles.length, day.hidden], [8, 2, 5]);
    const full = cell(april(...Array.from({ length: 5 }, () => '2025-04-24/2025-04-25')), '2025-04-25');
    assert.deepEqual([lanes(full), full.hidden], [[undefined, undefined, undefined], 2]);
  });

  it('leads the Tab key to today, or to the first day with something, or to the first', () => {
    const today = dayOf(2025, 4, 10);
    const view = april('2025-04-24');
    assert.equal(isoOf(focusedDay(view, undefined, today)), '2025-04-10');
    assert.equal(isoOf(focusedDay(view, dayOf(2025, 4, 2), today)), '2025-04-02');
    assert.equal(isoOf(focusedDay(view, dayOf(2025, 3, 2), dayOf(2026, 1, 1))), '2025-04-24');
    assert.equal(isoOf(focusedDay(april(), undefined, dayOf(2026, 1, 1))), '2025-04-01');
    assert.equal(impliedDay(april(), today), undefined);
    assert.equal(isoOf(impliedDay(view, today)?.day ?? NaN), '2025-04-10');
  });
});

describe('a key in the grid', () => {
  const press = (key: string, from: string, held: { shiftKey?: boolean; ctrlKey?: boolean } = {}, forward: 1 | -1 = 1): string => {
    const [year = 0, month = 0, day = 0] = from.split('-').map(Number);
    const next = dayAfterKey(dayOf(year, month, day), { key, shiftKey: false, ctrlKey: false, ...held }, 1, forward);
    return next === undefined ? '' : isoOf(next);
  };

  it('leads to the day beside, above or below, over the ends of months and years', () => {
    assert.equal(press('ArrowRight', '2025-04-30'), '2025-05-01');
    assert.equal(press('ArrowLeft', '2025-01-01'), '2024-12-31');
    assert.equal(press('ArrowDown', '2025-12-29'), '2026-01-05');
    assert.equal(press('ArrowUp', '2025-04-24'), '2025-04-17');
  });

  it('follows the direction of the page', () => {
    assert.equal(press('ArrowRight', '2025-04-24', {}, -1), '2025-04-23');
    assert.equal(press('ArrowLeft', '2025-04-24', {}, -1), '2025-04-25');
  });

  it('leads to the ends of the week and of the month', () => {
    assert.equal(press('Home', '2025-04-24'), '2025-04-21');
    assert.equal(press('End', '2025-04-24'), '2025-04-27');
    assert.equal(press('Home', '2025-04-24', { ctrlKey: true }), '2025-04-01');
    assert.equal(press('End', '2025-02-10', { ctrlKey: true }), '2025-02-28');
  });

  it('leads to the same day of another month or year, or to its last one', () => {
    assert.equal(press('PageDown', '2025-01-31'), '2025-02-28');
    assert.equal(press('PageUp', '2025-03-31'), '2025-02-28');
    assert.equal(press('PageDown', '2024-02-29', { shiftKey: true }), '2025-02-28');
    assert.equal(press('PageUp', '2025-04-24', { shiftKey: true }), '2024-04-24');
    assert.equal(isoOf(dayInMonth(dayOf(2025, 1, 31), APRIL)), '2025-04-30');
  });

  it('that does not move leads nowhere', () => {
    for (const key of ['Enter', 'a', 'Tab', 'Escape']) assert.equal(press(key, '2025-04-24'), '');
  });
});
