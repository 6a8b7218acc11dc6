/** What comes again in a calendar file: its rules, further dates and exceptions, within bounds. */
import ICAL from 'ical.js';
import type { Properties } from './calendar-lines.js';
import type { Moment, Zones } from './calendar-zones.js';
import { isoDay, isoTime } from './minutes.js';
import type { Work } from './slices.js';

/** The days within which a series is told, minutes since 1970. */
export interface Window {
  start: number;
  end: number;
}

/** The most times that one series is told: every day of four years. */
const MOST = 1_500;

/** The most steps from one time of a rule to the next: every day until 29 February comes again. */
const MOST_STEPS = 1_500;

/** Nothing that a town announces comes more often, or with longer steps; following it could take for ever. */
const FREQUENCIES = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);
const LONGEST_STEP = 1_000;

const DAY = 1440;

/** A rule that is not followed. */
export class Unfollowed extends Error {}

function libraryTime({ minutes, isDay }: Moment): ICAL.Time {
  return isDay ? ICAL.Time.fromDateString(isoDay(minutes)) : ICAL.Time.fromDateTimeString(`${isoTime(minutes)}:00`);
}

const minutesOf = ({ year, month, day, hour, minute }: ICAL.Time): number => Date.UTC(year, month - 1, day, hour, minute) / 6e4;

/**
 * Goes through the times of a rule. The library looks for a day that never comes, such as 30 February, without end, so
 * that it is stopped at each of its steps.
 * @param mayGoOn asked at each step
 */
function* timesOf(rule: ICAL.Recur, start: Moment, last: number, mayGoOn: () => boolean): Generator<number> {
  rule.until = libraryTime({ minutes: last, isDay: false, zone: '' });
  const iterator = rule.iterator(libraryTime(start));
  const check = iterator.check_contracting_rules;
  let steps = 0;
  iterator.check_contracting_rules = function () {
    if (!mayGoOn() || ++steps > MOST_STEPS || (this.last && minutesOf(this.last) > last)) throw new Unfollowed();
    return check.call(this);
  };
  for (let time = iterator.next(); time; time = iterator.next()) {
    steps = 0;
    yield minutesOf(time);
  }
}

function ruleOf(value: unknown): ICAL.Recur {
  const rule = ICAL.Recur.fromData(value as object);
  if (!FREQUENCIES.has(rule.freq) || !(rule.interval <= LONGEST_STEP)) throw new Unfollowed();
  return rule;
}

/** Days between two times of a rule that keep their distance, whatever months and years they lie in. */
const STEPS: Readonly<Record<string, number>> = { DAILY: 1, WEEKLY: 7 };

/** The last time before the window that such a rule could have; from there nothing is missed, and years are saved. */
function nearTo(window: Window, start: Moment, { freq, interval, count }: ICAL.Recur): Moment {
  const step = (STEPS[freq] ?? 0) * interval * DAY;
  const passed = Math.floor((window.start - start.minutes) / step);
  return step && !count && passed > 0 ? { ...start, minutes: start.minutes + passed * step } : start;
}

/** The last minute of a rule, by the clock of its first time. */
function lastOf({ until }: ICAL.Recur, start: Moment, zones: Zones, { end }: Window): number {
  if (!until) return end;
  const isUtc = until.zone === ICAL.Timezone.utcTimezone;
  const said = { minutes: minutesOf(until) + (until.isDate ? 1439 : 0), isDay: start.isDay, zone: isUtc ? 'UTC' : start.zone };
  return Math.min(zones.inZone(said, start.zone).minutes, end);
}

/** The moments that a property lists, by the clock of a zone. */
function* momentsIn(properties: Properties, name: string, zone: string, zones: Zones): Work<Moment[]> {
  const moments: Moment[] = [];
  for (const { parameters, values } of properties.all(name)) {
    for (const value of values) {
      yield;
      const moment = zones.momentOf({ parameters, values: [value] });
      if (moment) moments.push(zones.inZone(moment, zone));
    }
  }
  return moments;
}

/** What a series is told within. */
export interface Bounds {
  zones: Zones;
  window: Window;
  /** Whether there is time for another step. */
  mayGoOn: () => boolean;
}

/**
 * Adds the times of a rule that lie in the window.
 * @returns whether the rule was followed to its end
 */
function* follow(value: unknown, start: Moment, { zones, window, mayGoOn }: Bounds, times: Set<number>): Work<boolean> {
  let isFollowed = false;
  try {
    const rule = ruleOf(value);
    for (const time of timesOf(rule, nearTo(window, start, rule), lastOf(rule, start, zones, window), mayGoOn)) {
      yield;
      isFollowed = true;
      if (time >= window.start) times.add(time);
      if (times.size > MOST) break;
    }
  } catch {
    // A rule that the library refuses, or that has gone beyond its end.
  }
  return isFollowed && times.size <= MOST && mayGoOn();
}

/** Takes out what a series excepts: times, and whole days, which some programmes write of a series with times. */
function* except(properties: Properties, start: Moment, zones: Zones, times: Set<number>): Work<void> {
  const days = new Set<number>();
  for (const { minutes, isDay } of yield* momentsIn(properties, 'exdate', start.zone, zones)) {
    if (isDay && !start.isDay) days.add(Math.floor(minutes / DAY));
    else times.delete(minutes);
  }
  for (const time of times) if (days.has(Math.floor(time / DAY))) times.delete(time);
}

/**
 * When a series takes place, in order, by the clock of its first time: what lies in the window, or at least the first.
 * @param failed told of each rule that is not followed to its end
 */
export function* seriesOf(properties: Properties, start: Moment, bounds: Bounds, failed: (name: string) => void): Work<Moment[]> {
  const { zones, window } = bounds;
  const rules = properties.all('rrule').flatMap(({ values }) => values);
  const times = new Set((yield* momentsIn(properties, 'rdate', start.zone, zones)).map(({ minutes }) => minutes));
  if (rules.length === 0) times.add(start.minutes);
  for (const value of rules) {
    if (!(yield* follow(value, start, bounds, times))) failed('RRULE');
  }
  if (times.size === 0) times.add(start.minutes);
  yield* except(properties, start, zones, times);
  const shown = [...times].filter((time) => time >= window.start && time <= window.end).sort((a, b) => a - b).slice(0, MOST);
  return (shown.length ? shown : [...times].slice(0, 1)).map((minutes) => ({ ...start, minutes }));
}
