import type { TemplateResult } from 'lit';
import type { MapWords } from '../../i18n/map/index.js';
import type { Plan } from '../../model/plan.js';
import type { Project } from '../../model/project.js';
import { joined as joinedBy } from '../parts/saying.js';
import type { Content, RecordContext } from '../parts/saying.js';
import type { BaseMap } from './home.js';
import type { Gathered } from './markers.js';
import type { Choice, MapHand, MovableMap } from './movable.js';
import type { FilterKey, MapView } from './safety-map.view.js';
import type { Moment, Town } from './towns.js';

export { linked, say, sayDate } from '../parts/saying.js';
export type { Content } from '../parts/saying.js';
export { badge } from '../parts/status-badge.js';

/** What comes with a visitor: where they are, and how what only they see is drawn. */
export interface MapVisit extends Choice {
  /** The moment that the map shows. */
  readonly step: string;
  /** Projects that are open. */
  readonly open: ReadonlySet<string>;
  /** How many projects may be shown when there are very many. */
  readonly limit: number;
  /** Whether the filters are shown where there is little room. */
  readonly isUnfolded: boolean;
  /** Whether the list of towns is open. */
  readonly isListing: boolean;
  /** Whether somebody has come near the filters, so that very many choices are worth drawing. */
  readonly isNear: boolean;
  /** What a file of the page's own says of the land, once it has come. */
  readonly base: BaseMap | undefined;
  set: (changes: Partial<Pick<MapVisit, 'chosen' | 'isListing' | 'isNear' | 'isUnfolded' | 'limit'>>) => void;
  /** Fills the map up to a moment. */
  show: (moment: Moment) => void;
  /** What moves the map. */
  hand: (map: MovableMap) => MapHand;
  /** Takes over that a project was opened or closed. */
  toggle: (project: Project, isOpen: boolean) => void;
  /** What there is to choose in a filter. */
  choices: (key: FilterKey, context: MapContext) => unknown;
  /** The status message: how many projects are shown. */
  shown: (context: MapContext) => string;
  /** What the shown projects can be taken away as. */
  files: (context: MapContext) => TemplateResult;
  /** That the filters leave nothing. */
  nothingShown: () => TemplateResult;
  /** Everything that the plan holds about a project; nothing while the words for it are on their way. */
  details: (project: Project, context: MapContext) => TemplateResult | undefined;
  /** Since when a town takes part. */
  since: (town: Town, context: MapContext) => string;
  /** What a marker is at the chosen moment: its class, and what is said of it; nothing at present. */
  standing: (places: Gathered, plan: Plan) => readonly [state?: string, said?: string] | undefined;
  /** What happened at that moment: who was new, how many there were. */
  told: (context: MapContext) => string;
  /** What the chosen places are. */
  places: (context: MapContext, map: MovableMap) => unknown;
}

/** What every part of a map is drawn with. */
export interface MapContext extends RecordContext {
  view: MapView;
  words: MapWords;
  /** Level of the headings inside. */
  level: number;
  visit: MapVisit | undefined;
  /** Does what a visitor asks for, as soon as it can be done. */
  act: (deed: (visit: MapVisit) => void) => void;
  /** Asks the page whether a project may be opened. */
  mayOpen: (id: string) => boolean;
}

/** Things said one after the other; nothing when there are none. */
export function joined(items: readonly Content[]): Content {
  return joinedBy(items, ' · ');
}
