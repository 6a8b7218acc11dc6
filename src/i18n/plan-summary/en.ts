import { plural } from '../plural.js';
import type { PlanSummaryWords } from './words.js';

const form = (one: string, other: string) => (count: number) => plural('en', count, { one, other });

export const planSummaryEn: PlanSummaryWords = {
  kind: { 'improvement-plan': 'improvement plan', 'action-plan': 'action plan', strategy: 'strategy', programme: 'programme' },
  counted: {
    goals: form('goal', 'goals'),
    projects: form('project described', 'projects described'),
    events: form('event or deadline', 'events and deadlines'),
    sections: form('part', 'parts'),
    bodies: form('person or body involved', 'persons and bodies involved'),
  },
  named: (count) => `${count}\u00a0by name`,
  block: {
    principles: 'Principles',
    sections: 'Parts and priorities',
    status: 'How far the goals are',
    frameworks: 'Wider framework',
    completeness: 'How complete the data are',
    documents: 'Documents',
    about: 'About the data',
  },
  noStatus: 'The plan does not say how far the goals are.',
  aspect: { term: 'date', responsible: 'responsibility', indicators: 'indicator', status: 'goal status', sources: 'source' },
  share: (count, total) => `${count} of\u00a0${total}`,
  attachmentOf: 'Annex to',
  published: 'Published',
  nextUpdate: 'Next update',
  licence: 'Licensed by',
};
