import type { MapVisitWords } from './words.js';

export const mapVisitEn: MapVisitWords = {
  noneShown: 'No project fits this choice.',
  noneHere: 'The plan names no project here.',
  onlyHere: 'Show only projects here',
  joinedSoFar: (count, towns) => (count ? `${towns} in all.` : 'No town yet.'),
  joinedNewly: (names) => `New: ${names}.`,
  field: {
    years: 'Years',
    places: 'Place',
    parent: 'Part of the project',
    links: 'Connections',
    sdg: 'Sustainable Development Goals',
    photos: 'Photographs',
    attachments: 'Attachments',
    sources: 'Source',
    updated: 'Updated',
  },
};
