import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseEdtf } from '../../../src/dates/edtf.js';
import { isoOf } from '../../../src/dates/interval.js';
import type { DayRange } from '../../../src/dates/interval.js';

const show = (range: DayRange): string =>
  [range.start, range.end].map((day) => (Number.isFinite(day) ? isoOf(day) : '∞')).join(' … ');

const RANGES: Record<string, string> = {
  '2025': '2025-01-01 … 2025-12-31',
  '0000': '0000-01-01 … 0000-12-31',
  '0099': '0099-01-01 … 0099-12-31',
  '2025-04': '2025-04-01 … 2025-04-30',
  '2024-02': '2024-02-01 … 2024-02-29',
  '1900-02': '1900-02-01 … 1900-02-28',
  '2000-02-29': '2000-02-29 … 2000-02-29',
  '2025-12-31': '2025-12-31 … 2025-12-31',
  '2025-04-24T09:00': '2025-04-24 … 2025-04-24',
  '2025-04-24T09:00:30.5+02:00': '2025-04-24 … 2025-04-24',
  '2025-04-24T23:59Z': '2025-04-24 … 2025-04-24',
  '2024-04?': '2024-04-01 … 2024-04-30',
  '2025~': '2025-01-01 … 2025-12-31',
  '2025-04-24%': '2025-04-24 … 2025-04-24',
  '2025-21': '2025-03-01 … 2025-05-31',
  '2025-23': '2025-09-01 … 2025-11-30',
  '2023-24': '2023-12-01 … 2024-02-29',
  '2025-25': '2025-03-01 … 2025-05-31',
  '2025-29': '2025-09-01 … 2025-11-30',
  '2025-30': '2025-12-01 … 2026-02-28',
  '2025-31': '2025-03-01 … 2025-05-31',
  '2025-33': '2025-01-01 … 2025-03-31',
  '2025-36': '2025-10-01 … 2025-12-31',
  '2025-37': '2025-01-01 … 2025-04-30',
  '2025-39': '2025-09-01 … 2025-12-31',
  '2012-40': '2012-01-01 … 2012-06-30',
  '2012-41': '2012-07-01 … 2012-12-31',
  '2011-41/2012': '2011-07-01 … 2012-12-31',
  '2025-04/2025-12': '2025-04-01 … 2025-12-31',
  '2010/..': '2010-01-01 … ∞',
  '2010/': '2010-01-01 … ∞',
  '../2024-04?': '∞ … 2024-04-30',
  '/2024-04': '∞ … 2024-04-30',
  '{2025-04-24,2025-04-25}': '2025-04-24 … 2025-04-25',
  '{2025-04-25, 2025-04-24}': '2025-04-24 … 2025-04-25',
  '[2010..2012]': '2010-01-01 … 2012-12-31',
  '[..2012]': '∞ … 2012-12-31',
  '{1667,1668, 1670..1672}': '1667-01-01 … 1672-12-31',
  '2025-04-24T22:00/2025-04-25T02:00': '2025-04-24 … 2025-04-25',
};

const REFUSED = [
  '', ' ', '2025-13', '2025-00', '2025-20', '2025-42', '2025-02-29', '2024-02-30', '2025-04-31', '2025-04-00', '2025-41-01', '25', '20255',
  '2025-4', '2025-04-4', '2025-04-24T24:00', '2025-04-24T09:60', '2025-04-24T9:00', '2025-04T09:00', '2025-04-24 09:00', '/', '../..', '..',
  '/..', '../', '2025/2024', '2025-05/2025-04', '2025/2026/2027', '{}', '[]', '{2025', '[2025}', '{2025,}', '[..]', '[2010..2011..2012]',
  '{2012..2010}', '2025??', '?2025', '-2025', 'duben 2025', '2025-04-24T09:00+99:00', '２０２５',
];

describe('EDTF', () => {
  for (const [text, range] of Object.entries(RANGES)) {
    it(`reads ${text}`, () => {
      const edtf = parseEdtf(text);
      assert.ok(edtf);
      assert.equal(show(edtf.range), range);
    });
  }

  it('refuses what is not EDTF and what cannot be', () => {
    for (const text of REFUSED) assert.equal(parseEdtf(text), undefined, text);
  });

  it('keeps time and offset as they are written', () => {
    assert.deepEqual(parseEdtf('2025-04-24T22:30-05:00'), {
      type: 'date', year: 2025, month: 4, day: 24, time: { hour: 22, minute: 30, offset: '-05:00' },
      range: { start: 20202, end: 20202 },
    });
    assert.deepEqual((parseEdtf('2025-04-24T09:05') as { time?: unknown }).time, { hour: 9, minute: 5 });
  });

  it('tells an open end from an unknown one', () => {
    const [open, unknown] = [parseEdtf('2010/..'), parseEdtf('2010/')];
    assert.equal(open?.type === 'interval' && open.end, 'open');
    assert.equal(unknown?.type === 'interval' && unknown.end, 'unknown');
  });

  it('tells all of a set from one of it, and keeps the qualifier of each end', () => {
    const [all, one] = [parseEdtf('{2010,2012}'), parseEdtf('[2010,2012]')];
    assert.equal(all?.type === 'set' && all.all, true);
    assert.equal(one?.type === 'set' && one.all, false);
    const interval = parseEdtf('2024-04~/2024-06?');
    assert.ok(interval?.type === 'interval' && typeof interval.start === 'object' && typeof interval.end === 'object');
    assert.deepEqual([interval.start.qualifier, interval.end.qualifier], ['~', '?']);
  });

  it('ends with sets and garbage of a hundred thousand members', () => {
    assert.ok(parseEdtf(`{${Array(1e5).fill('2025').join()}}`));
    assert.equal(parseEdtf('{'.repeat(1e5)), undefined);
    assert.equal(parseEdtf('2025-04-24T'.repeat(1e4)), undefined);
  });
});
