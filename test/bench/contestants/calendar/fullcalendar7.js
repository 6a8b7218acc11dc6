import { Calendar } from 'fullcalendar';
import dayGrid from 'fullcalendar/daygrid';
import list from 'fullcalendar/list';
import theme from 'fullcalendar/themes/classic';
import cs from 'fullcalendar/locales/cs';
import 'fullcalendar/skeleton.css';
import 'fullcalendar/themes/classic/theme.css';
import 'fullcalendar/themes/classic/palette.css';
import { MONTH, entriesOf } from '../../events.js';

/** FullCalendar 7 with its month and its list of the year. */
export function show(root, plan) {
  const calendar = new Calendar(root, {
    plugins: [theme, dayGrid, list], locale: cs, initialView: 'dayGridMonth', initialDate: `${MONTH}-01`, dayMaxEvents: 3,
    headerToolbar: { start: 'prev,next today', center: 'title', end: 'dayGridMonth,listYear' }, events: entriesOf(plan),
  });
  calendar.render();
}
