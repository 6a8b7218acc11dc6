/** One step of a programme: when, what, and who joined. */
import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import { wordFor } from '../../i18n/dictionary.js';
import type { MilestonesWords } from '../../i18n/milestones/index.js';
import type { Milestone } from '../../model/event.js';
import type { Counts } from '../../model/facts.js';
import type { Responsible, Source } from '../../model/schema.js';
import { bodyName, indexOf, placeName, recordOf } from '../../model/select.js';
import { heading } from '../parts/heading.js';
import { paragraphs } from '../parts/prose.js';
import { aside, bracketed, joined, linked, say, sayDate, sayTerm } from '../parts/saying.js';
import type { Content, RecordContext } from '../parts/saying.js';
import { badge } from '../parts/status-badge.js';
import type { Present, Step } from './milestones.view.js';

/** What a step is drawn with. */
export interface StepContext extends RecordContext {
  words: MilestonesWords;
  /** Level of the heading of a step. */
  level: number;
  present: Present;
  /** The way from a step to a map; absent where there is none. */
  towards: ((step: Step, context: StepContext) => unknown) | undefined;
}

/** When it was, or will be; the present with the date of the plan. */
function when({ milestone, time }: Step, context: StepContext): Content {
  const { plan, words, common } = context;
  const said = sayTerm(milestone?.term, context);
  if (time === 'now') {
    const updated = plan.updated ?? plan.published;
    return html`<span class="words">${said || words.now}</span>${updated === undefined ? nothing : aside([html`${common.updated} ${sayDate(updated, context)}`])}`;
  }
  if (!said) return html`<span class="muted">${words.noTerm}</span>`;
  return html`<span class="words">${said}</span>${time === 'upcoming' ? aside([words.upcoming]) : nothing}`;
}

/** Who joined, by name, under a line that says how many. */
function places(ids: readonly string[], label: string, context: StepContext): TemplateResult | typeof nothing {
  if (ids.length === 0) return nothing;
  return html`<div class="who">
    <p class="muted">${label}</p>
    <ul class="names">${ids.map((id) => html`<li part="place">${say(placeName(context.plan, id), context)}</li> `)}</ul>
  </div>`;
}

/** A count of which not all may be named: "zapojená města a obce: 27, jmenovitě 15". */
function countLine({ what, total, named, note }: Counts, context: StepContext): TemplateResult {
  const { reader: { language }, words } = context;
  const written = (count: number): string => count.toLocaleString(language);
  const names = named === undefined || named === total ? undefined : words.named(written(named));
  return html`<li>${joined([html`${say(what, context)}: <strong>${written(total)}</strong>`, names])}${bracketed([say(note, context)])}</li>`;
}

function presentState(context: StepContext): TemplateResult {
  const { words, present: { counts, others, preparing } } = context;
  return html`${counts.length > 0 ? html`<ul class="counts">${counts.map((each) => countLine(each, context))}</ul>` : nothing}
    ${places(others, words.others(others.length), context)} ${places(preparing, words.preparing(preparing.length), context)}`;
}

function responsibleLine({ body, role, note }: Responsible, context: StepContext): Content {
  const name = bodyName(context.plan, body);
  const does = role && wordFor(context.common.role, role);
  return name === undefined ? undefined : html`${say(name, context)}${bracketed([does, say(note, context)])}`;
}

/** Where in which document it stands. */
function sourceLine({ document, page, quote }: Source, context: StepContext): Content {
  const known = document === undefined ? undefined : indexOf(context.plan).documents.get(document);
  const title = say(known?.title ?? document, context);
  return joined([
    title && linked(known?.url, title, context, 'link'),
    page === undefined ? undefined : context.common.page(page),
    quote && html`<q>${say(quote, context)}</q>`,
  ]);
}

/** What the plan says of a milestone beside its name, its date and who joined. */
function details(milestone: Milestone, context: StepContext): TemplateResult {
  const { plan, common } = context;
  const { status, responsible, places: where, audience, themes, sources, attachments } = milestone;
  const said = sources.map((source) => sourceLine(source, context)).filter((line) => line !== undefined);
  return html`${status ? html`<p>${badge(status, context)}</p>` : nothing}
    ${aside(responsible.map((each) => responsibleLine(each, context)))}
    ${aside([...where.map((id) => placeName(plan, id)), ...audience, ...themes].map((text) => say(text, context)))}
    ${aside(attachments.map(({ url, title }) => linked(url, say(title, context), context, 'link')))}
    ${said.length > 0 ? html`<p class="muted">${common.source}: ${joined(said, ' · ')}</p>` : nothing}`;
}

/** A step, with everything that the plan says of it. */
export function milestoneStep(step: Step, context: StepContext): TemplateResult {
  const { milestone, time, isExact, joins, joinedSoFar } = step;
  const { plan, words, reader, level } = context;
  const project = milestone?.project === undefined ? undefined : (recordOf(plan, milestone.project)?.title ?? milestone.project);
  return html`<li part="milestone" class="step ${time}${isExact || time === 'now' ? '' : ' fuzzy'}">
    <div part="term" class="when">${when(step, context)}</div>
    <div class="what">
      ${heading(level, say(milestone?.title, context) ?? words.presentState, 'milestone-title')}
      ${project === undefined ? nothing : html`<p class="muted">${words.project} ${say(project, context)}</p>`}
      ${paragraphs(milestone?.summary, reader)} ${places(joins, words.joined(joins.length, joinedSoFar), context)}
      ${time === 'now' ? presentState(context) : nothing} ${milestone ? details(milestone, context) : nothing}
      ${context.towards?.(step, context)}
    </div>
  </li>`;
}
