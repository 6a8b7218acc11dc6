/** Calendar files (iCalendar, RFC 5545 and 7986) as plans of events. */
import { dateOf, dayOf } from '../../dates/interval.js';
import { today } from '../../dates/clock.js';
import type { Problem } from '../../model/problem.js';
import { componentsOf, Properties } from './calendar-lines.js';
import type { Component } from './calendar-lines.js';
import { seriesOf } from './calendar-series.js';
import type { Window } from './calendar-series.js';
import { Zones } from './calendar-zones.js';
import type { Moment } from './calendar-zones.js';
import { isoDay } from './minutes.js';
import { nameOfFile, Places, plainText, slugOf } from './records.js';
import type { Rewritten } from './records.js';
import type { Work } from './slices.js';

/** How many steps one series is followed, and the series of a file in all: some rules are made to take for ever. */
const MOST_STEPS_OF_ONE = 5_000;
const MOST_STEPS = 100_000;

const DAY = 1440;

/** Series are told from the beginning of last year to the end of the year after next. */
function windowAround(day: number): Window {
  const { year } = dateOf(day);
  return { start: dayOf(year - 1, 1, 1) * DAY, end: dayOf(year + 3, 1, 1) * DAY - 1 };
}

/** An event of the file, before its series is told. */
interface Source {
  properties: Properties;
  id: string;
  start: Moment;
  /** Minutes from its beginning to its end; nothing when no end is said. */
  length: number | undefined;
  /** The time of its series that it takes the place of. */
  changes: string | undefined;
}

class CalendarReader {
  readonly problems: Problem[] = [];
  readonly places = new Places();
  readonly #zones: Zones;
  readonly #window = windowAround(today());
  #steps = 0;

  constructor(components: readonly Component[]) {
    this.#zones = new Zones(components.filter(({ name }) => name === 'vtimezone'));
  }

