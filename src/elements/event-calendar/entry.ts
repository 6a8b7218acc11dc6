/** How one entry of the calendar is drawn: as a mark, as a line of a list, with its details. */
import { html, nothing, svg } from 'lit';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { formatTerm, formatWeekday } from '../../dates/format.js';
import type { DateWords } from '../../dates/format.js';
import { dateOf } from '../../dates/interval.js';
import type { CalendarWords, EntryField } from '../../i18n/calendar/index.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, nameOf, placeName, recordOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';
import { link } from '../parts/link.js';
import { inline, paragraphs } from '../parts/prose.js';
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
  /** Which entry is open, and in which list: `day goal podcasty`. */
  open: string;
  /** All of them are open, as on paper. */
  isPrinted: boolean;
  toggle: (scope: string, entry: Entry) => void;
}

// By shape, so that kinds differ without colour.
const MARKS: Readonly<Record<string, SVGTemplateResult>> = {
  event: svg`<circle cx="5" cy="5" r="4" />`,
  campaign: svg`<path d="M1 3.5 9 .5v9L1 6.5Z" />`,
  deadline: svg`<path d="M5 0 10 5 5 10 0 5Z" />`,
  phase: svg`<path d="M0 3h10v4H0Z" />`,
  meeting: svg`<path d="M1 1h8v8H1Z" />`,
  vote: svg`<path d="M1 5.5 4 8.5 9.5 1.5" class="line" />`,
  goal: svg`<circle cx="5" cy="5" r="3.5" class="line" />`,
  milestone: svg`<path d="M2 10V0l7 3-5.5 3V10Z" />`,
};

/** The shape of a kind; a kind that nobody knows has that of an event. */
export function mark(kind: string): TemplateResult {
  const shape = Object.hasOwn(MARKS, kind) ? MARKS[kind] : MARKS['event'];
  return html`<svg class="mark" viewBox="0 0 10 10" aria-hidden="true" focusable="false">${shape}</svg>`;
}

/** When an entry is, as an office writes it. */
export function whenInWords({ record }: Entry, { reader, dates }: EntryContext): string {
  return record.term ? formatTerm(record.term, reader.language, dates, reader.planLanguage) : '';
}

/** "9:00" of an entry that begins at a time. */
export function timeInWords({ when }: Entry, { dates }: EntryContext): string {
  if (when?.minutes === undefined) return '';
  return dates.time(`${Math.floor(when.minutes / 60)}:${String(when.minutes % 60).padStart(2, '0')}`);
}

/** "zrušeno" and the like; what takes place as planned has no word. */
function stateWord({ record, isCancelled }: Entry, words: CalendarWords): string {
  const state = isCancelled ? 'cancelled' : 'state' in record ? (record.state ?? '') : '';
  return Object.hasOwn(words.state, state) ? (words.state[state] ?? '') : '';
}

/** The title, struck through when it is cancelled, and the word for its state. */
export function entryTitle(entry: Entry, { reader, words }: EntryContext): TemplateResult {
  const state = stateWord(entry, words);
  const title = inline(entry.record.title, reader);
  return html`<span>${entry.isCancelled ? html`<s>${title}</s>` : title}${state ? html`<em class="word">${` ${state}`}</em>` : nothing}</span>`;
}

/** The title, its state and its date in one, where only a screen reader meets them. */
export function spokenName(entry: Entry, context: EntryContext): TemplateResult | string {
  const title = inline(entry.record.title, context.reader);
  const rest = [stateWord(entry, context.words), whenInWords(entry, context)].filter(Boolean).join(', ');
  // A thousand of these may stand in a month: most are plain text, and cost as much.
  return typeof title === 'string' ? `${title}, ${rest}` : html`${title}, ${rest}`;
}

function placesOf({ record }: Entry, { plan, reader }: EntryContext): TemplateResult[] {
  const ids = new Set('place' in record && record.place ? [record.place, ...record.places] : record.places);
  const names: Text[] = [...ids].map((id) => placeName(plan, id));
  if ('location' in record && record.location !== undefined) names.unshift(record.location);
  return names.map((name, i) => html`${i ? ', ' : ''}${inline(name, reader)}`);
}

type Field = [name: EntryField, content: unknown];

