import { inGroups } from '../digits.js';
import { plural } from '../plural.js';
import type { PlanListWords } from './words.js';

const goals = (count: number) => `${inGroups(count, '.')} ${plural('de', count, { one: 'Ziel', other: 'Ziele' })}`;

export const planListDe: PlanListWords = {
  goals,
  sections: (count) => `${count} ${plural('de', count, { one: 'Abschnitt', other: 'Abschnitte' })}`,
  statusOf: (status, count) => `${status}: ${count}`,
  lacking: { term: 'Termin nicht angegeben', responsible: 'Verantwortung nicht angegeben', indicators: 'Indikator nicht angegeben' },
  shown: (count) => `${goals(count)} angezeigt`,
  filter: { section: 'Abschnitt', status: 'Stand', responsible: 'Verantwortlich' },
  none: { section: 'Ohne Abschnitt', responsible: 'Nicht angegeben', term: 'Ohne Termin' },
  others: (count) => `und ${count} weitere`,
  export: 'Als CSV-Tabelle herunterladen',
  further: 'Sortierung und weitere Filter',
};
