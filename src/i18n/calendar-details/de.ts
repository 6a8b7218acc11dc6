import type { CalendarDetailWords } from './words.js';

export const calendarDetailDe: CalendarDetailWords = {
  field: {
    term: 'Termin',
    place: 'Ort',
    organizer: 'Veranstalter',
    responsible: 'Verantwortlich',
    attendance: 'Teilnahme',
    registration: 'Anmeldung',
    programme: 'Programm',
    audience: 'Für wen',
    partOf: 'Teil von',
    goal: 'Ziel',
    joins: 'Beitritt',
    status: 'Stand',
  },
  attendance: { 'in-person': 'vor Ort', online: 'im Internet', mixed: 'vor Ort und im Internet' },
  free: 'Eintritt frei',
  website: 'Website der Veranstaltung',
};
