import type { DateWords, EveryUnit } from '../../dates/format.js';

const SEASONS = ['Frühling', 'Sommer', 'Herbst', 'Winter'];
const PARTS = { half: 'Halbjahr', quarter: 'Quartal', third: 'Jahresdrittel' };
const UNITS: Record<EveryUnit, readonly [string, string]> = {
  Y: ['jedes Jahr', 'Jahre'],
  M: ['jeden Monat', 'Monate'],
  W: ['jede Woche', 'Wochen'],
  D: ['jeden Tag', 'Tage'],
};

const MONTHS = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');

export const datesDe: DateWords = {
  months: [MONTHS, MONTHS],
  day: '….',
  yearPart: (part, n) => (part === 'season' ? SEASONS[n - 1]! : `${n}.\u00a0${PARTS[part]}`),
  wholeYear: '…',
  and: ' und ',
  or: ' oder ',
  since: ['ab …', 'ab …'],
  by: ['spätestens …', 'spätestens …'],
  notBefore: ['frühestens …', 'frühestens …'],
  within: 'irgendwann …',
  unknownEnd: '… (Ende unbekannt)',
  unknownStart: '… (Beginn unbekannt)',
  about: 'etwa …',
  probably: '… (wahrscheinlich)',
  time: '…\u00a0Uhr',
  ongoing: 'laufend',
  every: (n, unit, most) => {
    const [each, plural] = UNITS[unit];
    return most === 1 ? each : `alle ${n < most ? `${n}–` : ''}${most}\u00a0${plural}`;
  },
  ordinal: (n, unit) => `${n}.\u00a0${unit === 'year' ? 'Jahr' : 'Ausgabe'}`,
  except: ', außer …',
};
