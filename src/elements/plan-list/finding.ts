/** What a list needs once its goals are not shown as the plan has them: it comes when somebody asks for that. */
import { html, nothing } from 'lit';
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { UrlStateController } from '../../controllers/url-state-controller.js';
import type { UrlState } from '../../controllers/url-state-controller.js';
import { pieces, queryWords } from '../../i18n/search.js';
import { icon } from '../parts/icons.js';
import { plain } from '../parts/prose.js';
import { findingStyles } from './finding.styles.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
import { FILTER_KEYS } from './plan-list.view.js';
import type { FilterKey, ListFilters } from './plan-list.view.js';

export { filterGoals, groupGoals, groupingOf, sortGoals, sortingOf } from './finding.view.js';

type Host = ReactiveControllerHost & HTMLElement & { urlState: boolean; readonly renderRoot: DocumentFragment | HTMLElement };

/** Has the host keep in the address of the page what a visitor looks for, and gives it the styles of what is found. */
export function addTo(host: Host, onAddress: (kept: UrlState) => void): UrlStateController {
  const root = host.renderRoot as ShadowRoot;
  if (findingStyles.styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, findingStyles.styleSheet];
  return new UrlStateController(host, [...FILTER_KEYS, 'query'], onAddress);
}

/** Marks the words of a query; nothing when there are none. */
export function marker(query: string): ListContext['draw'] {
  const words = queryWords(query);
  if (words.length === 0) return undefined;
  return (text) => pieces(text, words).map(({ text: piece, hit }) => (hit ? html`<mark>${piece}</mark>` : piece));
}

/**
 * What is set, each with a way to take it back, and a way to take back all.
 * @param onChange `focus` names the filter that takes the focus, since the pressed chip is gone
 */
export function filterChips(context: ListContext, onChange: (changes: Partial<ListFilters>, focus: FilterKey) => void): TemplateResult | typeof nothing {
  const { common, list, filters, reader } = context;
  const active = FILTER_KEYS.filter((key) => filters[key] !== '');
  const [first] = active;
  if (first === undefined) return nothing;
  return html`<ul class="chips">
    ${active.map((key) => {
      const name = `${list.filter[key]}: ${plain(nameOf(key, filters[key], context), reader)}`;
      const remove = () => onChange({ [key]: '' }, key);
      return html`<li>
        <button class="control chip" type="button" aria-label=${common.removeFilter(name)} @click=${remove}>${name} ${icon('close')}</button>
      </li>`;
    })}
    <li class="no-print">
      <button class="control chip plain" type="button" @click=${() => onChange({ section: '', status: '', responsible: '' }, first)}>
        ${common.clearFilters}
      </button>
    </li>
  </ul>`;
}

/** That nothing was found, and the way out. */
export function nothingFound({ common, list }: ListContext, onClear: () => void): TemplateResult {
  return html`<div class="none">
    <p>${list.noMatch}</p>
    <button class="control" type="button" @click=${onClear}>${common.clearFilters}</button>
  </div>`;
}
