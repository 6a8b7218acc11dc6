/** The numbers of the weeks, at the head of their rows. */
import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { weekNumber } from '../../dates/week.js';
import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import { wordsOf } from '../../i18n/dictionary.js';
import type { CalendarContext } from './context.js';
import type { DayCell } from './month.view.js';

/** The head of a week; without one, that of the column. */
export function weekHead(week: readonly DayCell[] | undefined, { reader }: CalendarContext): TemplateResult {
  const words = wordsOf(calendarNearWords, reader.language);
  // The middle of a week has its number, whether it begins on Sunday or on Monday.
  const middle = week?.[3];
  if (!middle) return html`<div role="columnheader" class="weekday week-number muted" aria-label=${words.weekNumber}>${words.shortWeekNumber}</div>`;
  const number = weekNumber(middle.day);
  return html`<div role="rowheader" part="week-number" class="week-number muted" aria-label=${words.week(number)}>${number}</div>`;
}
