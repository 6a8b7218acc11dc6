import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Goal } from '../../model/goal.js';
import { bodyName, indexOf } from '../../model/select.js';
import { aside, badge, goalBody, say, sayTerm } from '../goal-card/index.js';
import { heading } from '../parts/heading.js';
import { icon } from '../parts/icons.js';
import { inline } from '../parts/prose.js';
import { nameOf } from './list-context.js';
import type { ListContext } from './list-context.js';
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

function row(goal: Goal, level: number, isCoded: boolean, context: ListContext): TemplateResult {
  const isOpen = context.printing || context.isOpen(goal);
  const toggle = (): void => context.onToggle(goal);
  const close = ({ key, currentTarget }: KeyboardEvent): void => {
    if (key !== 'Escape' || !isOpen) return;
    toggle();
    (currentTarget as Element).querySelector('button')?.focus();
  };
  const title = html`<button type="button" data-goal=${goal.id} aria-expanded=${isOpen ? 'true' : 'false'} @click=${toggle}
    >${say(goal.title, context)}</button
  >`;
  return html`<li part="goal" class="goal" @keydown=${close}>
    <div class="row">
      ${isCoded ? html`<span class="code">${goal.code}</span>` : nothing}
      <div class="about">
        <div>${heading(level, title, 'goal-title')} ${aside([sayTerm(goal.term, context), lead(goal, context)])}</div>
        ${badge(goal.status, context)}
      </div>
      ${icon('down')}
    </div>
    ${isOpen ? html`<div class="body">${goalBody(goal, context)} ${context.linkTo?.(goal)}</div>` : nothing}
  </li>`;
}

/** One group: its heading with the number of goals, and the goals as rows. */
export function goalGroup({ key, depth, goals, count }: GoalGroup, context: ListContext): TemplateResult {
  const { plan, grouping, reader, list } = context;
  const level = context.level + depth;
  const code = grouping === 'section' ? indexOf(plan).sections.get(key)?.code : undefined;
  const isCoded = goals.some((goal) => goal.code !== undefined);
  const title = () => html`<span>${code} ${inline(nameOf(grouping, key, context), reader)}</span> <span class="muted">${list.goals(count)}</span>`;
  return html`<div part="group" class="group by-${grouping} ${depth > 0 ? 'inner' : ''}">
    ${key === '' ? nothing : heading(level, title(), 'group-title')}
    ${goals.length > 0 ? html`<ul>${goals.map((goal) => row(goal, key === '' ? level : level + 1, isCoded, context))}</ul>` : nothing}
  </div>`;
}
