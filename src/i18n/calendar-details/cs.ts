import type { CalendarDetailWords } from './words.js';

export const calendarDetailCs: CalendarDetailWords = {
  field: {
    term: 'Termín',
    place: 'Místo',
    organizer: 'Pořádá',
    responsible: 'Odpovědnost',
    attendance: 'Účast',
    registration: 'Přihlášení',
    programme: 'Program',
    audience: 'Pro koho',
    partOf: 'Součást',
    goal: 'Cíl',
    joins: 'Přistupují',
    status: 'Stav',
  },
  attendance: { 'in-person': 'na místě', online: 'na internetu', mixed: 'na místě i na internetu' },
  free: 'vstup zdarma',
  website: 'Stránka akce',
};
