import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { DateWords } from '../../dates/format.js';
import type { CommonWords } from '../../i18n/common/index.js';
import { pieces } from '../../i18n/collate.js';
import type { GoalCardWords } from '../../i18n/goal-card/index.js';
import type { PlanListWords } from '../../i18n/plan-list/index.js';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { bodyName, indexOf } from '../../model/select.js';
import type { GoalContext } from '../goal-card/index.js';
import { goalBody } from '../goal-card/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { inline, plain } from '../parts/prose.js';
import type { Reader } from '../parts/prose.js';
import { statusBadge, statusWord } from '../parts/status-badge.js';
import { termInWords } from '../parts/term.js';
import { NONE, leadOf } from './plan-list.view.js';
import type { GoalGroup, Grouping } from './plan-list.view.js';

/** What the rows need to know of the list they stand in. */
export interface RowContext {
  plan: Plan;
  reader: Reader;
  common: CommonWords;
  dates: DateWords;
  words: PlanListWords;
  grouping: Grouping;
  /** Level of the headings of groups; those of goals follow. */
  level: number;
  /** What becomes of the plan's words, as to mark what a visitor looks for. */
  draw: ((words: string) => unknown) | undefined;
  /** Words of the card that a row opens to. */
  cardWords: GoalCardWords;
  /** Absolute URL of the page. */
  page: string;
  /** On paper every row is open. */
  printing: boolean;
  isOpen: (goal: Goal) => boolean;
  onToggle: (goal: Goal) => void;
}

/** Words with those of a query marked. */
export function marked(words: string, query: readonly string[]): unknown {
  return pieces(words, query).map(({ text, hit }) => (hit ? html`<mark>${text}</mark>` : text));
}

function meta(goal: Goal, context: RowContext): TemplateResult | typeof nothing {
  const { plan, reader, dates, words, draw } = context;
  const lead = leadOf(goal);
  const name = lead && bodyName(plan, lead.body);
  const others = new Set(goal.responsible.map(({ body }) => body)).size - 1;
  if (!goal.term && !name) return nothing;
  return html`<p class="meta">
    ${goal.term ? html`<span>${termInWords(goal.term, reader.language, dates, reader.planLanguage)}</span>` : nothing}
    ${name ? html`<span>${inline(name, reader, draw)}${others > 0 ? ` ${words.others(others)}` : nothing}</span>` : nothing}
  </p>`;
}

function cardContext(context: RowContext): GoalContext {
  const { goals } = indexOf(context.plan);
  return { ...context, words: context.cardWords, leadsTo: (id) => goals.has(id) };
}

function row(goal: Goal, level: number, context: RowContext): TemplateResult {
  const open = context.printing || context.isOpen(goal);
  const title = html`<button
    type="button"
    data-goal=${goal.id}
    aria-expanded=${open ? 'true' : 'false'}
    @click=${() => context.onToggle(goal)}
  >${inline(goal.title, context.reader, context.draw)}</button>`;
  return html`<li part="goal" class=${open ? 'goal open' : 'goal'}>
    <div class="row">
      ${goal.code === undefined ? nothing : html`<span class="code">${goal.code}</span>`}
      <div>${heading(level, title, 'goal-title')}${meta(goal, context)}</div>
      <span class="state-line">${statusBadge(goal.status, context.common, goal.status?.label && plain(goal.status.label, context.reader))}</span>
      <span class="turn" aria-hidden="true">${icon('down')}</span>
    </div>
    ${open ? html`<div class="body">${goalBody(goal, cardContext(context))}</div>` : nothing}
  </li>`;
}

function groupName({ key }: GoalGroup, { plan, reader, common, words, grouping }: RowContext): unknown {
  if (key === NONE) return words.none[grouping === 'body' ? 'responsible' : (grouping as 'section' | 'status' | 'term')];
  if (grouping === 'section') return inline(indexOf(plan).sections.get(key)?.title ?? key, reader);
  if (grouping === 'body') return inline(bodyName(plan, key) ?? key, reader);
  return grouping === 'status' ? statusWord({ code: key }, common) : key;
}

function groupCode({ key }: GoalGroup, { plan, grouping }: RowContext): string {
  const code = grouping === 'section' ? indexOf(plan).sections.get(key)?.code : undefined;
  return code === undefined ? '' : `${code} `;
}

/** One group: its heading with the number of goals, and the goals as rows. */
export function goalGroup(group: GoalGroup, context: RowContext): TemplateResult {
  const isNamed = group.key !== '';
  const level = context.level + group.depth;
  const coded = group.goals.some(({ code }) => code !== undefined);
  const title = html`<span>${groupCode(group, context)}${groupName(group, context)}</span>
    <span class="group-count">${context.words.goals(group.count)}</span>`;
  return html`<div part="group" class=${['group', isNamed ? '' : 'ungrouped', group.depth > 0 ? 'inner' : ''].join(' ')}>
    ${isNamed ? heading(level, title, 'group-title') : nothing}
    ${group.goals.length > 0
      ? html`<ul class=${coded ? 'coded' : ''}>
          ${group.goals.map((goal) => row(goal, isNamed ? level + 1 : level, context))}
        </ul>`
      : nothing}
  </div>`;
}