  /** The events of some components, with what comes again told time by time. */
  *events(components: readonly Component[]): Work<object[]> {
    const sources: Source[] = [];
    for (const [index, component] of components.entries()) sources.push(...(yield* this.#sourceOf(component, index)));
    const ids = new Set(sources.map(({ id }) => id));
    const changed = new Map(sources.filter(({ changes }) => changes !== undefined).map((source) => [`${source.id} ${source.changes!}`, source]));
    const records: object[] = [];
    for (const source of sources) {
      if (source.changes === undefined) records.push(...(yield* this.#recordsOf(source, changed, ids)));
    }
    // What changes a time that the series does not have, or a series that is not in the file.
    for (const [key, source] of changed) {
      yield;
      records.push(this.#recordOf(source, key.replaceAll(' ', '~'), source.start, ids));
    }
    return records;
  }

  /** What an event is told as; times that others take the place of are taken out of those. */
  *#recordsOf(source: Source, changed: Map<string, Source>, ids: ReadonlySet<string>): Work<object[]> {
    const moments = yield* this.#momentsOf(source);
    const isSeries = moments.length > 1 || source.properties.first('rrule');
    const records: object[] = [];
    for (const moment of moments) {
      yield;
      const time = this.#zones.written(moment);
      const key = `${source.id} ${time}`;
      const told = changed.get(key);
      changed.delete(key);
      const id = isSeries ? `${source.id}~${time.replace(/T00:00$/, '')}` : source.id;
      records.push(told ? this.#recordOf(told, id, told.start, ids) : this.#recordOf(source, id, moment, ids));
    }
    return records;
  }

  *#sourceOf(component: Component, index: number): Work<Source[]> {
    const properties = yield* Properties.of(component, this.problems);
    // What was not meant for everybody.
    if (/^(PRIVATE|CONFIDENTIAL)$/i.test(properties.text('class') ?? '')) return [];
    const start = this.#moment(properties, 'dtstart');
    if (!start) {
      this.problems.push({ code: properties.first('dtstart') ? 'bad-value' : 'missing-value', path: `${properties.path}.DTSTART` });
      return [];
    }
    const id = slugOf(properties.text('uid') ?? `event-${index + 1}`);
    return [{ properties, id, start, length: this.#lengthOf(properties, start), changes: this.#changes(properties, start) }];
  }

  #moment(properties: Properties, name: string): Moment | undefined {
    const property = properties.first(name);
    return property && this.#zones.momentOf(property);
  }

  #changes(properties: Properties, start: Moment): string | undefined {
    const moment = this.#moment(properties, 'recurrence-id');
    return moment && this.#zones.written({ ...this.#zones.inZone(moment, start.zone), isDay: false });
  }

  #lengthOf(properties: Properties, start: Moment): number | undefined {
    const end = this.#moment(properties, 'dtend');
    const duration = properties.text('duration');
    let length = duration === undefined ? undefined : minutesLong(duration);
    if (end) length = end.zone === start.zone ? end.minutes - start.minutes : this.#zones.utcOf(end) - this.#zones.utcOf(start);
    if (length === undefined || length >= 0) return length;
    this.problems.push({ code: 'bad-value', path: `${properties.path}.DTEND` });
    return undefined;
  }

  *#momentsOf({ properties, start }: Source): Work<Moment[]> {
    if (!properties.first('rrule') && !properties.first('rdate')) return [start];
    let steps = 0;
    const mayGoOn = () => steps++ < MOST_STEPS_OF_ONE && this.#steps++ < MOST_STEPS;
    return yield* seriesOf(properties, start, { zones: this.#zones, window: this.#window, mayGoOn }, (name) => {
      this.problems.push({ code: 'bad-value', path: `${properties.path}.${name}` });
    });
  }

  /** EDTF of when an event is; the end of a calendar file is the first moment after it. */
  #termOf(start: Moment, length: number | undefined, isTentative: boolean): string {
    const mark = isTentative ? '?' : '';
    if (start.isDay) {
      const [first, last] = [isoDay(start.minutes), isoDay(start.minutes + Math.max((length ?? 0) - 1, 0))];
      return first === last ? first + mark : `${first}${mark}/${last}${mark}`;
    }
    const from = this.#zones.written(start);
    if (!length) return from + mark;
    const end = { ...start, minutes: start.minutes + length };
    const to = this.#zones.written(end);
    const isWholeDay = to.endsWith('T00:00');
    return `${from}${mark}/${isWholeDay ? isoDay(end.minutes - 1) : to}${mark}`;
  }

  #recordOf({ properties, length }: Source, id: string, start: Moment, ids: ReadonlySet<string>): object {
    const status = properties.text('status')?.toUpperCase();
    const [url, whole] = [properties.text('url'), slugOf(properties.text('related-to') ?? '')];
    const changed = this.#moment(properties, 'last-modified');
    return {
      id,
      title: properties.text('summary') ?? '…',
      summary: plainText(properties.text('description')),
      term: { edtf: this.#termOf(start, length, status === 'TENTATIVE') },
      state: status === 'CANCELLED' ? 'cancelled' : undefined,
      themes: properties.all('categories').flatMap(({ values }) => values),
      place: this.places.idOf(properties.text('location'), pointOf(properties)),
      organizer: organizerOf(properties),
      url: url && /^https?:/i.test(url) ? url : undefined,
      partOf: whole !== id && ids.has(whole) ? whole : undefined,
      updated: changed && isoDay(changed.minutes),
    };
  }
}

/** Minutes of `P1DT2H30M` or `P2W`. */
function minutesLong(duration: string): number | undefined {
  const [whole, sign = '', weeks = 0, days = 0, hours = 0, minutes = 0] = /^([+-]?)P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/.exec(duration) ?? [];
  if (whole === undefined) return undefined;
  return (sign === '-' ? -1 : 1) * (((Number(weeks) * 7 + Number(days)) * 24 + Number(hours)) * 60 + Number(minutes));
}

/** `[longitude, latitude]`; a calendar file has them the other way round. */
function pointOf(properties: Properties): [number, number] | undefined {
  const [latitude, longitude] = [properties.first('geo')?.values[0]].flat().map(Number);
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? [longitude!, latitude!] : undefined;
}

/** The name of who holds it. */
function organizerOf(properties: Properties): string | undefined {
  const name = properties.first('organizer')?.parameters['cn'];
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : properties.text('contact');
}

/** Rewrites a calendar file; never throws. */
export function* rewriteCalendar(text: string, base: string): Work<Rewritten> {
  const calendars = (yield* componentsOf(text)).parts;
  const parts = calendars.flatMap((calendar) => calendar.parts);
  const reader = new CalendarReader(parts);
  const events = yield* reader.events(parts.filter(({ name }) => name === 'vevent'));
  // Not an ordinary property of an event: what is wrong with it is not worth a word.
  const said = yield* Properties.of({ name: '', path: '', parts: [], lines: calendars.flatMap(({ lines }) => lines) }, []);
  const plan = {
    format: 'civic-plan/1',
    id: base || 'urn:calendar',
    language: 'cs',
    title: said.text('name', 'x-wr-calname') ?? nameOfFile(base),
    summary: plainText(said.text('description', 'x-wr-caldesc')),
    events,
    places: reader.places.records,
  };
  return { plan, problems: reader.problems };
}
