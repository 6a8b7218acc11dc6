/** The elements for the types of frameworks: React 19, Preact, Svelte, Vue. Types alone, nothing that runs. */
import type { PlanElement, PlanElementEventMap } from './elements/parts/plan-element.js';
import type {} from './elements/contacts/index.js';
import type {} from './elements/event-calendar/index.js';
import type {} from './elements/funding/index.js';
import type {} from './elements/goal-card/index.js';
import type {} from './elements/milestones/index.js';
import type {} from './elements/news/index.js';
import type {} from './elements/plan-list/index.js';
import type {} from './elements/plan-summary/index.js';
import type {} from './elements/plan/index.js';
import type {} from './elements/safety-map/index.js';

/** `headingLevel` as it is written in HTML. */
type Dashed<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Dashed<Rest>}`
  : '';

/** What an element adds to those of HTML, as far as an attribute can hold it. */
type Settings<Element> = {
  [Name in Exclude<keyof Element, keyof HTMLElement | 'renderRoot' | 'renderOptions' | 'isUpdatePending' | 'hasUpdated'> as Element[Name] extends boolean | number | string
    ? Name
    : never]: Element[Name];
};

/** Attributes are texts, too, wherever they hold numbers; one that is on or off may stand alone. */
type Attributes<Element> = {
  [Name in keyof Settings<Element> as Name extends string ? Dashed<Name> : never]?: Settings<Element>[Name] extends boolean ? boolean | '' : Settings<Element>[Name] | `${Settings<Element>[Name] & (number | string)}`;
};

/** What may be written on the tag of an element: its attributes and properties, and what all tags have. */
export type CivicProps<Element extends PlanElement> = Attributes<Element> & Partial<Settings<Element>> & {
  plan?: unknown;
  lang?: string;
  id?: string;
  class?: string;
  className?: string;
  slot?: string;
  hidden?: boolean;
  children?: unknown;
  key?: string | number | null;
  ref?: unknown;
} & { [Name in keyof PlanElementEventMap as `on${Name}`]?: (event: PlanElementEventMap[Name]) => void };

/** All elements by their tags. */
export type CivicElements = {
  [Tag in keyof HTMLElementTagNameMap as Tag extends `civic-${string}` ? Tag : never]: HTMLElementTagNameMap[Tag] extends PlanElement ? CivicProps<HTMLElementTagNameMap[Tag]> : never;
};
