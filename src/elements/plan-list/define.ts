import { PlanListElement } from './plan-list.js';

PlanListElement.define('civic-plan-list');
