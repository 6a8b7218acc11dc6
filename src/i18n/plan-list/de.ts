import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const number = (count: number) => count.toLocaleString('de');
const goals = (count: number) => `${number(count)} ${plural('de', count, { one: 'Ziel', other: 'Ziele' })}`;

export const planListDe: PlanListWords = {
  goals,
  sections: (count) => `${count} ${plural('de', count, { one: 'Abschnitt', other: 'Abschnitte' })}`,
  statusOf: (status, count) => `${status}: ${count}`,
  shown: (shown, total) => (shown === total ? `${goals(total)} angezeigt` : `${number(shown)} von ${number(total)} Zielen angezeigt`),
  filter: { section: 'Abschnitt', status: 'Stand', responsible: 'Verantwortlich' },
  none: { section: 'Ohne Abschnitt', responsible: 'Nicht angegeben', term: 'Ohne Termin' },
  others: (count) => `und ${count} weitere`,
  noMatch: 'Kein Ziel entspricht dieser Auswahl.',
  more: (count) => `Mehr anzeigen (${number(count)})`,
  export: 'Als CSV-Tabelle herunterladen',
};
