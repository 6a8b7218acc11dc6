/** Dates and terms as an office writes them. Orders, words and Intl's names only; nothing is worked out here. */
import { parseEdtf } from './edtf.js';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Qualifier, WallTime } from './edtf.js';
import { dateOf } from './interval.js';
import type { Day, DayRange } from './interval.js';
import { monthName, NBSP } from './names.js';
import type { Term } from './term.js';

export { formatDay, formatMonth, formatWeekday } from './names.js';
export type { DayStyle } from './names.js';

/** Parts into which a year is divided. */
export type YearPart = 'half' | 'third' | 'quarter';

/** What `every` counts: years, months, weeks, days. */
export type EveryUnit = 'Y' | 'M' | 'W' | 'D';

/** The words of a language for dates; month and weekday names come from Intl. */
export interface DateWords {
  /** The day before the name of its month: "24." or "24". */
  day: (day: number) => string;
  /** Spring, summer, autumn, winter. */
  seasons: readonly string[];
  /** The same after `since` ("od jara"). */
  seasonsSince: readonly string[];
  /** "2. pololetí 2012"; without a year only what stands before the dash or the "and" ("1.–3. čtvrtletí"). */
  yearPart: (part: YearPart, n: number, year?: number, since?: boolean) => string;
  /** A year beside something shorter: "2. pololetí 2011 – rok 2012". */
  wholeYear: (year: number) => string;
  /** Between the last two of a list, spaces included. */
  and: string;
  or: string;
  since: (when: string, isYear: boolean) => string;
  by: (when: string, isYear: boolean) => string;
  notBefore: (when: string, isYear: boolean) => string;
  /** One of a span, nobody knows which: `[2010..2012]`. */
  within: (when: string) => string;
  unknownEnd: (when: string) => string;
  unknownStart: (when: string) => string;
  about: (when: string) => string;
  probably: (when: string) => string;
  /** "9:00" or "9:00–17:00". */
  time: (clock: string) => string;
  ongoing: (when?: string) => string;
  /** How often; `atMost` when it is said roughly ("jednou za 2–3 měsíce"). */
  every: (n: number, unit: EveryUnit, atMost?: number) => string;
  ordinal: (n: number, unit: 'year' | 'edition') => string;
  /** What is left out: "každý měsíc, mimo červenec a srpen". */
  except: (when: string, days: string) => string;
}

/** The time on the clock as it was written; an offset that is not Prague's is said. */
export function formatTime(time: WallTime, words: DateWords): string {
  return words.time(clock(time)) + zone(time);
}

/** Whole days from the first to the last; ends may be infinite. */
export function formatRange(range: DayRange, language: string, words: DateWords): string {
  const end = (day: Day): EdtfDate | 'open' => {
    if (!Number.isFinite(day)) return 'open';
    const { year, month, day: d } = dateOf(day);
    return { type: 'date', year, month, day: d, range: { start: day, end: day } };
  };
  const [start, last] = [end(range.start), end(range.end)];
  if (start === 'open' && last === 'open') return words.ongoing();
  return formatEdtf({ type: 'interval', start, end: last, range }, language, words);
}

const WIDE_DASH = `${NBSP}– `;

const clock = (time: WallTime): string => `${time.hour}:${String(time.minute).padStart(2, '0')}`;

function zone({ offset }: WallTime): string {
  return !offset || /^\+0[12]/.test(offset) ? '' : ` (UTC${offset === 'Z' ? '' : offset})`;
}

/** What the numbers in the place of a month stand for, by the last number before them. */
const PRECISIONS = [[39, 'half'], [36, 'third'], [32, 'quarter'], [20, 'season'], [0, 'month'], [-1, 'year']] as const;

type Precision = 'day' | (typeof PRECISIONS)[number][1];

/** How exact a date is, and which month, season or other part of its year it names. */
function precisionOf({ month = 0, day }: EdtfDate): [precision: Precision, n: number] {
  const [before, precision] = PRECISIONS.find(([last]) => month > last) ?? PRECISIONS[5];
  return [day ? 'day' : precision, month - before];
}

