/** Facts that few goals have: what draws them comes with a plan that has them. */
import type { ReactiveControllerHost } from 'lit';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { OnDemand } from '../parts/on-demand.js';
import type { RareLines } from './goal-context.js';

interface RareModule {
  isNeeded: (plan: Plan, goals: readonly Goal[]) => boolean;
  load: () => Promise<{ linesIn: (language: string, root: ShadowRoot) => Promise<RareLines> }>;
}

const MODULES: readonly RareModule[] = [
  {
    isNeeded: (_, goals) => goals.some(({ targets, funding }) => targets.length + funding.length > 0),
    load: () => import('./figures.js'),
  },
  {
    isNeeded: (plan, goals) =>
      goals.some(({ attachments }) => attachments.length > 0) ||
      [plan.goals, plan.events, plan.milestones, plan.projects].flat().some(({ links }) => links.length > 0),
    load: () => import('./links.js'),
  },
];

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** The rare facts of the goals that a host shows. */
export class RareFacts {
  readonly #host: Host;
  #language = '';
  #asked: readonly RareModule[] = [];
  #demand: OnDemand<RareLines> | undefined;

  constructor(host: Host) {
    this.#host = host;
  }

  get lines(): RareLines {
    return this.#demand?.module ?? {};
  }

  /** Settles when what was asked for has come. */
  get coming(): Promise<void> | undefined {
    return this.#demand?.coming;
  }

  /** Whether all that these goals need is there or cannot be had; asks for what is not. */
  isReady(plan: Plan, goals: readonly Goal[], language: string): boolean {
    const asked = MODULES.filter((module) => this.#asked.includes(module) || module.isNeeded(plan, goals));
    if (asked.length > 0 && (asked.length > this.#asked.length || language !== this.#language)) {
      this.#asked = asked;
      this.#language = language;
      this.#demand = new OnDemand(this.#host, async () => {
        const modules = await Promise.all(asked.map(({ load }) => load()));
        const lines = await Promise.all(modules.map(({ linesIn }) => linesIn(language, this.#host.renderRoot as ShadowRoot)));
        return Object.assign({}, ...lines) as RareLines;
      });
      void this.#demand.ask();
    }
    return this.#demand?.module !== undefined || asked.length === 0;
  }
}
