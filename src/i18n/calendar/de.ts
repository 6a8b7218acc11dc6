import { plural } from '../plural.js';
import type { CalendarWords } from './words.js';

export const calendarDe: CalendarWords = {
  weekdays: 'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag'.split(' '),
  shortWeekdays: 'Mo Di Mi Do Fr Sa So'.split(' '),
  dayName: (weekday, date) => `${weekday}, ${date}`,
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
