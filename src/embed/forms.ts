/**
 * What stands in a page instead of a tag where a publishing system lets none through: links to the embed page, and
 * frames of it. Loaded only by a page that has one.
 */
import { ELEMENTS, contentOf, elementAt } from './described.js';
import { FORMS, OWN, member } from './page.js';

/** Where a link is a way to somewhere, or fallback content, and not there for the plan itself. */
const ELSEWHERE = `nav,menu,header,footer,button,label,[role=navigation],[role=menu],[${OWN}]`;

/** The highest that a frame may become, px. */
const HIGHEST = 100_000;

/** Whether a link is all that its paragraph holds; one within a sentence stays a link. */
function standsAlone(link: Element): boolean {
  const { parentElement: holder } = link;
  return holder !== null && holder.textContent.trim() === link.textContent.trim() && holder.querySelectorAll('img,a').length === 1;
}

const all = (selector: string): Element[] => [...member('querySelectorAll').call(document, selector)];

function upgradeLink(link: HTMLAnchorElement, shown: Set<string>, origins: ReadonlySet<string>): void {
  if (link.closest(ELSEWHERE) || link.closest(ELEMENTS) || !standsAlone(link)) return;
  const element = elementAt(link.href, origins);
  if (!element || shown.has(contentOf(element))) return;
  shown.add(contentOf(element));
  link.replaceWith(element);
  element.append(link);
}

/** Frames grow to their content and shrink with it. */
class FrameHeights {
  readonly #heights = new Map<HTMLIFrameElement, number>();
  #isDrawing = false;
  #isListening = false;

  watch(frame: HTMLIFrameElement): void {
    if (!this.#isListening) addEventListener('message', this);
    this.#isListening = true;
    const greet = () => frame.contentWindow?.postMessage({ type: 'civic-hello' }, '*');
    frame.addEventListener('load', greet);
    greet();
  }

  handleEvent({ source, data }: MessageEvent<{ type?: unknown; height?: unknown } | null>): void {
    if (data?.type !== 'civic-height' || typeof data.height !== 'number' || !(data.height > 0 && data.height <= HIGHEST)) return;
    for (const frame of all(FORMS)) {
      if (frame instanceof HTMLIFrameElement && frame.contentWindow === source) this.#heights.set(frame, data.height);
    }
    if (this.#isDrawing) return;
    this.#isDrawing = true;
    requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#isDrawing = false;
    for (const [frame, height] of this.#heights) {
      const borders = getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.blockSize = `${Math.ceil(height + borders)}px`;
    }
    this.#heights.clear();
  }
}

const heights = new FrameHeights();
/** Links and frames that have been looked at. */
const seen = new WeakSet<Element>();

/** Links are looked at when the page is complete, as what is around them matters. */
const complete = new Promise<unknown>((resolve) => {
  if (member('readyState') === 'loading') addEventListener('DOMContentLoaded', resolve, { once: true });
  else resolve(undefined);
});

/**
 * Puts elements in the place of links, and lets frames grow.
 * @param loader address of the loader; embed pages beside it are trusted as those of the page itself
 */
export async function upgradeForms(loader: string | undefined): Promise<void> {
  await complete;
  const origins = new Set([location.origin, ...(loader ? [new URL(loader).origin] : [])]);
  const fresh = all(FORMS).filter((form) => !seen.has(form));
  // Each of a hundred links asks, and the first call has seen to all.
  if (fresh.length === 0) return;
  const shown = new Set(all(ELEMENTS).map(contentOf));
  for (const form of fresh) seen.add(form);
  for (const frame of fresh.filter((form) => form instanceof HTMLIFrameElement)) {
    const inside = elementAt(frame.src, origins);
    if (inside) shown.add(contentOf(inside));
    heights.watch(frame);
  }
  for (const link of fresh.filter((form) => form instanceof HTMLAnchorElement)) upgradeLink(link, shown, origins);
}
