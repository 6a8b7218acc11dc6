import 'temporal-polyfill/global';
import { createCalendar, createViewMonthAgenda, createViewMonthGrid } from '@schedule-x/calendar';
import { MONTH, entriesOf } from '../../events.js';

const { Temporal } = globalThis;
const wall = (text) => Temporal.PlainDateTime.from(text).toZonedDateTime('Europe/Prague');

/** Schedule-X with its month. */
export function show(root, plan) {
  const events = entriesOf(plan).map(({ id, title, start, end, allDay }) => ({
    id, title,
    start: allDay ? Temporal.PlainDate.from(start) : wall(start),
    end: allDay ? Temporal.PlainDate.from(end).subtract({ days: 1 }) : wall(end),
  }));
  createCalendar({ views: [createViewMonthGrid(), createViewMonthAgenda()], locale: 'cs-CZ', timezone: 'Europe/Prague', selectedDate: Temporal.PlainDate.from(`${MONTH}-01`), events }).render(root);
}
