/** The elements that a plan is shown with; each comes on its own, after the page around it is there, the nearest first. */
import type { ReactiveControllerHost } from 'lit';
import type { PlanElement } from '../parts/plan-element.js';
import type { Part } from './plan.view.js';

type Element = typeof PlanElement;

const MODULES: Readonly<Record<Part, () => Promise<Element>>> = {
  'plan-summary': () => import('../plan-summary/index.js').then((module) => module.PlanSummaryElement),
  'plan-list': () => import('../plan-list/index.js').then((module) => module.PlanListElement),
  milestones: () => import('../milestones/index.js').then((module) => module.MilestonesElement),
  'safety-map': () => import('../safety-map/index.js').then((module) => module.SafetyMapElement),
  'event-calendar': () => import('../event-calendar/index.js').then((module) => module.EventCalendarElement),
  funding: () => import('../funding/index.js').then((module) => module.FundingElement),
  news: () => import('../news/index.js').then((module) => module.NewsElement),
  contacts: () => import('../contacts/index.js').then((module) => module.ContactsElement),
};

/** What nearly every plan begins with; it is asked for together with the plan. */
const ALWAYS: readonly Part[] = ['plan-summary', 'plan-list'];

/** How many parts come at once: a part keeps a screen free until it is there, so that the others are far below. */
const NEAR = 3;

/** How long a part far below waits for a browser that is never idle, ms. */
const LONGEST_REST = 1000;

/** Lets the browser draw, and listen to the visitor. */
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A part, and its element when it comes; undefined when it could not be loaded. */
type Coming = readonly [Part, Promise<Element | undefined>];

/** Asks for the elements of parts, all at once. */
const ask = (parts: readonly Part[]): readonly Coming[] => parts.map((part) => [part, MODULES[part]().catch(() => undefined)]);

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
    ask(ALWAYS);
  }

  /**
   * Asks for what has not been asked for yet: for the first parts at once, for those far below them when the browser has
   * nothing better to do. Then these come on one line together, and are shown one by one.
   */
  async bring(parts: readonly Part[]): Promise<void> {
    const fresh = parts.filter((part) => !this.#asked.has(part));
    for (const part of fresh) this.#asked.add(part);
    const far = fresh.filter((part) => parts.indexOf(part) >= NEAR);
    await this.#show(ask(fresh.filter((part) => !far.includes(part))));
    if (far.length === 0) return;
    await this.#rest();
    for (const each of ask(far)) {
      await this.#show([each]);
      await this.#rest();
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

  /** Shows parts one after another, as they come. */
  async #show(coming: readonly Coming[]): Promise<void> {
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
