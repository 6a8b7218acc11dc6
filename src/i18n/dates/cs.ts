import type { DateWords, EveryUnit } from '../../dates/format.js';

// As they are alone, then after "od".
const SEASONS = ['jaro', 'léto', 'podzim', 'zima', 'jara', 'léta', 'podzimu', 'zimy'];
const PARTS = { half: 'pololetí', quarter: 'čtvrtletí', third: 'třetina roku' };
// Every one, "za 2–4", "za 5 a více".
const UNITS: Record<EveryUnit, readonly [string, string, string]> = {
  Y: ['každý rok', 'roky', 'let'],
  M: ['každý měsíc', 'měsíce', 'měsíců'],
  W: ['každý týden', 'týdny', 'týdnů'],
  D: ['každý den', 'dny', 'dní'],
};

const MONTHS = 'leden únor březen duben květen červen červenec srpen září říjen listopad prosinec'.split(' ');
const BESIDE_DAY = 'ledna února března dubna května června července srpna září října listopadu prosince'.split(' ');

export const datesCs: DateWords = {
  months: [MONTHS, BESIDE_DAY],
  day: '….',
  yearPart: (part, n, since) => {
    if (part === 'season') return SEASONS[since ? n + 3 : n - 1]!;
    return `${n}.\u00a0${since && part === 'third' ? 'třetiny roku' : PARTS[part]}`;
  },
  wholeYear: 'rok\u00a0…',
  and: ' a\u00a0',
  or: ' nebo ',
  since: ['od …', 'od roku\u00a0…'],
  by: ['nejpozději …', 'nejpozději v\u00a0roce\u00a0…'],
  notBefore: ['nejdříve …', 'nejdříve v\u00a0roce\u00a0…'],
  within: 'někdy v\u00a0období …',
  unknownEnd: '… (konec neznámý)',
  unknownStart: '… (začátek neznámý)',
  about: 'přibližně …',
  probably: '… (pravděpodobně)',
  time: '…',
  ongoing: 'průběžně',
  every: (n, unit, most) => {
    const [each, few, many] = UNITS[unit];
    return most === 1 ? each : `jednou za ${n < most ? `${n}–` : ''}${most}\u00a0${most < 5 ? few : many}`;
  },
  ordinal: (n, unit) => `${n}.\u00a0${unit === 'year' ? 'rok' : 'ročník'}`,
  except: ', mimo …',
};
