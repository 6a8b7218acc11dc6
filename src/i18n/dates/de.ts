import type { DateWords, EveryUnit } from '../../dates/format.js';

const PARTS = { half: 'Halbjahr', quarter: 'Quartal', third: 'Jahresdrittel' };
const UNITS: Record<EveryUnit, readonly [string, string]> = {
  Y: ['jedes Jahr', 'Jahre'],
  M: ['jeden Monat', 'Monate'],
  W: ['jede Woche', 'Wochen'],
  D: ['jeden Tag', 'Tage'],
};

export const datesDe: DateWords = {
  day: '….',
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  seasonsSince: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  yearPart: (part, n, year) => `${n}.\u00a0${PARTS[part]} ${year}`,
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
  every: (n, unit, atMost) => {
    const [each, plural] = UNITS[unit];
    return n === 1 && !atMost ? each : `alle ${atMost ? `${n}–${atMost}` : n}\u00a0${plural}`;
  },
  ordinal: (n, unit) => `${n}.\u00a0${unit === 'year' ? 'Jahr' : 'Ausgabe'}`,
  except: ', außer …',
};
