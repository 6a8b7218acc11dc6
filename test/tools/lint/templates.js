/** Rules for the markup and styles inside lit templates. */

const MARKUP = new Set(['html', 'svg', 'mathml', 'staticHtml']);

/** Attributes that hold an address or run what they hold; in lower case, as HTML reads them. */
const ADDRESSES = ['href', 'xlink:href', 'src', 'srcset', 'srcdoc', 'action', 'formaction', 'poster', 'data', 'ping', 'background', 'cite'];

const BOUND_ADDRESS = new RegExp(`[\\s"'][.?]?(${ADDRESSES.join('|')})\\s*=\\s*["']?[^"'>\\s]*$`, 'i');
/** Not the property `.style`, which is the CSSOM. */
const STYLE = /<[a-z][^>]*?[\s"']style\s*(?:=|[\s>])/i;
const HANDLER = /<[a-z][^>]*?[\s"'](on[a-z]+)\s*=/i;

const nameOf = (tag) => (tag.type === 'Identifier' ? tag.name : undefined);

/** The text of a template with its expressions as `${}`. */
const textOf = ({ quasis }) => quasis.map(({ value }) => value.raw).join('${}');

const forTemplates = (tags, check) => ({
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    TaggedTemplateExpression({ tag, quasi }) {
      if (!tags.has(nameOf(tag))) return;
      check(quasi, (node, message) => context.report({ node, message }));
    },
  }),
});

/** Addresses come from data; only the one file that checks them may put one into a page. */
export const noRawAddress = forTemplates(MARKUP, (template, report) => {
  let text = '';
  for (const [index, quasi] of template.quasis.entries()) {
    text += quasi.value.raw;
    const attribute = BOUND_ADDRESS.exec(text)?.[1];
    if (attribute !== undefined && index < template.expressions.length) {
      report(template.expressions[index], `Bind ${attribute} through elements/parts/link.ts, which lets only safe addresses pass.`);
    }
    text += 'x';
  }
});

/** A strict policy of the page drops `style` and `on…` attributes. */
export const noInlineStyle = forTemplates(MARKUP, (template, report) => {
  const text = textOf(template);
  if (STYLE.test(text)) report(template, 'A strict Content Security Policy drops style attributes: use classes, SVG attributes or the CSSOM.');
  const handler = HANDLER.exec(text)?.[1];
  if (handler !== undefined) report(template, `A strict Content Security Policy drops ${handler}: use @event.`);
});

/** Host pages set the root size to anything; only `em` follows the text around. */
export const noRem = forTemplates(new Set(['css']), (template, report) => {
  const text = textOf(template).replace(/\/\*[^]*?\*\//g, '');
  if (/\d(?:rem|rlh|rcap|rch|rex)\b/i.test(text)) report(template, 'Use em: a host page may set the size of the root to anything.');
});
