import { outOf } from '../czech.js';
import { plural } from '../plural.js';
import type { MapVisitWords } from './words.js';

export const mapVisitCs: MapVisitWords = {
  shown: (shown, total) => `Zobrazeno ${shown} ${outOf(total)}\u00a0${total}\u00a0${total === 1 ? 'projektu' : 'projektů'}`,
  tilesFrom: (host) => `Zobrazit podklad ze serveru\u00a0${host}`,
  noneShown: 'Tomuto výběru neodpovídá žádný projekt.',
  noneHere: 'Plán odtud žádný projekt neuvádí.',
  onlyHere: 'Zobrazit jen zdejší projekty',
  openInMaps: 'Otevřít v\u00a0mapách',
  joinedSoFar: (count, towns) => (count ? `Celkem ${plural('cs', count, { one: 'zapojeno', few: 'zapojena', other: 'zapojeno' })} ${towns}.` : 'Zatím žádné město ani obec.'),
  joinedNewly: (names) => `Nově ${names}.`,
  joinedSince: (since) => `zapojeno ${since}`,
  notYet: 'zatím nezapojeno',
  wheelHint: 'Kolečkem se mapa přibližuje se stisknutou klávesou Ctrl nebo ⌘.',
  saveTable: 'Stáhnout tabulku (CSV)',
  saveMap: 'Stáhnout pro mapy (GeoJSON)',
  field: {
    term: 'Termín',
    responsible: 'Kdo',
    audience: 'Pro koho',
    themes: 'Témata',
    methods: 'Jak se to dělá',
    outputs: 'Co vznikne',
    funding: 'Peníze',
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
  from: 'zdroj:',
  to: 'příjemce:',
};
