import { define } from '../parts/define.js';
import { PlanListElement } from './plan-list.js';

define('civic-plan-list', PlanListElement);
