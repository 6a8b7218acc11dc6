import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { createSite, listen, STRICT_POLICY } from './serve.js';

/** A checkout in miniature, with a file beside it that nobody may read. */
const outside = mkdtempSync(join(tmpdir(), 'site-'));
const folder = join(outside, 'checkout');
const server = createSite(folder);
let port = 0;

before(async () => {
  for (const [path, text] of Object.entries({
    '../secret.txt': 'secret',
    'package.json': '{}',
    'demo/index.html': '<p>start',
    'demo/data/plan.json': '{"title":"Plán"}',
    'demo/.hidden': 'hidden',
    'dist/civic.js': 'let a;',
    'storybook-static/index.html': '<p>stories',
    'node_modules/bootstrap/dist/css/bootstrap.min.css': 'p{}',
    'node_modules/other/index.js': 'other',
  })) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'demo/link.txt'));
  port = await listen(server);
});

after(() => {
  server.close();
  server.closeAllConnections();
  rmSync(outside, { recursive: true, force: true });
});

/** Asks for exactly this path: fetch would clean it first. */
const ask = (path, { method = 'GET', headers = {} } = {}) =>
  new Promise((resolve, reject) => {
    const call = request({ host: '127.0.0.1', port, path, method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (data) => (text += data));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    call.on('error', reject);
    call.end();
  });

describe('the server of the demo', () => {
  for (const [path, text, type] of [
    ['/', '<p>start', 'text/html; charset=utf-8'],
    ['/index.html?a=1', '<p>start', 'text/html; charset=utf-8'],
    ['/data/plan.json', '{"title":"Plán"}', 'application/json; charset=utf-8'],
    ['/dist/civic.js', 'let a;', 'text/javascript; charset=utf-8'],
    ['/vendor/bootstrap.min.css', 'p{}', 'text/css; charset=utf-8'],
    ['/storybook/', '<p>stories', 'text/html; charset=utf-8'],
  ]) {
    it(`gives ${path}`, async () => {
      const answer = await ask(path);
      assert.equal(answer.status, 200);
      assert.equal(answer.text, text);
      assert.equal(answer.headers['content-type'], type);
    });
  }

  for (const path of [
    '/../package.json', '/%2e%2e/package.json', '/..%2fpackage.json', '/data/../../package.json', '/dist/../package.json',
    '/dist/%2e%2e%2fpackage.json', '/..\\package.json', '/%5c..%5cpackage.json', '/.hidden', '/%2ehidden', '/link.txt',
    '/vendor/bootstrap.min.css/../../node_modules/other/index.js', '/node_modules/other/index.js', '/package.json',
    '/vendor/', '/data/', '/nothing', '/%00', '/%', '//localhost/../secret.txt', '/vendor/bootstrap.min.cssx', '/dist/civic.js/x', `/${'a'.repeat(9000)}`,
  ]) {
    it(`does not give ${path}`, async () => {
      const { status, text } = await ask(path);
      assert.equal(status, 404);
      assert.equal(text, 'Not found.\n');
    });
  }

  it('leads a folder without its slash to the one with it', async () => {
    const { status, headers } = await ask('/storybook');
    assert.deepEqual([status, headers.location], [308, '/storybook/']);
  });

  it('sends the strict policy with every page, and none with the workshop', async () => {
    assert.equal((await ask('/')).headers['content-security-policy'], STRICT_POLICY);
    assert.match(STRICT_POLICY, /default-src 'none'.*require-trusted-types-for 'script'/);
    assert.equal((await ask('/storybook/')).headers['content-security-policy'], undefined);
  });

  it('says that nothing has changed', async () => {
    const { etag } = (await ask('/dist/civic.js')).headers;
    const again = await ask('/dist/civic.js', { headers: { 'if-none-match': etag } });
    assert.deepEqual([again.status, again.text], [304, '']);
  });

  it('answers HEAD without a body and refuses to be written to', async () => {
    const head = await ask('/dist/civic.js', { method: 'HEAD' });
    assert.deepEqual([head.status, head.text, head.headers['content-length']], [200, '', '6']);
    assert.equal((await ask('/dist/civic.js', { method: 'PUT' })).status, 405);
  });
});
