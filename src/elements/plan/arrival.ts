/** The elements that a plan is shown with; each comes on its own, after the page around it is there. */
import type { ReactiveControllerHost } from 'lit';
import type { PlanElement } from '../parts/plan-element.js';
import type { Part } from './plan.view.js';

const MODULES: Readonly<Record<Part, () => Promise<typeof PlanElement>>> = {
  'plan-summary': () => import('../plan-summary/index.js').then((module) => module.PlanSummaryElement),
  'plan-list': () => import('../plan-list/index.js').then((module) => module.PlanListElement),
  milestones: () => import('../milestones/index.js').then((module) => module.MilestonesElement),
  'safety-map': () => import('../safety-map/index.js').then((module) => module.SafetyMapElement),
  'event-calendar': () => import('../event-calendar/index.js').then((module) => module.EventCalendarElement),
  funding: () => import('../funding/index.js').then((module) => module.FundingElement),
  news: () => import('../news/index.js').then((module) => module.NewsElement),
  contacts: () => import('../contacts/index.js').then((module) => module.ContactsElement),
};

/** Lets the browser draw, and listen to the visitor. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings the elements of parts, in the order of the page. */
export class Arrival {
  /** Parts whose element could not be loaded. */
  readonly missing = new Set<Part>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #asked = new Set<Part>();

  /** @param host is drawn again when a part could not be loaded */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /** Asks for what has not been asked for yet. All are loaded at once, and shown one after another. */
  async bring(parts: readonly Part[]): Promise<void> {
    const fresh = parts.filter((part) => !this.#asked.has(part));
    const coming = fresh.map((part) => [part, MODULES[part]().catch(() => undefined)] as const);
    for (const part of fresh) this.#asked.add(part);
    for (const [part, module] of coming) {
      const element = await module;
      if (element) element.define(`civic-${part}`);
      else this.#miss(part);
      await pause();
    }
  }

  /** Asks again for the parts that could not be loaded. */
  retry(): void {
    const parts = [...this.missing];
    this.missing.clear();
    for (const part of parts) this.#asked.delete(part);
    this.#host.requestUpdate();
    void this.bring(parts);
  }

  #miss(part: Part): void {
    this.missing.add(part);
    this.#host.requestUpdate();
  }
}
