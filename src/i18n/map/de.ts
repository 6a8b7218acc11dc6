import { plural } from '../plural.js';
import type { MapWords } from './words.js';

const projects = (count: number) => `${count}\u00a0${plural('de', count, { one: 'Projekt', other: 'Projekte' })}`;
const counted = (name: string, count: number) => `${name}, ${count ? projects(count) : 'kein Projekt'}`;
const towns = (count: number) =>
  plural('de', count, { one: '1\u00a0Stadt oder Gemeinde', other: `${count}\u00a0Städte und Gemeinden` });

export const mapDe: MapWords = {
  filter: { year: 'Jahr', scope: 'Reichweite', status: 'Stand', place: 'Stadt oder Gemeinde' },
  noYear: 'Jahr nicht angegeben',
  scope: { local: 'örtlich', regional: 'regionsweit', 'cross-border': 'grenzüberschreitend', 'in-kind': 'Sachspende' },
  group: { regional: 'Ganze Region', local: 'Städte und Gemeinden', unplaced: 'Ohne Ortsangabe' },
  projects,
  allShown: (total) => `Alle angezeigt: ${projects(total)}`,
  more: (count) => `Weitere anzeigen (${count})`,
  fact: (what, total, named) => `${what}: ${total}${named === undefined ? '' : `, davon\u00a0${named} namentlich`}`,
  map: (name) => `Karte: ${name}`,
  towns: 'Städte und Gemeinden auf der Karte',
  wholeRegion: 'Ganze Region',
  wholeMap: 'Ganze Karte',
  zoomIn: 'Karte vergrößern',
  zoomOut: 'Karte verkleinern',
  toMap: 'Zur Karte',
  skip: 'Karte überspringen',
  marker: counted,
  cluster: (name, count) => counted(`${name} und Umgebung`, count),
  preparing: 'Beteiligung in Vorbereitung',
  steps: 'Wie Städte und Gemeinden dazukamen',
  now: 'jetzt',
  townCount: towns,
  joinedNow: (count) => `Namentlich ${towns(count)}.`,
  documents: 'Unterlagen',
  outline: 'Grenzen der Regionen',
};
