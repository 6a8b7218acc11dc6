import { outOf } from '../czech.js';
import { inGroups } from '../digits.js';
import { plural } from '../plural.js';
import type { PlanFindingWords } from './words.js';

const number = (count: number) => inGroups(count, '\u00a0');

export const planFindingCs: PlanFindingWords = {
  shown: (shown, total) => {
    const verb = plural('cs', shown, { one: 'Zobrazen', few: 'Zobrazeny', other: 'Zobrazeno' });
    return `${verb} ${number(shown)} ${outOf(total)}\u00a0${number(total)}\u00a0${total === 1 ? 'cíle' : 'cílů'}`;
  },
  noMatch: 'Tomuto zadání neodpovídá žádný cíl.',
  more: (count) => `Zobrazit další (${number(count)})`,
  all: (count) => `Zobrazit vše (${number(count)})`,
  filter: { topic: 'Téma', audience: 'Pro koho', place: 'Místo', term: 'Termín', framework: 'Rámec', sdg: 'Cíl udržitelného rozvoje', responsibleRole: 'V\u00a0jaké roli' },
  term: { running: 'právě běží', overdue: 'termín uplynul, splnění nehlášeno' },
  none: { topic: 'Bez tématu', audience: 'Neuvedeno', place: 'Bez místa', term: 'Bez termínu', framework: 'Bez rámce', sdg: 'Neuvedeno', responsibleRole: 'Role neuvedena' },
  sortBy: 'Pořadí',
  sort: { plan: 'jako v\u00a0plánu', term: 'podle termínu', title: 'podle názvu', status: 'podle stavu', body: 'podle toho, kdo odpovídá' },
  groupBy: 'Skupiny',
  group: { section: 'podle částí plánu', body: 'podle toho, kdo odpovídá', status: 'podle stavu', term: 'podle termínu', none: 'žádné' },
  copyLink: 'Kopírovat odkaz na cíl',
  copied: 'Odkaz je zkopírován.',
  notCopied: 'Odkaz na cíl je v\u00a0adrese stránky.',
  saveDates: 'Termíny do kalendáře (.ics)',
  saveData: 'Data k\u00a0dalšímu použití (.json)',
};
