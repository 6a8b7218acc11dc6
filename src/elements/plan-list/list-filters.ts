import type { CommonWords } from '../../i18n/common/index.js';
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import type { FilterRow } from '../parts/filter-row.js';
import { statusWord } from '../parts/status-badge.js';
import { FILTER_KEYS, NONE, optionsOf } from './plan-list.view.js';
import type { FilterKey, ListFilters, Wording } from './plan-list.view.js';

type Shared = Pick<FilterRow<FilterKey>, 'unfolded' | 'onUnfold' | 'onChange'>;

/** The filters of a list: those that have something to choose from, with the goals that each choice would leave. */
export function listFilters(
  plan: Plan,
  filters: ListFilters,
  context: Shared & { wording: Wording; words: PlanListWords; common: CommonWords },
): FilterRow<FilterKey> {
  const { wording, words, common, ...shared } = context;
  const [section, status, responsible] = FILTER_KEYS.map((key) => optionsOf(plan, key, filters, wording)) as [
    ReturnType<typeof optionsOf>, ReturnType<typeof optionsOf>, ReturnType<typeof optionsOf>,
  ];
  const options = { section, status, responsible };
  return {
    ...shared,
    common,
    filters,
    options,
    keys: FILTER_KEYS.filter((key) => filters[key] !== '' || options[key].length > 1),
    label: (key) => words.filter[key],
    nameOf: (key, value) => {
      if (value === NONE) return words.none[key];
      if (key === 'status') return statusWord({ code: value }, common);
      const name = key === 'section' ? indexOf(plan).sections.get(value)?.title : bodyName(plan, value);
      return textOf(name ?? value, wording.language, plan.language).value;
    },
  };
}
