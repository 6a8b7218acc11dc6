import { plural } from '../plural.js';
import type { MilestonesWords } from './words.js';

export const milestonesDe: MilestonesWords = {
  count: (count) => `${count}\u00a0${plural('de', count, { one: 'Meilenstein', other: 'Meilensteine' })}`,
  now: 'jetzt',
  presentState: 'Gegenwärtiger Stand',
  upcoming: 'geplant',
  noTerm: 'Termin nicht angegeben',
  project: 'Projekt',
  joined: (count, total) => `Neu beteiligt:\u00a0${count}${total > count ? `, namentlich insgesamt\u00a0${total}` : ''}`,
  others: (count) => `Auch beteiligt, Datum nicht angegeben:\u00a0${count}`,
  preparing: (count) => `In Vorbereitung:\u00a0${count}`,
  named: (count) => `namentlich\u00a0${count}`,
  showOnMap: 'Auf der Karte zeigen',
};
