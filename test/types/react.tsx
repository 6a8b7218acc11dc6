/** React 19: attributes and properties are checked, and so is what a listener is told. */
import type { CivicElements } from 'civic-elements/jsx';

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends CivicElements {}
  }
}

export const page = (
  <civic-plan-list src="plan.json" lang="cs" heading-level={3} group-by="status" without-filters oncivic-load={({ detail }) => detail.items.toFixed()} />
);
export const card = <civic-goal-card src="plan.json" goal="cil-1" headingLevel={2} compact />;
export const given = <civic-event-calendar plan={{ format: 'civic-plan/1' }} month="2025-04" view="agenda" />;

// @ts-expect-error a level is a number
export const wrong = <civic-plan-list heading-level="two" />;
// @ts-expect-error there is no such attribute
export const unknown = <civic-goal-card goals="cil-1" />;
// @ts-expect-error there is no such element
export const weather = <civic-weather />;
