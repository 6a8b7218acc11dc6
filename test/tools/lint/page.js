/** Rules for what a script may do to a page, and a page to a script. */

const DIRECTIVES = new Set(['unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeCSS', 'unsafeStatic', 'styleMap']);

/** Members that turn text into markup or script. */
const SINKS = new Set([
  'innerHTML', 'outerHTML', 'srcdoc', 'insertAdjacentHTML', 'setHTMLUnsafe', 'parseHTMLUnsafe',
  'createContextualFragment', 'parseFromString', 'writeln', 'cssText',
]);

const nameOf = ({ computed, property }) => {
  if (!computed) return property.name;
  return property.type === 'Literal' ? String(property.value) : undefined;
};

/** Text must stay text: nothing here parses it as markup, style or script. */
export const noMarkupFromText = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    ImportSpecifier(node) {
      if (DIRECTIVES.has(node.imported.name)) context.report({ node, message: `${node.imported.name} lets text become markup or style.` });
    },
    MemberExpression(node) {
      const name = nameOf(node);
      const isWrite = name === 'write' && node.object.type === 'Identifier' && node.object.name === 'document';
      if (SINKS.has(name) || isWrite) context.report({ node, message: `${name} turns text into markup, style or script.` });
    },
    CallExpression(node) {
      const [first] = node.arguments;
      const isSet = node.callee.type === 'MemberExpression' && /^setAttribute(NS)?$/.test(nameOf(node.callee) ?? '');
      if (!isSet || first?.type !== 'Literal' || !/^(style|on.*|srcdoc)$/i.test(String(first.value))) return;
      context.report({ node, message: `The attribute ${first.value} runs or styles what text says.` });
    },
  }),
};

/** `<img name="baseURI">` on a page stands in front of `document.baseURI`, and so with every name. */
export const noClobberable = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    MemberExpression(node) {
      const { object } = node;
      const isDocument =
        (object.type === 'Identifier' && object.name === 'document') ||
        (object.type === 'MemberExpression' && ['document', 'ownerDocument'].includes(nameOf(object)));
      // Names that the window does not have are those of the page's elements.
      const holder = object.type === 'TSAsExpression' ? object.expression : object;
      const isAnyName = node.computed && holder.type === 'Identifier' && ['window', 'globalThis', 'self', 'frames'].includes(holder.name);
      if (!isDocument && !isAnyName) return;
      const message = `A host page's <img name="${nameOf(node) ?? '…'}"> answers this instead; ask Document.prototype, a node or import from elsewhere.`;
      context.report({ node, message });
    },
  }),
};

/** An address written from a script escapes the check of link.ts. */
export const noAddressWrite = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    AssignmentExpression({ left }) {
      // A field of one's own is no address of a node.
      if (left.type !== 'MemberExpression' || left.object.type === 'ThisExpression' || !['href', 'formAction', 'action', 'src', 'srcset', 'srcdoc'].includes(nameOf(left))) return;
      context.report({ node: left, message: 'Write addresses through elements/parts/link.ts.' });
    },
    CallExpression(node) {
      const [first] = node.arguments;
      const isSet = node.callee.type === 'MemberExpression' && /^setAttribute(NS)?$/.test(nameOf(node.callee) ?? '');
      if (!isSet || first?.type !== 'Literal' || !/^(xlink:)?(href|action|formaction|src|srcset|srcdoc)$/i.test(String(first.value))) return;
      context.report({ node, message: 'Write addresses through elements/parts/link.ts.' });
    },
  }),
};
