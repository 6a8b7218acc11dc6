import { WholePlanElement } from './plan.js';

WholePlanElement.define('civic-plan');
