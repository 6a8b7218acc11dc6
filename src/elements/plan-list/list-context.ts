/** What every part of the list is drawn with, and what the values of goals are called. */
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import type { Goal } from '../../model/goal.js';
import { bodyName, indexOf } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import type { GoalContext } from '../goal-card/index.js';
import { statusWord } from '../parts/status-badge.js';
import { NONE } from './plan-list.view.js';
import type { FilterKey, Found, Grouping } from './plan-list.view.js';

/** How the goals of one group are drawn. */
export interface RowLook {
  /** Level of their headings. */
  level: number;
  /** Whether any of them has a code, so that there is room for one. */
  isCoded: boolean;
}

/** What a list is drawn with, and the cards that its rows open to. */
export interface ListContext extends GoalContext, Found {
  /** BCP 47 language of the page. */
  language: string;
  /** Words of the list. */
  list: PlanListWords;
  /** Level of the headings of groups; those of goals follow. */
  level: number;
  isOpen: (goal: Goal) => boolean;
  /** Draws the goals of a group where there are many; absent where a template does. */
  drawList?: ((goals: readonly Goal[], look: RowLook, context: ListContext, key: string) => unknown) | undefined;
  /** Hears what happens in the rows. */
  onRow: (event: Event) => void;
}

/** What a value of a filter, or the key of a group, is called. */
export function nameOf(key: FilterKey | Grouping, value: string, { plan, language, common, list }: ListContext): Text {
  // Words of the page, not of the plan: they are in the page's language.
  const inWords = (words: string): Text => ({ [language]: words });
  if (key === 'status') return inWords(statusWord(value === NONE ? undefined : { code: value }, common));
  if (value === NONE) return inWords(list.none[key === 'section' || key === 'term' ? key : 'responsible']);
  if (key === 'term') return inWords(value);
  return (key === 'section' ? indexOf(plan).sections.get(value)?.title : bodyName(plan, value)) ?? value;
}
