import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { ESLint } from 'eslint';
import { root } from './install.js';
import { lintCode } from './lint/commands.js';

/** Where a planted text is put: the rules depend on it. */
const ELEMENT = 'src/elements/parts/planted.ts';
const LINK = 'src/elements/parts/link.ts';
const TEST = 'test/elements/planted.test.ts';

const LIT = "import { css, html, svg } from 'lit';\n";
const link = (template) => `${LIT}export const x = (url: string) => ${template};`;

/** What is planted, where, and the rule that has to notice. */
const PLANTED = [
  ['an address bound in a template', ELEMENT, link('html`<a href=${url}>x</a>`'), 'civic/no-raw-address'],
  ['an address bound in quotes', ELEMENT, link('html`<img alt="" src="${url}">`'), 'civic/no-raw-address'],
  ['a part of an address', ELEMENT, link('html`<a href="mailto:${url}">x</a>`'), 'civic/no-raw-address'],
  ['an address as a property', ELEMENT, link('html`<a .href=${url}>x</a>`'), 'civic/no-raw-address'],
  ['an address in a drawing', ELEMENT, link('svg`<a xlink:href=${url}></a>`'), 'civic/no-raw-address'],
  ['an address in capitals', ELEMENT, link('html`<a HREF=${url}>x</a>`'), 'civic/no-raw-address'],
  ['an address after other bindings', ELEMENT, link('html`<a class=${url} href=${url}>x</a>`'), 'civic/no-raw-address'],
  ['a form that goes somewhere', ELEMENT, link('html`<form action=${url}></form>`'), 'civic/no-raw-address'],
  ['an address written to a node', ELEMENT, 'export const x = (a: HTMLAnchorElement, b: string) => { a.href = b; };', 'civic/no-address-write'],
  ['an address set as an attribute', ELEMENT, "export const x = (a: Element, b: string) => a.setAttribute('href', b);", 'civic/no-address-write'],
  ['a picture from an address of a plan', ELEMENT, 'export const x = (a: HTMLImageElement, b: string) => { a.src = b; };', 'civic/no-address-write'],
  ['a frame set as an attribute', ELEMENT, "export const x = (a: Element, b: string) => a.setAttribute('srcdoc', b);", 'civic/no-address-write'],
  ['a style attribute', ELEMENT, link('html`<p style="color: red">${url}</p>`'), 'civic/no-inline-style'],
  ['a bound style attribute', ELEMENT, link('html`<p style=${url}></p>`'), 'civic/no-inline-style'],
  ['an inline handler', ELEMENT, link('html`<p onclick="x()">${url}</p>`'), 'civic/no-inline-style'],
  ['rem in styles', ELEMENT, `${LIT}export const x = css\`p { margin: 0.5rem; }\`;`, 'civic/no-rem'],
  ['unsafeHTML', ELEMENT, "import { unsafeHTML } from 'lit/directives/unsafe-html.js';\nexport const x = unsafeHTML;", 'civic/no-markup-from-text'],
  ['unsafeSVG', ELEMENT, "import { unsafeSVG as y } from 'lit/directives/unsafe-svg.js';\nexport const x = y;", 'civic/no-markup-from-text'],
  ['unsafeCSS', ELEMENT, "import { unsafeCSS } from 'lit';\nexport const x = unsafeCSS;", 'civic/no-markup-from-text'],
  ['unsafeStatic', ELEMENT, "import { unsafeStatic } from 'lit/static-html.js';\nexport const x = unsafeStatic;", 'civic/no-markup-from-text'],
  ['styleMap', ELEMENT, "import { styleMap } from 'lit/directives/style-map.js';\nexport const x = styleMap;", 'civic/no-markup-from-text'],
  ['innerHTML', ELEMENT, 'export const x = (a: Element, b: string) => { a.innerHTML = b; };', 'civic/no-markup-from-text'],
  ['innerHTML in brackets', ELEMENT, "export const x = (a: Element, b: string) => { a['innerHTML'] = b; };", 'civic/no-markup-from-text'],
  ['outerHTML', ELEMENT, 'export const x = (a: Element) => a.outerHTML;', 'civic/no-markup-from-text'],
  ['insertAdjacentHTML', ELEMENT, "export const x = (a: Element, b: string) => a.insertAdjacentHTML('beforeend', b);", 'civic/no-markup-from-text'],
  ['document.write', ELEMENT, 'export const x = (b: string) => document.write(b);', 'civic/no-markup-from-text'],
  ['eval', ELEMENT, 'export const x = (b: string) => eval(b) as string;', 'no-eval'],
  ['new Function', ELEMENT, 'export const x = (b: string) => new Function(b);', 'no-new-func'],
  ['a name looked up on the document', ELEMENT, 'export const x = () => document.baseURI;', 'civic/no-clobberable'],
  ['a name looked up on the owner document', ELEMENT, 'export const x = (a: Element) => a.ownerDocument.body;', 'civic/no-clobberable'],
  ['a name looked up on the window', ELEMENT, 'export const x = (name: string) => (globalThis as Record<string, unknown>)[name];', 'civic/no-clobberable'],
  ['a date read by the browser', ELEMENT, "export const x = new Date('2025-04-24');", 'civic/no-string-date'],
  ['a date read from a variable', ELEMENT, 'export const x = (text: string) => new Date(text);', 'civic/no-string-date'],
  ['the time read from the machine', ELEMENT, 'export const x = () => Date.now();', 'civic/no-string-date'],
  ['today read from the machine', ELEMENT, 'export const x = () => new Date();', 'civic/no-string-date'],
  ['the browser’s way to write numbers', ELEMENT, 'export const x = (a: number) => a.toLocaleString();', 'civic/no-browser-language'],
  ['the browser’s order of letters', ELEMENT, 'export const x = (a: string, b: string) => a.localeCompare(b);', 'civic/no-browser-language'],
  ['Intl without a language', ELEMENT, 'export const x = new Intl.NumberFormat();', 'civic/no-browser-language'],
  ['the language of the browser', ELEMENT, 'export const x = () => navigator.language;', 'civic/no-browser-language'],
  ['a default export', ELEMENT, 'export default 1;', 'import/no-default-export'],
  ['a namespace', ELEMENT, 'export namespace X { export const y = 1; }', 'typescript/no-namespace'],
  ['any', ELEMENT, 'export const x = (a: any): unknown => a as unknown;', 'typescript/no-explicit-any'],
  ['@ts-ignore', ELEMENT, '// @ts-ignore\nexport const x: number = "a";', 'typescript/ban-ts-comment'],
  ['a file that is too long', ELEMENT, 'export const x = 1;\n'.padEnd(2000, '\n'), 'max-lines'],
  ['waiting for time', TEST, 'export const x = () => new Promise((go) => setTimeout(go, 50));', 'civic/honest-tests'],
  ['a test that runs alone', TEST, "it.only('x', () => undefined);", 'civic/honest-tests'],
  ['a test that is left out', TEST, "describe.skip('x', () => undefined);", 'civic/honest-tests'],
  ['a test left out by its name', TEST, "declare const xit: (a: string) => void;\nxit('x');", 'civic/honest-tests'],
  ['a test left out by an option', TEST, "declare const test: (a: string, b: object) => void;\ntest('x', { skip: true });", 'civic/honest-tests'],
  ['a timer that runs text', ELEMENT, 'export const x = (): unknown => setTimeout("alert(1)", 1);', 'typescript/no-implied-eval'],
  ['a promise nobody waits for', ELEMENT, 'export const x = async (): Promise<void> => { await x(); };\nx();', 'typescript/no-floating-promises'],
  ['a handler whose promise nobody sees', ELEMENT, "export const x = (a: Element) => a.addEventListener('x', async () => { await Promise.resolve(); });", 'typescript/no-misused-promises'],
  ['a value of no type', ELEMENT, "export const x = JSON.parse('1').y;", 'typescript/no-unsafe-member-access'],
  ['a case left out', ELEMENT, "export function x(a: 'b' | 'c'): void { switch (a) { case 'b': break; } }", 'typescript/switch-exhaustiveness-check'],
  ['an object written as text', ELEMENT, 'export const x = (a: object) => `${a}`;', 'typescript/restrict-template-expressions'],
];

