import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/contacts/define.js';
import type { ContactsElement } from '../src/elements/contacts/index.js';

/** A village with addresses, hours and towns. */
const PLAN = {
  format: 'civic-plan/1',
  id: 'tag:lhota.example,2026:plan',
  language: 'cs',
  title: { cs: 'Zdravá Lhota', en: 'Healthy Lhota' },
  bodies: [
    { id: 'obec', title: { cs: 'Obec Lhota', en: 'Lhota' }, kind: 'city' },
    {
      id: 'odbor', title: { cs: 'Odbor životního prostředí', en: 'Environment department' }, kind: 'department', parent: 'obec', places: ['lhota', 'ves'],
      contact: { email: 'odbor@lhota.example', phone: '+420 123 456 789', hours: 'pondělí a středa 8–17' },
    },
    { id: 'mala', title: 'Jana Malá', kind: 'person', parent: 'odbor', public: true },
  ],
  goals: Array.from({ length: 6 }, (_, i) => ({ id: `cil-${i}`, title: `Cíl ${i + 1}`, responsible: [{ body: 'odbor', role: 'lead' }] })),
  places: [{ id: 'lhota', title: 'Lhota' }, { id: 'ves', title: 'Nová Ves' }],
  channels: [{ kind: 'web', title: 'Portál obce', url: 'https://portal.example/', summary: 'Novinky, zápisy z jednání.' }, { kind: 'advice', title: 'Poradna' }],
};

// A plan that is given wins over the address.
const shown = (args: Partial<ContactsElement>) => html`<civic-contacts
  src="data/plzen-safe-region.json"
  .plan=${args.plan}
  lang=${args.lang ?? 'cs'}
  ?show-persons=${args.showPersons}
  ?compact=${args.compact}
></civic-contacts>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<ContactsElement> = { title: 'Elements/Contacts', component: 'civic-contacts', render: shown };

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<ContactsElement>;

/** The published programme of a region: channels, bodies, and what they do. */
export const Region: Story = {};

/** Addresses, hours, towns, and a vCard. */
export const Addresses: Story = { args: { plan: PLAN } };

/** Persons whom the plan makes public. */
export const Persons: Story = { args: { plan: PLAN, showPersons: true } };

/** On a phone. */
export const Phone: Story = { args: { plan: PLAN }, render: (args) => html`<div ${ref(narrow)}>${shown(args)}</div>` };

/** Smaller type and spacing. */
export const Compact: Story = { args: { compact: true } };

/** In English. */
export const English: Story = { args: { lang: 'en', plan: PLAN } };

/** The plan names nobody. */
export const Empty: Story = { args: { plan: { ...PLAN, bodies: [], channels: [] } } };

/** The file is not there; what the page put into the tag stays. */
export const Failed: Story = {
  render: () => html`<civic-contacts src="data/none.json"><p>Kontakty visí na úřední desce.</p></civic-contacts>`,
};
