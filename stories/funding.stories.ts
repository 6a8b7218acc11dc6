import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/funding/define.js';
import type { FundingElement } from '../src/elements/funding/index.js';

/** A village with a participatory budget. */
const PLAN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Rozpočet obce Lhota', en: 'Budget of Lhota' },
  updated: '2026-03-02',
  bodies: [{ id: 'obec', title: 'Obec Lhota', kind: 'city' }, { id: 'skola', title: 'Základní škola' }],
  goals: [
    {
      id: 'pr', title: { cs: 'Participativní rozpočet', en: 'Participatory budget' }, steps: [{ title: 'Realizace', term: '2026-09/2026-12' }],
      funding: [
        {
          kind: 'budget', title: 'Peníze na návrhy občanů', amount: { value: 10_000_000, currency: 'CZK' }, from: 'obec', period: '2026',
          parts: [
            { title: 'Velké projekty', amount: 6_000_000 }, { title: 'Malé projekty', amount: 2_500_000 },
            { title: 'Školní projekty', amount: { value: 1_000_000, qualifier: '~' }, to: 'skola' },
          ],
        },
      ],
    },
  ],
  events: [
    { id: 'navrhy', kind: 'phase', goal: 'pr', title: 'Podávání návrhů', term: '2026-02/2026-03', status: 'done' },
    { id: 'hlasovani', kind: 'vote', goal: 'pr', title: 'Hlasování', term: '2026-05-04/2026-05-17' },
  ],
  funding: [
    { kind: 'spent', title: 'Opravy chodníků', amount: { value: 3_250_000, currency: 'CZK' }, period: '2025' },
    { kind: 'planned', title: 'Nová cyklostezka', amount: { value: 20_500_000, currency: 'CZK', qualifier: '<', text: 'téměř 20,5 mil. Kč' }, programme: 'IROP', period: '2027' },
    { kind: 'granted', title: 'Přeshraniční stezka', amount: { value: 1_200_000, currency: 'EUR', qualifier: '~', text: 'cca 1,2 mil. EUR' }, programme: 'Interreg' },
    { kind: 'gift-in-kind', title: 'Lavičky do parku', from: 'skola' },
  ],
};

// A plan that is given wins over the address.
const shown = (args: Partial<FundingElement>) => html`<civic-funding
  src="data/plzen-safe-region.json"
  .plan=${args.plan}
  lang=${args.lang ?? 'cs'}
  group-by=${args.groupBy ?? 'currency'}
  ?compact=${args.compact}
></civic-funding>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<FundingElement> = { title: 'Elements/Funding', component: 'civic-funding', render: shown };

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<FundingElement>;

/** The published programme of a region: sums without a currency, a sum in euro, grants without a sum, a gift. */
export const Region: Story = {};

/** A budget in parts, with the phases of a participatory budget. */
export const Parts: Story = { args: { plan: PLAN } };

/** Grouped by what kind of money it is. */
export const ByKind: Story = { args: { plan: PLAN, groupBy: 'kind' } };

/** Grouped by year. */
export const ByYear: Story = { args: { plan: PLAN, groupBy: 'year' } };

/** The same as a table. */
export const Table: Story = {
  args: { plan: PLAN },
  play: async ({ canvasElement }) => {
    const root = () => canvasElement.querySelector('civic-funding')?.shadowRoot;
    while (!root()?.querySelector('[part="table"]')) await new Promise(requestAnimationFrame);
    root()?.querySelector<HTMLElement>('[part="table"]')?.click();
    while (!root()?.querySelector('table')) await new Promise(requestAnimationFrame);
  },
};

/** On a phone. */
export const Phone: Story = { args: { plan: PLAN }, render: (args) => html`<div ${ref(narrow)}>${shown(args)}</div>` };

/** Smaller type and spacing. */
export const Compact: Story = { args: { compact: true } };

/** In English: sums that the plan words in Czech are written out. */
export const English: Story = { args: { lang: 'en', plan: PLAN } };

/** The plan says nothing of money. */
export const Empty: Story = { args: { plan: { ...PLAN, funding: [], goals: [] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-funding src="data/none.json"><p>Rozpočet najdete na úřední desce.</p></civic-funding>`,
};
