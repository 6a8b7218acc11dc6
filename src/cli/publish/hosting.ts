/** How web servers are told what kind of files these are, who may read them, and for how long they may be kept. */
import { escaped } from '../../prerender/index.js';
import { LIBRARY, addressOf } from './site.js';
import type { Page, Site } from './site.js';

/** Media types that few servers know by themselves. */
const TYPES = { ics: 'text/calendar; charset=utf-8', geojson: 'application/geo+json', jsonld: 'application/ld+json', csv: 'text/csv; charset=utf-8' } as const;

const SHORT = 'public, max-age=300';
const FOREVER = 'public, max-age=31536000, immutable';

/** Netlify and Cloudflare Pages, which by themselves have all files asked about again; goes into the root of the site. */
function headersFile({ base }: Site, policy: string): string {
  const path = new URL(base).pathname;
  const types = Object.entries(TYPES).map(([end, type]) => `${path}*.${end}\n  Content-Type: ${type}\n`);
  const all = `  Access-Control-Allow-Origin: *\n  X-Content-Type-Options: nosniff\n  Content-Security-Policy: ${policy}\n`;
  return `${path}*\n${all}${path}${LIBRARY}/chunks/*\n  Cache-Control: ${FOREVER}\n${types.join('')}`;
}

function apache(policy: string): string {
  const types = Object.entries(TYPES).map(([end, type]) => `AddType "${type}" .${end}`);
  return `${types.join('\n')}
<IfModule mod_headers.c>
  Header set Access-Control-Allow-Origin "*"
  Header set X-Content-Type-Options "nosniff"
  Header set Content-Security-Policy "${policy}"
  Header set Cache-Control "${SHORT}"
  Header set Cache-Control "${FOREVER}" "expr=%{REQUEST_URI} =~ m#/${LIBRARY}/chunks/#"
</IfModule>
`;
}

function nginx({ base }: Site, policy: string): string {
  const path = new URL(base).pathname;
  const types = Object.entries(TYPES).map(([end, type]) => `    ${type.replace('; charset=utf-8', '')} ${end};`);
  const headers = (cache: string) => `  add_header Access-Control-Allow-Origin "*";\n  add_header X-Content-Type-Options "nosniff";\n  add_header Content-Security-Policy "${policy}";\n  add_header Cache-Control "${cache}";`;
  return `# Goes into the server block of the site.
location ${path} {
  include mime.types;
  types {
${types.join('\n')}
  }
  charset utf-8;
${headers(SHORT)}
}
location ${path}${LIBRARY}/chunks/ {
${headers(FOREVER)}
}
`;
}

function sitemap(pages: readonly Page[], site: Site): string {
  const { updated } = site.plan;
  const date = updated !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(updated) ? `<lastmod>${updated}</lastmod>` : '';
  const urls = pages.map(({ name }) => `  <url><loc>${escaped(name === 'index' ? site.base : addressOf(`${name}.html`, site))}</loc>${date}</url>\n`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${urls.join('')}</urlset>\n`;
}

/**
 * What a web server and those who search want to know of a site, by the names of files.
 * @param policy Content Security Policy of its pages
 */
export function hostingFiles(pages: readonly Page[], site: Site, policy: string): Map<string, string> {
  return new Map([
    ['sitemap.xml', sitemap(pages, site)],
    ['_headers', headersFile(site, policy)],
    ['.htaccess', apache(policy)],
    ['nginx.conf', nginx(site, policy)],
  ]);
}
