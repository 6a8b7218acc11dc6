import { isDated } from '../ical/calendar-file.js';
import type { CalendarItem } from '../ical/calendar-file.js';
import type { Plan } from '../model/plan.js';

/** The calendars of a plan by the ends of their names; the first holds all. There is none without anything dated. */
export function calendarsOf(plan: Plan): Map<string, CalendarItem[]> {
  const events = plan.events.map((record): CalendarItem => ({ type: 'event', record }));
  const goals = plan.goals.map((record): CalendarItem => ({ type: 'goal', record }));
  const milestones = plan.milestones.map((record): CalendarItem => ({ type: 'milestone', record }));
  const all = [['', [...events, ...goals, ...milestones]], ['-events', events], ['-goals', goals], ['-milestones', milestones]] as const;
  return new Map(all.map(([end, items]) => [end, items.filter(isDated)] as const).filter(([, items]) => items.length > 0));
}
