import type { PublishWords } from './words.js';

export const publishEn: PublishWords = {
  pages: {
    'plan-list': 'Goals',
    'goal-card': 'Goal',
    'event-calendar': 'Calendar',
    'safety-map': 'Map and projects',
    milestones: 'Milestones',
    funding: 'Money',
    contacts: 'Contacts',
    news: 'News',
  },
  contents: 'Pages of the plan',
  downloads: 'Files to download',
  files: {
    '.json': 'The whole plan (JSON)',
    '.ics': 'Calendar: everything (iCalendar)',
    '-events.ics': 'Calendar: events (iCalendar)',
    '-goals.ics': 'Calendar: goals (iCalendar)',
    '-milestones.ics': 'Calendar: milestones (iCalendar)',
    'goals.csv': 'Table of goals (CSV)',
    'projects.csv': 'Table of projects (CSV)',
    'projects.geojson': 'Projects on a map (GeoJSON)',
    'events.jsonld': 'Events by the Czech open formal norm (JSON-LD)',
    'plan.jsonld': 'The plan in the vocabulary of schema.org (JSON-LD)',
  },
  embed: 'Put it into your site',
  embedAdvice: 'Paste the address of a page on a line of its own into an article, or this code:',
  whole: 'The whole plan',
};
