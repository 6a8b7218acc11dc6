import { plural } from '../plural.js';
import type { CatalogueWords } from './words.js';

const number = (count: number) => count.toLocaleString('de');
const plans = (count: number) => `${number(count)} ${plural('de', count, { one: 'Plan', other: 'Pläne' })}`;

export const catalogueDe: CatalogueWords = {
  back: 'Zurück zur Liste der Pläne',
  more: 'Weitere Pläne',
  loading: 'Weitere Pläne werden geladen…',
  incomplete: 'Ein Teil der Liste konnte nicht geladen werden.',
  kind: 'Art des Plans',
  period: 'Zeitraum',
  shown: (count, total) =>
    total === undefined || total === count ? `${plans(count)} angezeigt` : `${number(count)} von ${number(total)}\u00a0Plänen angezeigt`,
  goals: (count) => `${number(count)} ${plural('de', count, { one: 'Ziel', other: 'Ziele' })}`,
  kinds: { 'improvement-plan': 'Verbesserungsplan', 'action-plan': 'Aktionsplan', strategy: 'Strategie', programme: 'Programm' },
};
