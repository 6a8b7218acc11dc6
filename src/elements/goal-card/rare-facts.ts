/** Facts that few goals have: what draws them comes with a plan that has them. */
import type { ReactiveControllerHost } from 'lit';
import type { Goal } from '../../model/goal.js';
import type { Plan } from '../../model/plan.js';
import { OnDemand } from '../parts/on-demand.js';
import type { RareLines } from './goal-context.js';

/** What draws some rare facts. */
export interface RareModule {
  /**
   * What is drawn, once there are words of the language.
   * @param goals that are shown
   */
  linesIn: (language: string, root: ShadowRoot, goals: readonly Goal[]) => Promise<RareLines>;
}

/** Whether the page has a map; asked of the document's class, since a page may have named anything `querySelector`. */
const hasMap = (): boolean => Document.prototype.querySelector.call(document, 'civic-safety-map') !== null;

/** Asks for what the goals of a plan need. */
function ask(plan: Plan, goals: readonly Goal[]): readonly Promise<RareModule>[] {
  const records = [plan.goals, plan.events, plan.milestones, plan.projects].flat();
  return [
    goals.some(({ targets, funding }) => targets.length + funding.length > 0) && import('./figures.js'),
    (goals.some(({ attachments }) => attachments.length > 0) || records.some(({ links }) => links.length > 0)) && import('./links.js'),
    (plan.origins ?? [plan]).some(({ supersedes }) => supersedes) && import('./history.js'),
    goals.some(({ sdg }) => sdg.length > 0) && import('./sdg.js'),
    hasMap() && goals.some(({ places }) => places.length > 0) && import('./places.js'),
  ].filter((asked) => asked !== false);
}

const NO_LINES: RareLines = {};

type Host = ReactiveControllerHost & { readonly renderRoot: DocumentFragment | HTMLElement };

/** The rare facts of the goals that a host shows. */
export class RareFacts {
  readonly #host: Host;
  readonly #isSeen: (lines: RareLines) => unknown;
  /** What the facts were asked for. */
  #asked: readonly unknown[] = [];
  #demand: OnDemand<RareLines> | undefined;

  /** @param isSeen whether these lines change what the host shows now */
  constructor(host: Host, isSeen: (lines: RareLines) => unknown) {
    this.#host = host;
    this.#isSeen = isSeen;
  }

  get lines(): RareLines {
    return this.#demand?.module ?? NO_LINES;
  }

  /** Settles when what was asked for has come. */
  get coming(): Promise<void> | undefined {
    return this.#demand?.coming;
  }

  /** Whether all that these goals need is there or cannot be had; asks for what is not. */
  isReady(plan: Plan, goals: readonly Goal[], language: string): boolean {
    const asked = [plan, goals[0], language];
    if (asked.some((each, i) => each !== this.#asked[i])) {
      this.#asked = asked;
      const modules = ask(plan, goals);
      const host = { requestUpdate: () => this.#isSeen(this.lines) && this.#host.requestUpdate() };
      this.#demand = modules.length > 0 ? new OnDemand(host, () => this.#load(modules, goals, language)) : undefined;
      void this.#demand?.ask();
    }
    return !this.#demand || this.#demand.module !== undefined;
  }

  async #load(asked: readonly Promise<RareModule>[], goals: readonly Goal[], language: string): Promise<RareLines> {
    const modules = await Promise.all(asked);
    const lines = await Promise.all(modules.map(({ linesIn }) => linesIn(language, this.#host.renderRoot as ShadowRoot, goals)));
    return Object.assign({}, ...lines) as RareLines;
  }
}
