import type { MapVisitWords } from './words.js';

export const mapVisitDe: MapVisitWords = {
  noneShown: 'Kein Projekt entspricht dieser Auswahl.',
  noneHere: 'Der Plan nennt hier kein Projekt.',
  onlyHere: 'Nur Projekte dieses Ortes anzeigen',
  joinedSoFar: (count, towns) => (count ? `Insgesamt ${towns}.` : 'Noch keine Stadt oder Gemeinde.'),
  joinedNewly: (names) => `Neu: ${names}.`,
  field: {
    years: 'Jahre',
    places: 'Ort',
    parent: 'Teil des Projekts',
    links: 'Zusammenhänge',
    sdg: 'Ziele für nachhaltige Entwicklung',
    photos: 'Fotos',
    attachments: 'Anlagen',
    sources: 'Quelle',
    updated: 'Aktualisiert',
  },
};
