import assert from 'node:assert/strict';
import { afterEach, describe, it } from 'node:test';
import { now, setClock, today } from '../../../src/dates/clock.js';
import { dateOf, dayOf, daysInMonth, isoOf, monthRange, overlaps } from '../../../src/dates/interval.js';
import { firstWeekday, monthGrid } from '../../../src/dates/month-grid.js';

describe('days', () => {
  it('count from 1 January 1970 and back, over leap days and ends of years', () => {
    assert.equal(dayOf(1970, 1, 1), 0);
    assert.equal(dayOf(1969, 12, 31), -1);
    assert.equal(isoOf(dayOf(2024, 2, 28) + 1), '2024-02-29');
    assert.equal(isoOf(dayOf(2100, 2, 28) + 1), '2100-03-01');
    assert.equal(isoOf(dayOf(99, 12, 31) + 1), '0100-01-01');
  });

  it('give every date of 900 years back, weekdays in turn', () => {
    let weekday = dateOf(dayOf(1600, 1, 1)).weekday;
    for (let day = dayOf(1600, 1, 1); day < dayOf(2500, 1, 1); day++) {
      const date = dateOf(day);
      assert.equal(dayOf(date.year, date.month, date.day), day);
      assert.equal(date.weekday, weekday);
      weekday = (weekday % 7) + 1;
    }
  });

  it('know how long a month is', () => {
    assert.deepEqual([2, 4, 12].map((month) => daysInMonth(2024, month)), [29, 30, 31]);
    assert.equal(daysInMonth(1900, 2), 28);
    assert.deepEqual(monthRange(2025, 12), { start: dayOf(2025, 12, 1), end: dayOf(2025, 12, 31) });
  });

  it('overlap when they share a day, open ends included', () => {
    const april = monthRange(2025, 4);
    assert.ok(overlaps(april, { start: april.end, end: Infinity }));
    assert.ok(overlaps({ start: -Infinity, end: april.start }, april));
    assert.ok(!overlaps(april, monthRange(2025, 5)));
  });
});

describe('month grid', () => {
  it('has whole weeks that hold the month', () => {
    const weeks = monthGrid(2025, 4, 1);
    assert.equal(weeks.length, 5);
    assert.equal(isoOf(weeks[0]?.[0] ?? NaN), '2025-03-31');
    assert.equal(isoOf(weeks[4]?.[6] ?? NaN), '2025-05-04');
  });

  it('takes four weeks where February fits them, six where a month needs them', () => {
    assert.equal(monthGrid(2021, 2, 1).length, 4);
    assert.equal(monthGrid(2025, 6, 1).length, 6);
  });

  it('begins on Sunday where people do', () => {
    assert.equal(isoOf(monthGrid(2025, 4, firstWeekday('en-US'))[0]?.[0] ?? NaN), '2025-03-30');
    assert.deepEqual(['cs', 'de', 'en', 'en-GB', 'de-AT'].map(firstWeekday), [1, 1, 1, 1, 1]);
  });

  it('holds each day of a month once, in every month of a century', () => {
    for (let index = 0; index < 1200; index++) {
      const [year, month] = [1950 + Math.floor(index / 12), (index % 12) + 1];
      const days = monthGrid(year, month, (index % 7) + 1).flat();
      const range = monthRange(year, month);
      assert.equal(days.filter((day) => day >= range.start && day <= range.end).length, daysInMonth(year, month));
      assert.ok(days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1));
    }
  });
});

describe('clock', () => {
  afterEach(() => setClock());

  it('says today as it is in Prague, summer and winter', () => {
    setClock(() => Date.UTC(2025, 3, 23, 22, 0));
    assert.equal(isoOf(today()), '2025-04-24');
    setClock(() => Date.UTC(2025, 11, 31, 22, 59));
    assert.equal(isoOf(today()), '2025-12-31');
    setClock(() => Date.UTC(2025, 11, 31, 23, 0));
    assert.equal(isoOf(today()), '2026-01-01');
  });

  it('goes on by itself when it is no longer set', () => {
    setClock(() => 5);
    assert.equal(now(), 5);
    setClock();
    assert.ok(now() > Date.UTC(2025, 0, 1));
  });
});
