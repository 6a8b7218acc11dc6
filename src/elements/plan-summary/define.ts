import { PlanSummaryElement } from './plan-summary.js';

PlanSummaryElement.define('civic-plan-summary');
