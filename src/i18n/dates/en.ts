import type { DateWords, EveryUnit } from '../../dates/format.js';

const ORDINALS = ['', 'first', 'second', 'third', 'fourth'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const PARTS = { half: 'half', quarter: 'quarter', third: 'third' };
const UNITS: Record<EveryUnit, string> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

/** 1st, 2nd, 3rd, 4th, 11th, 21st. */
function nth(n: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(n);
  return n + ({ one: 'st', two: 'nd', few: 'rd' }[rule as 'one' | 'two' | 'few'] ?? 'th');
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const datesEn: DateWords = {
  months: [MONTHS, MONTHS],
  day: '…',
  yearPart: (part, n, since) => (part === 'season' ? SEASONS[n - 1]! : `${since ? 'the ' : ''}${ORDINALS[n]} ${PARTS[part]} of`),
  wholeYear: '…',
  and: ' and ',
  or: ' or ',
  since: ['from …', 'from …'],
  by: ['by …', 'by the end of …'],
  notBefore: ['not before …', 'not before …'],
  within: 'some time in …',
  unknownEnd: '… (end unknown)',
  unknownStart: '… (start unknown)',
  about: 'around …',
  probably: '… (probably)',
  time: '…',
  ongoing: 'ongoing',
  every: (n, unit, most) => `every ${most === 1 ? UNITS[unit] : `${n < most ? `${n}–` : ''}${most}\u00a0${UNITS[unit]}s`}`,
  ordinal: (n, unit) => `${nth(n)} ${unit}`,
  except: ', except …',
};
