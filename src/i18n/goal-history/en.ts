import type { GoalHistoryWords } from './words.js';

export const goalHistoryEn: GoalHistoryWords = {
  series: (metric) => `Figures: ${metric}`,
  date: 'Period',
  value: 'Value',
  play: 'Play',
  notPlayed: 'The recording could not be played.',
  compare: 'Compare with the previous plan',
  older: 'Previous plan',
  notLoaded: 'The previous plan could not be loaded.',
  kept: 'The goal stands in the previous plan unchanged.',
  changed: 'The goal stands in the previous plan, too. What has changed:',
  isNew: 'The goal is not in the previous plan.',
  before: 'before:',
  nothingBefore: 'not stated before',
  counts: (title, { kept, changed, new: added, gone }) =>
    `Compared with “${title}”: ${kept} unchanged, ${changed} changed, ${added} new, ${gone} no longer there.`,
  gone: 'No longer in the plan:',
  mark: { changed: 'changed since the previous plan', new: 'new goal' },
  title: 'Title',
  summary: 'Description',
};
