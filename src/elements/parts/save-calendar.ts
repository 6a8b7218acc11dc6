import { calendarFile } from '../../ical/calendar-file.js';
import type { CalendarFileOptions, CalendarItem } from '../../ical/calendar-file.js';
import { download } from './own-address.js';

/**
 * Hands records of a plan to the visitor as a calendar file. To be imported only when a visitor asks for it.
 * @param name of the file, without its ending
 */
export async function saveCalendar(items: readonly CalendarItem[], options: CalendarFileOptions, name: string): Promise<void> {
  download(await calendarFile(items, options), 'text/calendar', `${name}.ics`);
}
