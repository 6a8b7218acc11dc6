/** One record of a plan as events of a calendar file (RFC 5545 section 3.6.1). */
import { parseEdtf } from '../dates/edtf.js';
import { formatTerm } from '../dates/format.js';
import type { DateWords } from '../dates/format.js';
import type { CalendarNearWords } from '../i18n/calendar-near/index.js';
import type { CalendarWords } from '../i18n/calendar/index.js';
import { wordFor } from '../i18n/dictionary.js';
import type { Milestone, PlanEvent } from '../model/event.js';
import type { Goal } from '../model/goal.js';
import type { Plan } from '../model/plan.js';
import { bodyName, indexOf, nameOf, placeName } from '../model/select.js';
import { textOf } from '../model/text.js';
import type { Text } from '../model/text.js';
import { component, quoted, textLine } from './content-line.js';
import { momentLine, spansOf, utc } from './spans.js';
import type { Span, Spans } from './spans.js';

/** A record that may have a term, and the list of the plan that it stands in. */
export interface CalendarItem {
  type: 'event' | 'goal' | 'milestone';
  record: PlanEvent | Goal | Milestone;
}

/** What events are written with. */
export interface Writer {
  plan: Plan;
  /** BCP 47 language of what is written. */
  language: string;
  dates: DateWords;
  words: CalendarWords;
  near: CalendarNearWords;
  /** When the file is written, as milliseconds since the epoch, for plans that do not say when they were changed. */
  now: number;
}

const LISTS = { event: 'events', goal: 'goals', milestone: 'milestones' } as const;

/**
 * The name of a record that is the same in every file: that of its plan and its own.
 * Where several plans were put together, an id that two of them had has got a number.
 */
export function uidOf({ type, record }: CalendarItem, plan: Plan): string {
  const holds = (origin: Plan): boolean => (origin[LISTS[type]] as readonly unknown[]).includes(record);
  const index = plan.origins?.findIndex(holds) ?? -1;
  const number = `~${index + 1}`;
  const id = index > 0 && record.id.endsWith(number) ? record.id.slice(0, -number.length) : record.id;
  return `${(plan.origins?.[index] ?? plan).id}#${id}`;
}

const plainly = ({ plan, language }: Writer) => (text: Text | undefined): string => textOf(text, language, plan.language).value;

/**
 * When a record was changed, and a number that grows with every change: that of the day. A plan does not count its
 * versions, and does not say more of when it was changed.
 */
function versionLines({ updated }: CalendarItem['record'], { plan, now }: Writer): string[] {
  const said = [updated, plan.updated, plan.published].map((date) => parseEdtf(date ?? '')?.range.start);
  const day = said.find((start) => start !== undefined && start >= 0);
  if (day === undefined) return [`DTSTAMP:${utc(now / 6e4)}`, 'SEQUENCE:0'];
  return [`DTSTAMP:${utc(day * 1440)}`, `LAST-MODIFIED:${utc(day * 1440)}`, `SEQUENCE:${day}`];
}

/** What becomes of it in one word, nothing for what takes place as it was said to. */
function stateOf({ record }: CalendarItem): string {
  const { state = 'scheduled' } = record as Partial<PlanEvent>;
  return record.status?.code === 'cancelled' ? 'cancelled' : state;
}

/** What blocks nobody's time: whole days, and what nobody knows exactly. */
function statusLines(state: string, isVague: boolean, { start: { time } }: Span): string[] {
  const isOpen = isVague || state === 'postponed';
  const status = state === 'cancelled' ? 'CANCELLED' : isOpen ? 'TENTATIVE' : 'CONFIRMED';
  return [`STATUS:${status}`, `TRANSP:${isOpen || !time || state === 'cancelled' ? 'TRANSPARENT' : 'OPAQUE'}`];
}

/** When it is, in words; the source's own ones, too, where they say more than days can. */
function termInWords({ term }: CalendarItem['record'], isVague: boolean, { language, dates, plan }: Writer): string {
  const written = term ? formatTerm(term, language, dates, plan.language).replaceAll('\u00a0', ' ') : '';
  const { text = '' } = term ?? {};
  return isVague && text && !written.includes(text) ? `${written} (${text})` : written;
}

