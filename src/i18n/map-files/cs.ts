import type { MapFileWords } from './words.js';

export const mapFilesCs: MapFileWords = {
  fileName: 'projekty',
  column: {
    id: 'id',
    title: 'Název',
    places: 'Místo',
    scope: 'Dosah',
    years: 'Roky',
    term: 'Termín',
    status: 'Stav',
    responsible: 'Kdo',
    funding: 'Peníze',
    summary: 'Popis',
  },
};
