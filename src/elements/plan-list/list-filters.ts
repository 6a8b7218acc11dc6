import type { FilterRow } from '../parts/filter-row.js';
import { plain } from '../parts/prose.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
import { FILTER_KEYS, optionsOf } from './plan-list.view.js';
import type { FilterKey, ListFilters } from './plan-list.view.js';

type Shared = Pick<FilterRow<FilterKey>, 'unfolded' | 'onUnfold' | 'onChange'>;

/** The filters of a list: those that have something to choose from, with the goals that each choice would leave. */
export function listFilters(filters: ListFilters, context: ListContext, shared: Shared): FilterRow<FilterKey> {
  const { plan, reader, common, list } = context;
  const optionsFor = (key: FilterKey) => optionsOf(plan, key, filters, reader);
  const options = { section: optionsFor('section'), status: optionsFor('status'), responsible: optionsFor('responsible') };
  return {
    ...shared,
    common,
    filters,
    options,
    keys: FILTER_KEYS.filter((key) => filters[key] !== '' || options[key].length > 1),
    label: (key) => list.filter[key],
    nameOf: (key, value) => plain(nameOf(key, value, context), reader),
  };
}
