/** The readers with everything they need, to be built as for the browser. */
import '../../src/dates/phrases.js';

export { readFaultless } from '../../src/model/faultless.js';
export { mergePlans } from '../../src/model/merge.js';
export { readPlan } from '../../src/model/read-plan.js';
