import type { MapFileWords } from './words.js';

export const mapFilesDe: MapFileWords = {
  fileName: 'projekte',
  column: {
    id: 'id',
    title: 'Titel',
    places: 'Ort',
    scope: 'Reichweite',
    years: 'Jahre',
    term: 'Termin',
    status: 'Stand',
    responsible: 'Wer',
    funding: 'Geld',
    summary: 'Beschreibung',
  },
};
