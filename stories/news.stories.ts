import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/elements/news/define.js';
import type { NewsElement } from '../src/elements/news/index.js';

const PLAN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Akční plán obce Lhota 2026', en: 'Action plan of Lhota 2026' },
  updated: '2026-03-02',
  news: [
    { id: 'stromy', title: { cs: 'V parku rostou první stromy', en: 'The first trees in the park' }, date: '2026-05-05', url: 'https://lhota.example/stromy', summary: 'Dobrovolníci vysadili čtyřicet lip.', places: ['lhota'] },
    { id: 'cesta', title: { cs: 'Cesta do školy je hotová', en: 'The way to school is done' }, date: '2026-03' },
    { id: 'rozpocet', title: { cs: 'Rada schválila rozpočet parku', en: 'The council approved the budget of the park' }, date: '2025-12-15' },
  ],
  places: [{ id: 'lhota', title: 'Lhota' }],
};

const shown = ({ plan = PLAN, lang = 'cs', compact = false }: Partial<NewsElement>) => html`<civic-news
  lang=${lang}
  ?compact=${compact}
  .plan=${plan}
></civic-news>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<NewsElement> = { title: 'Elements/News', component: 'civic-news', render: shown };

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<NewsElement>;

/** As it is most of the time. */
export const Ready: Story = {};

/** Smaller type and spacing. */
export const Compact: Story = { args: { compact: true } };

/** A feed in RSS, as text alone. */
export const Rss: Story = { render: () => html`<civic-news src="files/news.xml" lang="cs"></civic-news>` };

/** On a phone. */
export const Phone: Story = { render: (args) => html`<div ${ref(narrow)}>${shown(args)}</div>` };

/** In English. */
export const English: Story = { args: { lang: 'en' } };

/** The plan has nothing to show here. */
export const Empty: Story = { args: { plan: { ...PLAN, news: [] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-news src="data/none.json"><p>Je to i na úřední desce obce.</p></civic-news>`,
};
