/** What stands in a list only once something is looked for in it. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/format.js';
import { readTerm } from '../../dates/term.js';
import { loadWords, wordFor, wordsOf } from '../../i18n/dictionary.js';
import type { PlanFindingWords } from '../../i18n/plan-finding/index.js';
import { planTableWords } from '../../i18n/plan-table/index.js';
import { pieces, queryPatterns } from '../../i18n/query.js';
import { sdgName } from '../../i18n/sdg/index.js';
import type { Goal } from '../../model/goal.js';
import { choiceField } from '../parts/choice-field.js';
import { filterChips } from '../parts/filter-chips.js';
import { plain } from '../parts/prose.js';
import type { Draw } from '../parts/prose.js';
import { GROUPINGS, SORTINGS, furtherOptions } from './finding.view.js';
import { NO_FURTHER, OVERDUE, RUNNING, furtherName } from './further.view.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
import { FILTER_KEYS, FURTHER_KEYS, NONE } from './plan-list.view.js';
import type { FilterKey, FurtherKey, ListFilters } from './plan-list.view.js';

/** What a list is drawn with once something is looked for. */
export interface FindingView extends ListContext {
  finding: PlanFindingWords;
  /** How the goals stand: one of `SORTINGS`. */
  sort: string;
  /** @param focus the filter that takes the focus, since what was pressed is gone */
  onChange: (filters: ListFilters, focus: string) => void;
}

const isFurther = (key: FilterKey | FurtherKey): key is FurtherKey => FURTHER_KEYS.some((each) => each === key);

function furtherLabel(key: FurtherKey, value: string, { plan, common, reader, dates, finding }: FindingView): string {
  if (value === NONE) return finding.none[key];
  if (key === 'responsibleRole') return wordFor(common.role, value);
  if (key === 'sdg') return sdgName(value, reader.language);
  if (key !== 'term') return plain(furtherName(plan, key, value), reader);
  if (value === RUNNING || value === OVERDUE) return finding.term[value];
  return formatTerm(readTerm(value), reader.language, dates) || value;
}

/** What is set, each with a way to take it back, and a way to take back all. */
export function setFilters(view: FindingView): TemplateResult | typeof nothing {
  const { common, list, finding, filters, reader, onChange } = view;
  return filterChips<FilterKey | FurtherKey>({
    keys: [...FILTER_KEYS, ...FURTHER_KEYS],
    filters: { ...NO_FURTHER, ...filters },
    common,
    nameOf: (key, value) =>
      isFurther(key)
        ? `${finding.filter[key]}: ${furtherLabel(key, value, view)}`
        : `${list.filter[key]}: ${plain(nameOf(key, value, view), reader)}`,
    onChange: (changed, focus) => onChange({ ...filters, ...changed }, focus),
  });
}

/** Further filters, those of which the plan says something, and how the goals stand. */
export function furtherFields(view: FindingView): TemplateResult {
  const { plan, common, finding, language, filters, grouping, sort, countedFor } = view;
  const filter = (key: FurtherKey) => {
    const options = furtherOptions(plan, key, { language, filters, left: countedFor({ ...filters, [key]: '' }) });
    const chosen = filters[key] ?? '';
    if (options.length === 0 && chosen === '') return nothing;
    const counted = options.map(({ value, count }) => [value, `${furtherLabel(key, value, view)} (${count})`] as const);
    return choiceField(key, finding.filter[key], chosen, [['', common.any], ...counted], 'filter');
  };
  return html`<div class="further no-print">
    ${FURTHER_KEYS.map(filter)}
    ${choiceField('groupBy', finding.groupBy, grouping, GROUPINGS.map((value) => [value, finding.group[value]]))}
    ${choiceField('sort', finding.sortBy, sort, SORTINGS.map((value) => [value, finding.sort[value]]))}
    ${files(view)}
  </div>`;
}

/** What hands the shown goals over beside the table. What cannot be loaded for that is asked for by the next press. */
function files(view: FindingView): TemplateResult {
  const { goals, finding } = view;
  const file = (name: string, save: (view: FindingView) => Promise<void>) =>
    html`<button class="quiet" type="button" @click=${() => void save(view).catch(() => undefined)}>${name}</button>`;
  return html`${goals.some(({ term }) => term?.edtf !== undefined) ? file(finding.saveDates, saveDates) : nothing}
  ${file(finding.saveData, saveData)}`;
}

/** Hands the shown goals to the visitor as a plan file. */
async function saveData({ plan, goals, language }: FindingView): Promise<void> {
  const [{ savePlan }] = await Promise.all([import('./plan-file.js'), loadWords(planTableWords, language)]);
  savePlan(plan, goals, wordsOf(planTableWords, language).fileName);
}

/** Hands the dates of the shown goals to the visitor; what writes them is loaded by the first press. */
async function saveDates({ plan, goals, language }: FindingView): Promise<void> {
  const [{ saveCalendar }] = await Promise.all([import('../parts/save-calendar.js'), loadWords(planTableWords, language)]);
  const items = goals.map((record) => ({ type: 'goal', record }) as const);
  await saveCalendar(items, { plan, language }, wordsOf(planTableWords, language).fileName);
}

/** Hands on the address of a goal. */
export interface GoalLink {
  words: PlanFindingWords;
  /** What has become of the last attempt, and of which goal. */
  told: { about: string; said: string };
  say: (id: string, said: string) => void;
}

async function copyLink(id: string, { words, say }: GoalLink): Promise<void> {
  const address = new URL(location.href);
  address.hash = encodeURIComponent(id);
  try {
    await navigator.clipboard.writeText(address.href);
    say(id, words.copied);
  } catch {
    // There is no clipboard for a page that is not safe, nor for most frames.
    location.hash = address.hash;
    say(id, words.notCopied);
  }
}

/** A button that copies the address of a goal. */
export function goalLink({ id }: Goal, link: GoalLink): TemplateResult {
  const { words, told } = link;
  return html`<button class="quiet no-print" type="button" @click=${() => void copyLink(id, link)}>
    ${told.about === id ? told.said : words.copyLink}
  </button>`;
}

let last: { query: string; draw: ListContext['draw'] } = { query: '', draw: undefined };

/** Marks the words of a query; nothing when there are none. The same for the same query, so that rows know that they look so already. */
export function marker(query: string): ListContext['draw'] {
  if (last.query === query) return last.draw;
  const patterns = queryPatterns(query);
  const draw: Draw = (words) => {
    const cut = pieces(words, patterns);
    return cut.some(({ hit }) => hit) ? cut.map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text)) : words;
  };
  last = { query, draw: patterns.length > 0 ? draw : undefined };
  return last.draw;
}
