import type { Plan } from '../../model/plan.js';

/** What is worked out from a plan alone, once for each plan. */
export function perPlan<T>(make: (plan: Plan) => T): (plan: Plan) => T {
  const known = new WeakMap<Plan, T>();
  return (plan) => {
    if (!known.has(plan)) known.set(plan, make(plan));
    return known.get(plan)!;
  };
}
