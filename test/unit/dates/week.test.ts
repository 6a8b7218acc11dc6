import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { dayOf } from '../../../src/dates/day.js';
import { weekNumber } from '../../../src/dates/week.js';

describe('the number of a week', () => {
  it('is that of ISO 8601 around the ends of years, leap years too', () => {
    const known: [year: number, month: number, day: number, week: number][] = [
      [2005, 1, 1, 53], [2005, 1, 2, 53], [2005, 12, 31, 52], [2007, 1, 1, 1], [2008, 12, 28, 52], [2008, 12, 29, 1], [2010, 1, 3, 53],
      [2016, 2, 29, 9], [2020, 12, 31, 53], [2021, 1, 3, 53], [2021, 1, 4, 1], [2024, 12, 30, 1], [2025, 4, 24, 17], [1, 1, 1, 1],
    ];
    for (const [year, month, day, week] of known) assert.equal(weekNumber(dayOf(year, month, day)), week, `${year}-${month}-${day}`);
  });

  it('is one more every Monday, until it is 1 again', () => {
    let last = weekNumber(dayOf(1999, 12, 31));
    for (let day = dayOf(2000, 1, 1); day < dayOf(2030, 1, 1); day++) {
      const number = weekNumber(day);
      const isMonday = (day + 3) % 7 === 0;
      assert.ok(isMonday ? number === last + 1 || (number === 1 && last >= 52) : number === last);
      last = number;
    }
  });
});
