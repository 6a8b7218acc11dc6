/** How one entry of the calendar is drawn: as a mark, as a line of a list, with its details. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm, formatTime, formatWeekday } from '../../dates/format.js';
import type { DateWords } from '../../dates/format.js';
import { dateOf } from '../../dates/interval.js';
import type { CalendarWords, EntryField } from '../../i18n/calendar/index.js';
import type { CommonWords } from '../../i18n/common/index.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { Milestone, PlanEvent } from '../../model/event.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, nameOf, placeName } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';
import { link } from '../parts/link.js';
import { inline, paragraphs, plain } from '../parts/prose.js';
import type { Reader } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { termInWords } from '../parts/term.js';
import { monthOf } from './event-calendar.view.js';
import type { Entry } from './event-calendar.view.js';

/** What the entries of one calendar are drawn with. */
export interface EntryContext {
  plan: Plan;
  reader: Reader;
  words: CalendarWords;
  common: CommonWords;
  dates: DateWords;
  /** Absolute URL of the page. */
  page: string;
  /** Level of the lists' headings. */
  level: number;
  /** Which entry is open, and in which list: `day goal podcasty`. */
  open: string;
  /** All of them are open, as on paper. */
  isPrinted: boolean;
  toggle: (scope: Scope, entry: Entry) => void;
}

// By shape, so that kinds differ without colour.
const MARKS: Readonly<Record<string, string>> = {
  event: 'M1 5a4 4 0 0 0 8 0 4 4 0 0 0-8 0',
  campaign: 'M1 3.5 9 .5v9L1 6.5Z',
  deadline: 'M5 0 10 5 5 10 0 5Z',
  phase: 'M0 3h10v4H0Z',
  meeting: 'M1 1h8v8H1Z',
  vote: 'M1 5.5 4 8.5 9.5 1.5',
  goal: 'M1.5 5a3.5 3.5 0 0 0 7 0 3.5 3.5 0 0 0-7 0',
  milestone: 'M2 10V0l7 3-5.5 3V10Z',
};

/** The shape of a kind; a kind that nobody knows has that of an event. */
export function mark(kind: string): TemplateResult {
  const shape = Object.hasOwn(MARKS, kind) ? MARKS[kind] : MARKS['event'];
  const isLine = kind === 'vote' || kind === 'goal';
  return html`<svg class="mark${isLine ? ' line' : ''}" viewBox="0 0 10 10" aria-hidden="true" focusable="false"><path d=${shape} /></svg>`;
}

/** When an entry is, as an office writes it. */
export function whenInWords({ record: { term } }: Entry, { reader, dates }: EntryContext): string {
  return term ? formatTerm(term, reader.language, dates, reader.planLanguage) : '';
}

/** "9:00" of an entry that begins at a time. */
export function timeInWords({ when }: Entry, { dates }: EntryContext): string {
  if (when?.minutes === undefined) return '';
  return formatTime({ hour: Math.floor(when.minutes / 60), minute: when.minutes % 60 }, dates);
}

/** "zrušeno" and the like; what takes place as planned has no word. */
function stateWord({ record, isCancelled }: Entry, words: CalendarWords): string {
  const { state = 'scheduled' } = record as Partial<PlanEvent>;
  return wordFor(words.state, isCancelled ? 'cancelled' : state);
}

/** The title, struck through when it is cancelled, the word for its state and, for those who do not see it, its date. */
export function entryTitle(entry: Entry, context: EntryContext, time = ''): TemplateResult {
  const [state, when] = [stateWord(entry, context.words), whenInWords(entry, context)];
  const title = inline(entry.record.title, context.reader);
  return html`<span class="words"
    >${time && html`<b>${`${time} `}</b>`}${entry.isCancelled ? html`<s>${title}</s>` : title}${state && html`<em class="word">${` ${state}`}</em>`}</span
  ><span class="hidden-visually">${when && `, ${when}`}</span>`;
}

/** The title, its state and its date in one, where only a screen reader meets them. */
export function spokenName(entry: Entry, context: EntryContext): TemplateResult {
  const title = inline(entry.record.title, context.reader);
  const rest = [stateWord(entry, context.words), whenInWords(entry, context)].filter(Boolean).join(', ');
  // A thousand of these may stand in a month: most are plain text, and cost as much.
  return html`<li class="hidden-visually">${typeof title === 'string' ? `${title}, ${rest}` : html`${title}, ${rest}`}</li>`;
}

function placesOf({ record }: Entry, { plan, reader }: EntryContext): TemplateResult | undefined {
  const { place, location } = record as Partial<PlanEvent>;
  const names: Text[] = [...new Set(place ? [place, ...record.places] : record.places)].map((id) => placeName(plan, id));
  if (location) names.unshift(location);
  return names.length ? html`${names.map((name, i) => html`${i ? ', ' : ''}${inline(name, reader)}`)}` : undefined;
}

