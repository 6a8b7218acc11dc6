/** Terms as Czech offices write them, turned into EDTF where their meaning is closed. */

/** What a phrase means; no `kind` where it follows from the EDTF. */
export interface Phrase {
  edtf?: string;
  kind?: 'ongoing' | 'recurring' | 'ordinal';
  every?: string;
  ordinal?: { n: number; unit: 'year' | 'edition' };
}

/** A date while it is read: parts that are missing come from its neighbour ("24. a 25. 4. 2025"). */
interface Draft {
  year?: string | undefined;
  month?: number | undefined;
  day?: number | undefined;
  time?: string | undefined;
  /** A number alone, of which only the neighbour tells whether it is a month: "4-12/2025". */
  bare?: boolean;
}

// All patterns are without diacritics and in lower case, as `fold` leaves the words. Months come in their cases.
const MONTHS =
  /\b(?:(led(?:en|n[au]|nem))|(unor(?:a|u|em)?)|(brez(?:en|n[au]|nem))|(dub(?:en|n[au]|nem))|(kvet(?:en|n[au]|nem))|(cerv(?:en|n[au]|nem))|(cervenec|cervenc(?:e|i|em))|(srp(?:en|n[au]|nem))|(zarim?)|(rij(?:en|n[au]|nem))|(listopad(?:u|em)?)|(prosinec|prosinc(?:e|i|em)))\b/g;
// "léta 2010" may also be years, so that form counts only after a preposition.
const SEASONS = /\b(?:(jar[aoe]|jarem)|(let[oe]|letem|(?<=\b[od]{2} )leta)|(podzim(?:u|em)?)|(zim[aeuy]|zimou))\b/g;
const PARTS =
  /(?<!\w)(\d|i{1,3}|iv|prvni|druh\w+|treti|ctvrt[aey])\.? (?:(pololeti|pol(?:ovin\w+|\.)(?: roku)?(?= \d{4}))|(tretin\w+ roku)|(?:ctvrtleti|kvartal\w*))/g;
const QUARTER = /\b(?:q([1-4])|([1-4])q)\b/g;
const FILLERS =
  /^(?:(?:v|ve|na|pro|za|behem|cel\w+|prubeh\w*|rok[uey]?|roce|letech|leta(?= \d{4} ?-)|mesic\w*|dn[ey]|pondel\w+|uter\w+|stred[auy]|ctvrtek|patek|sobot[auy]|nedel[eiu]),? )+/;
