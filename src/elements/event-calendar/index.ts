export { EventCalendarElement } from './event-calendar.js';
export type { EventOpenDetail } from './event-calendar.js';
export type { EntryFilterDetail } from './filters.js';