/** Whether dates that are not equally exact stand together. */
const differ = (dates: readonly EdtfDate[]): boolean => new Set(dates.map((date) => precisionOf(date)[0])).size > 1;

interface Style {
  language: string;
  words: DateWords;
  /** A year among shorter dates is written as such: "2. pololetí 2011 – rok 2012". */
  isMixed?: boolean;
  /** Qualifiers are left out, since they are said once for all of a list. */
  isBare?: boolean;
}

/** One date without its qualifier; what the next one says again is left to it ("24. a 25. dubna 2025"). */
function write(date: EdtfDate, { language, words, isMixed }: Style, next?: EdtfDate, since = false): string {
  const { year, month, day = 0, time } = date;
  const [precision, n] = precisionOf(date);
  const isShared = next?.year === year && precisionOf(next)[0] === precision && !time && !next.time;
  const tail = isShared ? '' : ` ${year}`;
  switch (precision) {
    case 'year':
      return isMixed ? words.wholeYear(year) : String(year);
    case 'month':
      return monthName(language, n, since) + tail;
    case 'season':
      return words[since ? 'seasonsSince' : 'seasons'][(n - 1) % 4] + tail;
    case 'day':
      if (isShared && next.month === month) return words.day(day);
      return words.day(day) + NBSP + monthName(language, n, true) + tail + (time ? `, ${formatTime(time, words)}` : '');
    case 'half':
    case 'third':
    case 'quarter':
      return words.yearPart(precision, n, isShared ? undefined : year, since);
  }
}

/** What is roughly or probably so is said to be. */
function qualify(text: string, { qualifier }: { qualifier?: Qualifier | undefined }, { words, isBare }: Style): string {
  if (isBare || !qualifier) return text;
  const about = qualifier === '?' ? text : words.about(text);
  return qualifier === '~' ? about : words.probably(about);
}

/** A date as the beginning or the end of something. */
function limit(word: 'since' | 'by' | 'notBefore', date: EdtfDate, style: Style): string {
  return style.words[word](write(date, style, undefined, word === 'since'), !date.month);
}

/** Both ends with the dash between: tight between single words, set off by spaces otherwise. */
function span(from: EdtfDate, to: EdtfDate, style: Style, next?: EdtfDate): string {
  const [a, b] = [from.time, to.time];
  if (from.year === to.year && from.month === to.month && from.day === to.day) {
    if (!a && !b) return write(from, style, next);
    if (a && b && a.offset === b.offset) {
      return `${write({ ...from, time: undefined }, style)}, ${style.words.time(`${clock(a)}–${clock(b)}`)}${zone(a)}`;
    }
  }
  style = { ...style, isMixed: differ([from, to]) };
  const first = write(from, style, to);
  return first + (style.isMixed || /\s/.test(first) ? WIDE_DASH : '–') + write(to, style, next);
}

function formatInterval({ start, end }: EdtfInterval, style: Style, next?: EdtfDate): string {
  const isUntil = typeof start === 'string';
  const [date, other] = isUntil ? [end, start] : [start, end];
  if (typeof date === 'string') return '';
  if (typeof other === 'string') {
    const text = limit(isUntil ? 'by' : 'since', date, style);
    return qualify(other === 'open' ? text : style.words[isUntil ? 'unknownStart' : 'unknownEnd'](text), date, style);
  }
  if (date.qualifier === other.qualifier) return qualify(span(date, other, style, next), date, style);
  return say(date, style) + WIDE_DASH + say(other, style);
}

function datesOf(members: EdtfSet['members']): EdtfDate[] {
  return members
    .flatMap((member) => (member.type === 'date' ? [member] : [member.start, member.end]))
    .filter((date) => typeof date === 'object');
}

