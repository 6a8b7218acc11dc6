/** What every part of the list is drawn with, and what the values of goals are called. */
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import { bodyName, indexOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import type { GoalContext } from '../goal-card/index.js';
import { statusWord } from '../parts/status-badge.js';
import { NONE } from './plan-list.view.js';
import type { FilterKey, Grouping } from './plan-list.view.js';

/** What a list is drawn with, and the cards that its rows open to. */
export interface ListContext extends GoalContext {
  /** BCP 47 language of the page. */
  language: string;
  /** Words of the list. */
  list: PlanListWords;
}

/** What a value of a filter, or the key of a group, is called. */
export function nameOf(key: FilterKey | Grouping, value: string, { plan, language, common, list }: ListContext): Text {
  // Words of the page, not of the plan: they are in the page's language.
  if (key === 'status') return { [language]: statusWord(value === NONE ? undefined : { code: value }, common) };
  const kind = key === 'body' || key === 'none' ? 'responsible' : key;
  if (value === NONE) return { [language]: list.none[kind] };
  if (kind === 'term') return { [language]: value };
  return (kind === 'section' ? indexOf(plan).sections.get(value)?.title : bodyName(plan, value)) ?? value;
}
