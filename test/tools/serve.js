/**
 * The demo's web server: a few folders of the checkout, read only, under the strict Content Security Policy that the
 * elements promise to live with. Nothing but Node's builtins.
 */
import { createReadStream, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';
import { root } from './install.js';

/** What a careful site sends. Trusted Types are required; the one policy is that of lit. */
export const STRICT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types lit-html',
].join('; ');

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

/** Address prefix → file or folder of the checkout; the first that fits is taken. */
const PLACES = [
  { prefix: '/vendor/bootstrap.min.css', path: 'node_modules/bootstrap/dist/css/bootstrap.min.css' },
  { prefix: '/dist/', path: 'dist' },
  // Storybook writes its own inline scripts; it is a workshop, not a page of ours.
  { prefix: '/storybook/', path: 'storybook-static', policy: '' },
  { prefix: '/', path: 'demo' },
];

/** What is at a path, or undefined: also where a path goes on behind a file, or is too long for the disk. */
function statOf(path) {
  try {
    return statSync(path);
  } catch {
    return undefined;
  }
}

/** The path of an address, or undefined when it cannot be one of a file: escapes, hidden files, odd characters. */
function cleanPath(address) {
  try {
    const path = decodeURIComponent(new URL(address, 'http://localhost').pathname);
    const odd = [...path].some((character) => character < ' ' || character === '\\');
    return odd || path.split('/').some((part) => part.startsWith('.')) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** @returns {{ file: string, policy: string } | { redirect: string } | undefined} */
function find(address, folder) {
  const path = cleanPath(address);
  if (path === undefined) return undefined;
  const place = PLACES.find(({ prefix }) => path.startsWith(prefix) || `${path}/` === prefix);
  if (place === undefined) return undefined;
  if (`${path}/` === place.prefix) return { redirect: place.prefix };
  const base = join(folder, place.path);
  let file = join(base, path.slice(place.prefix.length));
  if (statOf(file)?.isDirectory()) {
    if (!path.endsWith('/')) return { redirect: `${path}/` };
    file = join(file, 'index.html');
  }
  if (!statOf(file)?.isFile()) return undefined;
  // A link on the disk must not lead out of the folder that is served.
  const real = realpathSync(file);
  const home = realpathSync(base);
  if (real !== home && !real.startsWith(home + sep)) return undefined;
  return { file: real, policy: place.policy ?? STRICT_POLICY };
}

function refuse(response, status, text, headers = {}) {
  response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
  response.end(`${text}\n`);
}

function answer(request, response, folder) {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return refuse(response, 405, 'Only GET and HEAD.', { allow: 'GET, HEAD' });
  }
  const found = find(request.url ?? '/', folder);
  if (found === undefined) return refuse(response, 404, 'Not found.');
  if ('redirect' in found) return refuse(response, 308, 'Moved.', { location: found.redirect });
  const { size, mtimeMs } = statSync(found.file);
  const etag = `"${size.toString(36)}-${Math.floor(mtimeMs).toString(36)}"`;
  const headers = {
    'cache-control': 'no-cache',
    'content-type': TYPES[extname(found.file)] ?? 'application/octet-stream',
    etag,
    'referrer-policy': 'strict-origin-when-cross-origin',
    'x-content-type-options': 'nosniff',
    ...(found.policy === '' ? {} : { 'content-security-policy': found.policy }),
  };
  if (request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers);
    return response.end();
  }
  response.writeHead(200, { ...headers, 'content-length': size });
  if (request.method === 'HEAD') return response.end();
  createReadStream(found.file)
    .on('error', () => response.destroy())
    .pipe(response);
}

/**
 * A server of the checkout in `folder`; it does not listen yet.
 * @param {string} [folder]
 * @param {(request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse) => boolean} [first]
 *   asked before the folders are, for pages that tests make up; true when it has answered
 */
export function createSite(folder = root, first = () => false) {
  return createServer((request, response) => {
    try {
      if (!first(request, response)) answer(request, response, folder);
    } catch (error) {
      console.error(error);
      if (response.headersSent) response.destroy();
      else refuse(response, 500, 'Something went wrong here.');
    }
  });
}

/** Listens on a port of this machine only. @returns {Promise<number>} the port */
export function listen(server, port = 0) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      resolve(server.address().port);
    });
  });
}
