/** The events of a calendar for search engines, beside it in the page. */
import { html, render } from 'lit';
import { today } from '../../dates/clock.js';
import { schemaEvents } from '../../ical/schema-events.js';
import type { PlanEvent } from '../../model/event.js';
import type { Plan } from '../../model/plan.js';
import type { Entry } from './event-calendar.view.js';

/** The most events that are told; search engines read no more of a page. */
const MOST = 500;

const SELECTOR = ':scope > script[type="application/ld+json"]';

/** What is not over, as schema.org has it, in the language of the plan; without signs that would end a script where the page is written to a file. */
export function linkedData(entries: readonly Entry[], plan: Plan, page: string): string {
  const day = today();
  const events = entries.filter(({ type, runs }) => type === 'event' && runs.some(({ end }) => end >= day)).slice(0, MOST);
  const graph = events.flatMap(({ record }) => schemaEvents(record as PlanEvent, { plan, language: plan.language, page }));
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

/**
 * A script that holds data. It is made from a template: the browser takes such a one for run already, and looks into it
 * no more, so that it is no breach of a policy that wants scripts to be trusted.
 */
function dataScript(): HTMLElement {
  const holder = new DocumentFragment();
  render(html`<script type="application/ld+json"></script>`, holder);
  return holder.firstElementChild as HTMLElement;
}

/** Puts data into the element, in the place of what was there before. To the browser they are no script. */
export function putData(host: HTMLElement, data: string): void {
  const known = host.querySelector(SELECTOR);
  if (known?.textContent === data) return;
  const script = dataScript();
  script.append(data);
  if (known) known.replaceWith(script);
  else host.append(script);
}
