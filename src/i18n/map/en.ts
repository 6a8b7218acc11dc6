import { plural } from '../plural.js';
import type { MapWords } from './words.js';

const projects = (count: number) => `${count}\u00a0${plural('en', count, { one: 'project', other: 'projects' })}`;
const counted = (name: string, count: number) => `${name}, ${count ? projects(count) : 'no project'}`;
const towns = (count: number) => `${count}\u00a0${plural('en', count, { one: 'town', other: 'towns' })}`;

export const mapEn: MapWords = {
  filter: { year: 'Year', scope: 'Reach', status: 'Status', place: 'Town' },
  noYear: 'year not stated',
  scope: { local: 'local', regional: 'region-wide', 'cross-border': 'cross-border', 'in-kind': 'gift in kind' },
  group: { regional: 'Whole region', local: 'Towns', unplaced: 'No place stated' },
  projects,
  allShown: (total) => `Showing all: ${projects(total)}`,
  more: (count) => `Show more (${count})`,
  fact: (what, total, named) => `${what}: ${total}${named === undefined ? '' : `, ${named}\u00a0by name`}`,
  map: (name) => `Map: ${name}`,
  towns: 'Towns on the map',
  wholeRegion: 'Whole region',
  wholeMap: 'Whole map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  toMap: 'Go to the map',
  skip: 'Skip the map',
  marker: counted,
  cluster: (name, count) => counted(`${name} and around`, count),
  preparing: 'preparing to take part',
  steps: 'How towns joined',
  now: 'now',
  townCount: towns,
  joinedNow: (count) => `${towns(count)} by name.`,
  documents: 'Documents',
  outline: 'Region outlines',
};
