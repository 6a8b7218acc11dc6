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
import type { Source, Status } from '../../model/schema.js';
import { bodyName, indexOf, placeName } from '../../model/select.js';
import type { Text } from '../../model/text.js';
import { link } from '../parts/link.js';
import { paragraphs } from '../parts/prose.js';
import { badge } from '../parts/status-badge.js';
import { eventsOf, responsibleLines } from './goal-card.view.js';
import type { ResponsibleLine } from './goal-card.view.js';
import { announce, aside, bracketed, joined, linked, quoted, say, sayAsOf, sayDate, sayTerm } from './goal-context.js';
import type { Content, GoalContext } from './goal-context.js';

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

/** Where in which document it stands, and its words on demand. */
function sourceLine({ document, page, lines, quote }: Source, context: GoalContext): Content {
  const { plan, common, words } = context;
  const known = document === undefined ? undefined : indexOf(plan).documents.get(document);
  const title = known ? say(known.title, context) : document;
  return html`${joined([
    page === undefined ? undefined : common.page(page),
    lines === undefined ? undefined : words.lines(lines),
    title === undefined ? undefined : linked(known?.url, title, context, 'link'),
  ])}
  ${quoted(quote, context)}`;
}

/** What a plan says of a goal beside its title and summary, fact by fact. */
function factsOf(goal: Goal, context: GoalContext): readonly [name: GoalField, lines: readonly Content[]][] {
  const { plan, common, rare } = context;
  const { term, status, indicators, steps, places, audience, themes, sdg, sources, updated } = goal;
  const responsible = responsibleLines(plan, goal);
  const inLine = (texts: readonly Text[]) => [joined(texts.map((text) => say(text, context)))];
  const rarely = (name: GoalField) => rare[name]?.(goal, context) ?? [];
  return [
    ['term', [when(term, context)]],
    ['status', [stateLine(status, context)]],
    [indicators.length > 1 ? 'indicators' : 'indicator', indicators.map((each) => html`<span part="indicator">${say(each, context)}</span>`)],
    ['targets', rarely('targets')],
    [
      'responsible',
      responsible.length > 0
        ? responsible.map((each) => responsibleLine(each, context))
        : [html`<span class="muted">${common.notStated}</span>`],
    ],
    ['steps', steps.map((step) => stepLine(step, context))],
    ['events', eventsOf(plan, goal).map((event) => eventLine(event, context))],
    ['funding', rarely('funding')],
    ['places', rare.places?.(goal, context) ?? inLine(places.map((id) => placeName(plan, id)))],
    ['audience', inLine(audience)],
    ['themes', inLine(themes)],
    ['sdg', rare.sdg?.(goal, context) ?? inLine(sdg)],
    ['links', rarely('links')],
    ['attachments', rarely('attachments')],
    ['history', rarely('history')],
    ['sources', sources.map((each) => sourceLine(each, context))],
    ['updated', [sayDate(updated, context)]],
  ];
}

/** Lines of a fact that are drawn, the rest is counted: a page that had to draw thirty thousand would stand still. */
const MOST_LINES = 1000;

/** All that is known of a goal beside its title. What a plan ought to say and does not is said to be so. */
export function goalBody(goal: Goal, context: GoalContext): TemplateResult {
  const { reader, words, draw } = context;
  const { summary } = goal;
  return html`
    ${summary === undefined ? nothing : html`<div class="summary">${paragraphs(summary, reader, draw)}</div>`}
    <dl class="facts">
      ${factsOf(goal, context).map(([name, lines]) => {
        const [first, second] = lines;
        if (first === undefined) return nothing;
        const items = lines.slice(0, MOST_LINES).map((line) => html`<li>${line}</li>`);
        if (lines.length > MOST_LINES) items.push(html`<li>+ ${lines.length - MOST_LINES}</li>`);
        const all = name === 'steps' ? html`<ol>${items}</ol>` : second ? html`<ul>${items}</ul>` : first;
        return html`<div class="fact"><dt class="muted">${words.field[name]}</dt><dd class="of-${name}">${all}</dd></div>`;
      })}
    </dl>
  `;
}
