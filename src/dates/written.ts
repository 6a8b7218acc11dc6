/** Dates and terms as an office writes them. Orders and words only; nothing is worked out here. */
import type { DateWords, EveryUnit, Frame } from './date-words.js';
import { datesOf, parseEdtf, partOf } from './edtf.js';
import type { Edtf, EdtfDate, EdtfInterval, EdtfSet, Qualifier, WallTime } from './edtf.js';
import { useWriter } from './plain.js';
import { meaningOf } from './term.js';
import type { Term } from './term.js';

const NBSP = '\u00a0';

/** Puts something into the place of the ellipsis. */
const fill = (frame: Frame, words: string | number): string => frame.replace('…', () => String(words));

const clock = ({ hour, minute }: WallTime): string => `${hour}:${String(minute).padStart(2, '0')}`;

/** The time on the clock as it was written, with its end if it has one; an offset that is not Prague's is said. */
export function formatTime(time: WallTime, words: DateWords, end?: WallTime): string {
  const { offset = '+01' } = time;
  const zone = /^\+0[12]/.test(offset) ? '' : ` (UTC${offset.replace('Z', '')})`;
  return fill(words.time, clock(time) + (end ? `–${clock(end)}` : '')) + zone;
}

/** Whether dates that are not equally exact stand together. */
const differ = (dates: readonly EdtfDate[]): boolean =>
  new Set(dates.map(({ month, day }) => (day ? 'day' : partOf(month)[0]))).size > 1;

interface Style {
  words: DateWords;
  /** A year among shorter dates is written as such: "2. pololetí 2011 – rok 2012". */
  isMixed?: boolean;
  /** Qualifiers are left out, since they are said once for all of a list. */
  isBare?: boolean;
  /** In the case that follows "od". */
  isSince?: boolean;
}

/** The whole of a date, but for its qualifier. */
function write({ year, month, day, time }: EdtfDate, style: Style, end?: WallTime): string {
  const { words, isMixed, isSince = false } = style;
  const [part, n] = partOf(month);
  if (part === 'year') return fill(isMixed ? words.wholeYear : '…', year);
  const name = part === 'month' ? words.months[isSince || day ? 1 : 0][n - 1]! : words.yearPart(part, n, isSince);
  return (day ? fill(words.day, day) + NBSP : '') + `${name} ${year}` + (time ? `, ${formatTime(time, words, end)}` : '');
}

/** A date that leaves to the next one what both end with: "24. a 25. dubna 2025". */
function shorten(date: EdtfDate, style: Style, next?: EdtfDate): string {
  const text = write(date, style);
  if (!next || date.time || differ([date, next])) return text;
  return `${text}\n${write(next, style)}`.replace(/^(.*?)(\s.*)?\n.*\2$/, '$1');
}

/** What is roughly or probably so is said to be. */
function qualify(text: string, qualifier: Qualifier | undefined, { words, isBare }: Style): string {
  if (isBare || !qualifier) return text;
  const about = qualifier === '?' ? text : fill(words.about, text);
  return qualifier === '~' ? about : fill(words.probably, about);
}

/** A date as the beginning or the end of something. */
function limit(word: 'since' | 'by' | 'notBefore', date: EdtfDate, style: Style, frame = '…'): string {
  const text = fill(style.words[word][date.month ? 0 : 1], write(date, { ...style, isSince: word === 'since' }));
  return qualify(fill(frame, text), date.qualifier, style);
}

/**
 * Dates that belong together: what they share, a year or a qualifier, is said once.
 * @param last what stands before the last one; a dash if nothing does, tight between single words
 */
function together(members: EdtfSet['members'], style: Style, last?: string, next?: EdtfDate): string {
  const dates = members.flatMap(datesOf);
  const isMixed = differ(dates);
  const qualifier = dates[0]?.qualifier;
  const isShared = dates.every((date) => date.qualifier === qualifier);
  const inner = isShared ? { ...style, isMixed, isBare: true } : style;
  const texts = members.map((member, i) => {
    const after = members[i + 1];
    return say(member, inner, isShared ? (after ? datesOf(after)[0] : next) : undefined);
  });
  last ??= isShared && !isMixed && !/\s/.test(texts[0] ?? '') ? '–' : `${NBSP}– `;
  const text = texts.reduce((list, text, i) => list + (texts[i + 1] ? ', ' : last) + text);
  return qualify(text, isShared ? qualifier : undefined, style);
}

