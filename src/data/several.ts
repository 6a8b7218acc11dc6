/** Several sources as one plan, or as one catalogue. Loaded only by pages that have more than one. */
import type { Catalogue, CatalogueEntry } from '../model/catalogue.js';
import { mergePlans } from '../model/merge.js';
import type { Plan } from '../model/plan.js';
import { changed } from '../model/record.js';
import { bodyName } from '../model/select.js';
import type { SafeUrl } from '../model/url.js';
import type { Loaded } from './load-plan.js';

type Tell = (loaded: Loaded) => void;

/** How long the slow ones are waited for before the others are shown, milliseconds. */
const PATIENCE = 1_000;

/** Elements with the same sources show the same plan. */
const merged = new WeakMap<Plan, { plans: readonly Plan[]; plan: Plan }>();

function together(plans: readonly Plan[]): Plan | undefined {
  const [first] = plans;
  if (!first || plans.length === 1) return first;
  const known = merged.get(first);
  if (known?.plans.length === plans.length && plans.every((plan, index) => plan === known.plans[index])) return known.plan;
  const plan = mergePlans(plans);
  merged.set(first, { plans, plan });
  return plan;
}

/** A plan as one of a catalogue. */
function entryOf(plan: Plan): CatalogueEntry {
  const { base, title, publisher, period, kind, updated, goals } = plan;
  const name = publisher === undefined ? undefined : bodyName(plan, publisher);
  // A plan that came has an address that is safe to ask.
  return { url: base as SafeUrl, title, publisher: name, period, kind, updated, counts: goals.length > 0 ? { goals: goals.length } : undefined };
}

/** Catalogues, and the plans among them, as one catalogue; the first one gives the title. */
function shelved(parts: readonly Loaded[]): Catalogue | undefined {
  const first = parts.find(({ catalogue }) => catalogue)?.catalogue;
  return first && changed(first, {
    plans: parts.flatMap(({ catalogue, plan }) => catalogue?.plans ?? (plan ? [entryOf(plan)] : [])),
    parts: parts.flatMap(({ catalogue }) => catalogue?.parts ?? []),
  });
}

const isSomething = ({ plan, catalogue }: Loaded): boolean => (plan ?? catalogue) !== undefined;

function statusOf(parts: readonly (Loaded | undefined)[]): Loaded['status'] {
  if (parts.some((part) => !part || part.status === 'loading')) return 'loading';
  if (!parts.some((part) => part && isSomething(part))) return 'failed';
  return parts.some((part) => part?.status === 'stale') ? 'stale' : 'ready';
}

/** What the sources have come to so far; one that is still on its way is undefined. */
function joined(addresses: readonly string[], parts: readonly (Loaded | undefined)[]): Loaded {
  const come = parts.filter((part) => part !== undefined);
  const catalogue = shelved(come);
  return {
    status: statusOf(parts),
    plan: catalogue ? undefined : together(come.flatMap((part) => part.plan ?? [])),
    catalogue,
    problems: come.flatMap(({ problems }) => problems),
    skipped: come.reduce((sum, { skipped }) => sum + skipped, 0),
    // The data are as old as the oldest of them.
    got: Math.min(...come.filter(isSomething).map(({ got }) => got)),
    missing: addresses.filter((_, index) => parts[index] && !isSomething(parts[index])),
  };
}

/**
 * Tells what several addresses come to together: when all have come to an end, or what there is after a second.
 * @param watch watches one of them
 */
export function watchSeveral(addresses: readonly string[], watch: (address: string, tell: Tell) => void, tell: Tell): void {
  const parts: (Loaded | undefined)[] = addresses.map(() => undefined);
  let last: { parts: readonly (Loaded | undefined)[]; loaded: Loaded } | undefined;
  let patient = true;
  const show = () => {
    // Where nothing has changed, nothing is put together again.
    if (!last || parts.some((part, index) => part !== last!.parts[index])) {
      last = { parts: [...parts], loaded: joined(addresses, parts) };
    }
    const { loaded } = last;
    if (loaded.status !== 'loading' || (isSomething(loaded) && !patient)) tell(loaded);
  };
  setTimeout(() => {
    patient = false;
    show();
  }, PATIENCE);
  addresses.forEach((address, index) => {
    watch(address, (loaded) => {
      parts[index] = loaded;
      show();
    });
  });
}
