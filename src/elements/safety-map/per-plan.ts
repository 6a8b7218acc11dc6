import type { Plan } from '../../model/plan.js';

/** What is worked out from a plan, and perhaps from more, once for each plan and as long as the rest stays the same. */
export function perPlan<Rest extends readonly unknown[], Made>(
  make: (plan: Plan, ...rest: Rest) => Made,
): (plan: Plan, ...rest: Rest) => Made {
  const known = new WeakMap<Plan, { rest: Rest; made: Made }>();
  return (plan, ...rest) => {
    let last = known.get(plan);
    if (!last || rest.some((each, i) => each !== last!.rest[i])) known.set(plan, (last = { rest, made: make(plan, ...rest) }));
    return last.made;
  };
}
