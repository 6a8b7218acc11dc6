import Calendar from '@toast-ui/calendar';
import '@toast-ui/calendar/toastui-calendar.min.css';
import { MONTH, entriesOf } from '../../events.js';

/** TOAST UI Calendar with its month; it has no list and no buttons of its own. */
export function show(root, plan) {
  const bar = document.createElement('p');
  const next = document.createElement('button');
  next.className = 'next';
  next.textContent = 'Další';
  bar.append(next);
  const holder = document.createElement('div');
  holder.setAttribute('data-height', '');
  root.append(bar, holder);
  const calendar = new Calendar(holder, { defaultView: 'month', usageStatistics: false, month: { visibleEventCount: 3 } });
  calendar.setDate(`${MONTH}-01`);
  calendar.createEvents(entriesOf(plan).map(({ id, title, start, end, allDay }) => ({ id, title, start, end, isAllday: allDay, calendarId: 'x' })));
  next.addEventListener('click', () => calendar.next());
}
