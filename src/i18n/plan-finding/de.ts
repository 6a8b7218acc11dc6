import { inGroups } from '../digits.js';
import type { PlanFindingWords } from './words.js';

const number = (count: number) => inGroups(count, '.');

export const planFindingDe: PlanFindingWords = {
  shown: (shown, total) => `${number(shown)} von ${number(total)} ${total === 1 ? 'Ziel' : 'Zielen'} angezeigt`,
  noMatch: 'Kein Ziel entspricht dieser Auswahl.',
  more: (count) => `Mehr anzeigen (${number(count)})`,
  all: (count) => `Alle anzeigen (${number(count)})`,
  filter: { topic: 'Thema', audience: 'Für wen', place: 'Ort', term: 'Termin', framework: 'Rahmen', sdg: 'Nachhaltigkeitsziel', responsibleRole: 'In welcher Rolle' },
  term: { running: 'läuft gerade', overdue: 'Termin vorbei, Abschluss nicht gemeldet' },
  none: { topic: 'Ohne Thema', audience: 'Nicht angegeben', place: 'Ohne Ort', term: 'Ohne Termin', framework: 'Ohne Rahmen', sdg: 'Nicht angegeben', responsibleRole: 'Rolle nicht angegeben' },
  sortBy: 'Reihenfolge',
  sort: { plan: 'wie im Plan', term: 'nach Termin', title: 'nach Titel', status: 'nach Stand', body: 'nach Verantwortlichen' },
  groupBy: 'Gruppen',
  group: { section: 'nach Abschnitt', body: 'nach Verantwortlichen', status: 'nach Stand', term: 'nach Termin', none: 'keine' },
  copyLink: 'Link zum Ziel kopieren',
  copied: 'Der Link ist kopiert.',
  notCopied: 'Der Link zum Ziel steht in der Adresse der Seite.',
  saveDates: 'Termine für den Kalender (.ics)',
  saveData: 'Daten zur weiteren Verwendung (.json)',
};
