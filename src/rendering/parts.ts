/** What keeps the nodes of a page as the values of a template are: each part minds a hole, and touches what has changed. */
import { noChange, nothing, templateOf, walker } from './template.js';
import type { Hole, Template, TemplateResult } from './template.js';

/** Whom listeners of events are methods of; without one, the element that they are on. */
type Host = object | undefined;

/** Values of an attribute, of a property (`.name`), of an attribute without value (`?name`), or a listener (`@name`). */
class AttributePart implements EventListenerObject {
  readonly holes: number;
  readonly #element: Element;
  readonly #name: string;
  readonly #around: readonly string[];
  readonly #host: Host;
  readonly #values: unknown[];

  constructor(element: Element, { name, around }: Required<Hole>, host: Host) {
    this.#element = element;
    this.#name = name;
    this.#around = around;
    this.#host = host;
    this.holes = around.length - 1;
    this.#values = around.slice(1).map(() => nothing);
  }

  /** @param from index of the first of its values */
  set(values: readonly unknown[], from: number): void {
    let isNew = false;
    for (let hole = 0; hole < this.holes; hole++) {
      const value = values[from + hole];
      if (value === noChange || value === this.#values[hole]) continue;
      this.#values[hole] = value;
      isNew = true;
    }
    if (isNew) this.#write(this.#whole());
  }

  handleEvent(event: Event): void {
    const listener = this.#values[0] as EventListenerOrEventListenerObject;
    if (typeof listener === 'function') listener.call(this.#host ?? this.#element, event);
    else listener.handleEvent(event);
  }

  /** A value alone is what it is, values among text are a text. */
  #whole(): unknown {
    const [values, around] = [this.#values, this.#around];
    if (around.every((text) => text === '') && values.length === 1) return values[0];
    return values.includes(nothing) ? nothing : around.map((text, index) => text + String(values[index] ?? '')).join('');
  }

  #write(value: unknown): void {
    const [element, name] = [this.#element, this.#name.slice(1)];
    const isSet = value !== nothing;
    switch (this.#name[0]) {
      case '.':
        Reflect.set(element, name, isSet ? value : undefined);
        break;
      case '?':
        element.toggleAttribute(name, isSet && Boolean(value));
        break;
      case '@':
        element[isSet && value ? 'addEventListener' : 'removeEventListener'](name, this);
        break;
      default:
        if (isSet) element.setAttribute(this.#name, String(value ?? ''));
        else element.removeAttribute(this.#name);
    }
  }
}

/** The nodes that were made of a template. */
class Instance {
  readonly template: Template;
  readonly nodes: DocumentFragment;
  readonly #parts: (AttributePart | ContentPart)[];

  constructor(template: Template, host: Host) {
    this.template = template;
    this.nodes = Document.prototype.importNode.call(document, template.content, true) as DocumentFragment;
    walker.currentNode = this.nodes;
    let node = walker.nextNode()!;
    let at = 0;
    this.#parts = template.holes.map((hole) => {
      for (; at < hole.index; at++) node = walker.nextNode()!;
      return hole.name ? new AttributePart(node as Element, hole as Required<Hole>, host) : new ContentPart(node, node.nextSibling, host);
    });
    // Keeps no node of a page that may go.
    walker.currentNode = document;
  }

  set(values: readonly unknown[]): void {
    let from = 0;
    for (const part of this.#parts) {
      part.set(values, from);
      from += part.holes;
    }
  }
}

const isTemplate = (value: object): value is TemplateResult => '_$litType$' in value;
const isMany = (value: object): value is Iterable<unknown> => Symbol.iterator in value;

/** What stands between two nodes: a text, a node of somebody else, a template, or many of these. */
class ContentPart {
  readonly holes = 1;
  readonly #start: Node;
  /** Null for the end of the parent. */
  readonly #end: Node | null;
  readonly #host: Host;
  /** What is there: `nothing`, a text, a node, an instance, or a part for each of many values. */
  #shown: unknown = nothing;

  constructor(start: Node, end: Node | null, host: Host) {
    this.#start = start;
    this.#end = end;
    this.#host = host;
  }

  set(values: readonly unknown[], from: number): void {
    this.show(values[from]);
  }

  show(value: unknown): void {
    if (value === noChange) return;
    if (value === nothing || value === null || value === undefined || value === '') this.#replace(nothing);
    else if (typeof value !== 'object') this.#showText(value);
    else if (isTemplate(value)) this.#showTemplate(value);
    else if (value instanceof Node) this.#replace(value, value);
    else if (isMany(value)) this.#showMany(value);
    else this.#showText(String(value));
  }

  #showText(value: unknown): void {
    const shown = this.#shown;
    if (typeof shown === 'object' || shown === nothing) this.#replace(value, new Text(String(value)));
    else if (value !== shown) {
      (this.#start.nextSibling as Text).data = String(value);
      this.#shown = value;
    }
  }

  #showTemplate(result: TemplateResult): void {
    const template = templateOf(result);
    const shown = this.#shown;
    if (shown instanceof Instance && shown.template === template) {
      shown.set(result.values);
      return;
    }
    const instance = new Instance(template, this.#host);
    instance.set(result.values);
    this.#replace(instance, instance.nodes);
  }

  #showMany(values: Iterable<unknown>): void {
    if (!Array.isArray(this.#shown)) this.#replace([]);
    const parts = this.#shown as ContentPart[];
    let count = 0;
    for (const value of values) {
      const part = (parts[count] ??= new ContentPart(this.#insert(new Comment()), this.#insert(new Comment()), this.#host));
      part.show(value);
      count++;
    }
    if (count === parts.length) return;
    this.#clear(parts[count]!.#start);
    parts.length = count;
  }

  #replace(shown: unknown, node?: Node): void {
    if (shown === this.#shown) return;
    this.#clear(this.#start.nextSibling);
    this.#shown = shown;
    if (node) this.#insert(node);
  }

  #insert(node: Node): Node {
    return this.#start.parentNode!.insertBefore(node, this.#end);
  }

  #clear(from: ChildNode | Node | null): void {
    for (let node = from; node && node !== this.#end; ) {
      const next = node.nextSibling;
      (node as ChildNode).remove();
      node = next;
    }
  }
}

const roots = new WeakMap<Node, ContentPart>();

/** Where and for whom something is drawn. */
export interface RenderOptions {
  host?: object;
  /** The node to draw before; default is the end of the container. */
  renderBefore?: ChildNode | null;
}

/** Draws into a container, the same part of it each time. */
export function render(value: unknown, container: Element | DocumentFragment, { host, renderBefore = null }: RenderOptions = {}): void {
  const owner = renderBefore ?? container;
  let root = roots.get(owner);
  if (!root) roots.set(owner, (root = new ContentPart(container.insertBefore(new Comment(), renderBefore), renderBefore, host)));
  root.show(value);
}
