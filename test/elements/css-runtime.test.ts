/** What the build puts in the place of lit's `css-tag` gives the same styles. */
import * as original from '@lit/reactive-element/css-tag.js';
import { expect } from 'chai';
import * as runtime from '../../src/theme/css-runtime.js';

/** The rules in a shadow root with a sheet of `css` and one of the page's own, and what comes of them. */
function styled<Style>(
  css: (text: TemplateStringsArray) => Style,
  adopt: (root: ShadowRoot, styles: (Style | CSSStyleSheet)[]) => void,
): string {
  const host = Document.prototype.createElement.call(document, 'div');
  const root = host.attachShadow({ mode: 'open' });
  const given = new CSSStyleSheet();
  given.replaceSync('p { margin: 0; }');
  adopt(root, [css`:host { color: rgb(1, 2, 3); }`, given]);
  document.body.append(host);
  const rules = root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map((rule) => rule.cssText));
  const seen = `${getComputedStyle(host).color} ${rules.join('')}`;
  host.remove();
  return seen;
}

describe('the runtime of styles', () => {
  it('dresses a shadow root as lit does', () => {
    const seen = styled(runtime.css, runtime.adoptStyles);
    expect(seen).to.equal(styled(original.css, original.adoptStyles));
    expect(seen).to.contain('rgb(1, 2, 3)');
  });

  it('makes one sheet for all elements that share styles', () => {
    const styles = runtime.css`p { margin: 0; }`;
    expect(styles.styleSheet).to.equal(styles.styleSheet);
  });

  it('has whatever lit asks of it', () => {
    expect(runtime).to.include.all.keys(Object.keys(original));
  });
});
