import { plural } from '../plural.js';
import type { PlanSummaryWords } from './words.js';

const form = (one: string, other: string) => (count: number) => plural('de', count, { one, other });

export const planSummaryDe: PlanSummaryWords = {
  kind: { 'improvement-plan': 'Verbesserungsplan', 'action-plan': 'Aktionsplan', strategy: 'Strategie', programme: 'Programm' },
  counted: {
    goals: form('Ziel', 'Ziele'),
    projects: form('beschriebenes Projekt', 'beschriebene Projekte'),
    events: form('Veranstaltung oder Frist', 'Veranstaltungen und Fristen'),
    sections: form('Teil', 'Teile'),
    bodies: form('beteiligte Stelle', 'beteiligte Stellen'),
  },
  named: (count) => `namentlich\u00a0${count}`,
  block: {
    principles: 'Grundsätze',
    sections: 'Teile und Schwerpunkte',
    status: 'Wie weit die Ziele sind',
    frameworks: 'Weiterer Rahmen',
    completeness: 'Vollständigkeit der Daten',
    documents: 'Unterlagen',
    about: 'Über die Daten',
  },
  noStatus: 'Der Plan sagt nicht, wie weit die Ziele sind.',
  aspect: { term: 'Termin', responsible: 'Verantwortung', indicators: 'Indikator', status: 'Stand', sources: 'Quelle' },
  share: (count, total) => `${count} von\u00a0${total}`,
  attachmentOf: 'Anlage zu',
  published: 'Veröffentlicht',
  nextUpdate: 'Nächste Aktualisierung',
  licence: 'Lizenz',
};
