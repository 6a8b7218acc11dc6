/** The way from a step to a map of the page; it comes where the element follows a filter together with others. */
import { css, html, nothing } from 'lit';
import type { LitElement, TemplateResult } from 'lit';
import type { Milestone } from '../../model/event.js';
import { addStyles } from '../parts/on-demand.js';
import { plain } from '../parts/prose.js';
import { followersOf } from '../parts/shared-filter.js';
import type { Step } from './milestones.view.js';
import type { StepContext } from './step.js';

type Host = LitElement & { sync: string; milestone: string };

const styles = css`
  [part='show'] {
    justify-self: start;
    margin-block-start: var(--_unit);
    font-size: var(--_small);
  }
`;

/** Tells the others what was chosen, and brings the one that shows it into view. */
function choose(host: Host, milestone: Milestone | undefined, total: number): void {
  host.milestone = milestone?.id ?? '';
  const detail = { filters: { milestone: host.milestone }, shown: total, total };
  host.dispatchEvent(new CustomEvent('civic-filter-change', { detail, bubbles: true, composed: true }));
  followersOf(host, 'milestone')[0]?.scrollIntoView();
}

/** What draws the way from a step to the map, once there are styles for it. */
export function towardsMap(host: Host): { way: (step: Step, context: StepContext) => TemplateResult | typeof nothing } {
  addStyles(host.renderRoot as ShadowRoot, styles);
  return {
    way({ milestone, time }, { plan, reader, words }) {
      const isPresent = time === 'now';
      // The map fills up where the programme grew; what belongs to one project is not on it.
      const isOnMap = isPresent || (milestone?.project === undefined && milestone!.joins.length > 0);
      if (!isOnMap || followersOf(host, 'milestone').length === 0) return nothing;
      const isShown = isPresent ? ['', milestone?.id].includes(host.milestone) : host.milestone === milestone!.id;
      const title = milestone ? plain(milestone.title, reader) : words.presentState;
      return html`<button part="show" class="control no-print" type="button" aria-pressed=${isShown} aria-label="${words.showOnMap}: ${title}"
        @click=${() => choose(host, milestone, plan.milestones.length)}>${words.showOnMap}</button>`;
    },
  };
}
