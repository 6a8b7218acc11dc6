import type { PlanFindingWords } from './words.js';

const number = (count: number) => count.toLocaleString('de');

export const planFindingDe: PlanFindingWords = {
  shown: (shown, total) => `${number(shown)} von ${number(total)} ${total === 1 ? 'Ziel' : 'Zielen'} angezeigt`,
  noMatch: 'Kein Ziel entspricht dieser Auswahl.',
  more: (count) => `Mehr anzeigen (${number(count)})`,
};
