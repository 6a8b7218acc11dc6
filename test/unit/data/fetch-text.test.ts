import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { LIMITS, fetchText } from '../../../src/data/fetch-text.js';
import { FaultServer, PLAN, body } from '../../support/fault-server.js';

const server = new FaultServer();
const never = new AbortController().signal;
// Long enough for a busy machine, short where silence is what the test is about.
const limits = { ...LIMITS, silence: 20_000 };
const impatient = { ...LIMITS, silence: 300 };
const codeOf = async (path: string, answer: Parameters<FaultServer['at']>[1], over = limits) => {
  const result = await fetchText(server.at(path, answer), never, over);
  return result.ok ? 'ok' : result.problem.code;
};

before(() => server.start());
after(() => server.stop());

describe('fetching a file', () => {
  it('reads UTF-8, with and without a byte order mark', async () => {
    const plain = await fetchText(server.at('/plain', body('{"město":1}')), never, limits);
    const marked = await fetchText(server.at('/marked', body('\ufeff{"město":1}')), never, limits);
    assert.deepEqual([plain, marked], [{ ok: true, value: '{"město":1}' }, { ok: true, value: '{"město":1}' }]);
  });

  it('sends no cookie, no header of its own and no more of the referrer than the origin', async () => {
    await codeOf('/headers', body(PLAN));
    assert.deepEqual([server.headers.cookie, server.headers.authorization, server.headers.referer], [undefined, undefined, undefined]);
    assert.deepEqual(Object.keys(server.headers).filter((name) => name.startsWith('x-')), []);
  });

  const ENDS: readonly [string, string, Parameters<FaultServer['at']>[1], number][] = [
    ['windows-1250', 'not-utf8', body(Uint8Array.of(0x7b, 0x22, 0xec, 0x22, 0x7d)), 1],
    ['a web page with status 200', 'html-instead', body('<!doctype html><p>Přihlaste se</p>', 200, 'text/html'), 1],
    ['a web page that says it is JSON', 'html-instead', body('\n <html></html>'), 1],
    ['nothing there', 'not-found', body('', 404), 1],
    ['gone', 'not-found', body('', 410), 1],
    ['forbidden', 'http-status', body('', 403), 1],
    ['an error that stays', 'http-status', body('', 503), 3],
    ['a wait longer than our patience', 'http-status', (response) => void response.writeHead(429, { 'retry-after': '3600' }).end(), 1],
    ['a reset', 'network', (response) => void response.destroy(), 3],
    ['silence before the headers', 'timeout', () => undefined, 1],
    ['silence in the body', 'timeout', (response) => void response.writeHead(200).write('{'), 1],
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

  it('stops reading a file that is too large', async () => {
    let sent = 0;
    const endless: Parameters<FaultServer['at']>[1] = (response) => {
      response.writeHead(200);
      const more = () => {
        while (!response.destroyed && response.write(' '.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    };
    assert.equal(await codeOf('/endless', endless, { ...limits, bytes: 500_000 }), 'too-large');
    assert.ok(sent < 20_000_000, `${sent} bytes sent`);
  });

  it('ends when the caller gives up', async () => {
    const giveUp = new AbortController();
    const run = fetchText(server.at('/given-up', () => giveUp.abort()), giveUp.signal, LIMITS);
    assert.equal((await run).ok, false);
    assert.equal(server.count('/given-up'), 1);
  });
});