const TIME = /(?:^|,? (?:v |ve |od )?)(\d\d?):(\d\d)(?: ?h\w*\.?)?$/;
// A day ("24.", "24. 4.", "24. dubna 2025") · a numeric month ("4", "4/2025") · a named part ("#4 2025") · a year.
const DATE =
  /^(?:(\d\d?)\.(?: ?(?:(\d\d?)\.|#(\d+))(?:,? ?(?:roku )?(\d{4}))?)?|(\d\d?)(?: ?\/ ?(\d{4}))?|#(\d+)(?: ?\/? ?(?:roku )?(\d{4}))?|(\d{4}))?$/;
const SPAN = / ?- ?| az (?:do )?| do (?=\d+:)/;
const SPAN_SINCE = / ?- ?| (?:az )?do (?:konce )?/;
const LIST = /(?:, (?!\d+:)| a | i | nebo | ci )+/;

const NUMBERS = ['', 'jeden', 'dva', 'tri', 'ctyri', 'pet', 'sest', 'sedm', 'osm', 'devet', 'deset'];
const ORDINALS = ['', 'prvni', 'druh', 'treti', 'ctvrt', 'pat', 'sest', 'sedm', 'osm', 'devat', 'desat'];
const UNITS: Record<string, string> = { r: 'Y', l: 'Y', m: 'M', t: 'W', d: 'D' };

function fold(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[‐-―−]/g, '-').replace(/\s+/g, ' ').trim().replace(/(?<=\d{4})\.$|[,;]$/, '');
}

const pad = (value: number | string): string => String(value).padStart(2, '0');

/** First month code of the halves, thirds or quarters among which a code lies. */
const firstPart = (code: number): number => (code > 39 ? 40 : code > 36 ? 37 : 33);

/** Names of months, seasons and parts of the year become `#n`, the month of EDTF. */
function encode(text: string): string {
  const nth = (first: number) => (...found: unknown[]): string =>
    `#${found.slice(1, 13).findIndex((name) => typeof name === 'string') + first}`;
  const part = (whole: string, order: string, half?: string, third?: string): string => {
    const roman = ['i', 'ii', 'iii', 'iv'].indexOf(order) + 1;
    const n = Number(order) || roman || ORDINALS.findIndex((stem) => stem && order.startsWith(stem));
    const [first, count] = half ? [40, 2] : third ? [37, 3] : [33, 4];
    return n > 0 && n <= count ? `#${first + n - 1}` : whole;
  };
  const quarter = (_: string, after?: string, before?: string): string => `#${Number(after ?? before) + 32}`;
  return text.replace(PARTS, part).replace(QUARTER, quarter).replace(MONTHS, nth(1)).replace(SEASONS, nth(21));
}

function readDraft(words: string): Draft | undefined {
  let text = words.replace(FILLERS, '');
  const clock = TIME.exec(text);
  if (clock) text = text.slice(0, clock.index);
  const found = DATE.exec(text);
  if (!found || !(text || clock)) return undefined;
  const [, day, month, name, year, bare, bareYear, part, partYear, whole] = found;
  const code = month ?? name ?? bare ?? part;
  // Only words name the parts of a year; "21/2025" is no spring.
  if (Number(month ?? bare) > 12) return undefined;
  return {
    year: year ?? bareYear ?? partYear ?? whole,
    month: code === undefined ? undefined : Number(code),
    day: day === undefined ? undefined : Number(day),
    time: clock ? `T${pad(clock[1] ?? '')}:${clock[2]}` : undefined,
    bare: bare !== undefined && bareYear === undefined,
  };
}

/** Gives a date what it lacks, from the one after it. False where that would be a guess. */
function completeFrom(next: Draft, draft: Draft): boolean {
  if (draft.day && !draft.month && (next.month ?? 0) > 32) {
    // "1. a 2. čtvrtletí 2025": the neighbour tells what is counted.
    const code = firstPart(next.month ?? 0) + draft.day - 1;
    if (code >= (next.month ?? 0)) return false;
    Object.assign(draft, { month: code, day: undefined });
  }
  draft.month ??= next.month;
  draft.year = next.year;
  return !draft.day === !next.day && !draft.time === !next.time && !(draft.bare && next.day);
}

function complete(drafts: Draft[]): boolean {
  for (let i = drafts.length - 1; i >= 0; i--) {
    const [before, draft, next] = [drafts[i - 1], drafts[i] as Draft, drafts[i + 1]];
    if (draft.time && !draft.month && !draft.year) {
      // "24. dubna 2025, 9:00–17:00": a time alone is on the day before it.
      if (!before?.time) return false;
      Object.assign(draft, { ...before, time: draft.time });
    } else if (!draft.year && !(next && completeFrom(next, draft))) return false;
  }
  return true;
}

/** The dates of a text as EDTF, each one or two of a span; nothing when any of them stays incomplete. */
function readDates(text: string, span: RegExp, qualifier: string): string[][] | undefined {
  const items = text.split(LIST).map((item) => item.split(span).map(readDraft));
  const drafts = items.flat();
  if (!drafts.every((draft) => draft !== undefined) || !complete(drafts)) return undefined;
  const write = (draft?: Draft): string => {
    const { year = '', month, day, time } = draft ?? {};
    return year + (month === undefined ? '' : `-${pad(month)}`) + (day === undefined ? '' : `-${pad(day)}`) + (time ?? '') + qualifier;
  };
  return items.every((item) => item.length < 3) ? items.map((item) => item.map(write)) : undefined;
}

function readEdtf(words: string): string | undefined {
  let text = words;
  const take = (pattern: RegExp): boolean => {
    const before = text;
    text = text.replace(pattern, ' ').replace(/ +/g, ' ').trim();
    return text !== before;
  };
  const uncertain = take(/\(?\b(?:pravdepodobne|zrejme|asi)\b\)?/);
  const approximate = take(/\b(?:priblizne|zhruba|kolem|okolo|cca)\b\.?/);
  const unknown = take(/ \((?:konec|zacatek) neznamy\)$/);
  const deadline = take(/^(?:nejpozdeji|(?=do ))(?: ?do\b)?(?: konce\b)?/);
  const since = take(/^od\b(?: zacatku\b)?/);
  // From a month to the end of a year: said as precisely as the beginning.
  if (since) text = text.replace(/^(#\d+) do konce roku /, '$1 do #12 ');
  const earliest = take(/^nejdrive\b/);
  const within = take(/^nekdy v obdobi\b/);
  const qualifier = uncertain ? (approximate ? '%' : '?') : approximate ? '~' : '';
  const items = readDates(text, since ? SPAN_SINCE : SPAN, qualifier);
  const [[from = '', to] = []] = items ?? [];
  if (!items || [deadline, since, earliest, within].filter(Boolean).length > 1) return undefined;
  if (items.length > 1) {
    if (deadline || since || earliest || within) return undefined;
    const oneOf = / (?:nebo|ci) /.test(text);
    const [, [next = '', last] = []] = items;
    // "druhá polovina roku 2011 a průběh roku 2012" runs on; "24. a 25. 4." are two days.
    if (items.length === 2 && !oneOf && !to && !last && from.length !== next.length) return `${from}/${next}`;
    const list = items.map((item) => item.join('..')).join();
    return oneOf ? `[${list}]` : `{${list}}`;
  }
  if (within) return `[${from}..${to ?? from}]`;
  if (to) return deadline || earliest ? undefined : `${from}/${to}`;
  if (deadline) return `${unknown ? '' : '..'}/${from}`;
  if (since) return `${from}/${unknown ? '' : '..'}`;
  return earliest ? `[${from}..]` : from;
}

/** How often, as an ISO 8601 duration, or two where it is said roughly ("jednou za dva až tři měsíce"). */
function readEvery(text: string): string | undefined {
  const adverb = /^(?:1x |jednou |kazdo)?(rocne|mesicne|tydne|denne|ctvrtletne|pololetne)$/.exec(text)?.[1];
  const phrase =
    /^(?:kazd(?:y|e|ou|ych)|(?:zhruba )?jednou za)(?: (\d+|[a-z]+?)(?: ?(?:-| az ) ?(\d+|[a-z]+))?)? (rok[uy]?|let|mesice?|mesicu|tyden|tydn[yu]|den|dn[yiu]|ctvrtleti|pololeti)$/.exec(text);
  const word = adverb ?? phrase?.[3];
  if (!word) return undefined;
  const [, least, most] = phrase ?? [];
  const countOf = (count: string): number => Number(count) || NUMBERS.indexOf(count === 'dve' ? 'dva' : count);
  if (/^[cp]/.test(word)) return least ? undefined : word[0] === 'c' ? 'P3M' : 'P6M';
  const unit = UNITS[word[0] ?? ''];
  const n = least ? countOf(least) : 1;
  if (n < 1 || (most && countOf(most) <= n)) return undefined;
  return `P${n}${unit}` + (most ? `/P${countOf(most)}${unit}` : '');
}

/** "2. rok realizace", "čtvrtý ročník": counted from a beginning that the words do not name. */
function readOrdinal(text: string): Phrase | undefined {
  const found = /(?:^| )(?:(\d{1,3})\.|([a-z]{3,9})) (rok|roce|rocnik\w*)(?: |$)/.exec(text);
  if (!found) return undefined;
  const [, digits, word = '', unit = ''] = found;
  const n = digits ? Number(digits) : ORDINALS.findIndex((stem) => stem && word.startsWith(stem));
  return n > 0 ? { kind: 'ordinal', ordinal: { n, unit: unit.startsWith('rocn') ? 'edition' : 'year' } } : undefined;
}

/**
 * The meaning of a phrase; nothing when it is not known or has none that is closed. An impossible date is written
 * out all the same: the EDTF parser refuses it.
 * @param czech whether words are read; if not, only numbers are
 */
export function readPhrase(words: string, czech: boolean): Phrase | undefined {
  // Longer ones are sentences; searching them costs time and finds nothing.
  if (words.length > 100) return undefined;
  const text = fold(words);
  if (!czech && /[a-z]/.test(text)) return undefined;
  const every = readEvery(text);
  if (every) return { kind: 'recurring', every };
  const ongoing = /^(?:prubezne|trvale|nepretrzite)(?: |$)/.exec(text)?.[0];
  if (ongoing === text) return { kind: 'ongoing' };
  const dated = (ongoing ? text.slice(ongoing.length).replace(/[()]/g, '') : text)
    .replace(/^(?:na |ke )?kon(?:ec|ci|cem) roku (?=\d)/, 'priblizne prosinec ')
    .replace(/^(?:na )?zacat(?:ek|ku|kem) roku (?=\d)/, 'priblizne leden ');
  const edtf = /\d{4}/.test(dated) ? readEdtf(encode(dated)) : undefined;
  if (edtf === undefined) return readOrdinal(text);
  return ongoing ? { edtf, kind: 'ongoing' } : { edtf };
}
