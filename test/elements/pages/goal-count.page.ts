/** An element that only counts goals, and what the tests of loading do with it. */
import { fixture, html } from '@open-wc/testing-helpers';
import { html as template } from 'lit';
import type { TemplateResult } from 'lit';
import { PlanElement } from '../../../src/elements/parts/plan-element.js';
import { commonWords } from '../../../src/i18n/common/index.js';
import type { Plan } from '../../../src/model/plan.js';
import { textOf } from '../../../src/model/text.js';
import { until } from '../../support/until.js';

export class GoalCountElement extends PlanElement {
  protected override readonly dictionary = commonWords;
  /** The plan that it was drawn from last. */
  drawn: Plan | undefined;

  protected override countItems(plan: Plan): number {
    return plan.goals.length;
  }

  protected override renderPlan(plan: Plan): TemplateResult {
    this.drawn = plan;
    return template`<ol>${plan.goals.map((goal) => template`<li>${textOf(goal.title, 'cs', 'cs').value}</li>`)}</ol>`;
  }
}
customElements.define('civic-goal-count', GoalCountElement);

/** A plan with goals of these names. */
export const planOf = (...goals: string[]) => ({
  format: 'civic-plan/1', id: 'https://obec.example/plan', language: 'cs', title: 'Plán zlepšování',
  goals: goals.map((title, index) => ({ id: `cil-${index}`, title })),
});

export const shown = (src: string): Promise<GoalCountElement> => fixture(html`<civic-goal-count src=${src}></civic-goal-count>`);

export const text = (element: Element): string => element.shadowRoot?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

export const part = (element: Element, name: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector(`[part~="${name}"]`);

export const inState = (element: Element, state: string, limit?: number): Promise<true> =>
  until(`it is ${state}`, () => element.matches(`:state(${state})`), limit) as Promise<true>;

/** Counts `civic-load` and what changes in the element from now on. */
export function watch(element: Element): { loads: number; changes: number } {
  const seen = { loads: 0, changes: 0 };
  element.addEventListener('civic-load', () => (seen.loads += 1));
  new MutationObserver((changes) => (seen.changes += changes.length)).observe(element.shadowRoot!, {
    subtree: true, childList: true, characterData: true, attributes: true,
  });
  return seen;
}
