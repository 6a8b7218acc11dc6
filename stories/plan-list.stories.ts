import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/plan-list/define.js';
import type { PlanListElement } from '../src/elements/plan-list/index.js';

const TOWN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Akční plán města Lhota 2026', en: 'Action plan of Lhota 2026' },
  summary: { cs: 'Co město letos udělá pro zeleň a pro ulice.', en: 'What the town does this year for its green and its streets.' },
  period: '2026',
  publisher: 'mesto',
  updated: '2026-03-02',
  bodies: [
    { id: 'mesto', title: 'Město Lhota', kind: 'city' },
    { id: 'zelen', title: { cs: 'Odbor zeleně', en: 'Parks department' }, kind: 'department' },
    { id: 'doprava', title: { cs: 'Odbor dopravy', en: 'Transport department' }, kind: 'department' },
    { id: 'skola', title: 'Základní škola Lhota' },
  ],
  sections: [
    { id: 'priroda', title: { cs: 'Příroda', en: 'Nature' } },
    { id: 'ulice', title: { cs: 'Ulice', en: 'Streets' } },
    { id: 'kola', title: { cs: 'Na kole', en: 'Cycling' }, parent: 'ulice' },
  ],
  goals: [
    {
      id: 'stromy', code: '1', section: 'priroda', term: '4-12/2026', status: { code: 'in-progress', asOf: '2026-02-28' },
      title: { cs: 'Stromy pro náves a okolí školy', en: 'Trees for the village green and the school' },
      summary: 'Vysadíme stromy tam, kde v létě nejvíc chybí stín.',
      targets: [{ metric: 'vysazené stromy', op: '>=', value: 12, actual: 5 }],
      responsible: [{ body: 'zelen', role: 'lead' }, 'mesto', { body: 'skola', role: 'partner' }],
    },
    { id: 'park', code: '2', section: 'priroda', title: 'Park u školy', term: '2026-05', status: 'done', responsible: ['zelen'] },
    { id: 'louka', code: '3', section: 'priroda', title: 'Louka místo trávníku', term: '2026', status: 'cancelled', responsible: ['zelen'] },
    { id: 'chodniky', code: '4', section: 'ulice', title: 'Chodníky bez bariér', term: '2025-41', status: 'delayed', responsible: ['doprava'] },
    { id: 'lampy', code: '5', section: 'ulice', title: 'Úsporné lampy', status: 'ongoing', responsible: ['doprava'] },
    { id: 'stojany', code: '6', section: 'kola', title: 'Stojany u škol', term: '2026-06', status: 'in-preparation', responsible: ['doprava', 'skola'] },
    { id: 'web', title: 'Nový web města' },
  ],
};

const many = (length: number) => ({
  ...TOWN,
  sections: [],
  goals: Array.from({ length }, (_, i) => ({ id: `ukol-${i + 1}`, code: String(i + 1), title: `Úkol číslo ${i + 1}`, term: '2026' })),
});

const list = ({ plan = TOWN, lang = 'cs', compact = false, ...asked }: Partial<PlanListElement>) => html`<civic-plan-list
  lang=${lang}
  section=${asked.section ?? ''}
  status=${asked.status ?? ''}
  query=${asked.query ?? ''}
  group-by=${asked.groupBy ?? 'section'}
  sort=${asked.sort ?? 'plan'}
  page-size=${asked.pageSize ?? 0}
  ?compact=${compact}
  ?without-filters=${asked.withoutFilters ?? false}
  ?without-search=${asked.withoutSearch ?? false}
  .plan=${plan}
></civic-plan-list>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<PlanListElement> = {
  title: 'Elements/Plan list',
  component: 'civic-plan-list',
  render: list,
};

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<PlanListElement>;

/** Goals of a town under the headings of their sections; one section lies in another. */
export const Ready: Story = {};

/** The improvement plan of Liberec for 2024: fourteen goals in two parts. */
export const FromFile: Story = {
  render: () => html`<civic-plan-list src="data/liberec-city-2024.json"></civic-plan-list>`,
};

/** A catalogue of plans; one opens in its place, with a way back. */
export const Catalogue: Story = {
  render: () => html`<civic-plan-list src="data/catalog.json"></civic-plan-list>`,
};

/** One goal opened in place to everything that the plan holds about it. */
export const Expanded: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('civic-plan-list')!;
    await element.updateComplete;
    element.shadowRoot?.querySelector<HTMLElement>('[data-goal]')?.click();
  },
};

/** What is set stands as chips, each with a way to take it back. */
export const Filtered: Story = { args: { section: 'ulice', status: 'delayed' } };

/** What can be set further, unfolded: more filters, the order and the groups. */
export const Further: Story = {
  render: () => html`<civic-plan-list src="data/liberec-city-2024.json" term="2024"></civic-plan-list>`,
};

/** What was looked for is marked. */
export const Searched: Story = { args: { query: 'skol' } };

/** Nothing is found: one sentence, and the way out. */
export const NothingFound: Story = { args: { query: 'letadlo' } };

/** Under the headings of who leads, by title. */
export const ByBody: Story = { args: { groupBy: 'body', sort: 'title' } };

/** Under the headings of how far the goals are. */
export const ByStatus: Story = { args: { groupBy: 'status' } };

/** One section alone, with nothing to set. */
export const Bare: Story = { args: { section: 'priroda', withoutFilters: true, withoutSearch: true } };

/** A long list shows the first goals, and more by a press. */
export const Long: Story = { args: { plan: many(60), pageSize: 10 } };

/** Smaller type and spacing, for the side of a page. */
export const Compact: Story = { args: { compact: true } };

/** On a narrow page the filters are folded behind a button. */
export const Narrow: Story = {
  render: () => html`<div ${ref(narrow)}>${list({})}</div>`,
};

/** In English; what the plan says only in Czech is marked as Czech. */
export const English: Story = { args: { lang: 'en' } };

/** In German. */
export const German: Story = { args: { lang: 'de' } };

/** A plan without goals. */
export const Empty: Story = { args: { plan: { ...TOWN, goals: [], events: [{ id: 'slavnost', title: 'Slavnost' }] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-plan-list src="data/none.json"><p>Plán je i na úřední desce města.</p></civic-plan-list>`,
};
