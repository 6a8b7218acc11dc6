import { EventCalendarElement } from './event-calendar.js';

EventCalendarElement.define('civic-event-calendar');
