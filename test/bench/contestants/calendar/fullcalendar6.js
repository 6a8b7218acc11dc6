import { Calendar } from 'fullcalendar6';
import { MONTH, entriesOf } from '../../events.js';

/** FullCalendar 6 as its bundle comes. */
export function show(root, plan) {
  const calendar = new Calendar(root, {
    locale: 'cs', initialView: 'dayGridMonth', initialDate: `${MONTH}-01`, dayMaxEvents: 3,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listYear' }, events: entriesOf(plan),
  });
  calendar.render();
}
