import { outOf } from '../czech.js';
import { plural } from '../plural.js';
import type { PlanSummaryWords } from './words.js';

const form = (one: string, few: string, other: string) => (count: number) => plural('cs', count, { one, few, other });

export const planSummaryCs: PlanSummaryWords = {
  kind: { 'improvement-plan': 'plán zlepšování', 'action-plan': 'akční plán', strategy: 'strategie', programme: 'program' },
  counted: {
    goals: form('cíl', 'cíle', 'cílů'),
    projects: form('popsaný projekt', 'popsané projekty', 'popsaných projektů'),
    events: form('akce nebo termín', 'akce a\u00a0termíny', 'akcí a\u00a0termínů'),
    sections: form('část', 'části', 'částí'),
    bodies: form('zapojená osoba nebo orgán', 'zapojené osoby a orgány', 'zapojených osob a orgánů'),
  },
  named: (count) => `jmenovitě\u00a0${count}`,
  block: {
    principles: 'Zásady',
    sections: 'Části a\u00a0priority',
    status: 'Jak cíle postupují',
    frameworks: 'Širší rámec',
    completeness: 'Úplnost údajů',
    documents: 'Podklady',
    about: 'O\u00a0údajích',
  },
  noStatus: 'Plán neuvádí, jak cíle postupují.',
  aspect: { term: 'termín', responsible: 'odpovědnost', indicators: 'ukazatel', status: 'stav', sources: 'zdroj' },
  share: (count, total) => `${count}\u00a0${outOf(total)}\u00a0${total}`,
  attachmentOf: 'Příloha dokumentu',
  published: 'Zveřejněno',
  nextUpdate: 'Další aktualizace',
  licence: 'Licence',
};
