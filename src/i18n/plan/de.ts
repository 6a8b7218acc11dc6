import { plural } from '../plural.js';
import type { PlanWords } from './words.js';

export const planDe: PlanWords = {
  count: (count) => `Auf dieser Seite: ${count}\u00a0${plural('de', count, { one: 'Teil', other: 'Teile' })}`,
  part: {
    'plan-summary': 'Der Plan im Überblick',
    'plan-list': 'Ziele',
    milestones: 'Meilensteine',
    'safety-map': 'Projekte und Orte',
    'event-calendar': 'Veranstaltungen und Termine',
    funding: 'Geld',
    news: 'Neuigkeiten',
    contacts: 'Kontakte',
  },
  missing: 'Dieser Teil konnte nicht geladen werden.',
  late: 'Dieser Teil war beim Drucken noch nicht geladen. Bitte drucken Sie die Seite noch einmal.',
};
