import { MilestonesElement } from './milestones.js';

MilestonesElement.define('civic-milestones');
