import type { DateWords, EveryUnit } from '../../dates/format.js';

const PARTS = { half: 'pololetí', quarter: 'čtvrtletí', third: 'třetina roku' };
// Every one, "za 2–4", "za 5 a více".
const UNITS: Record<EveryUnit, readonly [string, string, string]> = {
  Y: ['každý rok', 'roky', 'let'],
  M: ['každý měsíc', 'měsíce', 'měsíců'],
  W: ['každý týden', 'týdny', 'týdnů'],
  D: ['každý den', 'dny', 'dní'],
};

export const datesCs: DateWords = {
  day: (day) => `${day}.`,
  seasons: ['jaro', 'léto', 'podzim', 'zima'],
  seasonsSince: ['jara', 'léta', 'podzimu', 'zimy'],
  yearPart: (part, n, year, since) => {
    const name = part === 'third' && since ? 'třetiny roku' : PARTS[part];
    return year === undefined ? `${n}.` : `${n}.\u00a0${name} ${year}`;
  },
  wholeYear: (year) => `rok\u00a0${year}`,
  and: ' a\u00a0',
  or: ' nebo ',
  since: (when, isYear) => (isYear ? `od roku\u00a0${when}` : `od ${when}`),
  by: (when, isYear) => (isYear ? `nejpozději v\u00a0roce\u00a0${when}` : `nejpozději ${when}`),
  notBefore: (when, isYear) => (isYear ? `nejdříve v\u00a0roce\u00a0${when}` : `nejdříve ${when}`),
  within: (when) => `někdy v\u00a0období ${when}`,
  unknownEnd: (when) => `${when} (konec neznámý)`,
  unknownStart: (when) => `${when} (začátek neznámý)`,
  about: (when) => `přibližně ${when}`,
  probably: (when) => `${when} (pravděpodobně)`,
  time: (clock) => clock,
  ongoing: (when) => (when ? `průběžně (${when})` : 'průběžně'),
  every: (n, unit, atMost) => {
    const [each, few, many] = UNITS[unit];
    if (n === 1 && !atMost) return each;
    const most = atMost ?? n;
    return `jednou za ${atMost ? `${n}–${atMost}` : n}\u00a0${most < 5 ? few : many}`;
  },
  ordinal: (n, unit) => `${n}.\u00a0${unit === 'year' ? 'rok' : 'ročník'}`,
  except: (when, days) => `${when}, mimo ${days}`,
};
