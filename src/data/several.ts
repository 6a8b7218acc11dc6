/** Several sources as one plan. Loaded only by pages that have more than one. */
import { mergePlans } from '../model/merge.js';
import type { Plan } from '../model/plan.js';
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

function statusOf(parts: readonly (Loaded | undefined)[], plan: Plan | undefined): Loaded['status'] {
  if (parts.some((part) => !part || part.status === 'loading')) return 'loading';
  if (!plan) return 'failed';
  return parts.some((part) => part?.status === 'stale') ? 'stale' : 'ready';
}

/** What the sources have come to so far; one that is still on its way is undefined. */
function joined(addresses: readonly string[], parts: readonly (Loaded | undefined)[]): Loaded {
  const come = parts.filter((part) => part !== undefined);
  const plan = together(come.flatMap((part) => part.plan ?? []));
  return {
    status: statusOf(parts, plan),
    plan,
    catalogue: undefined,
    problems: come.flatMap(({ problems }) => problems),
    skipped: come.reduce((sum, { skipped }) => sum + skipped, 0),
    // The data are as old as the oldest of them.
    got: Math.min(...come.flatMap(({ plan: own, got }) => (own ? got : []))),
    missing: addresses.filter((_, index) => parts[index] && !parts[index].plan),
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
    const { plan, status } = last.loaded;
    if (status !== 'loading' || (plan && !patient)) tell(last.loaded);
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
