import { plural } from '../plural.js';
import type { CalendarWords } from './words.js';

export const calendarDe: CalendarWords = {
  previous: { month: 'Voriger Monat', agenda: 'Voriges Jahr' },
  next: { month: 'Nächster Monat', agenda: 'Nächstes Jahr' },
  today: 'Heute',
  views: 'Ansicht',
  month: 'Monat',
  agenda: 'Liste',
  count: (count) => `${count}\u00a0${plural('de', count, { one: 'Termin', other: 'Termine' })}`,
  emptyPage: (month) => `Keine Termine im ${month}.`,
  more: (count) => `+${count}\u00a0weitere`,
  showMore: (count) => `${count}\u00a0weitere anzeigen`,
  showLess: 'Weniger anzeigen',
  save: 'Für den Kalender herunterladen (.ics)',
  emptyDay: 'An diesem Tag ist nichts.',
  periods: 'Ohne festen Tag',
  undated: 'Termin nicht angegeben',
  wholeYear: (year) => `Jahr ${year}`,
  kind: {
    event: 'Veranstaltung',
    campaign: 'Kampagne',
    deadline: 'Frist',
    phase: 'Phase',
    meeting: 'Sitzung',
    vote: 'Abstimmung',
    goal: 'Ziel',
    milestone: 'Meilenstein',
  },
  state: { scheduled: '', cancelled: 'abgesagt', postponed: 'verschoben', 'moved-online': 'ins Internet verlegt' },
};
