import type { CalendarNearWords } from './words.js';

export const calendarNearCs: CalendarNearWords = {
  field: {
    term: 'Termín',
    place: 'Místo',
    organizer: 'Pořádá',
    responsible: 'Odpovědnost',
    attendance: 'Účast',
    registration: 'Přihlášení',
    programme: 'Program',
    audience: 'Pro koho',
    partOf: 'Je součástí',
    parts: 'Součásti',
    goal: 'Cíl',
    joins: 'Přistupují',
    status: 'Stav',
  },
  attendance: { 'in-person': 'na místě', online: 'na internetu', mixed: 'na místě i na internetu' },
  free: 'vstup zdarma',
  earlier: 'Dříve',
  later: 'Později',
  feed: 'Odebírat kalendář',
  feedFile: 'soubor .ics',
  save: 'Přidat do kalendáře',
  fileName: 'kalendar',
  website: 'Stránka akce',
};
