/** The elements that a plan is shown with; each comes on its own, after the page around it is there, the nearest first. */
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

/** How many parts come at once: a part keeps a screen free until it is there, so that the others are far below. */
const NEAR = 3;

/** How long a part far below waits for a browser that is never idle, ms. */
const LONGEST_REST = 1000;

/** Lets the browser draw, and listen to the visitor. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings the elements of parts, in the order of the page. */
export class Arrival {
  /** Parts whose element could not be loaded. */
  readonly missing = new Set<Part>();
  readonly #host: Pick<ReactiveControllerHost, 'requestUpdate'>;
  readonly #asked = new Set<Part>();
  #isHurried = false;
  /** Ends the rest of the browser. */
  #wake = (): void => undefined;

  /** @param host is drawn again when a part could not be loaded */
  constructor(host: Pick<ReactiveControllerHost, 'requestUpdate'>) {
    this.#host = host;
  }

  /**
   * Asks for what has not been asked for yet: for the first parts at once, for those far below them one by one, whenever
   * the browser has nothing better to do.
   */
  async bring(parts: readonly Part[]): Promise<void> {
    const fresh = parts.filter((part) => !this.#asked.has(part));
    for (const part of fresh) this.#asked.add(part);
    const far = fresh.filter((part) => parts.indexOf(part) >= NEAR);
    await this.#show(fresh.filter((part) => !far.includes(part)));
    while (far.length > 0) {
      await this.#rest();
      await this.#show(far.splice(0, this.#isHurried ? far.length : 1));
    }
  }

  /** Brings what is left at once: somebody is on the way there, or prints. */
  hurry(): void {
    this.#isHurried = true;
    this.#wake();
  }

  /** Asks again for the parts that could not be loaded. */
  retry(): void {
    const parts = [...this.missing];
    this.missing.clear();
    for (const part of parts) this.#asked.delete(part);
    this.#host.requestUpdate();
    void this.bring(parts);
  }

  /** Loads parts all at once, and shows one after another. */
  async #show(parts: readonly Part[]): Promise<void> {
    const coming = parts.map((part) => [part, MODULES[part]().catch(() => undefined)] as const);
    for (const [part, module] of coming) {
      const element = await module;
      if (element) element.define(`civic-${part}`);
      else this.#miss(part);
      await pause();
    }
  }

  /** Settles when the browser is idle, or somebody is in a hurry. */
  #rest(): Promise<void> {
    if (this.#isHurried) return Promise.resolve();
    return new Promise((resolve) => {
      this.#wake = resolve;
      if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: LONGEST_REST });
      else setTimeout(resolve, LONGEST_REST);
    });
  }

  #miss(part: Part): void {
    this.missing.add(part);
    this.#host.requestUpdate();
  }
}
