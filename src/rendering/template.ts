/** Templates: what `html` and `svg` give, and what a browser makes of their markup, once for each place in the source. */

/** What lit calls a template of HTML and one of SVG. */
type Kind = 1 | 2;

/** Markup with values for its holes, in the shape that lit gives it, so that either draws what the other was given. */
export interface TemplateResult {
  readonly ['_$litType$']: Kind;
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const tagged =
  (_$litType$: Kind) =>
  (strings: TemplateStringsArray, ...values: unknown[]): TemplateResult => ({ _$litType$, strings, values });

export const html = tagged(1);
export const svg = tagged(2);

/** Draws nothing; an attribute with it is not there. */
export const nothing = Symbol.for('lit-nothing');
/** Leaves what is there as it is. */
export const noChange = Symbol.for('lit-noChange');

/** Stands in a hole while the browser reads the markup, and ends the name of an attribute that has one. */
const MARK = '$civic$';

/** A tag that is still open where markup ends: what stands before its last attribute, the name of that, and its value so far. */
const OPEN_TAG = /(<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*?\s)([^\s"'=]+)(=(?:"[^"]*|'[^']*|[^\s"'>]*))$/i;

/** Nodes that can be holes or have some: elements (1) and comments (128). */
export const walker = Document.prototype.createTreeWalker.call(document, document, 129);

interface TrustedTypes {
  createPolicy(name: string, rules: { createHTML(markup: string): string }): typeof rules;
}

/** Pages that ask for Trusted Types know the policy of lit, which is to trust the source of a template. */
const policy = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup });

/** Where values go. */
export interface Hole {
  /** Of the node, in the order of the walker. */
  readonly index: number;
  /** Of the attribute, with the sign before it that says what it is; without one, the values are content. */
  readonly name?: string;
  /** What stands around the values of an attribute: one more than there are values. */
  readonly around?: readonly string[];
}

/** Markup with a mark in each hole, and the names of the attributes that have holes, as they are written. */
function markedOf(strings: TemplateStringsArray): { markup: string; names: readonly string[] } {
  const names: string[] = [];
  const markup = strings.slice(1).reduce((before, after) => {
    const marked = before.replace(OPEN_TAG, (_, tag: string, name: string, value: string) => {
      const isMarked = name.endsWith(MARK);
      if (!isMarked) names.push(name);
      return tag + name + (isMarked ? '' : MARK) + value + MARK;
    });
    if (marked === before) return `${before}<!--${MARK}-->${after}`;
    // The sign that closes a tag is none of the value before it.
    return marked + (after.startsWith('/>') ? ' ' : '') + after;
  }, strings[0]!);
  // What comes last needs a node after it, since it cannot know what its template will stand before.
  return { markup: markup + (strings.at(-1) ? '' : '<!---->'), names };
}

/** Markup with holes, as nodes to be copied. */
export class Template {
  readonly content: DocumentFragment;
  readonly holes: readonly Hole[];

  constructor({ strings, _$litType$: kind }: TemplateResult) {
    // Data of a plan cannot look like this: there is no JSON for it.
    if (!Array.isArray(strings) || !Object.hasOwn(strings, 'raw')) throw new TypeError('not a template');
    const { markup, names } = markedOf(strings);
    const shell = Document.prototype.createElement.call(document, 'template') as HTMLTemplateElement;
    const whole = kind === 2 ? `<svg>${markup}</svg>` : markup;
    shell.innerHTML = policy?.createHTML(whole) ?? whole;
    this.content = shell.content;
    if (kind === 2) this.content.replaceChildren(...this.content.firstChild!.childNodes);
    this.holes = this.#holes(names.values());
  }

  #holes(names: Iterator<string>): readonly Hole[] {
    const holes: Hole[] = [];
    walker.currentNode = this.content;
    for (let index = 0, node = walker.nextNode(); node; node = walker.nextNode(), index++) {
      if (node instanceof Comment) {
        if (node.data === MARK) holes.push({ index });
      } else for (const { name, value } of [...(node as Element).attributes]) {
        if (!name.endsWith(MARK)) continue;
        (node as Element).removeAttribute(name);
        holes.push({ index, name: names.next().value as string, around: value.split(MARK) });
      }
    }
    return holes;
  }
}

const templates = new WeakMap<TemplateStringsArray, Template>();

export function templateOf(result: TemplateResult): Template {
  let template = templates.get(result.strings);
  if (!template) templates.set(result.strings, (template = new Template(result)));
  return template;
}
