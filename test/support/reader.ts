/** The reader with everything it needs, to be built as for the browser. */
import '../../src/dates/phrases.js';

export { readPlan } from '../../src/model/read-plan.js';
