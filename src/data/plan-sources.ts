import type { Plan } from '../model/plan.js';
import type { Reading } from '../model/read-plan.js';
import type { Problem } from '../model/problem.js';
import { excerpt } from '../model/problem.js';
import { fetchableUrl } from '../model/url.js';
import type { SafeUrl } from '../model/url.js';
import { readText, readValue } from './load-plan.js';
import type { LoadedPlan } from './load-plan.js';
import { planStore } from './plan-store.js';

/** A problem together with the source it lies in. */
export interface SourceProblem extends Problem {
  source: string;
}

/** What an element's sources came to, as one plan. */
export interface Loaded {
  plan?: Plan;
  problems: SourceProblem[];
  skipped: number;
  /** The oldest of the older copies in use, milliseconds since the epoch. */
  staleSince?: number;
}

async function joined(parts: readonly LoadedPlan[]): Promise<Loaded> {
  const loaded: Loaded = { problems: [], skipped: 0 };
  for (const part of parts) {
    loaded.skipped += part.skipped;
    loaded.problems.push(...part.problems.map((problem) => ({ ...problem, source: part.source })));
    if (part.staleSince !== undefined) {
      loaded.staleSince = Math.min(part.staleSince, loaded.staleSince ?? Number.POSITIVE_INFINITY);
    }
  }
  const [first, ...others] = parts.flatMap((part) => part.plan ?? []);
  if (!first) return loaded;
  if (others.length === 0) return { ...loaded, plan: first };
  try {
    // Most pages have one source, so what puts several together is a module of its own.
    const { mergePlans } = await import('../model/merge.js');
    return { ...loaded, plan: mergePlans([first, ...others]) };
  } catch {
    loaded.problems.push({ code: 'network', source: first.base });
    return { ...loaded, plan: first };
  }
}

function addresses(src: string): string[] {
  return src.split(/\s+/).filter((address) => address !== '');
}

function given(reading: Reading): Promise<Loaded> {
  return joined([{ ...reading, source: '' }]);
}

async function loadAddress(address: string, base: string, signal: AbortSignal): Promise<LoadedPlan> {
  const url = fetchableUrl(address, base);
  if (url) return planStore.get(url, signal);
  return { source: address, skipped: 0, problems: [{ code: 'bad-address', found: excerpt(address)! }] };
}

/** The ways an element gets its plan. */
export const planSources = {
  /** A plan given by a script of the page. */
  fromObject: async (value: unknown, base: string): Promise<Loaded> => given(await readValue(value, base)),

  /** A plan written into the page. */
  fromText: async (text: string, base: string): Promise<Loaded> => given(await readText(text, base)),

  /** Plans at one or more addresses, relative to the page. */
  fromAddresses: async (src: string, base: string, signal: AbortSignal): Promise<Loaded> =>
    joined(await Promise.all(addresses(src).map((address) => loadAddress(address, base, signal)))),

  /** Makes the next load ask the servers again. */
  forget: (src: string, base: string): void => {
    addresses(src)
      .map((address) => fetchableUrl(address, base))
      .filter((url): url is SafeUrl => url !== undefined)
      .forEach((url) => planStore.forget(url));
  },
};
