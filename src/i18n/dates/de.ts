import type { DateWords, EveryUnit } from '../../dates/format.js';

const PARTS = { half: 'Halbjahr', quarter: 'Quartal', third: 'Jahresdrittel' };
const UNITS: Record<EveryUnit, readonly [string, string]> = {
  Y: ['jedes Jahr', 'Jahre'],
  M: ['jeden Monat', 'Monate'],
  W: ['jede Woche', 'Wochen'],
  D: ['jeden Tag', 'Tage'],
};

export const datesDe: DateWords = {
  day: (day) => `${day}.`,
  seasons: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  seasonsSince: ['Frühling', 'Sommer', 'Herbst', 'Winter'],
  yearPart: (part, n, year) => (year === undefined ? `${n}.` : `${n}.\u00a0${PARTS[part]} ${year}`),
  wholeYear: String,
  and: ' und ',
  or: ' oder ',
  since: (when) => `ab ${when}`,
  by: (when) => `spätestens ${when}`,
  notBefore: (when) => `frühestens ${when}`,
  within: (when) => `irgendwann ${when}`,
  unknownEnd: (when) => `${when} (Ende unbekannt)`,
  unknownStart: (when) => `${when} (Beginn unbekannt)`,
  about: (when) => `etwa ${when}`,
  probably: (when) => `${when} (wahrscheinlich)`,
  time: (clock) => `${clock}\u00a0Uhr`,
  ongoing: (when) => (when ? `laufend (${when})` : 'laufend'),
  every: (n, unit, atMost) => {
    const [each, plural] = UNITS[unit];
    return n === 1 && !atMost ? each : `alle ${atMost ? `${n}–${atMost}` : n}\u00a0${plural}`;
  },
  ordinal: (n, unit) => `${n}.\u00a0${unit === 'year' ? 'Jahr' : 'Ausgabe'}`,
  except: (when, days) => `${when}, außer ${days}`,
};
