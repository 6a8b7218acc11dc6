import { define } from '../parts/define.js';
import { GoalCardElement } from './goal-card.js';

define('civic-goal-card', GoalCardElement);
