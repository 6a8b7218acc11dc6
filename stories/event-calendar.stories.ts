import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/event-calendar/define.js';
import type { EventCalendarElement } from '../src/elements/event-calendar/index.js';

const TOWN = {
  format: 'civic-plan/1',
  id: 'tag:mesto.example,2025:kalendar',
  language: 'cs',
  title: { cs: 'Kalendář města Vzorov', en: 'Calendar of the town of Vzorov' },
  updated: '2025-04-02',
  publisher: 'mesto',
  bodies: [
    { id: 'mesto', title: 'Město Vzorov', kind: 'city' },
    { id: 'odbor', title: 'Odbor kultury', kind: 'department' },
  ],
  places: [{ id: 'namesti', title: 'náměstí Míru', level: 'venue' }],
  goals: [{ id: 'park', title: 'Obnova parku u nádraží', term: '2025-04/2025-12', summary: 'Nové stromy a lavičky.' }],
  milestones: [{ id: 'lavka', title: 'Otevření lávky', term: '2025-04-30' }],
  events: [
    {
      id: 'trhy', title: 'Farmářské trhy', term: '2025-04-05T08:00/2025-04-05T12:00', place: 'namesti', organizer: 'odbor', free: true,
      summary: 'Zelenina, sýry a květiny od místních pěstitelů.',
    },
    { id: 'dny-zeme', title: 'Dny Země: úklid, přednášky a výlety', term: '2025-04-18/2025-04-24', kind: 'campaign' },
    { id: 'hlasovani', title: 'Hlasování o participativním rozpočtu', term: '2025-04-22/2025-05-06', kind: 'vote' },
    { id: 'zasedani', title: 'Zasedání zastupitelstva', term: '2025-04-24T17:00', kind: 'meeting' },
    { id: 'koncert', title: 'Koncert sboru', term: '2025-04-24T19:00', state: 'cancelled' },
    { id: 'vystava', title: 'Výstava kreseb', term: '2025-04-24', location: 'radnice' },
    { id: 'dotace', title: 'Uzávěrka žádostí o dotace', term: '../2025-04-15', kind: 'deadline' },
    { id: 'uklid', title: 'Jarní úklid', term: '2025-04', kind: 'campaign' },
    { id: 'sbirka', title: 'Sbírka šatstva' },
  ],
};

const calendar = (args: Partial<EventCalendarElement>) => html`<civic-event-calendar
  .plan=${args.plan ?? TOWN}
  month=${args.month ?? '2025-04'}
  view=${args.view ?? 'month'}
  kind=${args.kind ?? ''}
  ?week-numbers=${args.weekNumbers ?? false}
></civic-event-calendar>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

const meta: Meta<EventCalendarElement> = {
  title: 'Elements/Event calendar',
  component: 'civic-event-calendar',
  render: calendar,
};

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<EventCalendarElement>;

/** A month with what has a day in its cells, what has none in the lane above. */
export const Month: Story = {};

/** A year as a list. */
export const Agenda: Story = { args: { view: 'agenda' } };

/** Dots, and the list of a day beneath. */
export const Phone: Story = { render: (args) => html`<div ${ref(narrow)}>${calendar(args)}</div>` };

/** A day that is open, one of its events with details. */
export const OpenDay: Story = {
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('civic-event-calendar');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('.single .entry')?.click();
    await element?.updateComplete;
  },
};

/** The weeks with their numbers, by ISO 8601. */
export const WeekNumbers: Story = { args: { weekNumbers: true } };

/** A day on a phone, one of its events with details. */
export const PhoneDay: Story = {
  render: (args) => html`<div ${ref(narrow)}>${calendar(args)}</div>`,
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('civic-event-calendar');
    await element?.updateComplete;
    element?.shadowRoot?.querySelector<HTMLElement>('.panel .title')?.click();
    await element?.updateComplete;
  },
};

/** What does not take place as it was planned says so in words. */
export const States: Story = {
  args: {
    plan: {
      ...TOWN,
      goals: [],
      events: [
        { id: 'koncert', title: 'Koncert sboru', term: '2025-04-08T19:00', state: 'cancelled' },
        { id: 'beh', title: 'Běh městem', term: '2025-04-12', state: 'postponed' },
        { id: 'beseda', title: 'Beseda o osvětlení', term: '2025-04-16T17:00', state: 'moved-online', url: 'https://mesto.example/beseda' },
      ],
    },
  },
};

/** Terms without a day in the lane: soft ends where nobody knows the day, hard ones where they read on. */
export const Lane: Story = {
  args: {
    plan: {
      ...TOWN,
      events: [],
      goals: [
        { id: 'uklid', title: 'Jarní úklid', term: '2025-04' },
        { id: 'pololeti', title: 'Oprava školky', term: '1. pololetí 2025' },
        { id: 'lavicky', title: 'Nové lavičky', term: 'nejpozději v dubnu 2025 (pravděpodobně)' },
        { id: 'park', title: 'Obnova parku u nádraží', term: '2025-04/2025-12' },
        { id: 'svetla', title: 'Úsporné osvětlení', term: '2024/..' },
      ],
    },
  },
};

/** Nothing this month: the nearest one with something is offered. */
export const EmptyMonth: Story = { args: { month: '2026-02' } };

/** Nothing of the kind that is asked for. */
export const Empty: Story = { args: { kind: 'nothing' } };

/** A calendar file that a town publishes already, as the source. */
export const CalendarFile: Story = {
  render: () => html`<civic-event-calendar src="files/kulturni-dum.ics" month="2025-04"></civic-event-calendar>`,
};

/** The published plan of a region, read from its file. */
export const Region: Story = {
  render: () => html`<civic-event-calendar src="data/liberec-region-2025.json" month="2025-04"></civic-event-calendar>`,
};

/** The file is not there: the words of the page stay, with the way out. */
export const Failed: Story = {
  render: () => html`<civic-event-calendar src="data/missing.json"><p>Akce najdete na úřední desce.</p></civic-event-calendar>`,
};
