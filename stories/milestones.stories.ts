import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/milestones/define.js';
import '../src/elements/safety-map/define.js';
import type { MilestonesElement } from '../src/elements/milestones/index.js';

/** A village that is halfway through its plan. */
const PLAN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Zdravá Lhota', en: 'Healthy Lhota' },
  updated: '2026-03-02',
  milestones: [
    { id: 'zamer', title: { cs: 'Schválení záměru', en: 'Intent approved' }, term: '2024-02-12', status: 'done' },
    { id: 'dotaznik', title: { cs: 'Dotazník mezi obyvateli', en: 'Survey' }, term: 'jaro 2025', summary: 'Odpovědělo 214 lidí.' },
    { id: 'plan', title: { cs: 'Schválení plánu', en: 'Plan approved' }, term: 'konec roku 2025', status: 'delayed' },
    { id: 'park', title: { cs: 'Otevření parku', en: 'Park opens' }, term: '2040-09' },
    { id: 'hodnoceni', title: { cs: 'Vyhodnocení', en: 'Evaluation' } },
  ],
  places: [{ id: 'ves', title: 'Nová Ves', participation: 'in-preparation' }],
  counts: [{ what: 'vysazené stromy', total: 120 }],
};

// A plan that is given wins over the address.
const shown = (args: Partial<MilestonesElement>) => html`<civic-milestones
  src="data/plzen-safe-region.json"
  .plan=${args.plan}
  lang=${args.lang ?? 'cs'}
  project=${args.project ?? ''}
  ?vertical=${args.vertical}
  ?compact=${args.compact}
></civic-milestones>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<MilestonesElement> = { title: 'Elements/Milestones', component: 'civic-milestones', render: shown };

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<MilestonesElement>;

/** The published programme of a region: who joined when, and how things stand now. */
export const Region: Story = {};

/** Down the page, with the dates in the gutter. */
export const Vertical: Story = { args: { vertical: true } };

/** On a phone. */
export const Phone: Story = { render: (args) => html`<div ${ref(narrow)}>${shown(args)}</div>` };

/** What was, what holds now, what is yet to come, and what has no date. */
export const Halfway: Story = { args: { plan: PLAN, vertical: true } };

/** Only what belongs to one project. */
export const OneProject: Story = { args: { project: 'zdravy-kraj' } };

/** With a map that follows the same filter: a step leads to the map as of then, and what is chosen there is marked here. */
export const WithMap: Story = {
  render: () => html`<civic-milestones src="data/plzen-safe-region.json" lang="cs" sync="kraj"></civic-milestones>
    <civic-safety-map src="data/plzen-safe-region.json" lang="cs" region="CZ032" sync="kraj"></civic-safety-map>`,
};

/** Smaller type and spacing. */
export const Compact: Story = { args: { compact: true } };

/** In English. */
export const English: Story = { args: { lang: 'en', plan: PLAN } };

/** The plan has no milestones. */
export const Empty: Story = { args: { plan: { ...PLAN, milestones: [] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-milestones src="data/none.json"><p>Jak program postupuje, najdete na úřední desce.</p></civic-milestones>`,
};
