/** How one entry of the calendar is drawn: as a mark, by its name, as a line of a list that opens. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatDay, formatTerm, formatTime } from '../../dates/format.js';
import { dateOf } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { PlanEvent } from '../../model/event.js';
import { placeName } from '../../model/select.js';
import { inline, paragraphs } from '../parts/prose.js';
import type { CalendarContext, Scope } from './context.js';
import type { Entry } from './event-calendar.view.js';

// By shape, so that kinds differ without colour.
const MARKS: Readonly<Record<string, string>> = {
  event: 'M5 1a4 4 0 1 0 .1 0Z',
  campaign: 'M9 0v9L1 6.5v-3Z',
  deadline: 'M5 0 10 5 5 10 0 5Z',
  phase: 'M0 3h10v4H0Z',
  meeting: 'M1 1h8v8H1Z',
  vote: 'M1 4 0 5.5 4 9.5 10 2 8.5 1 4 6.5Z',
  goal: 'M5 .5a4.5 4.5 0 1 0 .1 0Zm0 2a2.5 2.5 0 1 1-.1 0Z',
  milestone: 'M2 0l7 3-5.5 3v4H2Z',
};

/** The shape of a kind; a kind that nobody knows has that of an event. */
export function mark(kind: string): TemplateResult {
  const shape = Object.hasOwn(MARKS, kind) ? MARKS[kind] : MARKS['event'];
  return html`<svg class="mark" viewBox="0 0 10 10" aria-hidden="true"><path d=${shape} /></svg>`;
}

/** "čtvrtek 24. dubna 2025" */
export function dayInWords(day: Day, { words, dates }: CalendarContext): string {
  return words.dayName(words.weekdays[dateOf(day).weekday - 1]!, formatDay(day, dates));
}

/** When an entry is, as an office writes it. */
export function whenInWords({ record: { term } }: Entry, { reader, dates }: CalendarContext): string {
  return term ? formatTerm(term, reader.language, dates, reader.planLanguage) : '';
}

/** "9:00" of an entry that begins at a time. */
export function timeInWords({ time }: Entry, { dates }: CalendarContext): string {
  return time ? formatTime(time, dates) : '';
}

/** "zrušeno" and the like; what takes place as planned has no word. */
function stateWord({ record, isCancelled }: Entry, { words }: CalendarContext): string {
  const { state = 'scheduled' } = record as Partial<PlanEvent>;
  return wordFor(words.state, isCancelled ? 'cancelled' : state);
}

/** The title, struck through when it is cancelled, with the word for its state. */
function titleInWords(entry: Entry, context: CalendarContext, time = ''): TemplateResult {
  const state = stateWord(entry, context);
  const title = inline(entry.record.title, context.reader);
  return html`<span class="words"
    >${time && html`<b>${time} </b>`}${entry.isCancelled ? html`<s>${title}</s>` : title}${state && html`<span class="word"> ${state}</span>`}</span
  >`;
}

/** The title and, for those who do not see where it stands, its date. */
function entryTitle(entry: Entry, context: CalendarContext, time = ''): TemplateResult {
  const when = whenInWords(entry, context);
  return html`${titleInWords(entry, context, time)}<span class="hidden-visually">${when && `, ${when}`}</span>`;
}

/**
 * The button of an entry in the cell of a day.
 * @param onClick opens it
 */
export function chip(entry: Entry, context: CalendarContext, onClick: (event: Event) => void): TemplateResult {
  const [time, title] = [timeInWords(entry, context), inline(entry.record.title, context.reader)];
  // A name takes no room and is laid out faster than words that nobody sees; but it cannot be marked as of another language.
  const name = typeof title === 'string' && [[time, title, stateWord(entry, context)].filter(Boolean).join(' '), whenInWords(entry, context)].join(', ');
  return html`<button part="event" class="entry" type="button" tabindex="-1" aria-label=${name || nothing} @click=${onClick}>
    ${mark(entry.kind)}${name ? titleInWords(entry, context, time) : entryTitle(entry, context, time)}
  </button>`;
}

/** A list of titles with their states and dates, by default where only a screen reader meets them. */
export function spokenNames(entries: readonly Entry[], context: CalendarContext, className = 'spoken'): TemplateResult | typeof nothing {
  const names = entries.map((entry) => {
    const title = inline(entry.record.title, context.reader);
    const rest = [stateWord(entry, context), whenInWords(entry, context)].filter(Boolean).join(', ');
    // A thousand of these may stand in a month: most are plain text, and cost as much.
    return html`<li>${typeof title === 'string' ? `${title}, ${rest}` : [title, ', ', rest]}</li>`;
  });
  return names.length ? html`<ul class=${className}>${names}</ul>` : nothing;
}

/** What there is, one after the other. */
function joined(items: readonly unknown[], separator: string): unknown[] {
  return items.filter(Boolean).flatMap((item, i) => (i ? [separator, item] : [item]));
}

/**
 * The names of an entry's places, with commas between them.
 * @param draw draws the name of a place by its id
 */
export function placesOf({ record }: Entry, { plan, reader }: CalendarContext, draw = (_id: string, name: unknown) => name): unknown[] {
  const { place = '', location } = record as Partial<PlanEvent>;
  const places = [...new Set([place, ...record.places])].map((id) => id && draw(id, inline(placeName(plan, id), reader)));
  return joined([location && inline(location, reader), ...places], ', ');
}

/** The button with an entry's title, and what it opens. */
export function openable(entry: Entry, scope: Scope, context: CalendarContext): TemplateResult[] {
  const key = `${scope} ${entry.key}`;
  const { visit, isPrinted } = context;
  const isOpen = isPrinted || visit.open === key;
  const button = html`<button part="event" class="title" type="button" aria-expanded=${isOpen} @click=${() => visit.toggle(scope, entry)}
    >${scope === 'period' ? mark(entry.kind) : nothing}${entryTitle(entry, context)}</button
  >`;
  if (!isOpen) return [button];
  return [button, html`<div part="details" class="details">${paragraphs(entry.record.summary, context.reader)}${visit.near.module?.entryDetails(entry, context)}</div>`];
}

/** Whether the name of its day says when an entry is, but for the time. */
export function isOneDay({ runs: [run, more], hasDays, record }: Entry): boolean {
  return hasDays && !more && run?.start === run?.end && record.term?.kind !== 'deadline';
}

/**
 * An entry as a line that opens to its details.
 * @param isSaid whether what stands around says the days, and the line only the time
 * @param beside what stands beside it
 */
export function entryRow(entry: Entry, scope: Scope, context: CalendarContext, isSaid: boolean, beside: unknown = nothing): TemplateResult {
  const [button, details] = openable(entry, scope, context);
  const when = whenInWords(entry, context);
  const places = placesOf(entry, context);
  const said = isSaid ? timeInWords(entry, context) : when && html`<span aria-hidden="true">${when}</span>`;
  const facts = joined([said, places.length && places, wordFor(context.words.kind, entry.kind)], '\u2002·\u2002');
  return html`<li part="agenda-item" class="row">${beside} <div>${button}<p class="muted">${mark(entry.kind)} ${facts}</p>${details}</div></li>`;
}

/** Entries as lines; those of one day stand under its name. */
export function entryRows(entries: readonly Entry[], scope: Scope, context: CalendarContext): TemplateResult {
  return html`<ul class="rows">${entries.map((entry) => entryRow(entry, scope, context, scope === 'day' && isOneDay(entry)))}</ul>`;
}
