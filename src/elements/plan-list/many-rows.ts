/** Rows of a long list: what is far from the screen is a name, and words to be found by; the rest is drawn when it comes near. */
import { render } from 'lit';
import type { Goal } from '../../model/goal.js';
import { textOf } from '../../model/text.js';
import { whenIdle } from '../parts/idle.js';
import { addStyles } from '../parts/on-demand.js';
import type * as goalRows from './goal-rows.js';
import type { ListContext, RowLook } from './list-context.js';
import { manyRowsStyles } from './many-rows.styles.js';

/** Rows drawn whole before anything is seen: more than a screen holds. */
const FIRST = 20;

/** How many rows come near together. */
const TOGETHER = 10;

/** Blocks that are laid out in one idle moment: some milliseconds. */
const AT_ONCE = 5;

/** About the height of a row, in em. */
const ROW = 4.5;

/** Class of blocks that are laid out wherever they are: until then a screen reader does not get them. */
const LAID_OUT = 'whole';

/** How far from the screen a row is near. */
const NEAR = '500px 0px';

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
  const code = isCoded ? [make('span', { class: 'code' })] : [];
  return make('div', { role: 'listitem', part: 'goal', class: 'goal' }, ...code, title, make('div', { hidden: 'until-found' }));
}

/**
 * Makes these the children of an element; where they are already, nothing is touched.
 * @returns whether they were not
 */
function fill(parent: HTMLElement, children: readonly HTMLElement[]): boolean {
  const isSame = children.length === parent.childElementCount && children.every((child, i) => child === parent.children[i]);
  if (!isSame) parent.replaceChildren(...children);
  return !isSame;
}

/** Rows that come near together: the browser lays out and paints them together, too. */
class Block {
  readonly element = make('div', { role: 'presentation', class: 'block' });
  /** Whether it was near the screen when the browser last said so. */
  isNear = false;
  rows: readonly Row[] = [];
  look: RowLook = { level: 2, isCoded: false };

  /** @param isFirst whether it is drawn whole before anybody knows where it stands */
  show(rows: readonly Row[], look: RowLook, context: ListContext, isFirst: boolean): void {
    this.rows = rows;
    this.look = look;
    for (const row of rows) if (isFirst || this.isNear || row.isUrgent(context)) row.update(look, context);
    // What is new is laid out when it comes near, or in an idle moment.
    if (fill(this.element, rows.map(({ element }) => element))) this.element.classList.remove(LAID_OUT);
    this.element.style.containIntrinsicBlockSize = `auto ${rows.length * ROW}em`;
  }
}

/** What tells how a closed row looks. */
interface Drawn {
  draw: ListContext['draw'];
  mark: ListContext['rare']['mark'];
}

class Row {
  readonly element: HTMLElement;
  readonly goal: Goal;
  readonly shape: HTMLElement;
  readonly writer: RowWriter;
  /** What it was drawn with last. */
  #drawn: Drawn | undefined;
  #isOpen = false;

  /** @param shape an empty row */
  constructor(goal: Goal, shape: HTMLElement, writer: RowWriter, context: ListContext) {
    this.goal = goal;
    this.shape = shape;
    this.writer = writer;
    this.element = shape.cloneNode(true) as HTMLElement;
    const words = this.element.lastElementChild!;
    const title = words.previousElementSibling!;
    const button = title.firstElementChild!;
    button.setAttribute('data-goal', goal.id);
    button.textContent = textOf(goal.title, context.language, context.plan.language).value;
    if (title.previousElementSibling) title.previousElementSibling.textContent = goal.code ?? '';
    words.textContent = writer.hiddenWords(goal, context);
  }

  /** Whether a card is to be seen, or what was looked for before is marked, so that it cannot wait until the row comes near. */
  isUrgent({ isOpen, draw }: ListContext): boolean {
    const isMarked = this.#drawn?.draw !== undefined && draw === undefined;
    return this.#isOpen || isMarked || isOpen(this.goal);
  }

