/** All that a plan holds about one goal, under its title; the goal card shows it, and a list opens to it in place. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { formatTerm } from '../../dates/format.js';
import { isDayExact } from '../../dates/term.js';
import type { Term } from '../../dates/term.js';
import { wordFor } from '../../i18n/dictionary.js';
import type { GoalField } from '../../i18n/goal-card/index.js';
import type { PlanEvent } from '../../model/event.js';
import type { Goal, Step } from '../../model/goal.js';
import type { Status } from '../../model/schema.js';
import { bodyName, placeName } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { anchor, link } from '../parts/link.js';
import { inline, paragraphs, plain } from '../parts/prose.js';
import { statusBadge } from '../parts/status-badge.js';
import { dateInWords, termInWords } from '../parts/term.js';
import { attachment, money, quoted, source } from './goal-card.papers.js';
import { eventsOf, relationsOf, responsibleLines } from './goal-card.view.js';
import type { Relation, ResponsibleLine } from './goal-card.view.js';
import { joined } from './goal-context.js';
import type { Content, GoalContext } from './goal-context.js';
import { targetLine } from './target-line.js';

function row(name: GoalField, items: readonly Content[], { words }: GoalContext, kind: 'ul' | 'ol' = 'ul'): unknown {
  if (items.length === 0) return nothing;
  const list = items.map((item) => html`<li>${item}</li>`);
  const many = kind === 'ol' ? html`<ol>${list}</ol>` : html`<ul>${list}</ul>`;
  return html`<div class="fact"><dt>${words.field[name]}</dt><dd class=${name}>${items.length === 1 ? items[0] : many}</dd></div>`;
}

/** When, with the words of the source on demand where they say it otherwise. */
function when(term: Term, context: GoalContext): Content {
  const { reader, dates } = context;
  const { language, planLanguage } = reader;
  const { text, ordinal, edtf } = term;
  const written = formatTerm(term, language, dates, planLanguage);
  const counted = ordinal && edtf !== undefined ? dates.ordinal(ordinal.n, ordinal.unit) : undefined;
  const isSaid = text === undefined || written.includes(text) || isDayExact(term);
  return html`${joined([html`<span part="term">${termInWords(term, language, dates, planLanguage)}</span>`, counted])}
  ${isSaid ? nothing : quoted(text, context)}`;
}

function state(status: Status | undefined, { reader, common, dates, words, draw }: GoalContext): Content {
  const badge = statusBadge(status, common, status?.label && plain(status.label, reader));
  const { asOf, note } = status ?? {};
  return html`${badge}${asOf === undefined
    ? nothing
    : html` <span class="muted">${words.asOf} ${dateInWords(asOf, reader.language, dates)}</span>`}${note === undefined
    ? nothing
    : html`<div class="note">${paragraphs(note, reader, draw)}</div>`}`;
}

function who({ name, role, note, isPartner, url }: ResponsibleLine, { reader, common, page, draw }: GoalContext): Content {
  const title = inline(name, reader, draw);
  const more = joined([
    role === undefined ? undefined : wordFor(common.role, role),
    note === undefined ? undefined : inline(note, reader, draw),
  ]);
  const hasMore = role !== undefined || note !== undefined;
  return html`<span part="responsible" class=${isPartner ? 'partner' : nothing}
    >${url ? link(url, title, { words: common, page }) : title}${hasMore ? html` <span class="muted">(${more})</span>` : nothing}</span
  >`;
}

function step({ title, term, body, status }: Step, { plan, reader, common, dates, draw }: GoalContext): Content {
  const name = body === undefined ? undefined : bodyName(plan, body);
  const more = [
    name === undefined ? undefined : inline(name, reader, draw),
    term && termInWords(term, reader.language, dates, reader.planLanguage),
    status && statusBadge(status, common, status.label && plain(status.label, reader)),
  ];
  const hasMore = more.some((item) => item !== undefined);
  return html`${inline(title, reader, draw)}${hasMore ? html`<div class="muted">${joined(more, ' · ')}</div>` : nothing}`;
}

