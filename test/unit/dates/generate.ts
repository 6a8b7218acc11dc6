/** Terms by the thousand, the same ones on every run. */
import { daysInMonth } from '../../../src/dates/interval.js';

export type Random = (below: number) => number;

/** A small seeded generator (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

const two = (n: number): string => String(n).padStart(2, '0');
const PARTS = [21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41];

/** A date of any precision, ends of years and leap days more often than chance would have it. */
function date(random: Random, precision = random(5)): string {
  const year = [2024, 2025, 2000, 1900 + random(200), 1000 + random(9000)][random(5)] ?? 2025;
  if (precision === 0) return String(year);
  if (precision === 1) return `${year}-${PARTS[random(PARTS.length)]}`;
  const month = [1, 2, 12, 1 + random(12)][random(4)] ?? 1;
  if (precision === 2) return `${year}-${two(month)}`;
  const last = daysInMonth(year, month);
  const day = [1, last, 1 + random(last)][random(3)] ?? 1;
  const text = `${year}-${two(month)}-${two(day)}`;
  return precision === 3 || random(3) ? text : `${text}T${two(random(24))}:${two(random(60))}`;
}

/** EDTF of every form that the format knows; an interval may come out backwards and be refused. */
export function someEdtf(random: Random): string {
  const qualifier = ['', '', '', '~', '?', '%'][random(6)] ?? '';
  const [a, b] = [date(random) + qualifier, date(random) + qualifier];
  switch (random(9)) {
    case 0: return `${a}/${b}`;
    case 1: return `${a}/${['', '..'][random(2)]}`;
    case 2: return `${['', '..'][random(2)]}/${a}`;
    case 3: {
      const precision = [0, 2, 3][random(3)];
      const members = new Set(Array.from({ length: 2 + random(3) }, () => date(random, precision) + qualifier));
      return random(2) ? `{${[...members].sort().join()}}` : `[${[...members].sort().join()}]`;
    }
    case 4: return [`[${a}..${b}]`, `[${a}..]`, `[..${a}]`][random(3)] ?? '';
    default: return a;
  }
}

const WORDS = [
  'duben', 'dubna', 'květen', 'září', 'rok', 'roku', 'od', 'do', 'konec', 'konce', 'nejpozději', 'pravděpodobně', 'přibližně', 'pololetí', '2.', '31.', '0.',
  '2025', '2024', '12', '4/2025', '4-12/2025', '-', '–', 'a', 'nebo', ',', '(', ')', '..', '/', '{', '}', '[', ']', 'T09:00', '9:00', '99:99', '~', '?', '%',
  'jaro', 'čtvrtletí', 'každý', 'jednou za', 'průběžně', 'ročník', 'null', 'undefined', '\u0000', '\ud800', '𝟚', '🗓', '\u202e', '<b>', '${}', 'e\u0301',
  '__proto__', '\n', '٤/٢٠٢٥', 'P2M', '#4', '2025-02-29', '2025-13', '-0001', '1e9',
];

/** Anything that a hand, a spreadsheet or an attacker may leave in the field. */
export function someGarbage(random: Random): string {
  const length = 1 + random(8);
  const text = Array.from({ length }, () => WORDS[random(WORDS.length)]).join([' ', '', '\u00a0'][random(3)]);
  return random(50) ? text : text.repeat(200);
}