  /** Draws the row, unless it looks so already. */
  update(look: RowLook, context: ListContext): void {
    const { draw, rare } = context;
    const isSame = this.#drawn && this.#drawn.draw === draw && !this.#drawn.mark && !rare.mark;
    if (!isSame || this.#isOpen || context.isOpen(this.goal)) this.#draw(look, context);
  }

  #draw(look: RowLook, context: ListContext): void {
    const { element } = this;
    const hasFocus = !this.#drawn && element.querySelector(':focus') !== null;
    if (!this.#drawn) element.replaceChildren();
    const { draw, rare } = context;
    this.#drawn = { draw, mark: rare.mark };
    this.#isOpen = context.isOpen(this.goal);
    render(this.writer.rowOf(this.goal, look, context), element);
    if (hasFocus) element.querySelector('button')?.focus();
  }
}

/** What rows are drawn with; whoever asks for this has it already. */
export type RowWriter = Pick<typeof goalRows, 'hiddenWords' | 'rowOf'>;

interface List {
  element: HTMLElement;
  blocks: Block[];
}

/** The rows of one plan list, made once for each goal and kept while goals are looked for. */
export class ManyRows {
  readonly writer: RowWriter;
  #context: ListContext | undefined;
  /** How many of the rows that are drawn next are drawn whole. */
  #first = 0;
  #isLayingOut = false;
  #rows = new Map<Goal, Row>();
  readonly #shapes = new Map<string, HTMLElement>();
  readonly #lists = new Map<string, List>();
  readonly #blocks = new WeakMap<Element, Block>();
  readonly #observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const block = this.#blocks.get(target)!;
      block.isNear = isIntersecting;
      if (isIntersecting) for (const row of block.rows) row.update(block.look, this.#context!);
    }
  }, { rootMargin: NEAR });

  constructor(root: ShadowRoot, writer: RowWriter) {
    this.writer = writer;
    addStyles(root, manyRowsStyles);
  }

  /** To be called before the lists of a page are drawn. */
  begin(context: ListContext): void {
    const { plan, language } = context;
    if (plan !== this.#context?.plan || language !== this.#context.language) this.#rows = new Map();
    this.#context = context;
    this.#first = FIRST;
  }

  /** The goals of a group as the items of a list. */
  readonly draw: NonNullable<ListContext['drawList']> = (goals, look, context, key) => {
    const { element, blocks } = this.#listOf(key);
    const rows = goals.map((goal) => this.#row(goal, look, context));
    const count = Math.ceil(rows.length / TOGETHER);
    while (blocks.length < count) blocks.push(this.#newBlock());
    const shown = blocks.slice(0, count);
    for (const [i, block] of shown.entries()) {
      block.show(rows.slice(i * TOGETHER, (i + 1) * TOGETHER), look, context, this.#first > 0);
      this.#first -= TOGETHER;
    }
    fill(element, shown.map((block) => block.element));
    this.#layOut();
    return element;
  };

  /** Has blocks laid out that are far from the screen, some in each idle moment. */
  #layOut(): void {
    if (this.#isLayingOut) return;
    this.#isLayingOut = true;
    whenIdle(() => {
      this.#isLayingOut = false;
      const waiting = [...this.#lists.values()].flatMap(({ element }) => (element.isConnected ? [...element.children] : [])).filter(({ classList }) => !classList.contains(LAID_OUT));
      for (const { classList } of waiting.slice(0, AT_ONCE)) classList.add(LAID_OUT);
      if (waiting.length > AT_ONCE) this.#layOut();
    });
  }

  #newBlock(): Block {
    const block = new Block();
    this.#blocks.set(block.element, block);
    this.#observer.observe(block.element);
    return block;
  }

  #listOf(key: string): List {
    let list = this.#lists.get(key);
    if (!list) {
      list = { element: make('div', { role: 'list' }), blocks: [] };
      for (const type of ['click', 'keydown', 'beforematch']) list.element.addEventListener(type, (event) => this.#context?.onRow(event));
      this.#lists.set(key, list);
    }
    return list;
  }

  #row(goal: Goal, look: RowLook, context: ListContext): Row {
    const shape = this.#shapeOf(look);
    let row = this.#rows.get(goal);
    if (row?.shape !== shape) this.#rows.set(goal, (row = new Row(goal, shape, this.writer, context)));
    return row;
  }

  #shapeOf(look: RowLook): HTMLElement {
    const key = `${look.level} ${look.isCoded}`;
    const shape = this.#shapes.get(key) ?? emptyRow(look);
    this.#shapes.set(key, shape);
    return shape;
  }
}
