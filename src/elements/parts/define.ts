/**
 * Registers an element, unless the page has one of that name already, as with a second copy of the library: the first
 * one serves the page.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
