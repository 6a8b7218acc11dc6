import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/plan-summary/define.js';
import type { PlanSummaryElement } from '../src/elements/plan-summary/index.js';

/** A village that says how far it is. */
const PLAN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Zdravá Lhota 2026', en: 'Healthy Lhota 2026' },
  kind: 'action-plan',
  period: '2026',
  published: '2026-01-15',
  nextUpdate: '2026-07',
  license: 'https://creativecommons.org/licenses/by/4.0/',
  sections: [{ id: 'zelen', title: 'Zeleň' }, { id: 'doprava', title: 'Doprava' }],
  goals: ['done', 'done', 'in-progress', 'delayed', undefined].map((status, i) => ({
    id: `cil-${i}`, title: `Cíl ${i + 1}`, section: i % 2 ? 'zelen' : 'doprava', term: '2026', ...(status ? { status } : {}),
  })),
  counts: [{ what: 'vysazené stromy', year: 2025, total: 120 }, { what: 'vysazené stromy', year: 2024, total: 80 }],
};

// A plan that is given wins over the address.
const shown = (args: Partial<PlanSummaryElement>) => html`<civic-plan-summary
  src="data/plzen-safe-region.json"
  .plan=${args.plan}
  lang=${args.lang ?? 'cs'}
  ?compact=${args.compact}
></civic-plan-summary>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<PlanSummaryElement> = { title: 'Elements/Plan summary', component: 'civic-plan-summary', render: shown };

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<PlanSummaryElement>;

/** A programme of a region, with figures and principles of its own. */
export const Programme: Story = {};

/** A plan of a city: what it holds is counted. */
export const City: Story = { render: () => html`<civic-plan-summary src="data/liberec-city-2024.json"></civic-plan-summary>` };

/** Goals in several states, a licence, and when the next data come. */
export const States: Story = { args: { plan: PLAN } };

/** On a phone. */
export const Phone: Story = { render: (args) => html`<div ${ref(narrow)}>${shown(args)}</div>` };

/** Smaller type and spacing. */
export const Compact: Story = { args: { compact: true } };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** The plan holds nothing of it. */
export const Empty: Story = { args: { plan: { ...PLAN, sections: [], goals: [], counts: [], channels: [{ title: 'Web' }] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-plan-summary src="data/none.json"><p>Plán visí na úřední desce.</p></civic-plan-summary>`,
};
