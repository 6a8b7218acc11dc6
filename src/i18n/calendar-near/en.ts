import type { CalendarNearWords } from './words.js';

export const calendarNearEn: CalendarNearWords = {
  field: {
    term: 'When',
    place: 'Where',
    organizer: 'Organised by',
    responsible: 'Responsible',
    attendance: 'Attendance',
    registration: 'Registration',
    programme: 'Programme',
    audience: 'For whom',
    partOf: 'Part of',
    parts: 'Parts',
    goal: 'Goal',
    joins: 'Joining',
    status: 'Status',
  },
  attendance: { 'in-person': 'in person', online: 'online', mixed: 'in person and online' },
  free: 'free admission',
  earlier: 'Earlier',
  later: 'Later',
  feed: 'Subscribe to the calendar',
  feedFile: '.ics file',
  save: 'Add to calendar',
  fileName: 'calendar',
  website: 'Event website',
};
