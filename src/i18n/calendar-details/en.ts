import type { CalendarDetailWords } from './words.js';

export const calendarDetailEn: CalendarDetailWords = {
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
    goal: 'Goal',
    joins: 'Joining',
    status: 'Status',
  },
  attendance: { 'in-person': 'in person', online: 'online', mixed: 'in person and online' },
  free: 'free admission',
  website: 'Event website',
};
