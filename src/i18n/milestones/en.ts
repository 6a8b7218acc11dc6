import { plural } from '../plural.js';
import type { MilestonesWords } from './words.js';

export const milestonesEn: MilestonesWords = {
  count: (count) => `${count}\u00a0${plural('en', count, { one: 'milestone', other: 'milestones' })}`,
  now: 'now',
  presentState: 'Present state',
  upcoming: 'planned',
  noTerm: 'date not stated',
  project: 'Project',
  joined: (count, total) => `Newly joined:\u00a0${count}${total > count ? `, ${total}\u00a0by name in all` : ''}`,
  others: (count) => `Also joined, date not stated:\u00a0${count}`,
  preparing: (count) => `In preparation:\u00a0${count}`,
  named: (count) => `${count}\u00a0by name`,
  showOnMap: 'Show on the map',
};
