import { draw } from './draw.js';
import { PARTS } from '../elements/plan/index.js';
import { tokensOf } from './markup.js';
import { plainOf } from './plain.js';

/** Where what is written into an element begins and ends, so that it can be written anew. */
const [BEGIN, END] = ['<!--civic:prerendered-->', '<!--/civic:prerendered-->'] as const;

/**
 * Beside the element's own styles: where scripts run, what is drawn stands as it will be, with no room kept free, until
 * the element takes its place; where none run, all is to be read in plain HTML.
 */
const STYLES = ':host{min-block-size:0!important}.plain{display:none}@media(scripting:none){.base{display:none}.plain{display:block}}';

/** Plain HTML stands where it stands once the element is there: its margins stay inside, its lines are as high. */
const GROUND =
  '<template shadowrootmode="open"><style>:host{display:block;font-family:var(--civic-font,inherit);font-size:var(--civic-font-size,inherit);' +
  'line-height:var(--civic-line-height,1.5)}slot{display:flow-root}</style><slot></slot></template>';

/** An element to be drawn. */
export interface Wanted {
  /** Name of the element, without `civic-`. */
  name: string;
  attributes: ReadonlyMap<string, string>;
  /** BCP 47 language of the page around it. */
  language: string;
  /** Absolute URL of the page. */
  page: string;
  /** Whether markup stands for the element (`<div data-civic>`), where systems keep nothing but plain HTML. */
  isMarkup?: boolean;
}

/** What stands inside a drawn element, and how many records that is. */
export interface Filling {
  html: string;
  items: number;
}

/** The whole page of a plan, in plain HTML only: its parts are elements of their own. */
async function fillingOfWhole(given: ReadonlyMap<string, string>, page: string): Promise<Filling | undefined> {
  const below = new Map(given).set('heading-level', String(Math.min(Number(given.get('heading-level') ?? 2) + 1, 6)));
  const drawings = [];
  for (const part of PARTS) drawings.push(await draw(part, below, { page, isPaper: true }));
  const shown = drawings.filter(({ items }) => items);
  if (shown.length === 0) return undefined;
  return { html: BEGIN + GROUND + shown.map(({ markup }) => plainOf(markup)).join('') + END, items: shown.length };
}

/**
 * Draws the inside of an element: as it will look, and in plain HTML.
 * @returns undefined when there is nothing to show
 */
export async function fillingOf({ name, attributes, language, page, isMarkup }: Wanted): Promise<Filling | undefined> {
  const given = new Map([['lang', language], ...attributes]);
  if (name === 'plan') return fillingOfWhole(given, page);
  const paper = await draw(name, given, { page, isPaper: true });
  const { items } = paper;
  if (!items) return undefined;
  if (isMarkup) return { html: BEGIN + plainOf(paper.markup) + END, items };
  const screen = await draw(name, given, { page, isPaper: false });
  const style = `<style>${screen.styles}${STYLES}</style>`;
  const html = `${BEGIN}<template shadowrootmode="open">${style}${screen.markup}<slot class="plain"></slot></template>${plainOf(paper.markup)}${END}`;
  return { html, items };
}

/** The content of an element without what was written into it before. */
function ownContent(html: string): string {
  const [begin, end] = [html.indexOf(BEGIN), html.lastIndexOf(END)];
  return begin >= 0 && end > begin ? html.slice(0, begin) + html.slice(end + END.length) : html;
}

/** An element in a page. */
interface Place extends Omit<Wanted, 'page'> {
  isMarkup: boolean;
  /** Where its content begins and ends. */
  from: number;
  to: number;
}

/** The element that a tag is, or stands for. */
function wantedBy(tag: string, attributes: ReadonlyMap<string, string>): { name: string; attributes: ReadonlyMap<string, string>; isMarkup: boolean } | undefined {
  if (tag.startsWith('civic-')) return { name: tag.slice('civic-'.length), attributes, isMarkup: false };
  const name = attributes.get('data-civic');
  if (name === undefined) return undefined;
  const said = [...attributes].filter(([key]) => key.startsWith('data-')).map(([key, value]) => [key.slice('data-'.length), value] as const);
  return { name, attributes: new Map(said), isMarkup: true };
}

/**
 * The elements in a page whose closing tags are there, too.
 * @param fallback language where the page says none
 */
export function placesIn(html: string, names: ReadonlySet<string>, fallback: string): Place[] {
  const places: Place[] = [];
  const languages: { tag: string; language: string }[] = [];
  let open: (Omit<Place, 'to'> & { tag: string; depth: number }) | undefined;
  for (const { type, name: tag, attributes, start, end } of tokensOf(html)) {
    if (open) {
      if (tag !== open.tag) continue;
      // Elements of ours are not in each other; what is in a block may well be a block.
      if (type === 'open' && open.isMarkup) open.depth++;
      if (type === 'close') open.depth--;
      if (open.depth > 0) continue;
      const { name, attributes: given, isMarkup, language, from } = open;
      places.push({ name, attributes: given, isMarkup, language, from, to: start });
      open = undefined;
      continue;
    }
    const wanted = type === 'open' ? wantedBy(tag, attributes) : undefined;
    const language = attributes.get('lang');
    if (wanted && names.has(wanted.name)) open = { ...wanted, tag, depth: 1, language: languages.at(-1)?.language ?? fallback, from: end };
    else if (type === 'open' && language) languages.push({ tag, language });
    else if (type === 'close' && languages.at(-1)?.tag === tag) languages.pop();
  }
  return places;
}

/**
 * Writes into the elements of a page what they will show; what the page's author wrote into them stays after it.
 * @param language where the page says none
 * @param filling draws an element
 */
export async function fillPage(
  html: string,
  names: ReadonlySet<string>,
  language: string,
  filling: (place: Omit<Wanted, 'page'>) => Promise<Filling | undefined>,
): Promise<string> {
  let filled = '';
  let at = 0;
  for (const place of placesIn(html, names, language)) {
    const content = html.slice(place.from, place.to);
    const inside = await filling(place);
    filled += html.slice(at, place.from) + (inside ? inside.html + ownContent(content) : content);
    at = place.to;
  }
  return filled + html.slice(at);
}
