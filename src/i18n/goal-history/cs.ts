import type { GoalHistoryWords } from './words.js';

export const goalHistoryCs: GoalHistoryWords = {
  series: (metric) => `Vývoj: ${metric}`,
  date: 'Období',
  value: 'Hodnota',
  play: 'Přehrát',
  notPlayed: 'Nahrávku se nepodařilo přehrát.',
  compare: 'Porovnat s\u00a0předchozím plánem',
  older: 'Předchozí plán',
  notLoaded: 'Předchozí plán se nepodařilo načíst.',
  kept: 'Cíl je beze změny i\u00a0v\u00a0předchozím plánu.',
  changed: 'Cíl je i\u00a0v\u00a0předchozím plánu, změnilo se:',
  isNew: 'V\u00a0předchozím plánu tento cíl není.',
  before: 'dříve:',
  nothingBefore: 'dříve neuvedeno',
  counts: (title, { kept, changed, new: added, gone }) =>
    `Oproti plánu „${title}“: beze změny ${kept}, změněno ${changed}, nově ${added}, už není ${gone}.`,
  gone: 'Už v\u00a0plánu není:',
  mark: { changed: 'změněno proti předchozímu plánu', new: 'nový cíl' },
  title: 'Název',
  summary: 'Popis',
};