/** What is known of an entry, by field; of several things in one a list is made, and of nothing nothing. */
function fieldsOf(entry: Entry, context: EntryContext): [name: EntryField, content: unknown][] {
  const { plan, reader, words, common, dates, page } = context;
  const { term, status, responsible, audience, ...record } = entry.record;
  const { organizer, attendance, free, registration, programme, partOf, goal } = record as Partial<PlanEvent>;
  const say = (text: Text | undefined): unknown => text && inline(text, reader);
  const named = (id: string | undefined): unknown => id && say(nameOf(plan, id));
  const address = typeof registration === 'string' ? registration.replace(/^(https?:\/\/|mailto:|tel:)/, '') : registration;
  return [
    ['term', term && termInWords(term, reader.language, dates, reader.planLanguage)],
    ['place', placesOf(entry, context)],
    ['status', status && statusBadge(status, common, plain(status.label, reader))],
    ['responsible', responsible.map(({ body, role, note }) => {
      const who = say(bodyName(plan, body));
      const what = [role && role !== 'lead' ? wordFor(common.role, role) : '', plain(note, reader)].filter(Boolean).join(', ');
      return who && html`${who}${what && html` <span class="muted">(${what})</span>`}`;
    })],
    ['audience', audience.map(say)],
    ['joins', (record as Partial<Milestone>).joins?.map((id) => say(placeName(plan, id)))],
    ['organizer', named(organizer)],
    ['attendance', [attendance && wordFor(words.attendance, attendance), free && words.free].filter(Boolean).join(', ')],
    ['registration', address === registration ? say(address) : link(registration as SafeUrl, address, { words: common, page })],
    ['programme', programme?.map(say)],
    ['partOf', named(partOf)],
    ['goal', named(goal)],
  ];
}

function entryDetails(entry: Entry, context: EntryContext): TemplateResult {
  const { words, common, page, reader } = context;
  const { url } = entry.record as Partial<PlanEvent>;
  return html`<div part="details" class="details">
    ${paragraphs(entry.record.summary, reader)}
    <dl>${fieldsOf(entry, context).map(([field, content]) => {
      const items = [content].flat().filter(Boolean);
      const all = items.length > 1 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : items;
      return items.length ? html`<div><dt>${words.field[field]}</dt><dd>${all}</dd></div>` : nothing;
    })}</dl>
    ${url ? html`<p>${link(url, words.website, { words: common, page })}</p>` : nothing}
  </div>`;
}

/** The list an entry stands in; only that of a year has a gutter for the day. */
export type Scope = 'agenda' | 'day' | 'undated' | 'period';

/** The button with an entry's title, and the details that it opens. */
export function openable(entry: Entry, scope: Scope, context: EntryContext): [button: TemplateResult, details: unknown] {
  const key = `${scope} ${entry.key}`;
  const isOpen = context.isPrinted || context.open === key;
  const button = html`<button
    part="event"
    class="title"
    type="button"
    aria-expanded=${isOpen}
    data-key=${key}
    @click=${() => context.toggle(scope, entry)}
  >${scope === 'period' ? mark(entry.kind) : nothing}${entryTitle(entry, context)}</button>`;
  return [button, isOpen ? entryDetails(entry, context) : nothing];
}

/** Longest words for a term without a day that the gutter takes: "duben–prosinec 2025". */
const SHORT = 24;

/** What stands beside an entry in the list of a year: day and weekday, or the words for what has no day. */
function gutterOf({ when }: Entry, words: string, language: string): TemplateResult | string {
  const run = when?.days[0];
  if (!run) return words.length > SHORT ? '' : words;
  const [first, last] = [dateOf(run.start), dateOf(run.end)];
  const isSpan = run.start < run.end && first.month === last.month;
  const weekday = (of: number): string => formatWeekday(of, language, 'short');
  return html`<span class="number">${first.day}${isSpan ? `–${last.day}` : ''}</span>
    <span>${weekday(first.weekday)}${isSpan ? `–${weekday(last.weekday)}` : ''}</span>`;
}

/** Whether the gutter, or the heading of a day, says all there is to say of the time. */
function isSaid({ when, record }: Entry, words: string, scope: Scope): boolean {
  const [run, ...more] = when?.days ?? [];
  if (!run) return scope === 'agenda' && words.length <= SHORT;
  if (more.length || record.term?.kind === 'deadline') return false;
  return run.start === run.end || (scope === 'agenda' && monthOf(run.start) === monthOf(run.end));
}

/** The time that the gutter stands for, to tell whether the next line repeats it. */
const timeOf = ({ when, record }: Entry): string => {
  const [run] = when?.days ?? [];
  return run ? `${run.start} ${run.end}` : (record.term?.edtf ?? '');
};

/** Entries as lines that open to their details. */
export function entryRows(entries: readonly Entry[], scope: Scope, context: EntryContext): TemplateResult {
  const { words, reader } = context;
  let time = '';
  return html`<ul class="rows">${entries.map((entry) => {
    const [button, details] = openable(entry, scope, context);
    const when = whenInWords(entry, context);
    const isRepeated = time === (time = timeOf(entry));
    const facts = [
      isSaid(entry, when, scope) ? timeInWords(entry, context) : when && html`<span aria-hidden="true">${when}</span>`,
      placesOf(entry, context),
      html`${mark(entry.kind)} ${wordFor(words.kind, entry.kind)}`,
    ];
    return html`<li part="agenda-item" class="row">
      ${scope === 'agenda'
        ? html`<div class="gutter" aria-hidden="true">${isRepeated ? nothing : gutterOf(entry, when, reader.language)}</div>`
        : nothing}
      <div>${button}<p class="facts">${facts.map((fact) => fact && html`<span>${fact}</span>`)}</p>${details}</div>
    </li>`;
  })}</ul>`;
}
