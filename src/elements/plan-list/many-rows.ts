/** Rows of a long list: what is far from the screen is a name, and words to be found by; the rest is drawn when it comes near. */
import { html, render } from 'lit';
import type { Goal } from '../../model/goal.js';
import { textOf } from '../../model/text.js';
import { addStyles } from '../parts/on-demand.js';
import { cardOf, rowOf } from './goal-rows.js';
import type { ListContext, RowLook } from './list-context.js';
import { manyRowsStyles } from './many-rows.styles.js';
import { textsIn } from './texts.view.js';

/** Rows drawn whole before anything is seen: more than a screen holds. */
const FIRST = 30;

/** How many rows come near together. */
const TOGETHER = 20;

/** How far from the screen a row is near. */
const NEAR = '1500px 0px';

function make(name: string, attributes: Readonly<Record<string, string>>, ...children: readonly Element[]): HTMLElement {
  const element = Document.prototype.createElement.call(document, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

/** A row without words, to be copied: by hand, since a thousand of them are made before anything is seen. */
function emptyRow({ level, isCoded }: RowLook): HTMLElement {
  const button = make('button', { type: 'button', 'aria-expanded': 'false' });
  const title = make(`h${Math.max(1, Math.min(6, Math.round(level) || 2))}`, { part: 'goal-title', class: 'goal-title' }, button);
  const about = make('div', { class: 'about' }, make('div', {}, title));
  const row = make('div', { class: 'row' }, ...(isCoded ? [make('span', { class: 'code' })] : []), about);
  return make('li', { part: 'goal', class: 'goal' }, row, make('div', { hidden: 'until-found' }));
}

/** Makes these rows the items of a list; those that stay are not touched. */
function fill(list: HTMLElement, rows: readonly HTMLElement[]): void {
  const wanted = new Set<Element>(rows);
  for (const item of [...list.children]) if (!wanted.has(item)) item.remove();
  let place = list.firstElementChild;
  for (const row of rows) {
    if (row === place) place = place.nextElementSibling;
    else list.insertBefore(row, place);
  }
}

/** What a browser finds a goal by while its card is not there. */
function wordsOf(goal: Goal, { plan, language }: ListContext): string {
  return textsIn(plan, goal).map((text) => textOf(text, language, plan.language).value).join(' · ');
}

class Row {
  readonly element: HTMLElement;
  isNear = false;
  isOpen = false;
  /** Whether it shows what was looked for. */
  isMarked = false;
  #isDrawn = false;

  /** @param shape an empty row */
  constructor(readonly goal: Goal, readonly shape: HTMLElement, context: ListContext) {
    this.element = shape.cloneNode(true) as HTMLElement;
    const button = this.element.querySelector('button')!;
    button.setAttribute('data-goal', goal.id);
    button.textContent = textOf(goal.title, context.language, context.plan.language).value;
    const code = this.element.querySelector('.code');
    if (code) code.textContent = goal.code ?? '';
    this.element.lastElementChild!.textContent = wordsOf(goal, context);
  }

  draw(look: RowLook, context: ListContext): void {
    const { element } = this;
    const hasFocus = !this.#isDrawn && element.querySelector(':focus') !== null;
    if (!this.#isDrawn) element.replaceChildren();
    this.#isDrawn = true;
    this.isOpen = context.isOpen(this.goal);
    this.isMarked = context.draw !== undefined;
    const below = this.isOpen ? cardOf(this.goal, context) : html`<div hidden="until-found">${wordsOf(this.goal, context)}</div>`;
    render(rowOf(this.goal, look, context, below), element);
    if (hasFocus) element.querySelector('button')?.focus();
  }
}

interface List {
  element: HTMLElement;
  look: RowLook;
  rows: readonly Row[];
}

/** The rows of one plan list, made once for each goal and kept while goals are looked for. */
export class ManyRows {
  #context: ListContext | undefined;
  #first: ReadonlySet<Goal> = new Set();
  #rows = new Map<Goal, Row>();
  readonly #shapes = new Map<string, HTMLElement>();
  readonly #lists = new Map<string, List>();
  /** Rows that stand for those after them, by their elements. */
  readonly #heads = new Map<Element, () => void>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) if (isIntersecting) this.#heads.get(target)?.();
  }, { rootMargin: NEAR });

  constructor(root: ShadowRoot) {
    addStyles(root, manyRowsStyles);
  }

  /** To be called before the lists of a page are drawn. */
  begin(context: ListContext): void {
    const { plan, language, groups } = context;
    if (plan !== this.#context?.plan || language !== this.#context.language) this.#rows = new Map();
    this.#context = context;
    this.#first = new Set(groups.flatMap(({ goals }) => goals.slice(0, FIRST)).slice(0, FIRST));
    this.#observer.disconnect();
    this.#heads.clear();
  }

  /** The goals of a group as the items of a list. */
  readonly draw: NonNullable<ListContext['drawList']> = (goals, look, context, key) => {
    let list = this.#lists.get(key);
    if (!list) {
      list = { element: make('ul', {}), look, rows: [] };
      for (const type of ['click', 'keydown', 'beforematch']) list.element.addEventListener(type, (event) => this.#context?.onRow(event));
      this.#lists.set(key, list);
    }
    const rows = goals.map((goal) => this.#row(goal, look, context));
    fill(list.element, rows.map(({ element }) => element));
    for (let i = 0; i < rows.length; i += TOGETHER) this.#watch(rows.slice(i, i + TOGETHER), look);
    return list.element;
  };

  #row(goal: Goal, look: RowLook, context: ListContext): Row {
    const shape = this.#shapeOf(look);
    let row = this.#rows.get(goal);
    if (row?.shape !== shape) this.#rows.set(goal, (row = new Row(goal, shape, context)));
    row.isNear = this.#first.has(goal);
    if (row.isNear || row.isOpen || row.isMarked || context.isOpen(goal)) row.draw(look, context);
    return row;
  }

  /** Has rows drawn once the first of them comes near. */
  #watch(rows: readonly Row[], look: RowLook): void {
    const late = rows.filter(({ isNear }) => !isNear);
    const head = rows[0]!.element;
    if (late.length === 0) return;
    this.#heads.set(head, () => {
      this.#observer.unobserve(head);
      for (const row of late) row.draw(look, this.#context!);
    });
    this.#observer.observe(head);
  }

  #shapeOf(look: RowLook): HTMLElement {
    const key = `${look.level} ${look.isCoded}`;
    const shape = this.#shapes.get(key) ?? emptyRow(look);
    this.#shapes.set(key, shape);
    return shape;
  }
}
