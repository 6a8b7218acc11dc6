import type { DateWords } from '../../dates/format.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { MapWords } from '../../i18n/map/index.js';
import type { Plan } from '../../model/plan.js';
import type { Reader } from '../parts/prose.js';

/** The plan and the words that templates of the map speak with. */
export interface Speech {
  plan: Plan;
  reader: Reader;
  common: CommonWords;
  dates: DateWords;
  words: MapWords;
  /** Absolute URL of the page, to tell links that leave the site. */
  page: string;
}
