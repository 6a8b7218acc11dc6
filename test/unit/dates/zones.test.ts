/** Wherever the visitor is: nothing of a date depends on the zone of the machine, and today is that of Prague. */
import assert from 'node:assert/strict';
import { after, afterEach, before, describe, it } from 'node:test';
import { setClock, today } from '../../../src/dates/clock.js';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { formatDay, formatMonth, formatTerm } from '../../../src/dates/format.js';
import { dateOf, dayOf, isoOf, monthRange } from '../../../src/dates/interval.js';
import { monthGrid } from '../../../src/dates/month-grid.js';
import { isDayExact, readTerm } from '../../../src/dates/term.js';
import { datesCs } from '../../../src/i18n/dates/cs.js';

/** Behind Prague, as far ahead of it as there is, and half an hour of summer time; with how each reads 1 July 2024, 12:00 UTC. */
const ZONES: Record<string, string> = { 'America/Los_Angeles': '1 5:00', 'Pacific/Kiritimati': '2 2:00', 'Australia/Lord_Howe': '1 22:30' };
/** Nights in which a clock is changed somewhere, ends of years and of Februaries. */
const EDGES = [
  '2024-02-28', '2024-02-29', '2024-03-01', '2023-02-28', '2000-02-29', '1900-02-28', '2024-03-10', '2024-03-31', '2025-03-09',
  '2025-03-30', '2025-04-06', '2025-10-05', '2025-10-26', '2025-11-02', '2024-12-31', '2025-01-01', '0099-12-31', '9999-12-31',
];

const plain = (text: string): string => text.replace(/\u00a0/g, ' ');
const daysOf = (text: string): string => {
  const { start, end } = parseEdtf(text)?.range ?? { start: NaN, end: NaN };
  return `${isoOf(start)} … ${isoOf(end)}`;
};

