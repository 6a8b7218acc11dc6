import type { PublishWords } from './words.js';

export const publishCs: PublishWords = {
  pages: {
    'plan-list': 'Cíle',
    'goal-card': 'Cíl',
    'event-calendar': 'Kalendář',
    'safety-map': 'Mapa a projekty',
    milestones: 'Milníky',
    funding: 'Peníze',
    contacts: 'Kontakty',
    news: 'Aktuality',
  },
  contents: 'Stránky plánu',
  downloads: 'Soubory ke stažení',
  files: {
    '.json': 'Celý plán (JSON)',
    '.ics': 'Kalendář: vše (iCalendar)',
    '-events.ics': 'Kalendář: akce (iCalendar)',
    '-goals.ics': 'Kalendář: cíle (iCalendar)',
    '-milestones.ics': 'Kalendář: milníky (iCalendar)',
    'goals.csv': 'Tabulka cílů (CSV)',
    'projects.csv': 'Tabulka projektů (CSV)',
    'projects.geojson': 'Projekty na mapě (GeoJSON)',
    'events.jsonld': 'Akce podle otevřené formální normy (JSON-LD)',
    'plan.jsonld': 'Plán ve slovníku schema.org (JSON-LD)',
  },
  embed: 'Vložení do webu',
  embedAdvice: 'Vložte do\u00a0článku adresu stránky na\u00a0samostatný řádek, nebo tento kód:',
  whole: 'Celý plán',
};
