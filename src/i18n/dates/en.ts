import type { DateWords, EveryUnit } from '../../dates/format.js';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];
const PARTS = { half: 'half', quarter: 'quarter', third: 'third' };
const UNITS: Record<EveryUnit, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function nth(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return n + ({ one: 'st', two: 'nd', few: 'rd' }[rule as 'one' | 'two' | 'few'] ?? 'th');
}

export const datesEn: DateWords = {
  day: String,
  seasons: ['spring', 'summer', 'autumn', 'winter'],
  seasonsSince: ['spring', 'summer', 'autumn', 'winter'],
  yearPart: (part, n, year, since) => {
    const nth = (since ? 'the ' : '') + ORDINALS[n];
    return year === undefined ? nth : `${nth} ${PARTS[part]} of ${year}`;
  },
  wholeYear: String,
  and: ' and ',
  or: ' or ',
  since: (when) => `from ${when}`,
  by: (when, isYear) => (isYear ? `by the end of ${when}` : `by ${when}`),
  notBefore: (when) => `not before ${when}`,
  within: (when) => `some time in ${when}`,
  unknownEnd: (when) => `${when} (end unknown)`,
  unknownStart: (when) => `${when} (start unknown)`,
  about: (when) => `around ${when}`,
  probably: (when) => `${when} (probably)`,
  time: (clock) => clock,
  ongoing: (when) => (when ? `ongoing (${when})` : 'ongoing'),
  every: (n, unit, atMost) => {
    if (n === 1 && !atMost) return `every ${UNITS[unit]}`;
    return `every ${atMost ? `${n}–${atMost}` : n}\u00a0${UNITS[unit]}s`;
  },
  ordinal: (n, unit) => `${nth(n)} ${unit}`,
  except: (when, days) => `${when}, except ${days}`,
};
