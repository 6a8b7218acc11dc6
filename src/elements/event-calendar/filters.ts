/** The filters of a calendar: unfolded by a visitor, with what is chosen as chips below. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { calendarNearWords } from '../../i18n/calendar-near/index.js';
import { wordFor, wordsOf } from '../../i18n/dictionary.js';
import { placeName } from '../../model/select.js';
import { choiceField } from '../parts/choice-field.js';
import type { Choice } from '../parts/choice-field.js';
import { filterChips } from '../parts/filter-chips.js';
import { plain } from '../parts/prose.js';
import type { CalendarContext } from './context.js';
import type { Entry } from './event-calendar.view.js';
import { FILTER_KEYS, NO_FILTERS, optionsOf, valueOf } from './filters.view.js';
import type { FilterKey, Filters } from './filters.view.js';

/** Detail of the event that a visitor causes by choosing. */
export interface EntryFilterDetail {
  filters: Filters;
  /** How many entries are left. */
  shown: number;
  total: number;
}

/** The name of a value, in the language of the page. */
function nameOf(key: FilterKey, value: string, { words, plan, reader, visit }: CalendarContext): string {
  if (key === 'kind') return wordFor(words.kind, value);
  if (key === 'place') return plain(placeName(plan, value), reader);
  const texts = visit.entries.flatMap(({ record }) => record.audience);
  return plain(texts.find((text) => valueOf(text, plan) === value) ?? value, reader);
}

function field(key: FilterKey, filters: Filters, context: CalendarContext): TemplateResult | typeof nothing {
  const { plan, common, reader: { language }, visit } = context;
  const { filter } = wordsOf(calendarNearWords, language);
  const options = optionsOf(visit.entries, filters, key, plan, (value) => nameOf(key, value, context), language);
  const choices = options.map(({ value, count }): Choice => [value, `${nameOf(key, value, context)} (${count})`]);
  return choices.length ? choiceField(key, filter[key], filters[key], [['', common.any], ...choices], 'filter') : nothing;
}

/**
 * The filters while they are unfolded, and what is chosen.
 * @param choose takes over what is chosen; `focusNext` is the selector of what has the focus then
 */
export function filterRow(context: CalendarContext, choose: (filters: Filters, focusNext?: string) => void): TemplateResult {
  const { visit: { filters = NO_FILTERS, isFiltering }, common, reader } = context;
  const { filter } = wordsOf(calendarNearWords, reader.language);
  const onChange = ({ target }: Event): void => {
    const { dataset: { filter: key = '' }, value } = target as HTMLSelectElement;
    choose({ ...filters, [key]: value });
  };
  return html`${isFiltering ? html`<div class="choices no-print" @change=${onChange}>${FILTER_KEYS.map((key) => field(key, filters, context))}</div>` : nothing}
  ${filterChips<FilterKey>({
    keys: FILTER_KEYS,
    filters,
    common,
    nameOf: (key, value) => `${filter[key]}: ${nameOf(key, value, context)}`,
    onChange: (changed, key) => choose({ ...filters, ...changed }, isFiltering ? `[data-filter="${key}"]` : '[part=filters]'),
  })}`;
}

/** Tells the page what a visitor has chosen. */
export function announce(host: HTMLElement, filters: Filters, shown: readonly Entry[], all: readonly Entry[]): void {
  const detail: EntryFilterDetail = { filters, shown: shown.length, total: all.length };
  host.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
}
