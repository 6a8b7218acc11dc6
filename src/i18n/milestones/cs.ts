import { plural } from '../plural.js';
import type { MilestonesWords } from './words.js';

export const milestonesCs: MilestonesWords = {
  count: (count) => `${count}\u00a0${plural('cs', count, { one: 'milník', few: 'milníky', many: 'milníku', other: 'milníků' })}`,
  now: 'nyní',
  presentState: 'Současný stav',
  upcoming: 'v\u00a0plánu',
  noTerm: 'termín neuveden',
  project: 'Projekt',
  joined: (count, total) => `Nově zapojeno:\u00a0${count}${total > count ? `, jmenovitě celkem\u00a0${total}` : ''}`,
  others: (count) => `Dále zapojeno, datum neuvedeno:\u00a0${count}`,
  preparing: (count) => `V\u00a0přípravě:\u00a0${count}`,
  named: (count) => `jmenovitě\u00a0${count}`,
  showOnMap: 'Ukázat na\u00a0mapě',
};
