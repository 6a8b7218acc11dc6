/** The elements that the manifest names, and what every conformance test does with them. */
import { until } from '../support/until.js';

interface Declaration {
  tagName?: string;
  attributes?: { name: string }[];
  cssParts?: { name: string }[];
}

const response = await fetch('/dist/custom-elements.json');
if (!response.ok) throw new Error('There is no manifest: build first, with npm run build.');
const manifest = (await response.json()) as { modules: { declarations: Declaration[] }[] };

/** Attributes without which an element does not know what of a plan it is to show. */
const NEEDED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'civic-goal-card': { goal: 'park' },
  'civic-event-calendar': { month: '2025-04' },
};

/** Every element that shows a plan: it has a `src`. */
export const elements = manifest.modules
  .flatMap(({ declarations }) => declarations)
  .filter(({ tagName, attributes }) => tagName !== undefined && attributes?.some(({ name }) => name === 'src'))
  .map(({ tagName = '' }) => ({ tag: tagName, needed: NEEDED[tagName] ?? {} }));

if (elements.length === 0) throw new Error('The manifest names no element that shows a plan.');

export const STATES = ['loading', 'ready', 'empty', 'stale', 'failed'] as const;

/** The module of a tag: the one in the build, which a page loads in a few requests, or the one in the source. */
export async function define(tag: string, from: 'src' | 'dist' = 'dist'): Promise<void> {
  const name = tag.slice('civic-'.length);
  await (from === 'src' ? import(`../../src/elements/${name}/define.ts`) : import(/* @vite-ignore */ `/dist/elements/${name}.js`));
}

const holders: Element[] = [];

/** Takes everything away that a test has put into the page. */
export function clear(): void {
  for (const holder of holders.splice(0)) holder.remove();
}

/** A place in the page, emptied after the test. */
export function room(className = ''): HTMLElement {
  const holder = document.createElement('div');
  holder.className = className;
  document.body.append(holder);
  holders.push(holder);
  return holder;
}

/** An element with attributes, its fallback content inside, not yet in the page. */
export function make(tag: string, attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const fallback = document.createElement('a');
  fallback.href = 'plan.pdf';
  fallback.textContent = 'Plán v PDF';
  element.append(fallback);
  return element;
}

export const stateOf = (element: Element): string | undefined => STATES.find((state) => element.matches(`:state(${state})`));

export const inState = (element: Element, state: string): Promise<true> =>
  until(`${element.localName} is ${state} (it is ${stateOf(element) ?? 'idle'})`, () => element.matches(`:state(${state})`), 8000) as Promise<true>;

export const settled = (element: Element): Promise<string> =>
  until(`${element.localName} has settled`, () => {
    const state = stateOf(element);
    return state === 'loading' ? undefined : state;
  }, 8000);

export const parts = (element: Element, name: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(`[part~="${name}"]`) ?? []),
];

/** Every element inside, through the shadow roots of all. */
export function deep(root: Element | ShadowRoot): Element[] {
  const inside = [...root.querySelectorAll('*')];
  const shadow = root instanceof Element && root.shadowRoot ? deep(root.shadowRoot) : [];
  return [...shadow, ...inside, ...inside.flatMap((each) => (each.shadowRoot ? deep(each.shadowRoot) : []))];
}

/** What a visitor can read of it, white space made even; styles and hidden things left out. */
export function visibleText(element: Element): string {
  const texts = deep(element)
    .filter((each) => !['style', 'script', 'template'].includes(each.localName) && each.checkVisibility())
    .flatMap((each) => [...each.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
    .map((node) => node.textContent ?? '');
  return texts.join(' ').replace(/\s+/g, ' ').trim();
}

/** The visible text once it no longer changes: what depends on room is drawn a frame or two after the rest, and parts of a whole come when they can. */
export async function restingText(element: Element): Promise<string> {
  let text = '';
  let same = 0;
  const inside = (): Element[] => [...(element.shadowRoot?.querySelectorAll('*') ?? [])].filter(({ localName }) => localName.startsWith('civic-'));
  return until(`${element.localName} has come to rest`, () => {
    if (!inside().every((part) => ['ready', 'empty', 'failed'].includes(stateOf(part) ?? ''))) return undefined;
    const now = visibleText(element);
    same = now === text ? same + 1 : 0;
    text = now;
    return same >= 5 ? text : undefined;
  });
}

/** What no visitor should ever read. */
export const GIBBERISH = /undefined|\bnull\b|\bNaN\b|\[object |Invalid Date|\ufffd|Infinity/;
