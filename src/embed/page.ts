/** Markup that stands for a tag, as it is found in a page. */

/** The attribute of markup that stands for a tag. */
export const OWN = 'data-civic';

/** Links to the embed page and frames of it. */
export const FORMS = 'a[href*="frame.html?"],iframe[src*="frame.html?"]';

/** A member of the page's document that an `<img name="…">` in the page cannot stand in front of. */
export function member<K extends keyof Document>(name: K): Document[K] {
  return Reflect.get(Document.prototype, name, document);
}

/** Word and visual editors turn straight quotes of attributes into typographic ones. */
export const QUOTES = /^[\s"'„“”‚‘’«»″′]+|[\s"'„“”‚‘’«»″′]+$/g;

/** Attributes that markup may not pass on: they would run code or hide the element's own name. */
export const REFUSED = /^(on.*|style|is|id|class|civic)$/;

/** What a text has that may stand for an element. */
export const MARKS = /\[civic|frame.html\?/;
