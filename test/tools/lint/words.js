/** Rules for dates, languages and the habits of tests. */

/** Methods that use the browser's language when none is given, and how many arguments name one. */
const LOCALE_METHODS = {
  toLocaleString: 1,
  toLocaleDateString: 1,
  toLocaleTimeString: 1,
  toLocaleUpperCase: 1,
  toLocaleLowerCase: 1,
  localeCompare: 2,
};

/** What can only be a number: a literal of one, or a product. */
const isNumber = (node) =>
  (node.type === 'Literal' && typeof node.value === 'number') || (node.type === 'BinaryExpression' && ['*', '-', '/'].includes(node.operator));

/** `new Date('…')` reads dates differently from browser to browser and zone to zone. */
export const noStringDate = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    return {
      'NewExpression[callee.name="Date"]'(node) {
        if (node.arguments.length === 0) context.report({ node, message: 'Ask dates/clock.ts what time it is.' });
        else if (node.arguments.length === 1 && !isNumber(node.arguments[0])) {
          context.report({ node, message: 'Read dates with dates/edtf.ts: new Date(text) differs between browsers and zones.' });
        }
      },
      'MemberExpression[object.name="Date"][property.name="parse"]'(node) {
        context.report({ node, message: 'Read dates with dates/edtf.ts: Date.parse differs between browsers and zones.' });
      },
      'MemberExpression[object.name="Date"][property.name="now"]'(node) {
        context.report({ node, message: 'Ask dates/clock.ts what time it is.' });
      },
    };
  },
};

/** The language is that of the page or the plan, never the browser's. */
export const noBrowserLanguage = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    CallExpression(node) {
      const { callee } = node;
      const name = callee.type === 'MemberExpression' && !callee.computed ? callee.property.name : '';
      const needed = Object.hasOwn(LOCALE_METHODS, name) ? LOCALE_METHODS[name] : 0;
      if (node.arguments.length < needed) context.report({ node, message: `${name} needs the language of the page.` });
    },
    'NewExpression[callee.object.name="Intl"]'(node) {
      const [locale] = node.arguments;
      const isMissing = locale === undefined || (locale.type === 'Identifier' && locale.name === 'undefined');
      if (isMissing) context.report({ node, message: 'Intl needs the language of the page.' });
    },
    'MemberExpression[object.name="navigator"][property.name=/^languages?$/]'(node) {
      context.report({ node, message: 'The language is that of the page, not the browser.' });
    },
  }),
};

const TESTS = new Set(['it', 'test', 'describe', 'suite', 'context', 'specify']);

/** A test waits for a condition, and every test runs. */
export const honestTests = {
  meta: { type: 'problem', schema: [] },
  create: (context) => ({
    'CallExpression[callee.name=/^(setTimeout|setInterval)$/]'(node) {
      context.report({ node, message: 'Wait for a condition, not for time.' });
    },
    'CallExpression[callee.property.name=/^(setTimeout|setInterval)$/]'(node) {
      context.report({ node, message: 'Wait for a condition, not for time.' });
    },
    MemberExpression({ object, property }) {
      if (object.type !== 'Identifier' || !TESTS.has(object.name) || !/^(only|skip|todo)$/.test(property.name)) return;
      context.report({ node: property, message: `.${property.name} leaves tests out.` });
    },
    'CallExpression[callee.name=/^(x|f)(it|describe|test)$/][arguments.0.type=/^(Literal|TemplateLiteral)$/]'(node) {
      context.report({ node, message: `${node.callee.name} leaves tests out.` });
    },
    'CallExpression[callee.name=/^(it|test|describe)$/] > ObjectExpression > Property[key.name=/^(only|skip|todo)$/]'(node) {
      context.report({ node, message: `${node.key.name} leaves tests out.` });
    },
  }),
};