/** What is wrong in a template or a custom element, and the rule that has to notice. */
const TEMPLATES = [
  ['an image without words', `${LIT}export const x = html\`<img src="a.png">\`;`, 'lit-a11y/alt-text'],
  ['a binding where none works', link('html`<${url}></p>`'), 'lit/binding-positions'],
  ['a closed shadow root', "export class X extends HTMLElement { y = this.attachShadow({ mode: 'closed' }); }", 'wc/no-closed-shadow-root'],
];

const CLEAN = [
  ['an address in link.ts', LINK, link('html`<a href=${url}>x</a>`')],
  ['an address that stands in the template', ELEMENT, `${LIT}export const x = svg\`<use href="#dot"></use>\`;`],
  ['a style set through the CSSOM', ELEMENT, link('html`<p .style=${url}></p>`')],
  ['a class that is bound', ELEMENT, link('html`<p class=${url}></p>`')],
  ['text after an attribute', ELEMENT, link('html`<a href="#x">src=${url}</a>`')],
  ['em in styles', ELEMENT, `${LIT}export const x = css\`p { margin: 0.5em; }\`;`],
  ['a date made from numbers', ELEMENT, 'export const x = (day: number) => new Date(day * 86_400_000);'],
  ['a language that is given', ELEMENT, "export const x = (a: number, l: string) => a.toLocaleString(l);"],
];

