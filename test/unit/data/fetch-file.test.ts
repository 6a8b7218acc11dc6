import assert from 'node:assert/strict';
import { once } from 'node:events';
import { after, afterEach, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { LIMITS, fetchFile } from '../../../src/data/fetch-file.js';
import { readFile } from '../../../src/data/load-plan.js';
import { waitBefore } from '../../../src/data/retry.js';
import { setClock } from '../../../src/dates/clock.js';
import { FaultServer, PLAN, body, dripping, endless } from '../../support/fault-server.js';
import type { Answer } from '../../support/fault-server.js';

const server = new FaultServer();
const run = () => new AbortController();
// Long enough for a busy machine, short where waiting is what the test is about.
const limits = { ...LIMITS, patience: 20_000, longest: 40_000 };
const impatient = { ...LIMITS, patience: 300, longest: 600 };

/** What an answer comes to: the code of the first problem, or `ok` with a plan. */
async function codeOf(path: string, answer: Answer, over = limits): Promise<string> {
  const url = server.at(path, answer);
  const { plan, problems } = await readFile(url, await fetchFile(url, run(), undefined, over));
  return plan ? 'ok' : problems[0]!.code;
}

before(() => server.start());
after(() => server.stop());

describe('fetching a file', () => {
  it('reads UTF-8, with and without a byte order mark', async () => {
    assert.equal(await codeOf('/plain', body(PLAN)), 'ok');
    assert.equal(await codeOf('/marked', body(`\ufeff${PLAN}`)), 'ok');
  });

  it('reads a plan of whatever type the server says it is', async () => {
    for (const type of ['text/plain', 'text/html', 'application/octet-stream']) {
      assert.equal(await codeOf(`/${type}`, body(PLAN, 200, type)), 'ok');
    }
  });

  it('reads what came compressed', async () => {
    const answer: Answer = (response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip', 'content-type': 'application/json' }).end(gzipSync(PLAN));
    assert.equal(await codeOf('/gzip', answer), 'ok');
  });

  it('sends no cookie, no header of its own and no more of the referrer than the origin', async (test) => {
    const asked = test.mock.method(globalThis, 'fetch');
    await codeOf('/headers', body(PLAN));
    assert.deepEqual([server.headers.cookie, server.headers.authorization, server.headers.referer], [undefined, undefined, undefined]);
    assert.deepEqual(Object.keys(server.headers).filter((name) => name.startsWith('x-')), []);
    const { credentials, referrerPolicy, headers } = asked.mock.calls[0]!.arguments[1]!;
    assert.deepEqual([credentials, referrerPolicy, headers], ['omit', 'strict-origin', undefined]);
  });

  const ENDS: readonly [string, string, Answer, number][] = [
    ['windows-1250', 'not-utf8', body(Uint8Array.of(0x7b, 0x22, 0xec, 0x22, 0x7d)), 1],
    ['a web page with status 200', 'html-instead', body('<!doctype html><p>Přihlaste se</p>', 200, 'text/html'), 1],
    ['a web page that says it is JSON', 'html-instead', body('\n <html></html>'), 1],
    ['an empty file', 'not-json', body(''), 1],
    ['no content', 'not-json', body('', 204), 1],
    ['nothing there', 'not-found', body('', 404), 1],
    ['gone', 'not-found', body('', 410), 1],
    ['forbidden', 'http-status', body('', 403), 1],
    ['a request timeout', 'http-status', body('', 408), 1],
    ['an error that stays', 'http-status', body('', 503), 3],
    ['too many requests', 'http-status', body('', 429), 3],
    ['a wait longer than our patience', 'http-status', (response) => void response.writeHead(429, { 'retry-after': '3600' }).end(), 1],
    ['a wait until a day far away', 'http-status', (response) => void response.writeHead(503, { 'retry-after': 'Fri, 31 Dec 2099 23:59:59 GMT' }).end(), 1],
    ['a reset', 'network', (response) => void response.destroy(), 3],
    ['a reset in the body', 'network', (response) => response.writeHead(200, { 'content-length': '500' }).write('{', () => response.destroy()), 3],
    ['no change where nothing is known', 'http-status', body('', 304), 1],
    ['a choice of files', 'http-status', body('', 300), 1],
    ['a redirect to data', 'network', (response) => void response.writeHead(302, { location: `data:application/json,${encodeURIComponent(PLAN)}` }).end(), 3],
    ['a file packed twice and said to be packed once', 'not-utf8', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(gzipSync(PLAN))), 1],
    ['half of a packed file', 'not-json', (response) => void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(PLAN).subarray(0, 60)), 1],
    ['a plan that ends before its end', 'not-json', body(PLAN.slice(0, -1)), 1],
    ['two byte order marks', 'not-json', body(`\ufeff\ufeff${PLAN}`), 1],
    ['two plans in one file', 'not-json', body(PLAN + PLAN), 1],
    ['signs encoded in more bytes than they need', 'not-utf8', body(Uint8Array.of(0x22, 0xc0, 0xaf, 0x22)), 1],
    ['half of a character', 'not-utf8', body(Uint8Array.of(0x22, 0xed, 0xa0, 0x80, 0x22)), 1],
    ['UTF-32', 'not-json', body(Uint8Array.of(0x7b, 0, 0, 0, 0x7d, 0, 0, 0)), 1],
    ['silence before the headers', 'timeout', () => undefined, 1],
    ['silence in the body', 'timeout', (response) => void response.writeHead(200).write('{'), 1],
    ['a trickle', 'timeout', dripping(endless(' '), 20), 1],
    ['a stream that is slow and endless', 'timeout', dripping(endless(' '.repeat(8_000)), 20), 1],
  ];
  for (const [what, code, answer, requests] of ENDS) {
    it(`ends with ${code} at ${what}, after ${requests} request(s)`, async () => {
      const path = `/${encodeURIComponent(what)}`;
      assert.equal(await codeOf(path, answer, code === 'timeout' ? impatient : limits), code);
      assert.equal(server.count(path), requests);
    });
  }

  it('recovers when the server does', async () => {
    assert.equal(await codeOf('/flaps', (response, request, count) => body(PLAN, count < 3 ? 500 : 200)(response, request, count)), 'ok');
    assert.equal(server.count('/flaps'), 3);
  });

  it('stops reading a file that is too large, and lets the server go', { timeout: 30_000 }, async () => {
    let sent = 0;
    let dropped: Promise<unknown> | undefined;
    const endless: Answer = (response) => {
      dropped = once(response, 'close');
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    };
    assert.equal(await codeOf('/endless', endless, { ...limits, bytes: 500_000 }), 'too-large');
    await dropped;
    assert.ok(sent < 20_000_000, `${sent} bytes sent`);
  });

  it('stops unpacking a file that is small only on its way', async () => {
    const answer: Answer = (response) =>
      void response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(' '.repeat(5_000_000)));
    assert.equal(await codeOf('/bomb', answer, { ...limits, bytes: 500_000 }), 'too-large');
  });

  it('gives a slow line its time', async () => {
    const pieces = [PLAN.slice(0, -1), ...Array.from({ length: 30 }, () => ' '.repeat(2_000)), '}'];
    assert.equal(await codeOf('/slow', dripping(pieces, 20), { ...LIMITS, patience: 300, longest: 20_000 }), 'ok');
  });

  it('ends when the caller gives up', async (test) => {
    const asked = test.mock.method(globalThis, 'fetch');
    const giveUp = new AbortController();
    const file = await fetchFile(server.at('/given-up', () => giveUp.abort()), giveUp);
    assert.equal(file instanceof Blob, false);
    assert.equal(asked.mock.callCount(), 1);
  });

  it('ends even where the page has put a fetch of its own in the place of the real one', async (test) => {
    test.mock.method(globalThis, 'fetch', () => new Promise(() => undefined));
    assert.equal(await codeOf('/patched', body(PLAN), impatient), 'timeout');
  });

  it('leaves nothing listening on the page when a load has failed', async (test) => {
    const page = new EventTarget();
    const listening = new Set<unknown>();
    test.mock.method(page, 'addEventListener', (_type: string, listener: unknown) => listening.add(listener));
    test.mock.method(page, 'removeEventListener', (_type: string, listener: unknown) => listening.delete(listener));
    const names = ['addEventListener', 'removeEventListener'] as const;
    for (const name of names) Reflect.set(globalThis, name, page[name]);
    const code = await codeOf('/fails', body('', 500));
    for (const name of names) Reflect.deleteProperty(globalThis, name);
    assert.deepEqual([code, listening.size], ['http-status', 0]);
  });

  it('takes the file from somebody else who has it, and asks for it when they fail', async () => {
    const url = server.at('/shared', body(PLAN));
    const file = new Blob([PLAN]);
    assert.equal(await fetchFile(url, run(), Promise.resolve(file), limits), file);
    assert.equal(server.count('/shared'), 0);
    assert.ok((await fetchFile(url, run(), Promise.resolve(undefined), limits)) instanceof Blob);
    assert.equal(server.count('/shared'), 1);
  });
});

describe('the wait before the next request', () => {
  afterEach(() => setClock());

  it('grows, and differs from visitor to visitor', () => {
    const waits = Array.from({ length: 50 }, () => waitBefore(1));
    assert.ok(waits.every((wait) => wait >= 250 && wait <= 750));
    assert.ok(new Set(waits).size > 40);
    assert.ok(Array.from({ length: 50 }, () => waitBefore(2)).every((wait) => wait >= 500 && wait <= 1500));
  });

  it('is at least what the server asks for, in seconds or until a moment', () => {
    setClock(() => Date.UTC(2025, 2, 4, 10, 0, 0));
    assert.equal(waitBefore(1, '3'), 3_000);
    assert.equal(waitBefore(1, 'Tue, 04 Mar 2025 10:00:03 GMT'), 3_000);
    for (const none of ['', '0', '-5', 'soon', 'Tue, 04 Mar 2025 09:00:00 GMT']) assert.ok(waitBefore(1, none) <= 750, none);
  });
});
