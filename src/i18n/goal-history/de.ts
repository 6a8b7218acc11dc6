import type { GoalHistoryWords } from './words.js';

export const goalHistoryDe: GoalHistoryWords = {
  series: (metric) => `Verlauf: ${metric}`,
  date: 'Zeitraum',
  value: 'Wert',
  play: 'Abspielen',
  notPlayed: 'Die Aufnahme konnte nicht abgespielt werden.',
  compare: 'Mit dem vorigen Plan vergleichen',
  older: 'Voriger Plan',
  notLoaded: 'Der vorige Plan konnte nicht geladen werden.',
  kept: 'Das Ziel steht unverändert auch im vorigen Plan.',
  changed: 'Das Ziel steht auch im vorigen Plan. Geändert hat sich:',
  isNew: 'Im vorigen Plan steht das Ziel nicht.',
  before: 'früher:',
  nothingBefore: 'früher nicht angegeben',
  counts: (title, { kept, changed, new: added, gone }) =>
    `Gegenüber „${title}“: ${kept} unverändert, ${changed} geändert, ${added} neu, ${gone} nicht mehr enthalten.`,
  gone: 'Nicht mehr im Plan:',
  mark: { changed: 'seit dem vorigen Plan geändert', new: 'neues Ziel' },
  title: 'Titel',
  summary: 'Beschreibung',
};