function formatSet({ members, all }: EdtfSet, style: Style): string {
  const { words } = style;
  const [only, ...others] = members;
  if (only && !others.length) {
    if (all || only.type === 'date' || typeof only.start === 'string') return say(only, style);
    return typeof only.end === 'string' ? limit('notBefore', only.start, style) : words.within(say(only, style));
  }
  const dates = datesOf(members);
  const qualifier = dates[0]?.qualifier;
  const isShared = dates.every((date) => date.qualifier === qualifier);
  if (isShared) style = { ...style, isMixed: differ(dates), isBare: true };
  const texts = members.map((member, i) => say(member, style, isShared ? datesOf(members.slice(i + 1))[0] : undefined));
  const last = texts.pop() ?? '';
  const text = texts.join(', ') + words[all ? 'and' : 'or'] + last;
  return isShared ? qualify(text, { qualifier }, { ...style, isBare: false }) : text;
}

function say(edtf: Edtf, style: Style, next?: EdtfDate): string {
  if (edtf.type === 'date') return qualify(write(edtf, style, next), edtf, style);
  return edtf.type === 'interval' ? formatInterval(edtf, style, next) : formatSet(edtf, style);
}

/** Parsed EDTF in words. */
export function formatEdtf(edtf: Edtf, language: string, words: DateWords): string {
  return say(edtf, { language, words });
}

/** The meaning of a term in words, as far as it is closed. */
function formatMeaning({ kind, every, ordinal }: Term, edtf: Edtf | undefined, said: string, style: Style): string {
  const { words } = style;
  const isDeadline = edtf?.type === 'date' && kind === 'deadline';
  const when = isDeadline ? qualify(limit('by', edtf, style), edtf, style) : said;
  const [, n, unit, atMost] = /^P(\d+)([YMWD])(?:\/P(\d+)\2)?$/.exec(every ?? '') ?? [];
  if (n) {
    const often = words.every(Number(n), unit as EveryUnit, atMost ? Number(atMost) : undefined);
    return when ? `${often} (${when})` : often;
  }
  if (kind === 'ongoing' && edtf?.range.end !== Infinity) return words.ongoing(when || undefined);
  return when || (ordinal ? words.ordinal(ordinal.n, ordinal.unit) : '');
}

// Words of Czech dates, folded. What is left of a text without them is said by no date.
const DATE_WORDS =
  /\b(?:(?:led[en]|unor|bre?z|dub[en]|kvet|cerv|srp|zari|rij|listo|prosi|jar[aoe]|let|podzi|zim|ro[kc]|polo[lv]|ctvrt|tret|prv|druh|prub|nejp|pravd|prib)[a-z]*|do|od|az|v|ve|na|a|pro|za|pondeli|utery|stred[au]|patek|sobot[au]|nedeli)\b/g;

/** The words of the source, where they say what the dates beside them do not. */
function ownWords({ text, edtf = '' }: Term, when: string, language: string, textLanguage: string): string {
  if (text === undefined || language.split('-')[0] !== textLanguage.split('-')[0]) return '';
  // An approximation has no notation of its own for "konec roku 2011".
  if (when === '' || /[~%]/.test(edtf)) return text;
  const rest = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(DATE_WORDS, '');
  if (/\d/.test(text) && !/[a-z]/.test(rest)) return '';
  // "v průběhu roku", of which the plan says elsewhere that it is the year 2024.
  return when.match(/\d+/g)?.every((n) => text.includes(n)) ? text : `${text} (${when})`;
}

/**
 * A term as an office writes it, nothing for one that says nothing. Words of the source stand verbatim where their
 * meaning is not closed, whatever the language.
 * @param textLanguage BCP 47 language of the term's own words
 */
export function formatTerm(term: Term, language: string, words: DateWords, textLanguage = 'cs'): string {
  const style = { language, words };
  const edtf = parseEdtf(term.edtf ?? '');
  const said = edtf ? say(edtf, style) : '';
  const own = ownWords(term, said, language, textLanguage);
  const when = own || formatMeaning(term, edtf, said, style) || (term.text ?? '');
  const days = (term.except ?? []).map((text) => parseEdtf(text)).filter((day) => day !== undefined);
  return when && days.length ? words.except(when, days.map((day) => say(day, style)).join(', ')) : when;
}