function eventLine(event: PlanEvent, { plan, reader, common, dates, words, page, draw }: GoalContext): Content {
  const state = event.status?.code === 'cancelled' ? 'cancelled' : event.state;
  const became = state === undefined || state === 'scheduled' ? undefined : wordFor(words.eventState, state);
  const title = inline(event.title, reader, draw);
  const name = event.url ? link(event.url, title, { words: common, page }) : title;
  const places = event.place === undefined ? event.places : [...new Set([event.place, ...event.places])];
  const more = [
    event.term && termInWords(event.term, reader.language, dates, reader.planLanguage),
    event.location === undefined ? undefined : inline(event.location, reader, draw),
    ...places.map((id) => inline(placeName(plan, id), reader, draw)),
  ];
  const hasMore = more.some((item) => item !== undefined);
  return html`<div part="event">
    ${became === undefined ? nothing : html`<em>${became}</em> `}${state === 'cancelled' ? html`<s>${name}</s>` : name}
    ${hasMore ? html`<div class="muted">${joined(more, ' · ')}</div>` : nothing}
  </div>`;
}

function relation({ rel, isInverse, title, id, url }: Relation, context: GoalContext): Content {
  const { reader, common, words, page, draw, leadsTo } = context;
  const name = inline(title, reader, draw);
  const word = isInverse && Object.hasOwn(words.inverse, rel) ? words.inverse[rel]! : wordFor(common.relation, rel);
  const target = id !== undefined && leadsTo?.(id) ? anchor(id, name, 'link') : link(url, name, { words: common, page, part: 'link' });
  return html`<span class="muted">${word}:</span> ${target}`;
}

/** All that is known of a goal beside its title. What a plan ought to say and does not is said to be so. */
export function goalBody(goal: Goal, context: GoalContext): TemplateResult {
  const { plan, reader, common, dates, draw } = context;
  const text = (value: Text): Content => inline(value, reader, draw);
  const { indicators, term, updated } = goal;
  const lines = responsibleLines(plan, goal);
  const notStated = html`<span class="muted">${common.notStated}</span>`;
  return html`
    ${goal.summary === undefined ? nothing : html`<div class="summary">${paragraphs(goal.summary, reader, draw)}</div>`}
    <dl class="facts">
      ${row('term', [term ? when(term, context) : html`<span part="term">${notStated}</span>`], context)}
      ${row('status', [state(goal.status, context)], context)}
      ${row(
        indicators.length > 1 ? 'indicators' : 'indicator',
        indicators.map((each) => html`<span part="indicator">${text(each)}</span>`),
        context,
      )}
      ${row('targets', goal.targets.map((each) => targetLine(each, context)), context)}
      ${row('responsible', lines.length ? lines.map((each) => who(each, context)) : [notStated], context)}
      ${row('steps', goal.steps.map((each) => step(each, context)), context, 'ol')}
      ${row('events', eventsOf(plan, goal).map((each) => eventLine(each, context)), context)}
      ${row('funding', goal.funding.map((each) => money(each, context)), context)}
      ${row('places', goal.places.length ? [joined(goal.places.map((id) => text(placeName(plan, id))))] : [], context)}
      ${row('audience', goal.audience.length ? [joined(goal.audience.map(text))] : [], context)}
      ${row('themes', goal.themes.length ? [joined(goal.themes.map(text))] : [], context)}
      ${row('sdg', goal.sdg.length ? [goal.sdg.join(', ')] : [], context)}
      ${row('links', relationsOf(plan, goal).map((each) => relation(each, context)), context)}
      ${row('attachments', goal.attachments.map((each) => attachment(each, context)), context)}
      ${row('sources', goal.sources.map((each) => source(each, context)), context)}
      ${row('updated', updated === undefined ? [] : [dateInWords(updated, reader.language, dates)], context)}
    </dl>
  `;
}
