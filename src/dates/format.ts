/** Dates and terms as an office writes them. Orders, words and Intl's names only; nothing is worked out here. */
import { parseEdtf } from './edtf.js';
import type { Edtf, EdtfDate, EdtfInterval, Qualifier, WallTime } from './edtf.js';
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

const clock = (time: WallTime): string => `${time.hour}:${String(time.minute).padStart(2, '0')}`;

function zone({ offset }: WallTime): string {
  return !offset || /^\+0[12]/.test(offset) ? '' : ` (UTC${offset === 'Z' ? '' : offset})`;
}

type Precision = 'year' | 'month' | 'season' | YearPart | 'day';

function precisionOf({ month, day }: EdtfDate): Precision {
  if (day || !month) return day ? 'day' : 'year';
  if (month < 33) return month < 13 ? 'month' : 'season';
  return month > 39 ? 'half' : month > 36 ? 'third' : 'quarter';
}

interface Style {
  language: string;
  words: DateWords;
  /** A year among shorter dates is written as such: "2. pololetí 2011 – rok 2012". */
  isMixed?: boolean;
}

/** One date without its qualifier; what the next one says again is left to it ("24. a 25. dubna 2025"). */
function write(date: EdtfDate, { language, words, isMixed }: Style, next?: EdtfDate, since = false): string {
  const { year, month = 0, day, time } = date;
  const precision = precisionOf(date);
  const shared = next?.year === year && precisionOf(next) === precision && !time && !next.time;
  const tail = shared ? '' : ` ${year}`;
  switch (precision) {
    case 'year':
      return isMixed ? words.wholeYear(year) : String(year);
    case 'month':
      return monthName(language, month, since) + tail;
    case 'season':
      return (since ? words.seasonsSince : words.seasons)[(month - 21) % 4] + tail;
    case 'day': {
      if (shared && next.month === month) return words.day(day ?? 0);
      const clockTime = time ? `, ${formatTime(time, words)}` : '';
      return `${words.day(day ?? 0)}${NBSP}${monthName(language, month, true)}${tail}${clockTime}`;
    }
    case 'half':
    case 'third':
    case 'quarter': {
      const first = precision === 'half' ? 40 : precision === 'third' ? 37 : 33;
      return words.yearPart(precision, month - first + 1, shared ? undefined : year, since);
    }
  }
}

function qualify(text: string, qualifier: Qualifier | undefined, words: DateWords): string {
  const about = qualifier === '~' || qualifier === '%' ? words.about(text) : text;
  return qualifier === '?' || qualifier === '%' ? words.probably(about) : about;
}

function isSame(a: EdtfDate, b: EdtfDate): boolean {
  return a.year === b.year && a.month === b.month && a.day === b.day && !a.time && !b.time;
}

/** Both ends with the dash between: tight between single words, set off by spaces otherwise. */
function span(from: EdtfDate, to: EdtfDate, style: Style, next?: EdtfDate): string {
  if (isSame(from, to)) return write(from, style, next);
  const { words } = style;
  const [a, b] = [from.time, to.time];
  if (a && b && isSame({ ...from, time: undefined }, { ...to, time: undefined }) && a.offset === b.offset) {
    const day = write({ ...from, time: undefined }, style);
    return `${day}, ${words.time(`${clock(a)}–${clock(b)}`)}${zone(a)}`;
  }
  style = { ...style, isMixed: precisionOf(from) !== precisionOf(to) };
  const first = write(from, style, to);
  const last = write(to, style, next);
  return !style.isMixed && !/\s/.test(first) ? `${first}–${last}` : `${first}${NBSP}– ${last}`;
}

function datesOf(members: readonly (EdtfDate | EdtfInterval)[]): EdtfDate[] {
  return members
    .flatMap((member) => (member.type === 'date' ? [member] : [member.start, member.end]))
    .filter((date) => typeof date === 'object');
}

function formatInterval({ start, end }: EdtfInterval, style: Style): string {
  const { words } = style;
  if (typeof start === 'string') {
    if (typeof end === 'string') return '';
    const text = words.by(write(end, style), precisionOf(end) === 'year');
    return qualify(start === 'unknown' ? words.unknownStart(text) : text, end.qualifier, words);
  }
  if (typeof end === 'string') {
    const text = words.since(write(start, style, undefined, true), precisionOf(start) === 'year');
    return qualify(end === 'unknown' ? words.unknownEnd(text) : text, start.qualifier, words);
  }
  if (start.qualifier === end.qualifier) return qualify(span(start, end, style), start.qualifier, words);
  const [first, last] = [start, end].map((date) => qualify(write(date, style), date.qualifier, words));
  return `${first}${NBSP}– ${last}`;
}

