/** Host pages that hurt, by name: their styles, scripts, names, policies, places, and what becomes of the loader there. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../tools/install.js';
import { STRICT_POLICY } from '../../tools/serve.js';

/** The folder that the pages' own files are served from. */
export const HOME = '/host-pages';
export const SOURCE = `${HOME}/plan.json`;
const LOADER = '<script type="module" src="/dist/civic.js"></script>';
/** For pages that hurt what is drawn more than how it gets there: one file is loaded faster than all the small ones. */
const SINGLE = '<script src="/dist/civic.single.js"></script>';

const readPlan = (name) => JSON.parse(readFileSync(join(root, 'demo/data', `${name}.json`), 'utf8'));

/** A plan with something for every element, and not much of anything. */
export function smallPlan() {
  const plan = readPlan('plzen-safe-region');
  for (const list of ['goals', 'projects', 'milestones', 'counts', 'channels']) plan[list] = plan[list].slice(0, 2);
  return { ...plan, events: [{ id: 'den', title: 'Den prevence', term: '2199-04-05' }], news: [{ id: 'vyzva', title: 'Nová výzva', date: '2025-03-03' }] };
}

/** Every element that there is but the one that is made of them. */
export const NAMES = ['plan-list', 'goal-card', 'event-calendar', 'safety-map', 'milestones', 'funding', 'plan-summary', 'contacts', 'news'];

/** Those that a page writes by its own script. */
export const WRITTEN = ['plan-list', 'event-calendar', 'contacts'];

/** Elements, each with a link for when it cannot be shown. */
export const elements = (src = SOURCE, names = NAMES) =>
  names.map((name) => `<civic-${name} src="${src}" goal="bezpecnost"><a href="${src}">Plán</a></civic-${name}>`).join('\n');

