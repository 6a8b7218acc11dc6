import { plural } from '../plural.js';
import type { PlanWords } from './words.js';

export const planCs: PlanWords = {
  count: (count) => `Na této stránce: ${count}\u00a0${plural('cs', count, { one: 'část', few: 'části', other: 'částí' })}`,
  part: {
    'plan-summary': 'Plán v\u00a0kostce',
    'plan-list': 'Cíle',
    milestones: 'Milníky',
    'safety-map': 'Projekty a\u00a0místa',
    'event-calendar': 'Akce a\u00a0termíny',
    funding: 'Peníze',
    news: 'Aktuality',
    contacts: 'Kontakty',
  },
  missing: 'Tuto část se nepodařilo načíst.',
  late: 'Tato část se nestihla načíst před tiskem. Vytiskněte stránku ještě jednou.',
};
