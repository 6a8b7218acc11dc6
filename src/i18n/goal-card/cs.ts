import { outOf } from '../czech.js';
import type { GoalCardWords } from './words.js';

const OP = new Map([['>=', 'nejméně '], ['<=', 'nejvýše ']]);

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
    sources: 'Zdroj',
    updated: 'Aktualizováno',
  },
  type: { goal: 'cíl', measure: 'opatření', activity: 'aktivita', campaign: 'kampaň', condition: 'podmínka' },
  missing: 'Tento cíl v\u00a0plánu není.',
  several: 'Plán má více cílů a\u00a0stránka neříká, který z\u00a0nich zobrazit.',
  quote: 'Slova plánu',
  lines: (lines) => `ř.\u00a0${lines}`,
  asOf: 'údaj:',
  target: (value, op = '') => `cíl: ${OP.get(op) ?? ''}${value}`,
  progress: (actual, value, count) => `${actual} ${outOf(count)}\u00a0${value}`,
  baseline: (value) => `na začátku ${value}`,
  noAmount: 'částka neuvedena',
  noCurrency: 'měna neuvedena',
  from: 'od:',
  to: 'pro:',
  eventState: { cancelled: 'zrušeno', postponed: 'odloženo', 'moved-online': 'přesunuto na internet' },
  inverse: {
    'part-of': 'zahrnuje',
    follows: 'navazuje na něj',
    'uses-practice-of': 'jeho zkušeností využívá',
    'depends-on': 'závisí na něm',
    supports: 'podporuje ho',
    implements: 'naplňuje ho',
    replaces: 'nahrazuje ho',
  },
};
