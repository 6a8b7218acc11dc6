/** The elements that can be drawn without a page, by their names. */
import './pageless.js';
import { ContactsElement } from '../elements/contacts/index.js';
import { EventCalendarElement } from '../elements/event-calendar/index.js';
import { FundingElement } from '../elements/funding/index.js';
import { GoalCardElement } from '../elements/goal-card/index.js';
import { MilestonesElement } from '../elements/milestones/index.js';
import { NewsElement } from '../elements/news/index.js';
import { PlanListElement } from '../elements/plan-list/index.js';
import { PlanSummaryElement } from '../elements/plan-summary/index.js';
import { SafetyMapElement } from '../elements/safety-map/index.js';
import type { PlanElement } from '../elements/parts/plan-element.js';

type ElementClass = (new () => PlanElement) & Pick<typeof PlanElement, 'define' | 'elementStyles'>;

export const elementClasses: ReadonlyMap<string, ElementClass> = new Map<string, ElementClass>([
  ['plan-list', PlanListElement],
  ['goal-card', GoalCardElement],
  ['event-calendar', EventCalendarElement],
  ['safety-map', SafetyMapElement],
  ['milestones', MilestonesElement],
  ['funding', FundingElement],
  ['plan-summary', PlanSummaryElement],
  ['contacts', ContactsElement],
  ['news', NewsElement],
]);

for (const [name, each] of elementClasses) each.define(`civic-${name}`);
