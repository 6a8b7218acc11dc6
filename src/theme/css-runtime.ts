/**
 * What lit makes of `css` and how a shadow root takes it up. The build puts this module in the place of lit's `css-tag`,
 * two thirds of which serve browsers that cannot adopt style sheets; ours are younger than that (`light-dark()`,
 * `:state()`). It knows templates without values, since the styles use no others.
 */

/** Styles of an element; the sheet is made with the first element that needs it. */
export class CSSResult {
  readonly #rules: string;
  #sheet: CSSStyleSheet | undefined;

  constructor(rules: string) {
    this.#rules = rules;
  }

  get styleSheet(): CSSStyleSheet {
    if (!this.#sheet) {
      this.#sheet = new CSSStyleSheet();
      this.#sheet.replaceSync(this.#rules);
    }
    return this.#sheet;
  }
}

export const supportsAdoptingStyleSheets = true;
export const unsafeCSS = (text: string): CSSResult => new CSSResult(text);
export const css = ([text]: TemplateStringsArray): CSSResult => new CSSResult(text!);
export const getCompatibleStyle = <Style>(style: Style): Style => style;

export function adoptStyles(root: ShadowRoot, styles: readonly (CSSResult | CSSStyleSheet)[]): void {
  root.adoptedStyleSheets = styles.map((style) => (style instanceof CSSStyleSheet ? style : style.styleSheet));
}
