import type { GoalCardWords } from './words.js';

export const goalCardCs: GoalCardWords = {
  field: {
    term: 'Termín',
    status: 'Stav',
    indicator: 'Ukazatel',
    indicators: 'Ukazatele',
    targets: 'Měřitelný cíl',
    responsible: 'Řešitel a\u00a0odpovědnost',
    steps: 'Postup',
    events: 'Akce',
    funding: 'Peníze',
    places: 'Místo',
    audience: 'Pro koho',
    themes: 'Témata',
    sdg: 'Cíle udržitelného rozvoje',
    links: 'Souvislosti',
    attachments: 'Přílohy',
    history: 'Předchozí plán',
    sources: 'Zdroj',
    updated: 'Aktualizováno',
  },
  quote: 'Slova plánu',
  lines: (lines) => `ř.\u00a0${lines}`,
  asOf: 'údaj:',
  noTerm: 'termín neuveden',
  eventState: { cancelled: 'zrušeno', postponed: 'odloženo', 'moved-online': 'přesunuto na internet' },
};
