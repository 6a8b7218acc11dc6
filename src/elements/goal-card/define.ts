import { GoalCardElement } from './goal-card.js';

GoalCardElement.define('civic-goal-card');