function formatSet(members: readonly (EdtfDate | EdtfInterval)[], all: boolean, style: Style): string {
  const { words } = style;
  const [only] = members;
  if (members.length === 1 && only) {
    if (only.type === 'interval' && !all) {
      if (typeof only.start === 'string') return formatInterval(only, style);
      const [isYear, text] = [precisionOf(only.start) === 'year', formatEdtf({ ...only }, style.language, words)];
      return typeof only.end === 'string' ? words.notBefore(write(only.start, style), isYear) : words.within(text);
    }
    return formatEdtf(only, style.language, words);
  }
  const dates = datesOf(members);
  const [{ qualifier } = {}] = dates;
  style = { ...style, isMixed: new Set(dates.map(precisionOf)).size > 1 };
  const isShared = dates.every((date) => date.qualifier === qualifier);
  const texts = members.map((member, i) => {
    if (!isShared) return formatEdtf(member, style.language, words);
    const next = datesOf(members.slice(i + 1))[0];
    if (member.type === 'date') return write(member, style, next);
    const { start, end } = member;
    if (typeof start === 'string' || typeof end === 'string') return formatInterval(member, style);
    return span(start, end, style, next);
  });
  const last = texts.pop() ?? '';
  const text = texts.join(', ') + (all ? words.and : words.or) + last;
  return isShared ? qualify(text, qualifier, words) : text;
}

/** Parsed EDTF in words. */
export function formatEdtf(edtf: Edtf, language: string, words: DateWords): string {
  const style = { language, words };
  if (edtf.type === 'date') return qualify(write(edtf, style), edtf.qualifier, words);
  return edtf.type === 'interval' ? formatInterval(edtf, style) : formatSet(edtf.members, edtf.all, style);
}

const EVERY = /^P(\d+)([YMWD])(?:\/P(\d+)\2)?$/;

function formatEvery(every: string | undefined, words: DateWords): string {
  const [, n, unit, atMost] = EVERY.exec(every ?? '') ?? [];
  return n && unit ? words.every(Number(n), unit as EveryUnit, atMost ? Number(atMost) : undefined) : '';
}

/** The meaning of a term in words, as far as it is closed. */
function formatMeaning(term: Term, edtf: Edtf | undefined, language: string, words: DateWords): string {
  let when = edtf ? formatEdtf(edtf, language, words) : '';
  if (edtf?.type === 'date' && term.kind === 'deadline') {
    when = qualify(words.by(write(edtf, { language, words }), precisionOf(edtf) === 'year'), edtf.qualifier, words);
  }
  const every = formatEvery(term.every, words);
  if (every) return when ? `${every} (${when})` : every;
  if (term.kind === 'ongoing' && edtf?.range.end !== Infinity) return words.ongoing(when || undefined);
  if (when) return when;
  return term.ordinal ? words.ordinal(term.ordinal.n, term.ordinal.unit) : '';
}

// Words of Czech dates, folded. What is left of a text without them is said by no date.
const DATE_WORDS =
  /\b(?:(?:led[en]|unor|bre?z|dub[en]|kvet|cerv|srp|zari|rij|listo|prosi|jar[aoe]|let|podzi|zim|ro[kc]|polo[lv]|ctvrt|tret|prv|druh|prub|nejp|pravd|prib)[a-z]*|do|od|az|v|ve|na|a|pro|za|pondeli|utery|stred[au]|ctvrtek|patek|sobot[au]|nedeli)\b/g;

/** The words of the source, where they say what the dates beside them do not. */
function ownWords({ text, edtf = '' }: Term, when: string, language: string, textLanguage: string): string {
  if (text === undefined || language.split('-')[0] !== textLanguage.split('-')[0]) return '';
  // An approximation has no notation of its own for "konec roku 2011".
  if (when === '' || /[~%]/.test(edtf)) return text;
  const rest = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(DATE_WORDS, '');
  const hasNumbers = /\d/.test(text);
  if (hasNumbers && !/[a-z]/.test(rest)) return '';
  // "v průběhu roku", of which the plan says elsewhere that it is the year 2024.
  return when.match(/\d+/g)?.every((n) => text.includes(n)) ? text : `${text} (${when})`;
}

/**
 * A term as an office writes it, nothing for one that says nothing. Words of the source stand verbatim where their
 * meaning is not closed, whatever the language.
 * @param textLanguage BCP 47 language of the term's own words
 */
export function formatTerm(term: Term, language: string, words: DateWords, textLanguage = 'cs'): string {
  const edtf = term.edtf === undefined ? undefined : parseEdtf(term.edtf);
  const own = ownWords(term, edtf ? formatEdtf(edtf, language, words) : '', language, textLanguage);
  const when = own || formatMeaning(term, edtf, language, words) || (term.text ?? '');
  const days = (term.except ?? []).map((item) => parseEdtf(item)).filter((item) => item !== undefined);
  if (!when || !days.length) return when;
  return words.except(when, days.map((item) => formatEdtf(item, language, words)).join(', '));
}
