import type { GoalCardWords } from './words.js';

export const goalCardDe: GoalCardWords = {
  field: {
    term: 'Termin',
    status: 'Stand',
    indicator: 'Indikator',
    indicators: 'Indikatoren',
    targets: 'Messbares Ziel',
    responsible: 'Zuständig',
    steps: 'Schritte',
    events: 'Veranstaltungen',
    funding: 'Geld',
    places: 'Ort',
    audience: 'Für wen',
    themes: 'Themen',
    sdg: 'Ziele für nachhaltige Entwicklung',
    links: 'Zusammenhänge',
    attachments: 'Anlagen',
    history: 'Voriger Plan',
    sources: 'Quelle',
    updated: 'Aktualisiert',
  },
  quote: 'Wortlaut des Plans',
  lines: (lines) => `Z.\u00a0${lines}`,
  asOf: 'Stand:',
  noTerm: 'Termin nicht angegeben',
  eventState: { cancelled: 'abgesagt', postponed: 'verschoben', 'moved-online': 'ins Internet verlegt' },
};
