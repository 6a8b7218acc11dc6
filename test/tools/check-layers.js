/**
 * Holds the source to its layers: dates → model → i18n, data → controllers → elements → embed, beside them theme, and
 * node only prerender and cli. A layer imports from those before it, never from those after it or beside it.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { root } from './install.js';

/** What each folder of `src` may import from, besides itself. */
const LAYERS = {
  dates: [],
  model: ['dates'],
  i18n: ['dates', 'model'],
  ical: ['dates', 'model', 'i18n'],
  data: ['dates', 'model'],
  theme: [],
  controllers: ['dates', 'model', 'i18n', 'data'],
  elements: ['dates', 'model', 'i18n', 'ical', 'controllers', 'theme'],
  embed: ['dates', 'model', 'i18n', 'controllers', 'theme', 'elements'],
  prerender: ['dates', 'model', 'i18n', 'data', 'theme', 'elements'],
  cli: ['dates', 'model', 'i18n', 'ical', 'data', 'prerender'],
  // `src/jsx.ts`, types of the elements for frameworks.
  jsx: ['elements'],
  // `src/index.ts`, what the package offers to other people's code.
  index: ['dates', 'model', 'i18n', 'ical', 'data', 'controllers', 'theme', 'elements'],
};

/** Packages that a layer may use; all others may use none. */
const PACKAGES = {
  model: [/^zod\/mini$/],
  data: [/^ical\.js$/],
  theme: [/^lit(\/|$)/],
  controllers: [/^lit(\/|$)/, /^@lit\/task$/],
  elements: [/^lit(\/|$)/],
  embed: [/^lit(\/|$)/],
  prerender: [/^node:/, /^lit(\/|$)/, /^@lit-labs\/ssr/],
  cli: [/^node:/, /^proj4$/],
};

/** Layers that know nothing of a page, so that they run in node and are tested there. */
const PURE = ['dates', 'model', 'i18n', 'ical'];

/** The DOM's names that a pure file might reach for. */
const PAGE = new Set([
  'document', 'window', 'customElements', 'HTMLElement', 'Element', 'Node', 'Event', 'CustomEvent', 'navigator',
  'location', 'history', 'localStorage', 'sessionStorage', 'getComputedStyle', 'requestAnimationFrame',
  'matchMedia', 'MutationObserver', 'IntersectionObserver', 'ResizeObserver', 'fetch', 'XMLHttpRequest',
]);

/** Every TypeScript file below a folder. */
function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => join(folder, name))
    .sort();
}

/** What a file imports and which free names it uses. */
function readSource(file) {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const imports = [];
  const used = new Set();
  const declared = new Set();
  const visit = (node) => {
    const specifier = node.moduleSpecifier ?? (isImportCall(node) ? node.arguments[0] : undefined);
    if (specifier && ts.isStringLiteralLike(specifier)) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      imports.push({ specifier: specifier.text, line: line + 1, typeOnly: isTypeOnly(node) });
    }
    if (ts.isIdentifier(node) && isUse(node)) used.add(node.text);
    if (ts.isIdentifier(node) && isDeclared(node)) declared.add(node.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, names: [...used].filter((name) => !declared.has(name)) };
}

const isImportCall = (node) => ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;

function isTypeOnly(node) {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  return ts.isImportDeclaration(node) && node.importClause?.isTypeOnly === true;
}

/** A name used as a value: no property, no key, no type, nothing that is just being named. */
function isUse(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isShorthandPropertyAssignment(parent)) return true;
  if (parent.name === node || parent.propertyName === node || parent.label === node) return false;
  if (ts.isExpressionWithTypeArguments(parent)) return parent.parent.token === ts.SyntaxKind.ExtendsKeyword;
  return !ts.isTypeNode(parent) && !ts.isQualifiedName(parent) && !ts.isTypePredicateNode(parent);
}

const isDeclared = (node) =>
  node.parent.name === node &&
  (ts.isVariableDeclaration(node.parent) ||
    ts.isParameter(node.parent) ||
    ts.isBindingElement(node.parent) ||
    ts.isFunctionDeclaration(node.parent) ||
    ts.isClassDeclaration(node.parent) ||
    ts.isImportSpecifier(node.parent) ||
    ts.isImportClause(node.parent));

