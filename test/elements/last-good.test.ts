/** The last good copy of a plan, kept in the browser. */
import { fixture, html } from '@open-wc/testing-helpers';
import { expect } from 'chai';
import { inState, part, planOf, shown, text, watch } from './pages/goal-count.page.js';
import { serve } from '../support/served.js';
import { until } from '../support/until.js';

const CACHE = 'civic-elements-1';
const SAVED = Date.UTC(2025, 2, 3, 11);

/** Puts a copy into the browser as an earlier visit would have. */
async function keep(url: string, plan: object, saved = SAVED): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(url, new Response(JSON.stringify(plan), { headers: { 'x-civic-saved': String(saved) } }));
}

async function kept(url: string): Promise<string | undefined> {
  return (await (await caches.open(CACHE)).match(url))?.text();
}

const isKept = (url: string) => until('a copy is kept', () => kept(url));

const NO_STORAGE: Readonly<Record<string, () => unknown>> = {
  denied: () => {
    throw new DOMException('denied', 'SecurityError');
  },
  absent: () => undefined,
  full: () => ({
    open: () => Promise.resolve({
      match: () => Promise.resolve(undefined),
      put: () => Promise.reject(new DOMException('full', 'QuotaExceededError')),
    }),
  }),
};

afterEach(() => caches.delete(CACHE));

describe('the last good copy of a plan', () => {
  it('is kept, byte for byte, and shown with its date when the server fails', async () => {
    const served = await serve({ body: planOf('Park') });
    await inState(await shown(served.url), 'ready');
    expect(JSON.parse((await isKept(served.url)))).to.deep.equal(planOf('Park'));

    const failing = await serve({ status: 404 });
    await keep(failing.url, planOf('Alej'));
    const element = await shown(failing.url);
    await inState(element, 'stale');
    expect(text(element)).to.contain('Alej').and.to.contain('Údaje z 3. března 2025, novější se nepodařilo načíst.');
  });

  const BAD: Readonly<Record<string, Parameters<typeof serve>[0]>> = {
    'a page with status 200': { body: '<!doctype html><title>Údržba</title>', type: 'text/html' },
    'an empty file': { body: '' },
    'half a file': { body: JSON.stringify(planOf('Park')).slice(0, 80) },
    'another encoding': { body: new Uint8Array([0x7b, 0x22, 0x9e, 0x22, 0x7d]) },
    'a plan without a usable record': { body: { ...planOf(), goals: [{}] } },
    'an error of the server': { status: 500 },
    'a later major version': { body: { ...planOf('Park'), format: 'civic-plan/2' } },
  };
  for (const [what, answer] of Object.entries(BAD)) {
    it(`is shown instead of ${what}, and stays`, async () => {
      const served = await serve(answer);
      await keep(served.url, planOf('Alej'));
      const element = await shown(served.url);
      await inState(element, 'stale', 8000);
      expect(text(element)).to.contain('Alej');
      expect(JSON.parse((await kept(served.url))!)).to.deep.equal(planOf('Alej'));
    });
  }

  it('does not give way to a plan that holds nothing', async () => {
    const served = await serve({ body: planOf() });
    await keep(served.url, planOf('Alej'));
    await inState(await shown(served.url), 'empty');
    expect(JSON.parse((await kept(served.url))!)).to.deep.equal(planOf('Alej'));
  });

  it('is shown while the network is slow, and changed in place when the file comes', async () => {
    const served = await serve({ body: planOf('Alej', 'Bazén'), hold: true });
    await keep(served.url, planOf('Alej'));
    const element = await shown(served.url);
    await until('the copy is shown', () => text(element).includes('Alej'));
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(part(element, 'problem')).to.equal(null);
    const heading = part(element, 'heading');
    const seen = watch(element);
    await served.release();
    await inState(element, 'ready');
    expect(text(element)).to.contain('Bazén');
    expect(part(element, 'heading')).to.equal(heading);
    expect(seen.loads).to.equal(1);
  });

  it('is shown in time when the server says nothing', async () => {
    const served = await serve({ hold: true });
    await keep(served.url, planOf('Alej'));
    const start = performance.now();
    const element = await shown(served.url);
    await inState(element, 'stale', 7000);
    expect(performance.now() - start).to.be.lessThan(6000);
    expect(text(element)).to.contain('3. března 2025');
  });

  it('is neither kept nor shown where the page does not want it', async () => {
    const served = await serve({ body: planOf('Park') });
    const holder = await fixture(html`<div><civic-goal-count no-store src=${served.url}></civic-goal-count><civic-goal-count src=${served.url}></civic-goal-count></div>`);
    for (const element of holder.children) await inState(element, 'ready');
    const failing = await serve({ status: 404 });
    await keep(failing.url, planOf('Alej'));
    const element = await fixture(html`<civic-goal-count no-store src=${failing.url}></civic-goal-count>`);
    await inState(element, 'failed');
    expect(await kept(served.url)).to.equal(undefined);
  });

  it('gives way to newer ones of other files', async () => {
    for (let index = 0; index < 40; index++) await keep(`https://obec.example/${index}.json`, planOf('Park'));
    await keep('https://obec.example/0.json', planOf('Park'));
    const served = await serve({ body: planOf('Park') });
    await inState(await shown(served.url), 'ready');
    const cache = await caches.open(CACHE);
    await until('there are thirty', async () => (await cache.keys()).length === 30);
    const names = (await cache.keys()).map(({ url }) => url);
    expect(names).to.include('https://obec.example/0.json').and.to.include(served.url);
    expect(names).to.not.include('https://obec.example/1.json');
  });

  for (const [what, storage] of Object.entries(NO_STORAGE)) {
    it(`changes nothing when storage is ${what}`, async () => {
      const own = Object.getOwnPropertyDescriptor(globalThis, 'caches')!;
      Object.defineProperty(globalThis, 'caches', { configurable: true, get: storage });
      try {
        const [good, bad] = [await serve({ body: planOf('Park') }), await serve({ status: 404 })];
        await inState(await shown(good.url), 'ready');
        await inState(await shown(bad.url), 'failed');
      } finally {
        Object.defineProperty(globalThis, 'caches', own);
      }
    });
  }
});
