import { html } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import type { MapVisitWords } from '../../i18n/map-visit/index.js';
import { placeName } from '../../model/select.js';
import { plain } from '../parts/prose.js';
import type { FilterOption } from './filtering.js';
import type { MapContext } from './map-context.js';
import { NOT_STATED } from './safety-map.view.js';
import type { FilterKey } from './safety-map.view.js';

/**
 * What a value of a filter is called.
 * @param visitWords absent while they are on their way
 */
export function valueName(key: FilterKey, value: string, { plan, reader, common, words }: MapContext, visitWords: MapVisitWords | undefined): string {
  if (value === NOT_STATED) return key === 'year' ? words.noYear : (visitWords?.notStated[key] ?? '');
  if (key === 'place') return value.split(' ').map((id) => plain(placeName(plan, id), reader)).join(', ');
  return key === 'year' ? value : wordFor(key === 'scope' ? words.scope : common.status, value);
}

/** The choices of a filter, with the projects that each would leave. */
export function choicesOf(key: FilterKey, options: readonly FilterOption[], context: MapContext, visitWords: MapVisitWords | undefined): TemplateResult[] {
  const chosen = context.view.filters[key];
  return options.map(
    ({ value, count }) => html`<option value=${value} .selected=${value === chosen}>${valueName(key, value, context, visitWords)} (${count})</option>`,
  );
}
