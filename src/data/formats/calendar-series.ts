/** What comes again in a calendar file: its rules, further dates and exceptions, within bounds. */
import ICAL from 'ical.js';
import type { Properties } from './calendar-lines.js';
import type { Moment, Zones } from './calendar-zones.js';
import { isoDay, isoTime } from './minutes.js';

/** The days within which a series is told, minutes since 1970. */
export interface Window {
  start: number;
  end: number;
}

/** The most times that one series is told: every day of four years. */
const MOST = 1_500;

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
  iterator.check_contracting_rules = function () {
    if (!mayGoOn() || (this.last && minutesOf(this.last) > last)) throw new Unfollowed();
    return check.call(this);
  };
  for (let time = iterator.next(); time; time = iterator.next()) yield minutesOf(time);
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

/**
 * When a series takes place, in order, by the clock of its first time: what lies in the window, or at least the first.
 * @param failed told of each rule that is not followed to its end
 * @param mayGoOn whether there is time for another step
 */
export function seriesOf(properties: Properties, start: Moment, zones: Zones, window: Window, mayGoOn: () => boolean, failed: (name: string) => void): Moment[] {
  const dates = (name: string): Moment[] => properties.all(name).flatMap(({ parameters, values }) =>
    values.flatMap((value) => {
      const moment = zones.momentOf({ parameters, values: [value] });
      return moment ? zones.inZone(moment, start.zone) : [];
    }));
  const rules = properties.all('rrule').flatMap(({ values }) => values);
  const times = new Set(dates('rdate').map(({ minutes }) => minutes));
  if (rules.length === 0) times.add(start.minutes);
  for (const value of rules) {
    let isFollowed = false;
    try {
      const rule = ruleOf(value);
      for (const time of timesOf(rule, nearTo(window, start, rule), lastOf(rule, start, zones, window), mayGoOn)) {
        isFollowed = true;
        if (time >= window.start) times.add(time);
        if (times.size > MOST) break;
      }
    } catch {
      // A rule that the library refuses, or that has gone beyond its end.
    }
    if (!isFollowed || times.size > MOST || !mayGoOn()) failed('RRULE');
  }
  if (times.size === 0) times.add(start.minutes);
  const days = new Set<number>();
  for (const { minutes, isDay } of dates('exdate')) {
    // Some programmes except the whole day.
    if (isDay && !start.isDay) days.add(Math.floor(minutes / DAY));
    else times.delete(minutes);
  }
  for (const time of times) if (days.has(Math.floor(time / DAY))) times.delete(time);
  const shown = [...times].filter((time) => time >= window.start && time <= window.end).sort((a, b) => a - b).slice(0, MOST);
  return (shown.length ? shown : [...times].slice(0, 1)).map((minutes) => ({ ...start, minutes }));
}