/**
 * Lints every planted text at once, each in a folder of its own that looks like the checkout.
 * @returns {Record<string, string[]>} rules broken, by the folder's name
 */
function rulesBrokenBy(texts) {
  const folder = mkdtempSync(join(tmpdir(), 'civic-lint-'));
  const { compilerOptions } = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8'));
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...compilerOptions, types: [] }, include: ['.'] }));
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const [index, [, file, text]] of texts.entries()) {
    const path = join(folder, String(index), file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  // The linter looks for its part that knows types on the PATH.
  const env = { ...process.env, PATH: `${join(root, 'node_modules/.bin')}${delimiter}${process.env.PATH}` };
  const { stdout, stderr } = spawnSync(process.execPath, lintCode('--format', 'json', '.'), { cwd: folder, env, encoding: 'utf8', maxBuffer: 10_000_000 });
  rmSync(folder, { recursive: true });
  assert.ok(stdout.startsWith('{'), `${stdout}${stderr}`);
  const broken = texts.map(() => []);
  // `eslint(no-eval)` is the rule `no-eval`, `civic(no-rem)` is `civic/no-rem`.
  for (const { filename, code } of JSON.parse(stdout).diagnostics) broken[parseInt(filename, 10)].push(code.replace(/^eslint\((.*)\)$/, '$1').replace(/\((.*)\)$/, '/$1'));
  return broken;
}

const broken = rulesBrokenBy([...PLANTED, ...CLEAN]);

describe('the linter', () => {
  for (const [index, [what, , , rule]] of PLANTED.entries()) {
    it(`refuses ${what}`, () => assert.ok(broken[index].includes(rule), `${rule} said nothing; there was: ${broken[index].join(', ')}`));
  }

  for (const [index, [what]] of CLEAN.entries()) {
    // The planted text imports more than it uses.
    it(`accepts ${what}`, () => assert.deepEqual(broken[PLANTED.length + index].filter((rule) => rule !== 'no-unused-vars'), []));
  }

  const eslint = new ESLint({ cwd: root, overrideConfigFile: join(root, '.config/eslint.config.js') });
  for (const [what, text, rule] of TEMPLATES) {
    it(`refuses ${what}`, async () => {
      const [{ messages }] = await eslint.lintText(text, { filePath: join(root, ELEMENT) });
      assert.ok(messages.some(({ ruleId }) => ruleId === rule), `${rule} said nothing; there was: ${messages.map(({ message }) => message).join(', ')}`);
    });
  }
});