/* oxlint-disable no-extend-native -- what these pages do is what hurts */
const SCRIPTS = {
  'adds to the prototypes of everything': () => {
    for (const kind of [Object, Array, String, Number, Function, Promise, Map, Element]) {
      kind.prototype.extra = 'extra';
      kind.prototype.each = function each() {};
    }
  },
  'has old ideas of lists, as prototype.js and MooTools': () => {
    Array.from = (list) => Array.prototype.slice.call(list ?? []);
    Array.prototype.toJSON = function toJSON() {
      return `[${this.join()}]`;
    };
    Array.prototype.flatten = function flatten() {};
    Function.prototype.bind = function bind(self, ...first) {
      return (...rest) => this.apply(self, [...first, ...rest]);
    };
    Array.prototype.include = Array.prototype.includes;
    Element.prototype.show = function show() {};
    Object.prototype.clone = function clone() {};
  },
  'freezes what it finds': () => {
    for (const kind of [Object, Array, String, Function, Promise, Map, Set]) Object.freeze(kind.prototype);
  },
  'wraps fetch': () => {
    const { fetch } = globalThis;
    globalThis.fetch = (...all) => fetch(...all).then((response) => new Proxy(response, { get: (target, key) => (typeof target[key] === 'function' ? target[key].bind(target) : target[key]) }));
  },
  'denies storage': () => {
    for (const name of ['caches', 'localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(globalThis, name, { get() { throw new DOMException('denied', 'SecurityError'); } });
    }
  },
  'has no storage, no idle time and no view transitions': () => {
    delete globalThis.caches;
    delete globalThis.requestIdleCallback;
    delete Document.prototype.startViewTransition;
  },
  'has a loader of modules and names of its own': () => {
    Object.assign(globalThis, { define: Object.assign(() => undefined, { amd: {} }), require: () => undefined, module: { exports: {} }, exports: {}, $: () => undefined, lit: 1, civic: 1, name: 'civic' });
  },
};
/* oxlint-enable no-extend-native */

const STYLES = {
  'unsets everything': '*{all:unset!important}',
  'makes everything a block and small': '*{display:block!important;font-size:10px!important;line-height:1!important;margin:0!important}',
  'floats and hides': 'body *{float:left!important;position:static!important;overflow:visible!important;max-width:100%!important}',
  'colours what it can': '*{color:#fff!important;background:#000!important;border:0!important;outline:0!important}',
  'hides what elements are made of': 'h2,h3,table,svg,button,input,select,details,ul,ol,dl,section,article{display:none!important}',
  'stops all motion and hides what is late': '*{animation:none!important;transition:none!important}:not(:defined){visibility:hidden!important}',
};

const CLOBBERING = ['baseURI', 'body', 'documentElement', 'head', 'forms', 'location', 'customElements', 'caches', 'fetch', 'CSSStyleSheet', 'navigator']
  .map((name) => `<img name="${name}" alt="" src="/hosts/icon.svg"><a id="${name}"></a><form name="${name}"></form>`)
  .join('');

/** Those that stand in roots of others, where the loader does not look: the page loads them itself. */
const IN_ROOTS = ['goal-card', 'safety-map', 'funding'];
const within = (inside) => `<div><template shadowrootmode="open">${inside}</template></div>`;
const policyOf = (directives) => Object.entries(directives).map(([name, value]) => `${name} ${value}`).join('; ');
const LEAST = { 'default-src': "'none'", 'script-src': "'self'", 'connect-src': "'self'", 'img-src': "'self'" };
const trusted = { ...LEAST, 'style-src': "'self'", 'require-trusted-types-for': "'script'" };

/** Runs in a page: the first element that a visitor has before them, and what it is drawn with. */
const styleOf = (selector) => {
  const element = document.querySelector(selector);
  return { direction: getComputedStyle(element).direction, size: getComputedStyle(element.shadowRoot.querySelector('dd')).fontSize, fits: document.documentElement.scrollWidth <= innerWidth };
};

const byName = (table, pageOf) => Object.fromEntries(Object.entries(table).map(([name, value], index) => [name, pageOf(value, index)]));

/**
 * Pages whose elements are shown, and nobody minds anything. `ready` runs before it is looked at; `more` gives what has to
 * be so beside, as `[what it is, what it should be]`.
 */
export const SHOWN = {
  ...byName(SCRIPTS, (run, index) => ({ script: run, head: `<script src="${HOME}/script-${index}.js"></script>${LOADER}` })),
  ...byName(STYLES, (sheet, index) => ({ sheet, head: `<link rel="stylesheet" href="${HOME}/sheet-${index}.css">${SINGLE}` })),
  'has a root of 62.5 %': {
    policy: policyOf(LEAST).concat("; style-src 'unsafe-inline'"),
    head: `<style>html{font-size:62.5%}body{font-size:1.8rem}</style>${SINGLE}`,
    names: ['goal-card'],
    more: async (frame) => [(await frame.evaluate(styleOf, 'civic-goal-card')).size, '18px'],
  },
  'is read from right to left': {
    head: SINGLE,
    policy: policyOf(LEAST),
    root: ' dir="rtl"',
    names: ['goal-card', 'plan-list'],
    more: async (frame) => [await frame.evaluate(styleOf, 'civic-goal-card').then(({ direction, fits }) => [direction, fits]), ['rtl', true]],
  },
  'has names in front of those of the document': { body: (inside) => CLOBBERING + inside },
  'has one id for everything': { head: SINGLE, body: (inside) => `<p id="bezpecnost">Úvod</p>${inside.replaceAll('<civic-', '<civic- ').replaceAll(/<civic- ([\w-]+)/g, '<civic-$1 id="bezpecnost"')}` },
  'has a base address': { path: '/clanky/strana.html', policy: `${policyOf(LEAST)}; base-uri 'self'`, head: `<base href="${HOME}/jinde/">${LOADER}`, src: '../plan.json' },
  'is older than standards': { doctype: '' },
  'is written in windows-1250': { charset: 'windows-1250', head: '<script src="/dist/civic.js"></script>' },
  'is written by its own script': { policy: policyOf(LEAST), names: WRITTEN, body: () => `<script src="${HOME}/write.js"></script>` },
  'trusts only what its own scripts bring': {
    policy: policyOf({ ...trusted, 'script-src': "'nonce-once' 'strict-dynamic'", 'trusted-types': 'lit-html' }),
    head: LOADER.replace(' src', ' nonce="once" src'),
  },
  'allows scripts, data and pictures of its own, and nothing else': { policy: policyOf(LEAST) },
  'allows just that, for a whole plan in one tag': { policy: policyOf(LEAST), names: ['plan'] },
  'requires trusted types and lets every policy of them be': { policy: policyOf(trusted) },
  'knows the hash of the loader': { head: LOADER.replace('></', ` integrity="${JSON.parse(readFileSync(join(root, 'dist/sri.json'), 'utf8'))['civic.js']}"></`) },
  'keeps elements in a closed tab': { head: SINGLE, body: (inside) => `<div id="tab" hidden>${inside}</div>`, ready: (frame) => frame.evaluate(() => document.querySelector('#tab').removeAttribute('hidden')) },
  'keeps elements in a closed disclosure': { head: SINGLE, body: (inside) => `<details><summary>Plán</summary>${inside}</details>`, ready: (frame) => frame.getByText('Plán', { exact: true }).first().click() },
  'has a shadow root in a shadow root': {
    root: ' lang="en"',
    head: IN_ROOTS.map((name) => `<script type="module" src="/dist/elements/${name}.js"></script>`).join(''),
    names: IN_ROOTS,
    body: (inside) => within(within(inside)),
    more: async (frame) => [await frame.locator('civic-goal-card').getByText('When', { exact: true }).isVisible(), true],
  },
  'puts elements into a cell of a table': { head: SINGLE, body: (inside) => `<table width="100%"><tr><td width="20%">Plán</td><td width="80%">${inside}</td></tr></table>` },
  'turns, cuts and stacks what holds them': { head: `<link rel="stylesheet" href="${HOME}/turned.css">${SINGLE}`, turned: 'main{transform:rotate(0.01deg);overflow:hidden;contain:layout;isolation:isolate;columns:1;position:relative;z-index:-1}', body: (inside) => `<main>${inside}</main>` },
};

/** Pages where elements cannot be shown: the link in each works, and the page says what is wrong where somebody may mend it. */
export const LEFT = {
  'has a loader that is not what its hash says': { head: LOADER.replace('></', ' integrity="sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8K/uxy9rx7HNQlGYl1kPzQho1wx4JwY8wC"></') },
  'has lost its loader': { head: LOADER.replace('civic.js', 'nowhere.js') },
  'forbids all scripts': { policy: "script-src 'none'" },
  'runs no scripts': { attributes: ' sandbox="allow-same-origin"' },
  'lets no policy of trusted types be': { policy: policyOf({ ...trusted, 'trusted-types': "'none'" }) },
  'forbids to ask for data': { policy: STRICT_POLICY.replace("connect-src 'self'", "connect-src 'none'"), isAsked: true },
};
