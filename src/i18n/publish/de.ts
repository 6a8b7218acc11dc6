import type { PublishWords } from './words.js';

export const publishDe: PublishWords = {
  pages: {
    'plan-list': 'Ziele',
    'goal-card': 'Ziel',
    'event-calendar': 'Kalender',
    'safety-map': 'Karte und Projekte',
    milestones: 'Meilensteine',
    funding: 'Geld',
    contacts: 'Kontakte',
    news: 'Aktuelles',
  },
  contents: 'Seiten des Plans',
  downloads: 'Dateien zum Herunterladen',
  files: {
    '.json': 'Der ganze Plan (JSON)',
    '.ics': 'Kalender: alles (iCalendar)',
    '-events.ics': 'Kalender: Veranstaltungen (iCalendar)',
    '-goals.ics': 'Kalender: Ziele (iCalendar)',
    '-milestones.ics': 'Kalender: Meilensteine (iCalendar)',
    'goals.csv': 'Tabelle der Ziele (CSV)',
    'projects.csv': 'Tabelle der Projekte (CSV)',
    'projects.geojson': 'Projekte auf der Karte (GeoJSON)',
    'events.jsonld': 'Veranstaltungen nach der tschechischen offenen Norm (JSON-LD)',
    'plan.jsonld': 'Der Plan im Vokabular von schema.org (JSON-LD)',
  },
  embed: 'In eine Website einbinden',
  embedAdvice: 'Fügen Sie die Adresse einer Seite in einer eigenen Zeile in einen Artikel ein, oder diesen Code:',
  whole: 'Der ganze Plan',
};
