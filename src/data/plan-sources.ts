/** The ways an element gets its plan. */
import { fetchableUrl } from '../model/url.js';
import { loadedFrom, readText, readValue } from './load-plan.js';
import type { Loaded } from './load-plan.js';
import { planStore } from './plan-store.js';

export type { Loaded, SourceProblem } from './load-plan.js';

type Tell = (loaded: Loaded) => void;

/** A copy, so that what a script changes later changes nothing here; what cannot be copied is left to the reader. */
function copyOf(given: unknown): unknown {
  try {
    return structuredClone(given);
  } catch {
    return given;
  }
}

/** A plan that the page gives itself: an object, or JSON written into it. */
export async function readOwn(given: unknown, base: string): Promise<Loaded> {
  return loadedFrom('', await (typeof given === 'string' ? readText(given, base) : readValue(copyOf(given), base)));
}

/**
 * Tells what addresses come to together, and again whenever that changes.
 * @param src one or more addresses, separated by spaces but not surrounded by them, relative to `base`
 * @param base absolute URL of the page
 * @param keep whether copies may be kept in the browser
 * @param signal ends the interest
 * @returns functions that ask the servers again, one for each address that can be asked
 */
export function watchSources(src: string, base: string, keep: boolean, signal: AbortSignal, tell: Tell): readonly (() => void)[] {
  const reloads: (() => void)[] = [];
  const watch = (address: string, told: Tell) => {
    const url = fetchableUrl(address, base);
    if (!url) told(loadedFrom(address, { problems: [{ code: 'bad-address', found: address.slice(0, 60) }], skipped: 0 }));
    else if (!signal.aborted) reloads.push(planStore.watch(url, keep, signal, told));
  };
  const addresses = src.split(/\s+/);
  // Most pages have one source, so what puts several together is a module of its own.
  if (addresses.length === 1) watch(src, tell);
  else {
    import('./several.js').then(
      ({ watchSeveral }) => watchSeveral(addresses, watch, tell),
      () => watch(addresses[0]!, (loaded) => tell({ ...loaded, missing: addresses.slice(1) })),
    );
  }
  return reloads;
}
