import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Goal } from '../../model/goal.js';
import { bodyName, indexOf } from '../../model/select.js';
import { textOf } from '../../model/text.js';
import { aside, bracketed, goalBody, joined, say, sayAsOf, sayTerm } from '../goal-card/index.js';
import type { Content } from '../goal-card/index.js';
import { heading } from '../parts/heading.js';
import { inline } from '../parts/prose.js';
import { badge } from '../parts/status-badge.js';
import { nameOf } from './list-context.js';
import type { ListContext, RowLook } from './list-context.js';
import { leadOf } from './plan-list.view.js';
import type { GoalGroup } from './plan-list.view.js';
import { textsIn } from './texts.view.js';

/** Who answers first, and how many others do. */
function lead(goal: Goal, context: ListContext): Content {
  const first = leadOf(goal);
  const name = first && bodyName(context.plan, first.body);
  if (name === undefined) return undefined;
  const others = new Set(goal.responsible.map(({ body }) => body)).size - 1;
  return joined([say(name, context), others > 0 ? context.list.others(others) : undefined], ' ');
}

/** What a browser finds a goal by while its card is not there. */
export function hiddenWords(goal: Goal, { plan, language }: ListContext): string {
  const { events, documents } = indexOf(plan);
  const { attachments, links, events: named, sources } = goal;
  const others = [...attachments, ...links, ...named.map((id) => events.get(id)), ...sources.map(({ document = '' }) => documents.get(document))];
  const texts = [...textsIn(plan, goal), ...others.map((each) => each?.title)];
  return texts.map((text) => textOf(text, language, plan.language).value).filter(Boolean).join(' · ');
}

/** The card that a row opens to; of a closed one only the browser finds the words. */
function cardOf(goal: Goal, context: ListContext): TemplateResult {
  return context.isOpen(goal)
    ? html`<div class="body">${goalBody(goal, context)} ${context.linkTo?.(goal)}</div>`
    : html`<div hidden="until-found">${hiddenWords(goal, context)}</div>`;
}

/** What an item of the list says of a goal, with its card below it. */
export function rowOf(goal: Goal, { level, isCoded }: RowLook, context: ListContext): TemplateResult {
  const title = html`<button type="button" data-goal=${goal.id} aria-expanded=${context.isOpen(goal)}>${say(goal.title, context)}</button>`;
  return html`<div class="row">
      ${isCoded ? html`<span class="code">${goal.code}</span>` : nothing}
      <div class="about">
        <div>${heading(level, title, 'goal-title')} ${aside([sayTerm(goal.term, context), lead(goal, context), context.rare.mark?.(goal)])}</div>
        <span>${badge(goal.status, context)}${bracketed([sayAsOf(goal.status?.asOf, context)])}</span>
      </div>
    </div>
    ${cardOf(goal, context)}`;
}

function list(goals: readonly Goal[], look: RowLook, context: ListContext): TemplateResult {
  const { onRow } = context;
  const item = (goal: Goal) => html`<li part="goal" class="goal">${rowOf(goal, look, context)}</li>`;
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
