/** A picture under the built map, under the strict policy with Trusted Types. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { STRICT_POLICY } from '../tools/serve.js';
import { Host, on } from './host.js';

const MODULE = '<script type="module" src="/dist/civic.js"></script>';
const TILE = '<svg xmlns="http://www.w3.org/2000/svg" width="256" height="256"/>';
const map = (tiles) => `<civic-safety-map src="/data/plzen-safe-region.json" tiles="${tiles}"></civic-safety-map>`;

/** Runs in the page: tiles that have come. */
const tiles = () => {
  const images = [...(document.querySelector('civic-safety-map').shadowRoot?.querySelectorAll('img') ?? [])];
  return images.filter(({ complete, naturalWidth }) => complete && naturalWidth > 0).length;
};

const host = new Host();
before(async () => {
  await host.start();
  host.answer('/tile', (response) => {
    response.writeHead(200, { 'content-type': 'image/svg+xml', 'access-control-allow-origin': '*' });
    response.end(TILE);
  });
});
after(() => host.stop());

describe('a kit under the map', () => {
  it('is loaded from where the library lies, and draws the region anew', () =>
    on(host.open('<civic-safety-map src="/data/plzen-safe-region.json" base="/dist/kits/CZ032.geojson"></civic-safety-map>', { head: MODULE }), async (visit) => {
      await visit.page.waitForFunction(() => document.querySelector('civic-safety-map').shadowRoot?.querySelector('.region')?.getAttribute('d').split('L').length > 70);
      assert.deepEqual(await visit.problems(), []);
    }));
});

describe('tiles under the map', () => {
  it('come from the page’s own host where it allows its own pictures', () =>
    on(host.open(map('/tile?{z}/{x}/{y}'), { head: MODULE }), async (visit) => {
      await visit.page.waitForFunction(tiles);
      assert.deepEqual(await visit.problems(), []);
    }));

  it('are asked of no other host before the visitor says so, and then only where the page allows it', () =>
    on(host.open(map(`${host.base.replace('localhost', '127.0.0.1')}/tile?{z}/{x}/{y}`), { head: MODULE }), async (visit) => {
      const button = visit.page.getByRole('button', { name: '127.0.0.1' });
      await button.waitFor();
      await visit.page.getByRole('button', { name: 'Přiblížit mapu' }).click();
      assert.deepEqual(await visit.problems(), []);
      await button.click();
      const problems = await visit.problem();
      assert.ok(problems.some((problem) => problem.includes('img-src')), problems.join('\n'));
      assert.equal(await visit.page.evaluate(tiles), 0);
    }));

  it('come from another host that the page names', () => {
    const other = host.base.replace('localhost', '127.0.0.1');
    const policy = STRICT_POLICY.replace("img-src 'self'", `img-src 'self' ${other}`);
    return on(host.open(map(`${other}/tile?{z}/{x}/{y}`), { head: MODULE, policy }), async (visit) => {
      await visit.page.getByRole('button', { name: '127.0.0.1' }).click();
      await visit.page.waitForFunction(tiles);
      const problems = await visit.problems();
      assert.deepEqual(problems.filter((problem) => !problem.startsWith(`request to a stranger: ${other}/tile?`)), []);
    });
  });
});