/** The source file that a relative import names. */
function resolveImport(from, specifier) {
  const path = normalize(join(dirname(from), specifier));
  return [path.replace(/\.js$/, '.ts'), path, `${path}.ts`].find((each) => existsSync(each)) ?? path;
}

const partsOf = (src, file) => relative(src, file).split(sep);
const layerOf = (src, file) => partsOf(src, file)[0].replace(/\.ts$/, '');

/** `elements/plan-list/…` → `plan-list`; parts are shared by all. */
const elementOf = (src, file) => {
  const [layer, element, ...rest] = partsOf(src, file);
  return layer === 'elements' && element !== 'parts' && rest.length > 0 ? element : undefined;
};

function breachOfImport(src, from, { specifier, typeOnly }) {
  const layer = layerOf(src, from);
  const isView = from.endsWith('.view.ts');
  if (!specifier.startsWith('.')) {
    if (isView && !typeOnly) return `a view is pure and may not use the package "${specifier}"`;
    const allowed = PACKAGES[layer] ?? [];
    return allowed.some((each) => each.test(specifier)) ? undefined : `${layer} may not use the package "${specifier}"`;
  }
  const target = resolveImport(from, specifier);
  if (relative(src, target).startsWith('..')) return `"${specifier}" is outside src`;
  if (!existsSync(target)) return `"${specifier}" does not exist`;
  const other = layerOf(src, target);
  if (other !== layer && !(LAYERS[layer] ?? []).includes(other)) return `${layer} may not import ${other} ("${specifier}")`;
  const [here, there] = [elementOf(src, from), elementOf(src, target)];
  if (there !== undefined && here !== there && !isDoor(src, from, target)) {
    return here === undefined && layer === 'elements'
      ? `shared parts may not import an element ("${specifier}")`
      : `another element is imported only through its index.ts ("${specifier}")`;
  }
  return undefined;
}

/** What an element shows to the outside: `index.ts`, and to the build also the file that registers it. */
function isDoor(src, from, target) {
  if (layerOf(src, from) === 'elements' && elementOf(src, from) === undefined) return false;
  const name = partsOf(src, target).at(-1);
  return name === 'index.ts' || (name === 'define.ts' && layerOf(src, from) === 'embed');
}

/** Files that import each other in a circle, one breach per circle. Type imports vanish and count as well: the reader follows them too. */
function circles(graph) {
  const found = [];
  const done = new Set();
  const visit = (file, trail) => {
    const start = trail.indexOf(file);
    if (start >= 0) found.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    for (const next of graph.get(file) ?? []) visit(next, [...trail, file]);
    done.add(file);
  };
  for (const file of graph.keys()) visit(file, []);
  return found;
}

/**
 * Every breach in a source folder, a line each.
 * @param {string} src the folder, `src` of a checkout
 */
export function breachesIn(src) {
  const breaches = [];
  const graph = new Map();
  for (const file of filesIn(src)) {
    const where = relative(dirname(src), file).replaceAll(sep, '/');
    const layer = layerOf(src, file);
    const { imports, names } = readSource(file);
    if (!(layer in LAYERS)) breaches.push(`${where}: "${layer}" is no layer`);
    for (const each of imports) {
      const breach = breachOfImport(src, file, each);
      if (breach) breaches.push(`${where}:${each.line}: ${breach}`);
    }
    if (PURE.includes(layer) || file.endsWith('.view.ts')) {
      const used = names.filter((name) => PAGE.has(name));
      if (used.length > 0) breaches.push(`${where}: pure, and uses ${used.join(', ')}`);
    }
    const local = imports.filter(({ specifier }) => specifier.startsWith('.'));
    graph.set(file, local.map(({ specifier }) => resolveImport(file, specifier)));
  }
  for (const circle of circles(graph)) {
    breaches.push(`imports in a circle: ${circle.map((file) => relative(src, file).replaceAll(sep, '/')).join(' → ')}`);
  }
  return breaches;
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const src = join(root, process.argv[2] ?? 'src');
  const breaches = breachesIn(src);
  for (const breach of breaches) console.error(breach);
  console.log(breaches.length === 0 ? `${filesIn(src).length} files keep to their layers` : `${breaches.length} breaches`);
  process.exitCode = breaches.length === 0 ? 0 : 1;
}
