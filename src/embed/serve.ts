/** Finds what stands for an element in a page, now and later, and loads just what that needs. */
import type * as forms from './forms.js';
import { FORMS, MARKS, OWN, QUOTES, REFUSED, member } from './page.js';
import type * as tokens from './tokens.js';

/** The chunks that the module of each element imports, by its name, from the graph of the build. */
declare const ELEMENT_CHUNKS: Readonly<Record<string, readonly string[]>>;

/** The folder that they are in. */
declare const CHUNK_FOLDER: string;

const CHUNKS = ELEMENT_CHUNKS;
const ELEMENT_NAMES = Object.keys(CHUNKS);

/** Marks a page as served; a second loader, of whatever version, leaves it alone. */
const MARK = Symbol.for('civic-elements');

const requested = new Set<string>();

/** The script tag that the page is served by; what it says is for all elements of the page. */
let script: HTMLScriptElement | null | undefined;

/** Brings what few pages need. */
export interface OnDemand {
  forms: () => Promise<typeof forms>;
  tokens: () => Promise<typeof tokens>;
}

let load: OnDemand;

const warn = (error: unknown): void => console.warn('civic-elements:', error);

function bring(name: string): void {
  if (requested.has(name) || !ELEMENT_NAMES.includes(name) || customElements.get(`civic-${name}`)) return;
  requested.add(name);
  // All files are asked for at once, not each when the one before it names it; `import()` needs no leave of a policy that
  // trusts this script, which a link with `modulepreload` would.
  const files = [`elements/${name}`, ...CHUNKS[name]!.map((chunk) => `${CHUNK_FOLDER}/${chunk}`)];
  Promise.all(files.map((file) => import(/* @vite-ignore */ `./${file}.js`))).catch((error: unknown) => {
    // Asked for again when the next such tag appears; the fallback inside the tag stays on the page.
    requested.delete(name);
    warn(error);
  });
}

function cleanQuotes(element: Element): void {
  for (const { name, value } of [...element.attributes]) {
    const clean = value.replace(QUOTES, '');
    if (clean !== value && name !== 'class' && name !== 'style') element.setAttribute(name, clean);
  }
}

function upgradeTag(element: Element): void {
  cleanQuotes(element);
  for (const name of ['lang', 'theme']) {
    const value = script?.dataset[name];
    if (value && !element.hasAttribute(name)) element.setAttribute(name, value);
  }
  bring(element.localName.slice('civic-'.length));
}

/** Puts the tag that `<div data-civic="plan-list" data-src="…">` stands for inside it, with its fallback content. */
function upgradeMarkup(holder: Element): void {
  cleanQuotes(holder);
  const name = holder.getAttribute(OWN) ?? '';
  if (!ELEMENT_NAMES.includes(name)) return;
  if (tagOf(holder)) return;
  const tag = member('createElement').call(document, `civic-${name}`);
  for (const { name: attribute, value } of holder.attributes) {
    const bare = attribute.startsWith('data-') ? attribute.slice('data-'.length) : 'civic';
    if (!REFUSED.test(bare)) tag.setAttribute(bare, value);
  }
  tag.append(...holder.childNodes);
  holder.append(tag);
  // Nobody watches the page yet when it is visited for the first time.
  bring(name);
}

/** The tag that markup has been given already. */
function tagOf(holder: Element): Element | undefined {
  const inner = holder.firstElementChild;
  return inner?.localName === `civic-${holder.getAttribute(OWN)}` ? inner : undefined;
}

/** A page may arrive in pieces: what comes into the markup after the tag belongs to its fallback content. */
function gather(holder: Node, added: Iterable<Node>): void {
  const tag = holder instanceof Element && holder.hasAttribute(OWN) ? tagOf(holder) : undefined;
  for (const node of added) if (tag && node !== tag && node.parentNode === holder) tag.append(node);
}

/** Texts that stand for elements are rare, and looking for them in what came costs next to nothing. */
function read(node: Node): void {
  if (MARKS.test(node.textContent!)) load.tokens().then(({ upgradeTokens }) => upgradeTokens(node, script)).catch(warn);
}

function visit(root: Element): void {
  const found = [root, ...root.querySelectorAll(`[${OWN}],${FORMS},${ELEMENT_NAMES.map((name) => `civic-${name}`).join()}`)];
  for (const element of found) {
    if (element.hasAttribute(OWN)) upgradeMarkup(element);
    if (element.localName.startsWith('civic-')) upgradeTag(element);
    // Without what upgrades it a link is a link, too.
    if (element.matches(FORMS)) load.forms().then(({ upgradeForms }) => upgradeForms(script?.src), warn);
  }
}

/** Keeps room for elements whose module is still on its way, so that the page does not jump. */
function reserve(): void {
  const tags = ELEMENT_NAMES.map((name) => `civic-${name}:not(:defined)`).join();
  const card = 'civic-goal-card:not(:defined)';
  const sheet = new CSSStyleSheet();
  // No weight of its own: a page that knows better how high its element becomes says so in one rule.
  sheet.replaceSync(`:where(${tags}){display:block;min-block-size:100vh}:where(${card}){min-block-size:24em}`);
  Reflect.set(Document.prototype, 'adoptedStyleSheets', [...member('adoptedStyleSheets'), sheet], document);
}

/**
 * Serves the page, unless another loader does, of whatever version.
 * @param onDemand brings what upgrades links, frames and texts
 */
export function serve(onDemand: OnDemand): void {
  const registry = customElements as unknown as Record<symbol, true | undefined>;
  if (registry[MARK]) {
    console.info('civic-elements: this page has a loader already.');
    return;
  }
  Object.defineProperty(registry, MARK, { value: true });
  load = onDemand;
  // A module does not know its own tag.
  script = member('querySelector').call(document, 'script[src*="civic."]') as typeof script;
  reserve();
  visit(member('documentElement'));
  read(member('documentElement'));
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      gather(target, addedNodes);
      for (const node of addedNodes) {
        if (node instanceof Element) visit(node);
        read(node);
      }
    }
    // The document, since a page may be written anew from its root.
  }).observe(document, { childList: true, subtree: true });
}