function fieldsOf(entry: Entry, context: EntryContext): Field[] {
  const { plan, reader, words, common, dates, page } = context;
  const { record } = entry;
  const list = (items: readonly unknown[]): unknown =>
    items.length > 1 ? html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>` : items[0];
  const name = (id: string | undefined): unknown =>
    id === undefined ? undefined : inline(recordOf(plan, id)?.title ?? id, reader);
  const fields: Field[] = [
    ['term', record.term && termInWords(record.term, reader.language, dates, reader.planLanguage)],
    ['place', placesOf(entry, context)],
    ['status', record.status && statusBadge(record.status, common, inlineWords(record.status.label, reader))],
    ['responsible', list(record.responsible.map(({ body, role, note }) => {
      const who = inline(bodyName(plan, body), reader);
      const what = [role && role !== 'lead' ? (common.role[role] ?? role) : '', inlineWords(note, reader)].filter(Boolean);
      return who && html`${who}${what.length ? html` <span class="muted">(${what.join(', ')})</span>` : nothing}`;
    }).filter(Boolean))],
    ['audience', list(record.audience.map((text) => inline(text, reader)))],
  ];
  if (entry.type === 'milestone' && 'joins' in record) {
    fields.push(['joins', list(record.joins.map((id) => inline(placeName(plan, id), reader)))]);
  }
  if (!('programme' in record)) return fields;
  const { organizer, attendance, free, registration } = record;
  const attending = [attendance && (words.attendance[attendance] ?? attendance), free === true && words.free].filter(Boolean);
  const organizedBy = organizer === undefined ? undefined : nameOf(plan, organizer);
  fields.push(
    ['organizer', organizedBy && inline(organizedBy, reader)],
    ['attendance', attending.join(', ')],
    ['registration', typeof registration === 'string' && /^(https?|mailto|tel):/.test(registration)
      ? link(registration as SafeUrl, registration.replace(/^(https?:\/\/|mailto:|tel:)/, ''), { words: common, page })
      : registration && inline(registration, reader)],
    ['programme', list(record.programme.map((text) => inline(text, reader)))],
    ['partOf', name(record.partOf)],
    ['goal', name(record.goal)],
  );
  return fields;
}

function inlineWords(text: Text | undefined, reader: Reader): string {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : (text[reader.language] ?? text[reader.planLanguage] ?? '');
}

/** Everything that is known of an entry beside its title. */
export function entryDetails(entry: Entry, context: EntryContext): TemplateResult {
  const { record } = entry;
  const fields = fieldsOf(entry, context).filter(([, content]) => (Array.isArray(content) ? content.length : content));
  const url = 'url' in record ? record.url : undefined;
  return html`<div part="details" class="details">
    ${paragraphs(record.summary, context.reader)}
    <dl>
      ${fields.map(([field, content]) => html`<div><dt>${context.words.field[field]}</dt><dd>${content}</dd></div>`)}
    </dl>
    ${url ? html`<p>${link(url, context.words.website, { words: context.common, page: context.page })}</p>` : nothing}
  </div>`;
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

/** The list an entry stands in; only that of a year has a gutter for the day. */
export type Scope = 'agenda' | 'day' | 'undated';

/**
 * An entry as a line of a list that opens to its details.
 * @param isSameTime whether the line above stands for the same time, which is not repeated
 */
export function entryRow(entry: Entry, scope: Scope, context: EntryContext, isSameTime = false): TemplateResult {
  const { words, reader } = context;
  const key = `${scope} ${entry.key}`;
  const isOpen = context.isPrinted || context.open === key;
  const when = whenInWords(entry, context);
  const places = placesOf(entry, context);
  const facts = [
    isSaid(entry, when, scope) ? timeInWords(entry, context) : when && html`<span aria-hidden="true">${when}</span>`,
    places.length ? places : '',
    html`${mark(entry.kind)} ${words.kind[entry.kind] ?? entry.kind}`,
  ].filter(Boolean);
  return html`<li part="agenda-item" class="row">
    ${scope === 'agenda'
      ? html`<div class="gutter" aria-hidden="true">${isSameTime ? nothing : gutterOf(entry, when, reader.language)}</div>`
      : nothing}
    <div>
      <button
        part="event"
        class="title"
        type="button"
        aria-expanded=${isOpen ? 'true' : 'false'}
        data-key=${key}
        @click=${() => context.toggle(scope, entry)}
      >${entryTitle(entry, context)}<span class="hidden-visually">${when ? `, ${when}` : ''}</span></button>
      <p class="facts">${facts.map((fact) => html`<span>${fact}</span>`)}</p>
      ${isOpen ? entryDetails(entry, context) : nothing}
    </div>
  </li>`;
}
