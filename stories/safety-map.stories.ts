import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/dates/phrases.js';
import '../src/elements/safety-map/define.js';
import type { SafetyMapElement } from '../src/elements/safety-map/index.js';

/** A programme of a whole country: a hundred towns with a hundred and fifty projects. */
const COUNTRY = {
  format: 'civic-plan/1',
  id: 'tag:stat.example,2025:prevence',
  language: 'cs',
  title: { cs: 'Prevence v celé zemi', en: 'Prevention all over the country' },
  places: Array.from({ length: 100 }, (_, i) => ({
    id: `obec-${i}`,
    title: `Obec ${i + 1}`,
    point: [12.9 + ((i * 7919) % 600) * 0.0087, 49 + ((i * 104729) % 600) * 0.0029],
  })),
  projects: Array.from({ length: 150 }, (_, i) => ({
    id: `projekt-${i}`,
    title: `Projekt ${i + 1}`,
    scope: 'local',
    years: [2020 + (i % 5)],
    places: [`obec-${(i * 31) % 100}`],
  })),
};

// A plan that is given wins over the address.
const map = (args: Partial<SafetyMapElement>) => html`<civic-safety-map
  src="data/plzen-safe-region.json"
  .plan=${args.plan}
  year=${args.year ?? ''}
  scope=${args.scope ?? ''}
  status=${args.status ?? ''}
  place=${args.place ?? ''}
  region=${args.region ?? ''}
  tiles=${args.tiles ?? ''}
  attribution=${args.attribution ?? ''}
  base=${args.base ?? ''}
  overlays=${args.overlays ?? ''}
></civic-safety-map>`;

const narrow = (place?: Element): void => (place as HTMLElement | undefined)?.style.setProperty('inline-size', '20em');

/** Waits until the markers stand, then does what a visitor would. */
async function then(canvas: HTMLElement, act: (root: ShadowRoot) => void): Promise<void> {
  const element = canvas.querySelector('civic-safety-map');
  while (!element?.shadowRoot?.querySelector('[part="marker"]')) await new Promise(requestAnimationFrame);
  act(element.shadowRoot);
  await element.updateComplete;
}

const meta: Meta<SafetyMapElement> = {
  title: 'Elements/Safety map',
  component: 'civic-safety-map',
  render: map,
};

// Storybook reads what a file of stories is about from its default export.
export default meta;

type Story = StoryObj<SafetyMapElement>;

/** The published programme of a region: the list first, the map beside it. */
export const Region: Story = {};

/** How far the programme had come by December 2010. */
export const Milestone: Story = {
  play: ({ canvasElement }) =>
    then(canvasElement, (root) => root.querySelectorAll<HTMLElement>('[part="milestone"]')[2]?.click()),
};

/** A town that is chosen on the map, and a project that is open in the list. */
export const Chosen: Story = {
  play: ({ canvasElement }) =>
    then(canvasElement, (root) => {
      root.querySelector<HTMLElement>('[part="project"] summary')?.click();
      root.querySelector<HTMLElement>('[part="marker"][aria-label^="Stříbro"]')?.click();
    }),
};

/** Projects of one year; list, map and message come from the same choice. */
export const Filtered: Story = { args: { year: '2010' } };

/** A picture under the map, made of tiles: here the same one everywhere. The town's own server, or one that the visitor agrees to ask. */
export const Tiles: Story = { args: { tiles: 'files/tile.svg?{z}/{x}/{y}', attribution: '© Město' } };

/** Borders from a file of the town's own, with what the map is about; shapes of two other files, listed below the map. */
export const OwnFiles: Story = { args: { base: 'files/borders.geojson', overlays: 'files/paths.geojson files/zones.geojson' } };

/** A chosen place with a link to a public map, which the page has switched on. */
export const OpenIn: Story = {
  render: () => html`<civic-safety-map src="data/plzen-safe-region.json" open-in="openstreetmap"></civic-safety-map>`,
  play: ({ canvasElement }) =>
    then(canvasElement, (root) => root.querySelector<HTMLElement>('[part="marker"][aria-label^="Stříbro"]')?.click()),
};

/** Nothing fits: one sentence and the way out. */
export const NothingFits: Story = { args: { year: '1999' } };

/** On a phone the filters fold, and a button leads to the map. */
export const Phone: Story = { render: (args) => html`<div ${ref(narrow)}>${map(args)}</div>` };

/** Very many places are gathered into markers with their counts; too many to stand among others on the page of all. */
export const Country: Story = { tags: ['!autodocs'], args: { plan: COUNTRY } };

/** The plan holds neither projects nor places. */
export const Empty: Story = { args: { plan: { ...COUNTRY, places: [], projects: [] } } };

/** The file is not there: the words of the page stay, with the way out. */
export const Failed: Story = {
  render: () => html`<civic-safety-map src="data/missing.json"><p>Projekty najdete na úřední desce.</p></civic-safety-map>`,
};
