import type { SdgWords } from './words.js';

export const sdgDe: SdgWords = {
  goals: [
    'Keine Armut',
    'Kein Hunger',
    'Gesundheit und Wohlergehen',
    'Hochwertige Bildung',
    'Geschlechtergleichheit',
    'Sauberes Wasser und Sanitäreinrichtungen',
    'Bezahlbare und saubere Energie',
    'Menschenwürdige Arbeit und Wirtschaftswachstum',
    'Industrie, Innovation und Infrastruktur',
    'Weniger Ungleichheiten',
    'Nachhaltige Städte und Gemeinden',
    'Nachhaltiger Konsum und Produktion',
    'Maßnahmen zum Klimaschutz',
    'Leben unter Wasser',
    'Leben an Land',
    'Frieden, Gerechtigkeit und starke Institutionen',
    'Partnerschaften zur Erreichung der Ziele',
  ],
};
