/** Places of a goal that lead to a map of the same plan on the page. */
import type { LitElement } from 'lit';
import { placeName } from '../../model/select.js';
import { anchor } from '../parts/own-address.js';
import { joined, say } from './goal-context.js';
import type { GoalContext, RareLines } from './goal-context.js';
import type { Goal } from '../../model/goal.js';

type Sourced = LitElement & { src: string; plan: unknown };

/** Whether both show the same. */
function isSame(host: Sourced, map: Sourced): boolean {
  const resolved = ({ src, baseURI }: Sourced) => src && new URL(src, baseURI).href;
  return host.plan === undefined ? resolved(host) === resolved(map) : host.plan === map.plan;
}

/** The maps on the page; asked of the document's class, since a page may have named anything `querySelectorAll`. */
const mapsOnPage = (): readonly Sourced[] => [...Document.prototype.querySelectorAll.call(document, 'civic-safety-map')] as Sourced[];

/** What is drawn here. */
export function linesIn(_: string, root: ShadowRoot): Promise<RareLines> {
  const isMapped = () => mapsOnPage().some((map) => isSame(root.host as Sourced, map));
  const places = ({ places: ids }: Goal, context: GoalContext) => {
    const hasMap = isMapped();
    const nameOf = (id: string) => say(placeName(context.plan, id), context);
    return [joined(ids.map((id) => (hasMap && context.plan.places.some((place) => place.id === id) ? anchor(id, nameOf(id), 'link') : nameOf(id))))];
  };
  return Promise.resolve({ places });
}
