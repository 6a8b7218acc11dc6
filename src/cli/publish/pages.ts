/** The pages of a published plan, all from one template. */
import { escaped, fillingOf } from '../../prerender/index.js';
import { LIBRARY, addressOf, publisherOf, said } from './site.js';
import type { Page, Site } from './site.js';

/** Size of a page in a frame before it tells its own, px. */
const FRAME = { width: 600, height: 600 } as const;

/** Languages as Open Graph names them: with a country. */
const LOCALES: Readonly<Record<string, string>> = { cs: 'cs_CZ', en: 'en_GB', de: 'de_DE' };

/** Text within a script of data: no tag may begin there. */
const inScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', String.raw`\u003c`);

/** The pages that a plan may have; those whose elements have nothing to show are left out when they are drawn. */
export function pagesOf(site: Site): Page[] {
  const { plan, words } = site;
  const title = said(plan.title, site);
  // A map of nothing but the town itself tells nobody anything.
  const isLeftOut = (element: string) => element === 'goal-card' || (element === 'safety-map' && plan.projects.length === 0);
  const kinds = Object.keys(words.pages).filter((element) => !isLeftOut(element));
  return [
    { name: 'index', title, element: 'plan-summary', attributes: {} },
    ...kinds.map((element) => ({ name: element, title: `${words.pages[element]} – ${title}`, element, attributes: {} })),
    ...plan.goals.map((goal) => ({ name: `goal-${goal.id}`, title: `${said(goal.title, site)} – ${title}`, element: 'goal-card', attributes: { goal: goal.id } })),
  ];
}

export function iframeOf({ name, title }: Page, site: Site): string {
  return `<iframe src="${escaped(addressOf(`${name}.html`, site))}" width="${FRAME.width}" height="${FRAME.height}" frameborder="0" title="${escaped(title)}"></iframe>`;
}

/** The answer to who asks by oEmbed (https://oembed.com) what to put in the place of the page's address. */
export function oEmbed(page: Page, site: Site): string {
  const link = `<blockquote><a href="${escaped(addressOf(`${page.name}.html`, site))}">${escaped(page.title)}</a></blockquote>`;
  const publisher = publisherOf(site);
  return `${JSON.stringify({
    version: '1.0',
    type: 'rich',
    title: page.title,
    ...(publisher !== '' && { provider_name: publisher }),
    provider_url: site.base,
    cache_age: 86_400,
    ...FRAME,
    html: link + iframeOf(page, site),
  }, null, 2)}\n`;
}

function headOf({ name, title }: Page, site: Site): string {
  const { plan, data, language } = site;
  const address = name === 'index' ? site.base : addressOf(`${name}.html`, site);
  const description = said(plan.summary, site).split('\n', 1)[0]!;
  const open = { type: 'website', title, description, url: address, locale: LOCALES[language] ?? language.replace('-', '_'), site_name: publisherOf(site) };
  return `<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<meta name="description" content="${escaped(description)}">
<link rel="canonical" href="${escaped(address)}">
<link rel="alternate" type="application/json+oembed" href="${escaped(addressOf(`oembed/${name}.json`, site))}" title="${escaped(title)}">
<link rel="alternate" type="application/json" href="${escaped(data)}">
<link rel="describedby" type="application/schema+json" href="${LIBRARY}/schema/civic-plan-1.json">
${Object.entries(open).map(([key, value]) => (value === '' ? '' : `<meta property="og:${key}" content="${escaped(value)}">\n`)).join('')}<link rel="stylesheet" href="${LIBRARY}/frame.css">
<script type="module" src="${LIBRARY}/civic.js"></script>
<script type="module" src="${LIBRARY}/frame.js"></script>`;
}

/**
 * A page with its element, drawn.
 * @param below HTML under the element
 * @returns undefined when the element has nothing to show
 */
export async function pageHtml(page: Page, below: string, site: Site): Promise<string | undefined> {
  const { element, attributes } = page;
  const { language, data, base } = site;
  const all = new Map(Object.entries({ src: data, lang: language, 'heading-level': '1', ...attributes }));
  const filling = await fillingOf({ name: element, attributes: all, language, page: base });
  if (!filling) return undefined;
  const written = [...all].map(([name, value]) => ` ${name}="${escaped(value)}"`).join('');
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
${headOf(page, site)}
</head>
<body>
<civic-${element}${written}>${filling.html}</civic-${element}>
${below}
</body>
</html>
`;
}

/** What stands under the overview: all pages, all files, and what to paste. */
export function contents(pages: readonly Page[], files: ReadonlyMap<string, string>, site: Site): string {
  const { words, data, plan } = site;
  const stem = data.replace(/\.json$/, '');
  const end = (file: string) => (file.startsWith(stem) ? file.slice(stem.length) : file);
  const link = (href: string, text: string) => `<li><a href="${escaped(encodeURI(href))}">${escaped(text)}</a></li>`;
  const kinds = pages.filter(({ element }) => element !== 'goal-card');
  const first = kinds[0];
  return `<h2>${escaped(words.contents)}</h2>
<ul>${kinds.map(({ name, element }) => link(`${name}.html`, words.pages[element]!)).join('')}</ul>
<h2>${escaped(words.downloads)}</h2>
<ul>${[...files.keys()].map((file) => link(file, words.files[end(file)] ?? file)).join('')}</ul>
${first ? `<h2>${escaped(words.embed)}</h2>
<p>${escaped(words.embedAdvice)}</p>
<pre><code>${escaped(iframeOf({ ...first, title: said(plan.title, site) }, site))}</code></pre>` : ''}`;
}

export const structured = (data: unknown): string => `<script type="application/ld+json">${inScript(data)}</script>`;

/** Leads from a page back to the overview. */
export const wayHome = (site: Site): string => `<p><a href="${escaped(site.base)}">${escaped(site.words.whole)}</a></p>`;