/** What is known of a record, and has no property of its own or none that readers show. */
function descriptionOf({ record }: CalendarItem, isVague: boolean, writer: Writer): string {
  const { plan, near } = writer;
  const say = plainly(writer);
  const { organizer, programme = [], registration, attendance, free } = record as Partial<PlanEvent>;
  const fields = {
    term: [termInWords(record, isVague, writer)],
    programme: programme.map(say),
    attendance: [attendance ? wordFor(near.attendance, attendance) : '', free ? near.free : ''],
    registration: [say(registration)],
    organizer: [organizer === undefined ? '' : say(nameOf(plan, organizer))],
    responsible: record.responsible.map(({ body }) => say(bodyName(plan, body))),
    audience: record.audience.map(say),
  };
  const lines = Object.entries(fields).flatMap(([field, items]) => {
    const said = items.filter(Boolean).join(', ');
    return said ? `${near.field[field as keyof typeof fields]}: ${said}` : [];
  });
  return [say(record.summary), lines.join('\n')].filter(Boolean).join('\n\n');
}

/** Where it is, in words and on the map. */
function placeLines({ record }: CalendarItem, writer: Writer): string[] {
  const { plan } = writer;
  const say = plainly(writer);
  const { place, location } = record as Partial<PlanEvent>;
  const ids = [...new Set([place ?? [], record.places].flat())];
  const names = [say(location), ...ids.map((id) => say(placeName(plan, id)))].filter(Boolean);
  const [only = '', more] = place === undefined ? ids : [place];
  const point = more === undefined ? indexOf(plan).places.get(only)?.point : undefined;
  return [...textLine('LOCATION', names.join(', ')), ...(point ? [`GEO:${point[1].toFixed(6)};${point[0].toFixed(6)}`] : [])];
}

/**
 * Who holds it. `ORGANIZER` needs an address to write to, and one of a person only where the plan makes them public;
 * without one the name stands as `CONTACT`.
 */
function organizerLines({ record }: CalendarItem, writer: Writer): string[] {
  const { organizer } = record as Partial<PlanEvent>;
  if (organizer === undefined) return [];
  const name = plainly(writer)(nameOf(writer.plan, organizer));
  const body = indexOf(writer.plan).bodies.get(organizer);
  const email = body?.kind === 'person' && body.public !== true ? undefined : body?.contact?.email;
  if (email === undefined || !/^[^\s@:;,"\p{Cc}]+@[\w.-]+$/u.test(email)) return textLine('CONTACT', name);
  return [`ORGANIZER;CN=${quoted(name)}:mailto:${email}`];
}

/** The events of a record, one for each of its spans; none when it says nothing of its time. */
export function eventLines(item: CalendarItem, writer: Writer): { lines: string[]; spans: Spans['spans'] } {
  const { record, type } = item;
  const { plan, words } = writer;
  const say = plainly(writer);
  const { kind = type, url, partOf } = record as Partial<PlanEvent>;
  const { spans, isVague } = spansOf(record.term);
  const state = stateOf(item);
  const word = wordFor(words.state, state);
  const uid = uidOf(item, plan);
  const whole = indexOf(plan).events.get(partOf ?? '');
  const common = [
    ...versionLines(record, writer),
    ...textLine('SUMMARY', say(record.title) + (word && ` (${word})`)),
    ...textLine('DESCRIPTION', descriptionOf(item, isVague, writer)),
    ...placeLines(item, writer),
    ...organizerLines(item, writer),
    ...textLine('CATEGORIES', [wordFor(words.kind, kind), ...record.themes.map(say)]),
    ...(url ? [`URL:${url}`] : []),
    ...(whole ? textLine('RELATED-TO', uidOf({ type: 'event', record: whole }, plan)) : []),
  ];
  // No id holds a space: what has several spans takes no name from another.
  const lines = spans.flatMap((span, index) =>
    component('VEVENT', [
      ...textLine('UID', index ? `${uid} ${index + 1}` : uid),
      momentLine('DTSTART', span.start),
      ...(span.end ? [momentLine('DTEND', span.end)] : []),
      ...statusLines(state, isVague, span),
      ...common,
    ]));
  return { lines, spans };
}
