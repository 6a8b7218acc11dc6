import { plural } from '../plural.js';
import type { MapVisitWords } from './words.js';

export const mapVisitCs: MapVisitWords = {
  noneShown: 'Tomuto výběru neodpovídá žádný projekt.',
  noneHere: 'Plán odtud žádný projekt neuvádí.',
  onlyHere: 'Zobrazit jen zdejší projekty',
  joinedSoFar: (count, towns) => (count ? `Celkem ${plural('cs', count, { one: 'zapojeno', few: 'zapojena', other: 'zapojeno' })} ${towns}.` : 'Zatím žádné město ani obec.'),
  joinedNewly: (names) => `Nově ${names}.`,
  field: {
    years: 'Roky',
    places: 'Místo',
    parent: 'Součást projektu',
    links: 'Souvislosti',
    sdg: 'Cíle udržitelného rozvoje',
    photos: 'Fotografie',
    attachments: 'Přílohy',
    sources: 'Zdroj',
    updated: 'Aktualizováno',
  },
};
