import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/plan/define.js';
import type { WholePlanElement } from '../src/elements/plan/index.js';

/** A plan of a few goals, and no more. */
const PLAN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Akční plán obce Lhota 2026', en: 'Action plan of Lhota 2026' },
  updated: '2026-03-02',
  goals: [
    { id: 'park', title: { cs: 'Nový park', en: 'A new park' }, term: '2026-04/2026-10', status: 'in-progress' },
    { id: 'cesta', title: { cs: 'Bezpečná cesta do školy', en: 'A safe way to school' } },
  ],
};

const shown = (args: Partial<WholePlanElement>) => html`<civic-plan
  src="data/plzen-safe-region.json"
  .plan=${args.plan}
  lang=${args.lang ?? 'cs'}
  ?compact=${args.compact}
></civic-plan>`;

/** Whole plans that stand apart: with all of them the page of documentation would be eight pages long. */
const APART = ['!autodocs'];

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<WholePlanElement> = { title: 'Elements/Plan', component: 'civic-plan', render: shown };

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<WholePlanElement>;

/** The programme of a region: projects on a map, milestones, money and contacts. */
export const Region: Story = {};

/** The plan of a city: goals, dates, money and contacts. */
export const City: Story = { tags: APART, render: () => html`<civic-plan src="data/liberec-city-2024.json" lang="cs"></civic-plan>` };

/** A plan that tells only of goals has a short page. */
export const Short: Story = { args: { plan: PLAN } };

/** On a phone. */
export const Phone: Story = { args: { plan: PLAN }, render: (args) => html`<div ${ref(narrow)}>${shown(args)}</div>` };

/** Smaller type and spacing. */
export const Compact: Story = { tags: APART, args: { plan: PLAN, compact: true } };

/** In English. */
export const English: Story = { tags: APART, args: { plan: PLAN, lang: 'en' } };

/** The plan tells of nothing that could be shown. */
export const Empty: Story = { args: { plan: { ...PLAN, goals: [], sections: [{ id: 'a', title: 'Část A' }] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-plan src="data/none.json"><p>Plán visí na úřední desce.</p></civic-plan>`,
};
