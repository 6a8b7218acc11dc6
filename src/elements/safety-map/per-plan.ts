import type { Plan } from '../../model/plan.js';

/** What is worked out from a plan or another object, and perhaps from more, once for each and as long as the rest stays the same. */
export function perPlan<Subject extends object = Plan, Rest extends readonly unknown[] = [], Made = unknown>(
  make: (subject: Subject, ...rest: Rest) => Made,
): (subject: Subject, ...rest: Rest) => Made {
  const known = new WeakMap<Subject, { rest: Rest; made: Made }>();
  return (subject, ...rest) => {
    let last = known.get(subject);
    if (!last || rest.some((each, i) => each !== last!.rest[i])) known.set(subject, (last = { rest, made: make(subject, ...rest) }));
    return last.made;
  };
}
