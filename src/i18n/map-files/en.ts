import type { MapFileWords } from './words.js';

export const mapFilesEn: MapFileWords = {
  fileName: 'projects',
  column: {
    id: 'id',
    title: 'Title',
    places: 'Place',
    scope: 'Reach',
    years: 'Years',
    term: 'Date',
    status: 'Status',
    responsible: 'Who',
    funding: 'Money',
    summary: 'Summary',
  },
};
