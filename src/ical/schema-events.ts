/** Events in the vocabulary of schema.org, as search engines read them. */
import { isoOf } from '../dates/interval.js';
import type { PlanEvent } from '../model/event.js';
import type { Plan } from '../model/plan.js';
import { bodyName, indexOf, placeName } from '../model/select.js';
import { textOf } from '../model/text.js';
import type { Text } from '../model/text.js';
import { spansOf } from './spans.js';
import type { Moment } from './spans.js';

/** An object of JSON-LD. */
export type Node = Readonly<Record<string, unknown>>;

/** Where events are shown, and in which language. */
export interface EventSite {
  plan: Plan;
  /** BCP 47 */
  language: string;
  /** Address of the page that shows the events; each is found there by its `#id`. */
  page: string;
}

/** Leaves out what is not known. */
export function known(node: Node): Node {
  return Object.fromEntries(Object.entries(node).filter(([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)));
}

const two = (n: number): string => String(n).padStart(2, '0');

/** A day or moment in ISO 8601. */
const iso = ({ day, time }: Moment): string => isoOf(day) + (time ? `T${two(time.hour)}:${two(time.minute)}:00${time.offset ?? ''}` : '');

/** A time at which an event takes place, in ISO 8601. */
export interface Occurrence {
  start: string;
  end: string | undefined;
  isDay: boolean;
}

/** When an event is, as far as its days are known. */
export function occurrencesOf({ term }: PlanEvent): Occurrence[] {
  const { spans, isVague } = spansOf(term);
  if (isVague) return [];
  return spans.map(({ start, end }) => ({
    start: iso(start),
    // A whole day ends in a calendar with the beginning of the next one.
    end: end && iso(end.time ? end : { day: end.day - 1 }),
    isDay: start.time === undefined,
  }));
}

const STATES: Readonly<Record<string, string>> = {
  scheduled: 'https://schema.org/EventScheduled',
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  'moved-online': 'https://schema.org/EventMovedOnline',
};

const ATTENDANCE: Readonly<Record<string, string>> = {
  'in-person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  mixed: 'https://schema.org/MixedEventAttendanceMode',
};

/** Where an event is: at a place, on a web page, or both. */
function locationsOf({ location, place = '', state, attendance, url }: PlanEvent, { plan }: EventSite, say: (text: Text | undefined) => string): Node[] {
  const name = say(location ?? (place && placeName(plan, place)));
  const point = indexOf(plan).places.get(place)?.point;
  const geo = point && { '@type': 'GeoCoordinates', latitude: point[1], longitude: point[0] };
  const isOnline = state === 'moved-online' || attendance === 'online' || attendance === 'mixed';
  return [...(name ? [known({ '@type': 'Place', name, geo })] : []), ...(isOnline && url ? [{ '@type': 'VirtualLocation', url }] : [])];
}

/** An event, once for each time at which it takes place; nothing for one whose days are not known. */
export function schemaEvents(event: PlanEvent, site: EventSite): Node[] {
  const { plan, language, page } = site;
  const say = (text: Text | undefined): string => textOf(text, language, plan.language).value;
  const state = event.status?.code === 'cancelled' ? 'cancelled' : (event.state ?? 'scheduled');
  const locations = locationsOf(event, site, say);
  return occurrencesOf(event).map(({ start, end }, index) =>
    known({
      '@type': 'Event',
      '@id': `${page}#${event.id}${index > 0 ? `-${index + 1}` : ''}`,
      name: say(event.title),
      description: say(event.summary),
      startDate: start,
      endDate: end,
      eventStatus: STATES[state],
      eventAttendanceMode: state === 'moved-online' ? ATTENDANCE['online'] : ATTENDANCE[event.attendance ?? ''],
      location: locations.length > 1 ? locations : locations[0],
      organizer: event.organizer === undefined ? undefined : { '@type': 'Organization', name: say(bodyName(plan, event.organizer) ?? event.organizer) },
      isAccessibleForFree: event.free,
      superEvent: event.partOf === undefined ? undefined : { '@id': `${page}#${event.partOf}` },
      url: event.url ?? page,
    }));
}
