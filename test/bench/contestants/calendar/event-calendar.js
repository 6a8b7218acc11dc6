import { DayGrid, List, createCalendar } from '@event-calendar/core';
import '@event-calendar/core/index.css';
import { MONTH, entriesOf } from '../../events.js';

/** @event-calendar/core with its month and its list of the year. */
export function show(root, plan) {
  createCalendar(root, [DayGrid, List], {
    view: 'dayGridMonth', date: `${MONTH}-01`, locale: 'cs', dayMaxEvents: true,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listYear' }, events: entriesOf(plan),
  });
}
