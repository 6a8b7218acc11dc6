/** What a language has to say for its dates. */

/** Parts into which a year is divided. */
export type YearPart = 'half' | 'third' | 'quarter' | 'season';

/** What `every` counts: years, months, weeks, days. */
export type EveryUnit = 'Y' | 'M' | 'W' | 'D';

/** Words around something that stands in the place of the ellipsis: "od …", "… (konec neznámý)". */
export type Frame = string;

/** Around a date, and around a whole year. */
type Limit = readonly [date: Frame, year: Frame];

/** The words of a language for dates. Intl has names of months, too, but its first formatter takes a page 20 ms and more. */
export interface DateWords {
  /** Names of the months, January first: alone, as in "duben", and beside a day, as in "24. dubna". */
  months: readonly [alone: readonly string[], besideDay: readonly string[]];
  /** The day before the name of its month: "24." or "24". */
  day: Frame;
  /** "jaro", "2. pololetí", also after `since` ("od jara"); a space and the year follow. */
  yearPart: (part: YearPart, n: number, since: boolean) => string;
  /** A year beside something shorter: "2. pololetí 2011 – rok 2012". */
  wholeYear: Frame;
  /** Between the last two of a list, spaces included. */
  and: string;
  or: string;
  since: Limit;
  by: Limit;
  notBefore: Limit;
  /** One of a span, nobody knows which: `[2010..2012]`. */
  within: Frame;
  unknownEnd: Frame;
  unknownStart: Frame;
  about: Frame;
  probably: Frame;
  /** "9:00" or "9:00–17:00". */
  time: Frame;
  ongoing: string;
  /** How often; `most` is more than `n` when it is said roughly ("jednou za 2–3 měsíce"). */
  every: (n: number, unit: EveryUnit, most: number) => string;
  ordinal: (n: number, unit: 'year' | 'edition') => string;
  /** What is left out: "každý měsíc, mimo červenec a srpen". */
  except: Frame;
}
