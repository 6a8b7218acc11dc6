import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/dates/phrases.js';
import '../src/elements/goal-card/define.js';
import type { GoalCardElement } from '../src/elements/goal-card/index.js';

const VILLAGE = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Akční plán obce Lhota 2026', en: 'Action plan of Lhota 2026' },
  publisher: 'obec',
  updated: '2026-03-02',
  bodies: [
    { id: 'obec', title: 'Obec Lhota', kind: 'city' },
    { id: 'odbor', title: { cs: 'Odbor životního prostředí', en: 'Environment department' }, kind: 'department' },
    { id: 'skola', title: 'Základní škola Lhota' },
  ],
  documents: [{ id: 'priloha', title: 'příloha č. 1', url: 'https://lhota.example/priloha.pdf' }],
  places: [{ id: 'naves', title: 'Náves', level: 'venue' }],
  sections: [{ id: 'zelen', title: { cs: 'Zeleň', en: 'Green' } }],
  goals: [
    {
      id: 'stromy', code: '3', type: 'measure', section: 'zelen',
      title: { cs: 'Stromy pro náves a okolí školy', en: 'Trees for the village green and the school' },
      summary: 'Vysadíme stromy tam, kde v létě nejvíc chybí stín. Sázet budou i školáci.',
      term: { text: '4-12/2026', edtf: '2026-04/2026-12' },
      status: { code: 'in-progress', asOf: '2026-02-28', note: 'Sazenice jsou objednané.' },
      indicators: ['Stromy rostou a mají stín.', 'Stížností na horko ubylo.'],
      targets: [
        { metric: 'vysazené stromy', op: '>=', value: 12, actual: 5, asOf: '2026-02' },
        { metric: 'z toho ovocné', op: '>=', value: 4, of: 'vysazené stromy' },
        { metric: 'plocha zeleně', op: '>=', value: 2500, unit: 'm²', actual: 900, baseline: 600, series: [['2023', 600], ['2024', 700], ['2025', 900]] },
      ],
      responsible: [
        { body: 'odbor', role: 'lead' }, { body: 'obec', role: 'political' }, { body: 'skola', role: 'partner', note: 'žáci 8. tříd' },
      ],
      steps: [
        { title: 'Návrh výsadby', status: 'done', term: '2025-11', body: 'odbor' },
        { title: 'Schválení zastupitelstvem', status: 'in-preparation', term: '2026-04' },
        { title: 'Výsadba' },
      ],
      funding: [
        {
          kind: 'budget', title: 'Rozpočet obce', amount: { value: 350000, currency: 'CZK' }, from: 'obec', period: '2026',
          parts: [{ title: 'sazenice', amount: { value: 250000, currency: 'CZK', qualifier: '~' } }, { title: 'práce', amount: 100000 }],
        },
      ],
      places: ['naves'], audience: ['obyvatelé', 'žáci'], themes: ['zeleň', 'klima'], sdg: ['11.7', '13'],
      links: [{ rel: 'implements', to: 'https://mzp.example/strategie', title: 'Strategie přizpůsobení se změně klimatu' }],
      attachments: [
        { url: 'https://lhota.example/mapa.pdf', title: 'Mapa výsadby', bytes: 1234567 },
        { url: 'https://lhota.example/beseda.mp3', title: 'Beseda o stínu', bytes: 2500000 },
      ],
      sources: [{ document: 'priloha', page: '2', quote: 'Obec vysadí nejméně dvanáct stromů.' }],
    },
    { id: 'kolo', title: { cs: 'Stojany na kola', en: 'Bicycle stands' } },
  ],
  events: [
    { id: 'sazeni', title: 'Sázení se školou', goal: 'stromy', term: '2026-10-17T09:00', location: 'Náves' },
    { id: 'beh', title: 'Běh pro stromy', goal: 'stromy', term: '2026-05-09', state: 'cancelled' },
  ],
};

const card = ({ goal = 'stromy', plan = VILLAGE, lang = 'cs', compact = false }: Partial<GoalCardElement>) => html`<civic-goal-card
  goal=${goal}
  lang=${lang}
  ?compact=${compact}
  .plan=${plan}
></civic-goal-card>`;

const meta: Meta<GoalCardElement> = {
  title: 'Elements/Goal card',
  component: 'civic-goal-card',
  render: card,
};

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<GoalCardElement>;

/** A goal that says all that a goal can say. */
export const Ready: Story = {};

/** A goal of which the plan tells the title only: what it ought to tell is said to be missing. */
export const LittleKnown: Story = { args: { goal: 'kolo' } };

/** From the file of a real plan: the participatory budget of Liberec. */
export const FromFile: Story = {
  render: () => html`<civic-goal-card src="data/liberec-city-2024.json" goal="cil-a"></civic-goal-card>`,
};

/** A real goal with countable promises of which nobody said how far they are. */
export const Promises: Story = {
  render: () => html`<civic-goal-card src="data/liberec-city-2024.json" goal="cil-4"></civic-goal-card>`,
};

/** Smaller type and spacing, for the side of a page. */
export const Compact: Story = { args: { compact: true } };

/** In English; what the plan says only in Czech is marked as Czech. */
export const English: Story = { args: { lang: 'en' } };

/** In German. */
export const German: Story = { args: { lang: 'de' } };

/** The plan does not have the goal. */
export const Empty: Story = { args: { goal: 'most' } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-goal-card src="data/none.json" goal="stromy"><p>Cíl je i na úřední desce obce.</p></civic-goal-card>`,
};
