/** Places of a goal that lead to a map of the same plan on the page. */
import { placeName } from '../../model/select.js';
import { isMapped } from '../parts/map-on-page.js';
import { anchor } from '../parts/own-address.js';
import { joined, say } from './goal-context.js';
import type { GoalContext, RareLines } from './goal-context.js';
import type { Goal } from '../../model/goal.js';

/** What is drawn here. */
export function linesIn(_: string, root: ShadowRoot): Promise<RareLines> {
  const places = ({ places: ids }: Goal, context: GoalContext) => {
    const hasMap = isMapped(root.host);
    const nameOf = (id: string) => say(placeName(context.plan, id), context);
    return [joined(ids.map((id) => (hasMap && context.plan.places.some((place) => place.id === id) ? anchor(id, nameOf(id), 'link') : nameOf(id))))];
  };
  return Promise.resolve({ places });
}
