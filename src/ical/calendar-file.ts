/** Calendar files (iCalendar, RFC 5545 and 7986) of what is dated in a plan. Asked for by a visitor, never before. */
import { now } from '../dates/clock.js';
import { calendarNearWords } from '../i18n/calendar-near/index.js';
import { calendarWords } from '../i18n/calendar/index.js';
import { dateWords } from '../i18n/dates/index.js';
import { loadWords, wordsOf } from '../i18n/dictionary.js';
import type { Plan } from '../model/plan.js';
import { textOf } from '../model/text.js';
import { component, fileOf, textLine } from './content-line.js';
import { eventLines } from './event-lines.js';
import type { CalendarItem } from './event-lines.js';
import { PRAGUE } from './prague.js';
import { isOfPrague, spansOf } from './spans.js';

export type { CalendarItem } from './event-lines.js';

/** What a calendar file is made with. */
export interface CalendarFileOptions {
  plan: Plan;
  /** BCP 47 language of what is written around the texts of the plan. */
  language: string;
  /**
   * Whether the file is a calendar in its own right and bears the plan's name. Off by default: some readers would add an
   * event from a file with a name not to the visitor's calendar but to a new one.
   */
  isWhole?: boolean;
}

/** Whether a record has a term that a calendar file can hold. */
export const isDated = ({ record }: CalendarItem): boolean => spansOf(record.term).spans.length > 0;

/** The name of a calendar in the property that the standard has for it, and in the one that most readers look for. */
function calendarLines(plan: Plan, language: string): string[] {
  const say = (text: Plan['title'] | undefined): string => textOf(text, language, plan.language).value;
  return [
    ...['NAME', 'X-WR-CALNAME'].flatMap((name) => textLine(name, say(plan.title))),
    ...['DESCRIPTION', 'X-WR-CALDESC'].flatMap((name) => textLine(name, say(plan.summary))),
    'REFRESH-INTERVAL;VALUE=DURATION:P1D',
    'X-PUBLISHED-TTL:P1D',
  ];
}

/**
 * Writes a calendar file. Records without a date are left out, and there are no two events of one name.
 * @param items events, goals and milestones of the plan, in the order wanted
 */
export async function calendarFile(items: readonly CalendarItem[], { plan, language, isWhole = false }: CalendarFileOptions): Promise<string> {
  await Promise.all([dateWords, calendarWords, calendarNearWords].map((words) => loadWords(words, language)));
  const writer = {
    plan,
    language,
    dates: wordsOf(dateWords, language),
    words: wordsOf(calendarWords, language),
    near: wordsOf(calendarNearWords, language),
    now: now(),
  };
  const events = items.map((item) => eventLines(item, writer));
  const isInPrague = events.some(({ spans }) => spans.some(({ start, end }) => isOfPrague(start) || (end && isOfPrague(end))));
  return fileOf(component('VCALENDAR', [
    'VERSION:2.0',
    'PRODID:-//civic-elements//calendar//CS',
    'CALSCALE:GREGORIAN',
    ...(isWhole ? calendarLines(plan, language) : []),
    'X-WR-TIMEZONE:Europe/Prague',
    ...(isInPrague ? PRAGUE : []),
    ...events.flatMap(({ lines }) => lines),
  ]));
}
