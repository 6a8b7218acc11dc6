import type { CalendarNearWords } from './words.js';

export const calendarNearDe: CalendarNearWords = {
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
    parts: 'Bestandteile',
    goal: 'Ziel',
    joins: 'Beitritt',
    status: 'Stand',
  },
  attendance: { 'in-person': 'vor Ort', online: 'im Internet', mixed: 'vor Ort und im Internet' },
  free: 'Eintritt frei',
  earlier: 'Früher',
  later: 'Später',
  feed: 'Kalender abonnieren',
  feedFile: '.ics-Datei',
  save: 'Zum Kalender hinzufügen',
  fileName: 'kalender',
  website: 'Website der Veranstaltung',
};
