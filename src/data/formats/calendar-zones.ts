/** Times of a calendar file as a plan has them: by the clock in Prague, or with the offset of another one. */
import ICAL from 'ical.js';
import { pragueAhead } from '../../dates/clock.js';
import { libraryComponent } from './calendar-lines.js';
import type { Component, Property } from './calendar-lines.js';
import { isoOffset, isoTime, minutesOf } from './minutes.js';

/** A day, or a time by the clock of a zone. */
export interface Moment {
  /** Minutes since 1970 by that clock. */
  minutes: number;
  isDay: boolean;
  /** Name of the zone in the file; `UTC`, and nothing for the clock of those who read it. */
  zone: string;
}

const PRAGUE = 'Europe/Prague';

/** A zone of the tz database, at the end of names such as `/citadel.org/20250101_1/Europe/Prague`. */
const KNOWN_ZONE = /(?:^|\/)((?:Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[\w+-]+(?:\/[\w+-]+)?)$/;

/** Rules of summer time; the library would follow others until the browser gives up. */
const SUMMER_TIME = /^RRULE[^:]*:(?=.*FREQ=YEARLY)(?:(?:FREQ|BYMONTH|BYDAY|BYMONTHDAY|UNTIL|WKST)=[^;]*;?)+$/i;

const prague = (utc: number): number => pragueAhead(utc / 60) * 60;

type Ahead = (minutes: number) => number;

/** The most zones of a file that are described; the longest description, characters, and the most rules in it, that are followed. */
const MOST_ZONES = 20;
const LONGEST = 20_000;
const MOST_RULES = 8;

/** A beginning in an age of which no rule is still in force: one from there would be followed year by year. */
const LONG_AGO = /^DTSTART[^:]*:(?:0|1[0-5])/i;

/** Remembers what a function says of an hour: no clock is changed within one of UTC. */
function byHour(at: (utc: number) => number): (utc: number) => number {
  const known = new Map<number, number>();
  return (utc) => {
    const hour = Math.floor(utc / 60);
    let ahead = known.get(hour);
    if (ahead === undefined) known.set(hour, (ahead = at(utc)));
    return ahead;
  };
}

/** How far a zone of the tz database is ahead of UTC, as Intl knows it; nothing for a name that it does not. */
function aheadInZone(timeZone: string): Ahead | undefined {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
  const at = byHour((utc) => {
    const { value = '' } = format.formatToParts(utc * 6e4).find(({ type }) => type === 'timeZoneName') ?? {};
    const [, sign, hours = 0, minutes = 0] = /([+-])(\d\d):(\d\d)/.exec(value) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  });
  return (minutes) => at(minutes - at(minutes));
}

/** Whether a description is like that of a real zone: nobody knows how long it takes to follow another one. */
function isPlain({ parts }: Component): boolean {
  const lines = parts.flatMap((part) => part.lines);
  const rules = lines.filter((line) => /^RRULE/i.test(line));
  return rules.length <= MOST_RULES && rules.every((rule) => SUMMER_TIME.test(rule)) && !lines.some((line) => LONG_AGO.test(line)) && lines.join('').length <= LONGEST;
}

/** How far a zone that the file itself describes is ahead of UTC. */
function aheadAsDescribed(component: Component): Ahead | undefined {
  if (!isPlain(component)) return undefined;
  try {
    const zone = new ICAL.Timezone(libraryComponent(component));
    const ahead: Ahead = (minutes) => zone.utcOffset(ICAL.Time.fromDateTimeString(`${isoTime(minutes)}:00`)) / 60;
    // The library reads a description only when it is asked; no clock is a day ahead.
    return Math.abs(ahead(0)) < 1440 ? ahead : undefined;
  } catch {
    return undefined;
  }
}

/** The zones of a file. */
export class Zones {
  readonly #described = new Map<string, Component>();
  readonly #ahead = new Map<string, Ahead>();

  /** @param components those that describe zones */
  constructor(components: readonly Component[]) {
    for (const component of components) {
      const line = component.lines.find((words) => /^TZID[;:]/i.test(words));
      const name = line?.slice(line.indexOf(':') + 1).trim();
      if (name && this.#described.size < MOST_ZONES) this.#described.set(name, component);
    }
  }

  /** A moment that a property holds; nothing for what is no date. */
  momentOf({ parameters: { tzid }, values: [value] }: Property): Moment | undefined {
    const iso = Array.isArray(value) ? String(value[0]) : String(value);
    const minutes = minutesOf(iso);
    if (minutes === undefined) return undefined;
    const isUtc = /\d(?:Z|\+00:?00)$/.test(iso);
    return { minutes, isDay: !/T\d\d:\d\d/.test(iso), zone: isUtc ? 'UTC' : typeof tzid === 'string' ? tzid : '' };
  }

  /** Minutes since 1970 in UTC. */
  utcOf({ minutes, zone }: Moment): number {
    return minutes - this.#aheadOf(zone)(minutes);
  }

  /** A moment by the clock of another zone. */
  inZone(moment: Moment, zone: string): Moment {
    if (moment.zone === zone || moment.isDay) return { ...moment, zone };
    const utc = this.utcOf(moment);
    return { minutes: utc + this.#aheadOf(zone)(utc + this.#aheadOf(zone)(utc)), isDay: false, zone };
  }

  /**
   * EDTF of a time: as it was written where clocks go as in Prague, with its offset where they do not. UTC is how many
   * programmes write any time, so it is told by the clock in Prague.
   */
  written(moment: Moment): string {
    if (moment.zone === 'UTC') {
      const utc = moment.minutes;
      return isoTime(utc + prague(utc));
    }
    const utc = this.utcOf(moment);
    const ahead = moment.minutes - utc;
    return isoTime(moment.minutes) + (ahead === prague(utc) ? '' : isoOffset(ahead));
  }

  #aheadOf(zone: string): Ahead {
    const known = this.#ahead.get(zone);
    if (known) return known;
    const ahead = this.#find(zone);
    this.#ahead.set(zone, ahead);
    return ahead;
  }

  /** A zone that nobody knows is that of the town. */
  #find(zone: string): Ahead {
    if (zone === 'UTC') return () => 0;
    const [, name = PRAGUE] = KNOWN_ZONE.exec(zone) ?? [];
    const described = this.#described.get(zone);
    const found = name === PRAGUE ? undefined : aheadInZone(name);
    const isPrague = zone === '' || KNOWN_ZONE.exec(zone)?.[1] === PRAGUE;
    return found ?? (isPrague || !described ? undefined : aheadAsDescribed(described)) ?? ((minutes) => prague(minutes - 60));
  }
}
