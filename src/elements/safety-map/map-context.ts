import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { CommonWords } from '../../i18n/common/index.js';
import type { MapWords } from '../../i18n/map/index.js';
import type { Plan } from '../../model/plan.js';
import type { Project } from '../../model/project.js';
import type { Status } from '../../model/schema.js';
import type { Text } from '../../model/text.js';
import type { SafeUrl } from '../../model/url.js';
import { link } from '../parts/link.js';
import { inline, plain } from '../parts/prose.js';
import type { Reader } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { dateInWords } from '../parts/term.js';
import type { Choice, MapHand, MovableMap } from './movable.js';
import type { MapView } from './safety-map.view.js';
import type { JoinStep, Town } from './towns.js';

/** Something said; undefined and an empty string are left out. */
export type Content = TemplateResult | string | undefined;

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
  set: (changes: Partial<Pick<MapVisit, 'chosen' | 'isListing' | 'isNear' | 'isUnfolded' | 'limit' | 'step'>>) => void;
  /** What moves the map. */
  hand: (map: MovableMap) => MapHand;
  /** Takes over that a project was opened or closed. */
  toggle: (project: Project, isOpen: boolean) => void;
  /** The status message: how many projects are shown. */
  shown: (context: MapContext) => string;
  /** That the filters leave nothing. */
  nothingShown: () => TemplateResult;
  /** Everything that the plan holds about a project; nothing while the words for it are on their way. */
  details: (project: Project, context: MapContext) => TemplateResult | undefined;
  /** Since when a town takes part. */
  since: (town: Town, context: MapContext) => string;
  /** The moment that the map shows, with those who had joined. */
  stepOf: (plan: Plan) => JoinStep | undefined;
  /** What happened at that moment: who was new, how many there were. */
  told: (context: MapContext) => string;
  /** What the chosen places are. */
  places: (context: MapContext, map: MovableMap) => unknown;
}

/** What every part of a map is drawn with. */
export interface MapContext {
  plan: Plan;
  view: MapView;
  reader: Reader;
  common: CommonWords;
  dates: DateWords;
  words: MapWords;
  /** Absolute URL of the page, to tell links that leave the site. */
  page: string;
  /** Level of the headings inside. */
  level: number;
  /** On paper everything is written out. */
  printing: boolean;
  visit: MapVisit | undefined;
  /** Does what a visitor asks for, as soon as it can be done. */
  act: (deed: (visit: MapVisit) => void) => void;
  /** Asks the page whether a project may be opened. */
  mayOpen: (id: string) => boolean;
}

/** A text of the plan. */
export function say(text: Text | undefined, { reader }: MapContext): Content {
  return text && inline(text, reader);
}

/** An EDTF date of the plan. */
export function sayDate(edtf: string | undefined, { reader, dates }: MapContext): Content {
  return edtf && dateInWords(edtf, reader.language, dates);
}

/** How far something is; nothing stated is said to be so. */
export function badge(status: Status | undefined, { reader, common }: MapContext): TemplateResult {
  return statusBadge(status, common, status?.label && plain(status.label, reader));
}

/** A name that leads to an address, where there is one. */
export function linked(url: SafeUrl | undefined, name: Content, { common, page }: MapContext): Content {
  return url && name ? link(url, name, { words: common, page }) : name;
}

/** Things said one after the other; nothing when there are none. */
export function joined(items: readonly Content[]): Content {
  const said = items.filter(Boolean);
  return said.length ? html`${said.map((item, i) => html`${i ? ' · ' : ''}${item}`)}` : undefined;
}
