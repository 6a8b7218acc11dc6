import { plural } from '../plural.js';
import type { MapWords } from './words.js';

const projects = (count: number) =>
  `${count}\u00a0${plural('cs', count, { one: 'projekt', few: 'projekty', other: 'projektů' })}`;
const counted = (name: string, count: number) => `${name}, ${count ? projects(count) : 'bez projektu'}`;
const towns = (count: number) =>
  plural('cs', count, {
    one: '1\u00a0město nebo obec',
    few: `${count}\u00a0města a\u00a0obce`,
    other: `${count}\u00a0měst a\u00a0obcí`,
  });

export const mapCs: MapWords = {
  filter: { year: 'Rok', scope: 'Dosah', status: 'Stav', place: 'Město nebo obec' },
  noYear: 'rok neuveden',
  scope: { local: 'místní', regional: 'celokrajský', 'cross-border': 'přeshraniční', 'in-kind': 'věcný dar' },
  group: { regional: 'Celý kraj', local: 'Města a\u00a0obce', unplaced: 'Místo neuvedeno' },
  projects,
  allShown: (total) => `Zobrazeno vše: ${projects(total)}`,
  more: (count) => `Zobrazit další (${count})`,
  fact: (what, total, named) => `${what}: ${total}${named === undefined ? '' : `, jmenovitě\u00a0${named}`}`,
  map: (name) => `Mapa: ${name}`,
  towns: 'Města a\u00a0obce na mapě',
  wholeRegion: 'Celý kraj',
  wholeMap: 'Celá mapa',
  zoomIn: 'Přiblížit mapu',
  zoomOut: 'Oddálit mapu',
  toMap: 'Přejít na mapu',
  skip: 'Přeskočit mapu',
  marker: counted,
  cluster: (name, count) => counted(`${name} a\u00a0okolí`, count),
  preparing: 'zapojení v\u00a0přípravě',
  steps: 'Jak se města a\u00a0obce přidávaly',
  now: 'nyní',
  townCount: towns,
  joinedNow: (count) => `Jmenovitě ${towns(count)}.`,
  documents: 'Podklady',
  outline: 'Hranice krajů',
};