function formatInterval({ start, end, range }: EdtfInterval, style: Style, next?: EdtfDate): string {
  const { unknownStart, unknownEnd } = style.words;
  if (typeof end === 'string') {
    return typeof start === 'string' ? '' : limit('since', start, style, end === 'open' ? '…' : unknownEnd);
  }
  if (typeof start === 'string') return limit('by', end, style, start === 'open' ? '…' : unknownStart);
  const [a, b] = [start.time, end.time];
  if (range.end === start.range.end && start.qualifier === end.qualifier && !differ([start, end])) {
    if (!a && !b) return say(start, style, next);
    if (a && b && a.offset === b.offset) return qualify(write(start, style, b), start.qualifier, style);
  }
  return together([start, end], style, undefined, next);
}

function formatSet({ members, all }: EdtfSet, style: Style): string {
  const { words } = style;
  const [only, another] = members;
  if (!all && !another && only?.type === 'interval' && typeof only.start === 'object') {
    return typeof only.end === 'object' ? fill(words.within, say(only, style)) : limit('notBefore', only.start, style);
  }
  return together(members, style, words[all ? 'and' : 'or']);
}

function say(edtf: Edtf, style: Style, next?: EdtfDate): string {
  if (edtf.type === 'date') return qualify(shorten(edtf, style, next), edtf.qualifier, style);
  return edtf.type === 'interval' ? formatInterval(edtf, style, next) : formatSet(edtf, style);
}

/** Parsed EDTF in words. */
export function formatEdtf(edtf: Edtf, words: DateWords): string {
  return say(edtf, { words });
}

const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

// A word beside a Czech date that says nothing more than it does, folded.
const FILLER = /^(?:ve?|na|a|pro|za|do|od|az|(?:let|ro[kc]|ctvrt|tret|prv|druh|prub|ponde|uter|stred|patek|sobot|nedel).*)$/;

/** The words of the source, where they say what the dates beside them do not. */
function ownWords({ text, edtf = '' }: Term, when: string, language: string, textLanguage: string): string {
  if (!text || language.split('-')[0] !== textLanguage.split('-')[0]) return '';
  // An approximation has no notation of its own for "konec roku 2011".
  if (!when || /[~%]/.test(edtf)) return text;
  // The same word in another case begins as it does in the date.
  const said: string[] = fold(when).match(/\b[a-z]{3}/g) ?? [];
  const isSaid = (word: string): boolean => FILLER.test(word) || said.includes(word.slice(0, 3));
  if (/\d/.test(text) && (fold(text).match(/[a-z]+/g) ?? []).every(isSaid)) return '';
  // "v průběhu roku", of which the plan says elsewhere that it is the year 2024.
  return when.match(/\d+/g)?.every((n) => text.includes(n)) ? text : `${text} (${when})`;
}

/** How often something is, or that it goes on; nothing for what is once. */
function oftenInWords({ kind, every = '' }: Term, edtf: Edtf | undefined, words: DateWords): string {
  const [, n, unit, atMost] = /^P(\d+)([YMWD])(?:\/P(\d+)\2)?$/.exec(every) ?? [];
  if (n) return words.every(Number(n), unit as EveryUnit, Number(atMost ?? n));
  return kind === 'ongoing' && edtf?.range.end !== Infinity ? words.ongoing : '';
}

/**
 * A term as an office writes it, nothing for one that says nothing. Words of the source stand verbatim where their
 * meaning is not closed, whatever the language.
 * @param textLanguage BCP 47 language of the term's own words
 */
export function formatTerm(term: Term, language: string, words: DateWords, textLanguage = 'cs'): string {
  const { text = '', ordinal } = term;
  const style = { words };
  let edtf = meaningOf(term);
  if (edtf?.type === 'date' && term.kind === 'deadline') edtf = { ...edtf, type: 'interval', start: 'open', end: edtf };
  const when = edtf ? say(edtf, style) : '';
  const often = oftenInWords(term, edtf, words);
  const meaning = often ? often + (when && ` (${when})`) : when;
  const said = ownWords(term, when, language, textLanguage) || meaning || (ordinal ? words.ordinal(ordinal.n, ordinal.unit) : text);
  const days = term.except?.map((text) => parseEdtf(text)).flatMap((day) => (day ? say(day, style) : []));
  return said && days?.length ? said + fill(words.except, days.join(', ')) : said;
}

useWriter(formatTerm);
