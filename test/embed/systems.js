/**
 * What publishing systems let people in each role write. Some are recorded from the systems themselves (`cms/`, `editors/`),
 * others follow what the systems say of themselves; their documents are named at each.
 */
import { readFileSync } from 'node:fs';
import sanitizeHtml from 'sanitize-html';
import { readRecords } from './cms/recorded.js';

const EDITORS = JSON.parse(readFileSync(new URL('editors/recorded.json', import.meta.url), 'utf8'));
const CMS = readRecords();

const everything = (html) => html;
const recorded = (left) => (html, form) => left[form];

/** Tags and attributes as Drupal writes them down: `<a href hreflang> <em>`. */
function allowedBy(list) {
  const tags = [...list.matchAll(/<([\w-]+)([^>]*)>/g)];
  return {
    allowedTags: tags.map(([, name]) => name),
    // Drupal lets the language and the direction be on everything.
    allowedAttributes: Object.fromEntries(tags.map(([, name, attributes]) => [name, [...attributes.trim().split(/\s+/), 'lang', 'dir']])),
  };
}

/**
 * Drupal 11, recipes `basic_html_format_editor` and `restricted_html_format` of its core (`filter.format.*.yml`, `allowed_html`),
 * which its standard installation is made of; *Full HTML* (`full_html_format_editor`) has no filter of tags.
 */
const DRUPAL = {
  basic: '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>',
  restricted: '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> <dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>',
};

/** The filter `filter_url`, which *Restricted HTML* has on: addresses in texts become links. */
const linkAddresses = (html) => html.replaceAll(/(^|\s)(https?:\/\/[^\s<]+)/g, '$1<a href="$2">$2</a>');

/** Joomla, package `joomla/filter`, `InputFilter::$blockedTags` and `$blockedAttributes`: what *Default Block List* takes away. */
const JOOMLA = {
  tags: 'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer link meta name object script style title xml'.split(' '),
  attributes: 'action background codebase dynsrc formaction lowsrc'.split(' '),
};

/** Besides what it blocks, Joomla takes away every tag whose name is more than letters and digits. */
function defaultBlockList(html) {
  const names = [...html.matchAll(/<([a-z][^\s/>]*)/gi)].map(([, name]) => name);
  return sanitizeHtml(html, {
    allowedTags: names.filter((name) => /^[a-z][a-z0-9]*$/.test(name) && !JOOMLA.tags.includes(name)),
    allowedAttributes: false,
    transformTags: {
      '*': (tagName, attribs) => ({ tagName, attribs: Object.fromEntries(Object.entries(attribs).filter(([name]) => !name.startsWith('on') && !JOOMLA.attributes.includes(name))) }),
    },
  });
}

/**
 * TYPO3, package `typo3/html-sanitizer`, `CommonBuilder`: what texts of its editor are reduced to when they are saved and shown.
 * A tag that is not on it would be shown as code; the editor before it, CKEditor 5, lets none through.
 */
const TYPO3 = {
  allowedTags:
    'address article aside footer header h1 h2 h3 h4 h5 h6 main nav section blockquote dd div dl dt figcaption figure li ol p pre ul a abbr b bdi bdo cite code data dfn em i kbd mark q rb rp rt rtc ruby s samp small span strong sub sup time u var wbr del ins button datalist label legend meter output progress details dialog menu summary acronym big nobr tt br hr img table caption thead tbody tfoot tr td th colgroup col'.split(' '),
  allowedAttributes: { '*': ['class', 'id', 'dir', 'lang', 'role', 'title', 'style', 'aria-*', 'data-*'], a: ['href', 'rel', 'target', 'hreflang', 'name'] },
  disallowedTagsMode: 'escape',
};
const CKEDITOR = EDITORS['CKEditor 5 with links, lists and tables'].left;

/** The tags that WordPress lets those write who may not write everything, recorded from it (`wp_kses_allowed_html('post')`). */
const KSES = CMS.WordPress.allowed;

/** WordPress's own filter, as far as tags and attributes go. */
export const wpKses = (html) =>
  sanitizeHtml(html, {
    allowedTags: Object.keys(KSES),
    allowedAttributes: Object.fromEntries(Object.entries(KSES).map(([name, attributes]) => [name, Object.keys(attributes)])),
  });

const WORDPRESS = `WordPress ${CMS.WordPress.version}`;
const NETWORK = CMS['WordPress, a network of sites'].left;

/** @typedef {{ system: string, role: [cs: string, en: string], pass: (html: string, form: string) => string }} Row */

/** @type {Row[]} system, who writes, and what is left of what they write */
export const SYSTEMS = [
  { system: WORDPRESS, role: ['Autor', 'Author'], pass: recorded(CMS.WordPress.left.author) },
  { system: WORDPRESS, role: ['Šéfredaktor', 'Editor'], pass: recorded(CMS.WordPress.left.editor) },
  { system: WORDPRESS, role: ['Administrátor', 'Administrator'], pass: recorded(CMS.WordPress.left.administrator) },
  { system: `${WORDPRESS}, multisite`, role: ['Administrátor', 'Administrator'], pass: recorded(NETWORK.administrator) },
  { system: 'Drupal 11', role: ['Restricted HTML', 'Restricted HTML'], pass: (html) => linkAddresses(sanitizeHtml(html, allowedBy(DRUPAL.restricted))) },
  { system: 'Drupal 11', role: ['Basic HTML', 'Basic HTML'], pass: (html) => sanitizeHtml(html, allowedBy(DRUPAL.basic)) },
  { system: 'Drupal 11', role: ['Full HTML', 'Full HTML'], pass: everything },
  { system: 'Joomla', role: ['No HTML: Registered', 'No HTML: Registered'], pass: (html) => sanitizeHtml(html, { allowedTags: [] }) },
  { system: 'Joomla', role: ['Default Block List: Author až Administrator', 'Default Block List: Author to Administrator'], pass: defaultBlockList },
  { system: 'Joomla', role: ['No Filtering: Super Users', 'No Filtering: Super Users'], pass: everything },
  { system: 'TYPO3', role: ['editor textu', 'text editor'], pass: (html, form) => sanitizeHtml(CKEDITOR[form], TYPO3) },
  { system: 'TYPO3', role: ['prvek HTML', 'element HTML'], pass: everything },
  { system: `MediaWiki ${CMS.MediaWiki.version}`, role: ['každý', 'everybody'], pass: recorded(CMS.MediaWiki.left.editor) },
  { system: 'DokuWiki', role: ['každý', 'everybody'], pass: recorded(CMS.DokuWiki.left.editor) },
  ...Object.entries(EDITORS).map(([name, { version, left }]) => ({
    system: `${name.split(' ').slice(0, name.startsWith('CK') ? 2 : 1).join(' ')} ${version}`,
    role: name.endsWith('all HTML through') ? ['propustí vše', 'lets all through'] : ['bez úprav', 'as it comes'],
    pass: recorded(left),
  })),
  { system: '–', role: ['pole, které nechá odkazy', 'a field that keeps links'], pass: (html) => sanitizeHtml(html, { allowedTags: ['a', 'p', 'br'], allowedAttributes: { a: ['href'] } }) },
  { system: '–', role: ['pole jen pro text', 'a field for text only'], pass: (html) => sanitizeHtml(html, { allowedTags: [] }) },
];
