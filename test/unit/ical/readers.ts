/** Calendar files read back by two readers that are not ours. */
import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import type { IcsEvent } from 'ts-ics';
import { readValue } from '../../../src/data/load-plan.js';
import { calendarFile } from '../../../src/ical/calendar-file.js';
import type { CalendarFileOptions, CalendarItem } from '../../../src/ical/calendar-file.js';
import type { Plan } from '../../../src/model/plan.js';

export const TOWN = {
  format: 'civic-plan/1',
  id: 'tag:mesto.example,2025:kalendar',
  language: 'cs',
  title: 'Kalendář města Vzorov',
  updated: '2025-04-02',
};

/** All that a plan may put into a calendar. */
export const itemsOf = ({ events, goals, milestones }: Plan): CalendarItem[] => [
  ...events.map((record) => ({ type: 'event' as const, record })),
  ...goals.map((record) => ({ type: 'goal' as const, record })),
  ...milestones.map((record) => ({ type: 'milestone' as const, record })),
];

/** The plan that a file with these contents is read as. */
export async function planOf(contents: object): Promise<Plan> {
  await import('../../../src/dates/phrases.js');
  const { plan, problems } = await readValue({ ...TOWN, ...contents }, 'https://mesto.example/plan.json');
  if (!plan) throw new Error(JSON.stringify(problems));
  return plan;
}

/** The calendar file of all that a plan holds. */
export async function fileOf(contents: object, options: Partial<CalendarFileOptions> = {}): Promise<string> {
  const plan = await planOf(contents);
  return calendarFile(itemsOf(plan), { plan, language: 'cs', ...options });
}

/** An event as both readers tell it. */
export interface ReadEvent {
  ical: ICAL.Event;
  /** The value of a property, as it was before it was escaped. */
  of: (name: string) => string | undefined;
  ics: IcsEvent;
}

/** Reads a file with both readers. */
export function read(file: string): { calendar: ICAL.Component; events: ReadEvent[] } {
  const calendar = ICAL.Component.fromString(file);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  const { events = [] } = convertIcsCalendar(undefined, file);
  return {
    calendar,
    events: calendar.getAllSubcomponents('vevent').map((component, index) => ({
      ical: new ICAL.Event(component),
      of: (name) => component.getFirstPropertyValue(name)?.toString(),
      ics: events[index]!,
    })),
  };
}

/** Reads a plan with one event. */
export async function readOne(event: object, contents: object = {}): Promise<ReadEvent> {
  const { events } = read(await fileOf({ ...contents, events: [{ id: 'akce', title: 'Akce', ...event }] }));
  if (events.length !== 1) throw new Error(`${events.length} events`);
  return events[0]!;
}
