/** What keys do in the calendar. */
import { dateOf, dayOf, daysInMonth } from '../../dates/interval.js';
import type { Day } from '../../dates/interval.js';
import type { CalendarContext, Visiting } from './context.js';
import { monthOf, rangeOfMonth, yearAndMonth } from './event-calendar.view.js';
import type { MonthIndex } from './event-calendar.view.js';

/** The same day of another month, or its last day where it has no such day. */
export function dayInMonth(day: Day, index: MonthIndex): Day {
  const [year, month] = yearAndMonth(index);
  return dayOf(year, month, Math.min(dateOf(day).day, daysInMonth(year, month)));
}

/** A key with what is held down beside it. */
export type GridKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>;

/**
 * Where a key leads in the grid; nothing for a key that does not move.
 * @param forward 1, or -1 where the week runs from right to left
 */
export function dayAfterKey(day: Day, { key, shiftKey, ctrlKey }: GridKey, firstWeekday: number, forward: 1 | -1): Day | undefined {
  const column = (dateOf(day).weekday - firstWeekday + 7) % 7;
  const month = monthOf(day);
  const { start, end } = rangeOfMonth(month);
  switch (key) {
    case 'ArrowLeft': return day - forward;
    case 'ArrowRight': return day + forward;
    case 'ArrowUp': return day - 7;
    case 'ArrowDown': return day + 7;
    case 'Home': return ctrlKey ? start : day - column;
    case 'End': return ctrlKey ? end : day - column + 6;
    case 'PageUp': return dayInMonth(day, month - (shiftKey ? 12 : 1));
    case 'PageDown': return dayInMonth(day, month + (shiftKey ? 12 : 1));
    default: return undefined;
  }
}

/**
 * Follows a key that was pressed in the grid, Enter into the list of the day.
 * @param isLeftward whether the week runs from right to left
 */
export function press(day: Day, event: KeyboardEvent, context: CalendarContext, isLeftward: boolean): void {
  const { visit, month, firstWeekday } = context;
  const next = dayAfterKey(day, event, firstWeekday, isLeftward ? -1 : 1);
  if (next === undefined) return visit.choose(day, context, '.open .title');
  if (monthOf(next) !== (visit.month ?? month)) visit.go(monthOf(next));
  visit.change({ focused: next }, `[data-day="${next}"]`);
}

/** Closes with Escape what is open around the focus: the list of a day, or an entry. */
export function escape(event: KeyboardEvent, visit: Visiting): void {
  const panel = (event.target as HTMLElement).closest<HTMLElement>('.panel');
  const { open } = visit;
  if (event.key !== 'Escape' || (!panel && !open)) return;
  event.preventDefault();
  event.stopPropagation();
  if (panel) return visit.close(Number(panel.dataset['day']));
  (event.currentTarget as HTMLElement).querySelector<HTMLElement>('.title[aria-expanded="true"]')?.focus();
  visit.change({ open: undefined });
}
