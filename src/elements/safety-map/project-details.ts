import { html } from 'lit';
import type { TemplateResult } from 'lit';
import type { Project } from '../../model/project.js';
import { bodyName } from '../../model/select.js';
import { amountInWords } from '../parts/amount.js';
import { paragraphs } from '../parts/prose.js';
import { termInWords } from '../parts/term.js';
import { joined, say } from './map-context.js';
import type { MapContext } from './map-context.js';

/** What a project is; and when, by whom and for how much, until a visitor sees everything that the plan holds about it. */
export function projectDetails(project: Project, context: MapContext): TemplateResult {
  const { plan, reader, dates, visit } = context;
  const { term, responsible, funding } = project;
  const brief = () => joined([
    term && (term.text === undefined ? termInWords(term, reader.language, dates) : say(term.text, context)),
    ...responsible.map(({ body }) => say(bodyName(plan, body), context)),
    ...funding.map(({ amount }) => amount && amountInWords(amount, context)),
  ]);
  return html`<div class="details">${paragraphs(project.summary, reader)}${visit?.details(project, context) ?? html`<p>${brief()}</p>`}</div>`;
}
