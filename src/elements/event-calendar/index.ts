export { EventCalendarElement } from './event-calendar.js';
export type { OpenDetail } from './event-calendar.js';
