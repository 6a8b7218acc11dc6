/**
 * `[civic plan-list liberec-2024]` in a text, and the bare address of an embed page on a line of its own, for systems that
 * let no HTML through at all. Loaded only by a page that has one.
 */
import { contentOf, elementAt, ELEMENTS, sourcesIn } from './described.js';
import { MARKS, QUOTES, REFUSED, member } from './page.js';

declare const ELEMENT_NAMES: readonly string[];

/** The element, the id of a plan in the catalogue, attributes. */
const TOKENS = /\[civic\s+([a-z-]+)((?:\s+[^\]\s]+)*)\s*\]/g;

/** Where a text is an example, or somebody is writing it; and inside an element it is fallback content. */
const LEFT_ALONE = `a,code,pre,kbd,samp,textarea,script,style,template,select,title,[contenteditable]:not([contenteditable=false]),${ELEMENTS}`;

/** A text that is nothing but the address of an embed page. */
const ADDRESS = /^\s*(https?:\/\/\S+\/frame\.html\?\S+)\s*$/;

/** The most files that a catalogue is looked for an id in. */
const MOST_FILES = 50;

interface Catalogue {
  plans?: readonly { url?: unknown; title?: unknown; id?: unknown }[];
  parts?: readonly unknown[];
}

/** What files of catalogues came to; each is asked for once, however many tokens a page has. */
const read = new Map<string, Promise<Catalogue>>();

async function readCatalogue(file: string): Promise<Catalogue> {
  try {
    const response = await fetch(file, { credentials: 'omit' });
    return (await response.json()) as Catalogue;
  } catch (error) {
    // The tokens stay as they were written, and a text that comes later asks again.
    read.delete(file);
    console.warn('civic-elements:', error);
    return {};
  }
}

/** The address of a plan in a catalogue: by its `id` there, or by the name of its file without an ending. */
async function findPlan(id: string, catalogue: string): Promise<string | undefined> {
  const files = [catalogue];
  for (const file of files) {
    const asked = read.get(file) ?? readCatalogue(file);
    read.set(file, asked);
    const { plans = [], parts = [] } = await asked;
    for (const plan of plans) {
      const [url] = sourcesIn(String(plan.url), file);
      const name = url && new URL(url).pathname.split('/').pop()!.replace(/\.json$/, '');
      if (plan.id === id || name === id) return url;
    }
    for (const part of parts) {
      const [url] = sourcesIn(String(part), file);
      if (url && !files.includes(url) && files.length < MOST_FILES) files.push(url);
    }
  }
  return undefined;
}

/** The attributes that a token says, without those that would run something. */
function attributesOf(words: readonly string[]): [name: string, value: string][] {
  return words.flatMap((word): [string, string][] => {
    const [, name, value = ''] = /^([a-z][a-z-]*)(?:=(.*))?$/.exec(word) ?? [];
    return name === undefined || REFUSED.test(name) ? [] : [[name, value.replace(QUOTES, '')]];
  });
}

/** The element that a token stands for; nothing where there is no such element, or no such plan. */
async function elementOf(token: RegExpMatchArray, { catalogue, origins }: Place): Promise<HTMLElement | undefined> {
  const [, name = '', rest = ''] = token;
  if (!ELEMENT_NAMES.includes(name)) return undefined;
  const words = rest.split(/\s+/).filter(Boolean);
  const hasId = words[0] !== undefined && !words[0].includes('=');
  const id = hasId ? words.shift()!.replace(QUOTES, '') : '';
  const element = member('createElement').call(document, `civic-${name}`);
  for (const [attribute, value] of attributesOf(words)) element.setAttribute(attribute, value);
  const found = id && catalogue ? await findPlan(id, catalogue) : undefined;
  if (found) element.setAttribute('src', found);
  const sources = sourcesIn(element.getAttribute('src'), member('baseURI'));
  // Whoever may write a text may not make the page ask other hosts; the catalogue may, which the site's keeper chose.
  const isTrusted = found !== undefined || sources.every((source) => origins.has(new URL(source).origin));
  return sources.length > 0 && isTrusted ? element : undefined;
}

interface Place {
  /** Absolute URL of the catalogue; undefined where the tag of the loader names none. */
  catalogue: string | undefined;
  /** Origins that a token may name. */
  origins: ReadonlySet<string>;
}

/** The element whose address stands alone on its line, with the address for when it fails. */
function elementOfAddress(text: Text, { origins }: Place): HTMLElement | undefined {
  const [, address] = ADDRESS.exec(text.data) ?? [];
  const isAlone = [text.previousSibling, text.nextSibling].every((beside) => !beside || beside.nodeName === 'BR');
  const element = address && isAlone ? elementAt(address, origins) : undefined;
  if (!element) return undefined;
  const link = member('createElement').call(document, 'a') as HTMLAnchorElement;
  link.href = address!;
  link.textContent = address!;
  element.append(link);
  return element;
}

/** Texts that have been looked at. */
const seen = new WeakSet<Text>();

function textsIn(root: Node): Text[] {
  const walker = member('createTreeWalker').call(document, root, NodeFilter.SHOW_TEXT);
  const texts = root instanceof Text ? [root] : [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter((text) => MARKS.test(text.data) && !seen.has(text) && !text.parentElement?.closest(LEFT_ALONE));
}

/** Puts elements in the place of the tokens of a text; one whose plan is shown already is only taken away. */
async function replaceIn(text: Text, place: Place): Promise<void> {
  const pieces: (Node | string)[] = [];
  const named = elementOfAddress(text, place);
  let at = named ? text.data.length : 0;
  if (named) pieces.push(named);
  for (const token of text.data.matchAll(TOKENS)) {
    const element = await elementOf(token, place);
    if (!element) continue;
    pieces.push(text.data.slice(at, token.index), element);
    at = token.index + token[0].length;
  }
  // Nothing is touched for nothing, since every change of the page is looked at again.
  if (pieces.length === 0 || !text.isConnected) return;
  const shown = new Set([...member('querySelectorAll').call(document, ELEMENTS)].map(contentOf));
  const isNew = (piece: Node | string) => !(piece instanceof Element) || (!shown.has(contentOf(piece)) && Boolean(shown.add(contentOf(piece))));
  text.replaceWith(...pieces.filter(isNew), text.data.slice(at));
}

/**
 * Puts elements in the place of tokens.
 * @param script the tag of the loader, whose `data-catalog` names the catalogue of plans
 */
export async function upgradeTokens(root: Node, script: HTMLScriptElement | null | undefined): Promise<void> {
  const named = script?.dataset['catalog'];
  const origins = new Set([location.origin, ...(script?.src ? [new URL(script.src).origin] : [])]);
  const place = { catalogue: named && new URL(named, member('baseURI')).href, origins };
  const texts = textsIn(root);
  for (const text of texts) seen.add(text);
  for (const text of texts) await replaceIn(text, place);
}
