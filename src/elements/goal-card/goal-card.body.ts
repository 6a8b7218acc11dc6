/** All that a plan holds about one goal, under its title; the goal card shows it, and a list opens to it in place. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/written.js';
import { isDayExact } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { GoalField } from '../../i18n/goal-card/index.js';
import type { PlanEvent } from '../../model/event.js';
import type { Goal, Step } from '../../model/goal.js';
import type { Status } from '../../model/schema.js';
import { bodyName, placeName } from '../../model/select.js';
import { anchor, link } from '../parts/link.js';
import { paragraphs } from '../parts/prose.js';
import { attachmentLine, moneyLine, sourceLine } from './goal-card.papers.js';
import { eventsOf, relationsOf, responsibleLines } from './goal-card.view.js';
import type { Relation, ResponsibleLine } from './goal-card.view.js';
import { announce, aside, badge, bracketed, joined, linked, quoted, say, sayAsOf, sayDate, sayTerm } from './goal-context.js';
import type { Content, GoalContext } from './goal-context.js';
import { targetLine } from './target-line.js';

/** When, with the words of the source on demand where they say it otherwise. */
function when(term: Term | undefined, context: GoalContext): Content {
  const { reader, dates, common } = context;
  if (!term) return html`<span part="term" class="muted">${common.notStated}</span>`;
  const { text, ordinal, edtf } = term;
  const isSaid = text === undefined || isDayExact(term) || formatTerm(term, reader.language, dates, reader.planLanguage).includes(text);
  const counted = ordinal && edtf !== undefined ? dates.ordinal(ordinal.n, ordinal.unit) : undefined;
  return html`<span part="term">${joined([sayTerm(term, context), counted])}</span> ${isSaid ? nothing : quoted(text, context)}`;
}

function stateLine(status: Status | undefined, context: GoalContext): Content {
  const note = status?.note;
  return html`${badge(status, context)}${bracketed([sayAsOf(status?.asOf, context)])}${note === undefined
    ? nothing
    : html` <div class="note">${paragraphs(note, context.reader, context.draw)}</div>`}`;
}

function responsibleLine({ name, role, note, isPartner, url }: ResponsibleLine, context: GoalContext): Content {
  const does = role === undefined ? undefined : wordFor(context.common.role, role);
  return html`<span part="responsible" class=${isPartner ? 'partner' : nothing}
    >${linked(url, say(name, context), context)}${bracketed([does, say(note, context)])}</span
  >`;
}

function stepLine({ title, term, body, status }: Step, context: GoalContext): Content {
  const who = body === undefined ? undefined : say(bodyName(context.plan, body), context);
  return html`${say(title, context)}${aside([who, sayTerm(term, context), status && badge(status, context)])}`;
}

function eventLine({ id, title, url, term, place, places, location, state, status }: PlanEvent, context: GoalContext): Content {
  const { plan, words, common, page } = context;
  const became = status?.code === 'cancelled' ? status.code : (state ?? 'scheduled');
  const onOpen = (click: Event): void => {
    if (click.currentTarget && !announce(click.currentTarget, 'civic-event-open', id)) click.preventDefault();
  };
  const text = say(title, context);
  const name = url ? link(url, text, { words: common, page, onClick: onOpen }) : text;
  const ids = new Set(place === undefined ? places : [place, ...places]);
  return html`<div part="event">
    ${became === 'scheduled' ? nothing : html`<em>${wordFor(words.eventState, became)}</em> `}${became === 'cancelled'
      ? html`<s>${name}</s>`
      : name}
    ${aside([sayTerm(term, context) || words.noTerm, say(location, context), ...[...ids].map((at) => say(placeName(plan, at), context))])}
  </div>`;
}

function relationLine({ rel, isInverse, title, id, url }: Relation, context: GoalContext): Content {
  const { common, words, leadsTo } = context;
  const table = isInverse && Object.hasOwn(words.inverse, rel) ? words.inverse : common.relation;
  const name = say(title, context);
  const target = id !== undefined && leadsTo?.(id) ? anchor(id, name, 'link') : linked(url, name, context, 'link');
  return html`<span class="muted">${wordFor(table, rel)}:</span> ${target}`;
}

/** All that is known of a goal beside its title. What a plan ought to say and does not is said to be so. */
export function goalBody(goal: Goal, context: GoalContext): TemplateResult {
  const { plan, reader, common, words, draw } = context;
  const { summary, indicators } = goal;
  const row = (name: GoalField, items: readonly Content[]): unknown => {
    if (items.length === 0 || items[0] === undefined) return nothing;
    const list = items.map((item) => html`<li>${item}</li>`);
    const all = name === 'steps' ? html`<ol>${list}</ol>` : items.length > 1 ? html`<ul>${list}</ul>` : items[0];
    return html`<div class="fact"><dt>${words.field[name]}</dt><dd class="of-${name}">${all}</dd></div>`;
  };
  const rows = <T>(name: GoalField, items: readonly T[], line: (item: T, context: GoalContext) => Content): unknown =>
    row(name, items.map((item) => line(item, context)));
  const responsible = responsibleLines(plan, goal);
  return html`
    ${summary === undefined ? nothing : html`<div class="summary">${paragraphs(summary, reader, draw)}</div>`}
    <dl class="facts">
      ${row('term', [when(goal.term, context)])} ${row('status', [stateLine(goal.status, context)])}
      ${rows(indicators.length > 1 ? 'indicators' : 'indicator', indicators, (item) => html`<span part="indicator">${say(item, context)}</span>`)}
      ${rows('targets', goal.targets, targetLine)}
      ${responsible.length
        ? rows('responsible', responsible, responsibleLine)
        : row('responsible', [html`<span class="muted">${common.notStated}</span>`])}
      ${rows('steps', goal.steps, stepLine)} ${rows('events', eventsOf(plan, goal), eventLine)}
      ${rows('funding', goal.funding, moneyLine)}
      ${row('places', [joined(goal.places.map((id) => say(placeName(plan, id), context)))])}
      ${row('audience', [joined(goal.audience.map((item) => say(item, context)))])}
      ${row('themes', [joined(goal.themes.map((item) => say(item, context)))])} ${row('sdg', [joined(goal.sdg)])}
      ${rows('links', relationsOf(plan, goal), relationLine)} ${rows('attachments', goal.attachments, attachmentLine)}
      ${rows('sources', goal.sources, sourceLine)} ${row('updated', [sayDate(goal.updated, context)])}
    </dl>
  `;
}
