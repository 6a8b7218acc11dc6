import type { GoalCardWords } from './words.js';

export const goalCardEn: GoalCardWords = {
  field: {
    term: 'When',
    status: 'Status',
    indicator: 'Indicator',
    indicators: 'Indicators',
    targets: 'Measurable target',
    responsible: 'Responsible',
    steps: 'Steps',
    events: 'Events',
    funding: 'Money',
    places: 'Place',
    audience: 'For whom',
    themes: 'Themes',
    sdg: 'Sustainable Development Goals',
    links: 'Related',
    attachments: 'Attachments',
    history: 'Previous plan',
    sources: 'Source',
    updated: 'Updated',
  },
  quote: 'Words of the plan',
  lines: (lines) => `l.\u00a0${lines}`,
  asOf: 'as of',
  noTerm: 'date not stated',
  eventState: { cancelled: 'cancelled', postponed: 'postponed', 'moved-online': 'moved online' },
};
