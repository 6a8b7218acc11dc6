import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Goal } from '../../model/goal.js';
import { bodyName, indexOf } from '../../model/select.js';
import { aside, bracketed, goalBody, say, sayAsOf, sayTerm } from '../goal-card/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { inline } from '../parts/prose.js';
import { badge } from '../parts/status-badge.js';
import { nameOf } from './list-context.js';
import type { ListContext, RowLook } from './list-context.js';
import { leadOf } from './plan-list.view.js';
import type { GoalGroup } from './plan-list.view.js';

/** Who answers first, and how many others do. */
function lead(goal: Goal, context: ListContext): TemplateResult | undefined {
  const first = leadOf(goal);
  const name = first && bodyName(context.plan, first.body);
  if (name === undefined) return undefined;
  const others = new Set(goal.responsible.map(({ body }) => body)).size - 1;
  return html`${say(name, context)}${others > 0 ? ` ${context.list.others(others)}` : nothing}`;
}

/**
 * What an item of the list says of a goal.
 * @param below what is under the row
 */
export function rowOf(goal: Goal, { level, isCoded }: RowLook, context: ListContext, below: TemplateResult): TemplateResult {
  const title = html`<button type="button" data-goal=${goal.id} aria-expanded=${context.isOpen(goal)}>${say(goal.title, context)}</button>`;
  return html`<div class="row">
      ${isCoded ? html`<span class="code">${goal.code}</span>` : nothing}
      <div class="about">
        <div>${heading(level, title, 'goal-title')} ${aside([sayTerm(goal.term, context), lead(goal, context), context.rare.mark?.(goal)])}</div>
        <span>${badge(goal.status, context)}${bracketed([sayAsOf(goal.status?.asOf, context)])}</span>
      </div>
      ${icon('down')}
    </div>
    ${below}`;
}

/** The card that a row opens to; in a closed one only the browser finds words. */
export function cardOf(goal: Goal, context: ListContext): TemplateResult {
  const isOpen = context.isOpen(goal);
  return html`<div class="body" hidden=${isOpen ? nothing : 'until-found'}>${goalBody(goal, context)} ${isOpen ? context.linkTo?.(goal) : nothing}</div>`;
}

function list(goals: readonly Goal[], look: RowLook, context: ListContext): TemplateResult {
  const { onRow } = context;
  const item = (goal: Goal) => html`<li part="goal" class="goal">${rowOf(goal, look, context, cardOf(goal, context))}</li>`;
  return html`<ul @click=${onRow} @keydown=${onRow} @beforematch=${onRow}>${goals.map(item)}</ul>`;
}

/** One group: its heading with the number of goals, and the goals as rows. */
export function goalGroup({ key, depth, goals, count }: GoalGroup, context: ListContext): TemplateResult {
  const { plan, grouping, reader, list: words, drawList = list } = context;
  const level = context.level + depth;
  const code = grouping === 'section' ? indexOf(plan).sections.get(key)?.code : undefined;
  const title = () => html`<span>${code} ${inline(nameOf(grouping, key, context), reader)}</span> <span class="muted">${words.goals(count)}</span>`;
  const look = { level: key === '' ? level : level + 1, isCoded: goals.some((goal) => goal.code !== undefined) };
  return html`<div part="group" class="group by-${grouping} ${depth > 0 ? 'inner' : ''}">
    ${key === '' ? nothing : heading(level, title(), 'group-title')}
    ${goals.length > 0 ? drawList(goals, look, context, key) : nothing}
  </div>`;
}
