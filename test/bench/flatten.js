/** Runs in a page, so it stands alone: what the elements show, as plain HTML that looks the same and needs no script. */

/** @returns {{ body: string, styles: string }} of everything in the page, as it stands now */
export function flatten() {
  const styles = new Map();

  /** Styles of a shadow root for what stands for it; they end where the next such inside begins. */
  const scoped = ({ adoptedStyleSheets }, name) => {
    const rules = adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .join('')
      .replaceAll(/:state\([\w-]+\)/g, ':scope')
      .replaceAll(/:host\(((?:[^()]|\([^()]*\))*)\)/g, ':scope:is($1)')
      .replaceAll(':host', ':scope')
      .replaceAll(/::slotted\(([^)]*)\)/g, '$1')
      .replaceAll(/(?<![-\w])civic-(?!\w*\))([a-z-]+)(?=[\s,{:.>)])/g, '.civic-$1');
    return `@scope (.${name}) to (.inside > *) {${rules}}`;
  };

  const fragment = (nodes) => {
    const whole = document.createDocumentFragment();
    for (const node of nodes) whole.append(copy(node));
    return whole;
  };

  const copy = (node) => {
    if (node.nodeType === Node.TEXT_NODE) return node.data;
    if (node.nodeType !== Node.ELEMENT_NODE || node.matches('script')) return '';
    if (node.matches('slot')) return fragment(node.assignedNodes().length > 0 ? node.assignedNodes() : node.childNodes);
    const { shadowRoot, localName } = node;
    const twin = shadowRoot ? document.createElement('div') : node.cloneNode(false);
    twin.append(fragment((shadowRoot ?? node).childNodes));
    if (!shadowRoot) return twin;
    twin.className = `${localName} inside`;
    if (!styles.has(localName)) styles.set(localName, scoped(shadowRoot, localName));
    return twin;
  };

  const body = document.createElement('div');
  body.append(fragment(document.body.childNodes));
  return { body: body.innerHTML, styles: [...styles.values()].join('\n') };
}