for (const [zone, noon] of Object.entries(ZONES)) {
  describe(`in ${zone}`, () => {
    const home = process.env['TZ'];
    before(() => {
      process.env['TZ'] = zone;
    });
    after(() => {
      if (home === undefined) delete process.env['TZ'];
      else process.env['TZ'] = home;
    });
    afterEach(() => setClock());

    it('the machine is where the test says', () => {
      const there = new Date(Date.UTC(2024, 6, 1, 12));
      assert.equal(`${there.getDate()} ${there.getHours()}:${String(there.getMinutes()).padStart(2, '0')}`, noon);
    });

    it('a date is one day, whatever the clocks do in its night', () => {
      for (const text of EDGES) {
        assert.equal(daysOf(text), `${text} … ${text}`);
        const { year, month, day } = dateOf(parseEdtf(text)?.range.start ?? NaN);
        assert.equal(`${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, text);
        assert.equal(isDayExact(readTerm(text)), true);
      }
    });

    it('every day of a leap year follows the one before', () => {
      for (let n = 0; n < 366; n++) {
        const day = dayOf(2024, 1, 1 + n);
        assert.equal(day, dayOf(2024, 1, 1) + n);
        assert.equal(dateOf(day).weekday, (n % 7) + 1);
      }
      assert.equal(isoOf(dayOf(2024, 1, 366)), '2024-12-31');
    });

    it('months, seasons and spans end where they end', () => {
      assert.equal(daysOf('2024-02'), '2024-02-01 … 2024-02-29');
      assert.equal(daysOf('2023-24'), '2023-12-01 … 2024-02-29');
      assert.equal(daysOf('2024-12/2025-02'), '2024-12-01 … 2025-02-28');
      assert.equal(daysOf('2024-12-31/2025-01-01'), '2024-12-31 … 2025-01-01');
      assert.equal(daysOf('2024-12-31T23:30/2025-01-01T00:30'), '2024-12-31 … 2025-01-01');
      assert.equal(daysOf('{2024-02-29,2025-03-30}'), '2024-02-29 … 2025-03-30');
    });

    it('a grid of a month has its days once, also where clocks are changed', () => {
      for (const [year, month] of [[2025, 3], [2025, 4], [2025, 10], [2025, 11], [2024, 2], [2024, 12]] as const) {
        const days = monthGrid(year, month).flat();
        assert.deepEqual(days, days.map((_, i) => (days[0] ?? 0) + i));
        const { start, end } = monthRange(year, month);
        assert.ok(days.includes(start) && days.includes(end) && days.length % 7 === 0);
        assert.equal(dateOf(days[0] ?? NaN).weekday, 1);
      }
    });

    it('names are those of the day, and times stay as they were written', () => {
      assert.equal(plain(formatDay(dayOf(2025, 3, 30), datesCs)), '30. března 2025');
      assert.equal(formatMonth(2024, 2, datesCs), 'únor 2024');
      const inCzech = (edtf: string): string => plain(formatTerm(readTerm(edtf), 'cs', datesCs));
      // Neither of these hours is there once in Prague; a plan is not corrected.
      assert.equal(inCzech('2025-03-30T02:30'), '30. března 2025, 2:30');
      assert.equal(inCzech('2025-10-26T02:30/2025-10-26T03:30'), '26. října 2025, 2:30–3:30');
      assert.equal(inCzech('2024-12-31T22:00/2025-01-01T02:00'), '31. prosince 2024, 22:00 – 1. ledna 2025, 2:00');
      assert.equal(inCzech('2024-12-31T23:30Z'), '31. prosince 2024, 23:30 (UTC)');
      assert.equal(inCzech('2024-02-28/2024-03-01'), '28. února – 1. března 2024');
    });

    it('today is the one that Intl says', () => {
      const inPrague = new Intl.DateTimeFormat('sv', { timeZone: 'Europe/Prague' });
      // Every seven hours and a bit, so that each hour of the day comes up in each of these years.
      for (let instant = Date.UTC(1997, 0, 1); instant < Date.UTC(2035, 0, 1); instant += 2.56e7) {
        setClock(() => instant);
        assert.equal(isoOf(today()), inPrague.format(instant));
      }
    });

    it('today turns at midnight in Prague', () => {
      const turns: [before: string, utc: [number, number, number, number], after: string][] = [
        ['2024-02-28', [2024, 2, 28, 23], '2024-02-29'],
        ['2024-02-29', [2024, 2, 29, 23], '2024-03-01'],
        ['2023-02-28', [2023, 2, 28, 23], '2023-03-01'],
        ['2024-12-31', [2024, 12, 31, 23], '2025-01-01'],
        // The night before the clocks go forward, and the one after.
        ['2025-03-29', [2025, 3, 29, 23], '2025-03-30'],
        ['2025-03-30', [2025, 3, 30, 22], '2025-03-31'],
        ['2025-10-25', [2025, 10, 25, 22], '2025-10-26'],
        ['2025-10-26', [2025, 10, 26, 23], '2025-10-27'],
      ];
      for (const [day, [year, month, date, hour], next] of turns) {
        const midnight = Date.UTC(year, month - 1, date, hour);
        setClock(() => midnight - 1);
        assert.equal(isoOf(today()), day);
        setClock(() => midnight);
        assert.equal(isoOf(today()), next);
      }
    });

    it('a year in Prague has each of its days for as many hours as it lasts', () => {
      const hours = new Map<number, number>();
      const start = Date.UTC(2024, 11, 31, 23);
      for (let hour = 0; hour < 365 * 24; hour++) {
        setClock(() => start + hour * 36e5);
        hours.set(today(), (hours.get(today()) ?? 0) + 1);
      }
      assert.deepEqual([...hours.keys()], Array.from({ length: 365 }, (_, n) => dayOf(2025, 1, 1 + n)));
      const odd = [...hours].filter(([, count]) => count !== 24).map(([day, count]) => `${isoOf(day)} ${count}`);
      assert.deepEqual(odd, ['2025-03-30 23', '2025-10-26 25']);
    });
  });
}
