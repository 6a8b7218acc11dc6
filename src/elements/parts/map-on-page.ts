/** The maps on the page of an element: a place leads to one that shows the same plan. */

type Sourced = HTMLElement & { src: string; plan: unknown };

/** Elements of ours around another one, by name: in the page, and where it stands in an element, in that one. */
export function elementsAround(host: Element, name: string): readonly Element[] {
  // Asked of their classes, since a page may have named anything `querySelectorAll`.
  const inPage = Document.prototype.querySelectorAll.call(document, `civic-${name}`);
  const root = host.getRootNode();
  return [...inPage, ...(root instanceof ShadowRoot ? root.querySelectorAll(`civic-${name}`) : [])];
}

const addressOf = ({ src, baseURI }: Sourced): string => (URL.canParse(src, baseURI) ? new URL(src, baseURI).href : src);

/** Whether both show the same plan. */
const isSame = (host: Sourced, map: Sourced): boolean =>
  host.plan === undefined ? host.src !== '' && addressOf(host) === addressOf(map) : host.plan === map.plan;

/** Whether a map around an element shows the same plan, and so goes to a place that the page's address names. */
export const isMapped = (host: Element): boolean =>
  elementsAround(host, 'safety-map').some((map) => isSame(host as Sourced, map as Sourced));
