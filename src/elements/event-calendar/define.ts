import { define } from '../parts/define.js';
import { EventCalendarElement } from './event-calendar.js';

define('civic-event-calendar', EventCalendarElement);
