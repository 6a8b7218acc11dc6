/** Svelte: its templates take the types of elements from this namespace. */
import type { CivicElements } from 'civic-elements/jsx';

declare global {
  namespace svelteHTML {
    interface IntrinsicElements extends CivicElements {}
  }
}

export const attributes: svelteHTML.IntrinsicElements['civic-funding'] = { src: 'plan.json', 'group-by': 'year' };
// @ts-expect-error there is no such attribute
export const wrong: typeof attributes = { group: 'year' };
