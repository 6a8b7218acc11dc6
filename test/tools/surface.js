/**
 * What an element shows to the outside, read from its source: parts, slots, events, custom properties and states. The
 * manifest, written from the comments, has to say the same.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import ts from 'typescript';

const MARKUP = new Set(['html', 'svg']);
const EVENT = /^civic-[a-z]+(-[a-z]+)*$/;

/** Every name in an expression that may end up in an attribute: string literals, also those of a union type. */
function stringsIn(node, found = []) {
  if (ts.isStringLiteralLike(node)) found.push(...node.text.split(/\s+/).filter(Boolean));
  if (ts.isTemplateExpression(node)) {
    found.push(...[node.head, ...node.templateSpans.map(({ literal }) => literal)].flatMap(({ text }) => text.split(/\s+/).filter(Boolean)));
  }
  // `kind === 'x' ? …` compares with x, it does not name it.
  const isComparison = ts.isBinaryExpression(node) && /^[!=]=/.test(node.operatorToken.getText());
  if (!isComparison) ts.forEachChild(node, (child) => void stringsIn(child, found));
  return found;
}

/** The template with a mark in the place of each expression. */
function markupOf(template) {
  if (ts.isNoSubstitutionTemplateLiteral(template)) return { text: template.text, expressions: [] };
  const text = template.head.text + template.templateSpans.map(({ literal }, index) => `\u0001${index}\u0002${literal.text}`).join('');
  return { text, expressions: template.templateSpans.map(({ expression }) => expression) };
}

/** What one source file contributes, and what it imports from the elements. */
function readFile(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found = { parts: new Set(), slots: new Set(), events: new Set(), properties: new Set(), states: new Set() };
  const functions = new Map();
  const calls = [];
  const imports = [];
  const add = (set, names) => names.forEach((name) => set.add(name));

  const readMarkup = (template) => {
    const { text, expressions } = markupOf(template);
    for (const [, value] of text.matchAll(/[\s"']part\s*=\s*("[^"]*"|'[^']*'|[^\s>"']+)/g)) {
      add(found.parts, value.replace(/["']/g, '').replace(/\u0001\d+\u0002/g, ' ').split(/\s+/).filter(Boolean));
      for (const [, index] of value.matchAll(/\u0001(\d+)\u0002/g)) add(found.parts, stringsIn(expressions[Number(index)]));
    }
    for (const [tag] of text.matchAll(/<slot\b[^>]*>/g)) found.slots.add(/\sname=["']?([\w-]+)/.exec(tag)?.[1] ?? '');
  };

  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && MARKUP.has(node.tag.getText())) readMarkup(node.template);
    if (ts.isTaggedTemplateExpression(node) && node.tag.getText() === 'css') {
      for (const [, name] of node.template.getText().matchAll(/var\(\s*(--civic-[\w-]+)/g)) found.properties.add(name);
    }
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier) && !node.importClause?.isTypeOnly) {
      imports.push(node.moduleSpecifier.text);
    }
    // What is loaded later is part of the element too.
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0])) {
      imports.push(node.arguments[0].text);
    }
    if (ts.isFunctionLike(node) && node.parameters) {
      const index = node.parameters.findIndex(({ name }) => name.getText() === 'part');
      const name = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined);
      if (index >= 0 && name) functions.set(name.getText(), index);
      if (index >= 0 && node.parameters[index].type) add(found.parts, stringsIn(node.parameters[index].type));
    }
    if (ts.isPropertyAssignment(node) && node.name.getText() === 'part') add(found.parts, stringsIn(node.initializer));
    // What comes on demand belongs to the element like the rest.
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && ts.isStringLiteral(node.arguments[0])) {
      imports.push(node.arguments[0].text);
    }
    if (ts.isCallExpression(node)) readCall(node);
    // What an element may put among its states is a type, so that the compiler sees to it.
    if (ts.isTypeAliasDeclaration(node) && node.name.text === 'State') add(found.states, stringsIn(node.type));
    // An event is named where it is made or handed to what makes it; keys of event maps and tags are no uses.
    const isUse = ts.isStringLiteral(node) && !ts.isTypeNode(node.parent) && !ts.isPropertySignature(node.parent);
    if (isUse && EVENT.test(node.text) && !isTagUse(node)) found.events.add(node.text);
    ts.forEachChild(node, visit);
  };

  const readCall = (node) => {
    const callee = node.expression.getText();
    calls.push({ name: callee.split('.').at(-1), args: node.arguments });
    if (/\.part\.(add|toggle|replace)$/.test(callee) || (/\.setAttribute$/.test(callee) && node.arguments[0]?.getText() === "'part'")) {
      add(found.parts, node.arguments.slice(callee.endsWith('setAttribute') ? 1 : 0).flatMap((each) => stringsIn(each)));
    }
    if (/states\.(add|delete)$/.test(callee)) add(found.states, node.arguments.flatMap((each) => (ts.isStringLiteral(each) ? [each.text] : [])));
    if (/setProperty$/.test(callee) && ts.isStringLiteral(node.arguments[0]) && node.arguments[0].text.startsWith('--civic-')) {
      found.properties.add(node.arguments[0].text);
    }
  };

  visit(source);
  return { found, functions, calls, imports };
}

/** `define('civic-x', …)`, `createElement('civic-x')` and listeners name a tag, or an event of somebody else. */
function isTagUse(node) {
  const { parent } = node;
  if (!ts.isCallExpression(parent)) return false;
  return /(define|createElement|get|whenDefined|matches|closest|querySelector(All)?|addEventListener|removeEventListener)(\.call)?$/.test(parent.expression.getText());
}

/** The files of an element: its own, and those it takes from other folders of the elements. */
function filesOf(start, elements) {
  const files = new Map();
  const queue = [start];
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (files.has(file) || !file.startsWith(elements) || !existsSync(file)) continue;
    const read = readFile(file);
    files.set(file, read);
    for (const specifier of read.imports) {
      if (specifier.startsWith('.')) queue.push(normalize(join(dirname(file), specifier.replace(/\.js$/, '.ts'))));
    }
  }
  return [...files.values()];
}

/**
 * @param {string} file the class of the element
 * @param {string} elements the folder of all elements
 * @returns {{ parts: string[], slots: string[], events: string[], properties: string[], states: string[] }} sorted
 */
export function surfaceOf(file, elements) {
  const files = filesOf(file, elements);
  const functions = new Map(files.flatMap((each) => [...each.functions]));
  const surface = { parts: new Set(), slots: new Set(), events: new Set(), properties: new Set(), states: new Set() };
  for (const { found, calls } of files) {
    for (const [kind, names] of Object.entries(found)) names.forEach((name) => surface[kind].add(name));
    for (const { name, args } of calls) {
      const argument = functions.has(name) ? args[functions.get(name)] : undefined;
      if (argument) stringsIn(argument).forEach((part) => surface.parts.add(part));
    }
  }
  return Object.fromEntries(Object.entries(surface).map(([kind, names]) => [kind, [...names].sort()]));
}
