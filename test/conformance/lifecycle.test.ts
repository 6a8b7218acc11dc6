import { expect } from 'chai';
import { clear, define, elements, GIBBERISH, inState, make, parts, restingText, room, settled, STATES, stateOf, visibleText } from './elements.js';
import { FEW, planOf, wholePlan } from './plan.js';
import { serve } from '../support/served.js';
import type { Served } from '../support/served.js';
import { until } from '../support/until.js';

/** Runs with a count of all requests that the page makes meanwhile. */
async function requestsDuring(run: () => Promise<void>): Promise<string[]> {
  const requests: string[] = [];
  const original = globalThis.fetch;
  globalThis.fetch = (input, init) => {
    requests.push(input instanceof Request ? input.url : String(input));
    return original(input, init);
  };
  try {
    await run();
  } finally {
    globalThis.fetch = original;
  }
  return requests;
}

const frames = async (count: number): Promise<void> => {
  for (let frame = 0; frame < count; frame++) await new Promise((resolve) => requestAnimationFrame(resolve));
};

const oneRequest = (served: Served) => until('the request arrives', async () => (await served.count()).requests === 1);

/** Things that are no plan, and what a server may say instead of one. */
const BAD: Readonly<Record<string, Parameters<typeof serve>[0]>> = {
  'nothing at all': { body: '' },
  'broken JSON': { body: '{"format": "civic-plan/1", ' },
  'a list': { body: [] },
  'null': { body: null },
  'another format': { body: { format: 'geojson', features: [] } },
  'a later major version': { body: { ...wholePlan, format: 'civic-plan/2' } },
  'a plan without one usable record': { body: { ...planOf('documents'), documents: [5, {}] } },
  'a page with status 200': { body: '<!doctype html><title>Přihlášení</title>', type: 'text/html' },
  'bytes in another encoding': { body: new Uint8Array([0x7b, 0x22, 0x9e, 0x22, 0x3a, 0x31, 0x7d]) },
  'an address that is gone': { status: 410 },
};

afterEach(clear);

for (const { tag, needed } of elements) {
  describe(tag, () => {
    before(() => define(tag));

    const placed = (attributes: Readonly<Record<string, string>>, holder = room()): HTMLElement => {
      const element = make(tag, { ...needed, ...attributes });
      holder.append(element);
      return element;
    };

    it('asks for nothing and says nothing without attributes', async () => {
      const requests = await requestsDuring(async () => {
        const element = make(tag);
        room().append(element);
        await frames(3);
        expect(stateOf(element)).to.equal(undefined);
        expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      });
      expect(requests).to.deep.equal([]);
    });

    it('tells its states apart: loading, then ready', async () => {
      const served = await serve({ body: wholePlan, hold: true });
      const element = placed({ src: served.url });
      await inState(element, 'loading');
      expect(element.querySelector('a')?.checkVisibility(), 'the fallback while it loads').to.equal(true);

      await served.release();

      await inState(element, 'ready');
      expect(STATES.filter((state) => element.matches(`:state(${state})`))).to.deep.equal(['ready']);
      expect(element.querySelector('a')?.checkVisibility(), 'the fallback beside the plan').to.equal(false);
    });

    it('goes on loading, with one request, when it is moved', async () => {
      const served = await serve({ body: wholePlan, hold: true });
      const element = placed({ src: served.url });
      await oneRequest(served);

      room().append(element);
      await frames(2);
      room().append(element);
      await served.release();

      await inState(element, 'ready');
      expect(await served.count()).to.deep.equal({ requests: 1, aborted: 0 });
    });

    it('keeps what it shows, with no other request, when it is moved later', async () => {
      const served = await serve({ body: wholePlan });
      const element = placed({ src: served.url });
      await inState(element, 'ready');
      const text = await restingText(element);

      room().append(element);

      expect(await restingText(element)).to.equal(text);
      expect(stateOf(element)).to.equal('ready');
      expect((await served.count()).requests).to.equal(1);
    });

    it('gives its request up when it is removed, and asks again when it comes back', async () => {
      const served = await serve({ body: wholePlan, hold: true });
      const element = placed({ src: served.url });
      await oneRequest(served);

      element.remove();
      await until('the request is given up', async () => (await served.count()).aborted === 1);

      await served.release();
      room().append(element);
      await inState(element, 'ready');
    });

    it('shares one request with others of the same source', async () => {
      const served = await serve({ body: wholePlan, hold: true });
      const holder = room();
      const all = [1, 2, 3, 4, 5].map(() => placed({ src: served.url }, holder));
      await oneRequest(served);
      await served.release();

      for (const element of all) await inState(element, 'ready');
      expect((await served.count()).requests).to.equal(1);
    });

    it('follows the last of its sources', async () => {
      const slow = await serve({ body: { ...wholePlan, title: 'Pomalý' }, hold: true });
      const fast = await serve({ body: wholePlan });
      const element = placed({ src: slow.url });
      await oneRequest(slow);

      element.setAttribute('src', fast.url);
      await inState(element, 'ready');
      await slow.release();
      await frames(3);

      expect(visibleText(element)).to.contain('Lhot');
      expect(visibleText(element)).to.not.contain('Pomalý');
    });

    it('says once that it has loaded, to itself alone', async () => {
      const served = await serve({ body: wholePlan, hold: true });
      const holder = room();
      const element = placed({ src: served.url }, holder);
      const heard: CustomEvent<{ source: string; items: number; skipped: number }>[] = [];
      const outside: Event[] = [];
      element.addEventListener('civic-load', (event) => heard.push(event as (typeof heard)[0]));
      holder.addEventListener('civic-load', (event) => outside.push(event));

      await served.release();
      await inState(element, 'ready');
      await frames(2);

      expect(heard).to.have.length(1);
      expect(heard[0]!.detail.source).to.equal(served.url);
      expect(heard[0]!.detail.items).to.be.greaterThan(0);
      expect(heard[0]!.detail.skipped).to.equal(0);
      expect([heard[0]!.bubbles, heard[0]!.composed]).to.deep.equal([false, false]);
      expect(outside).to.deep.equal([]);
    });

    it('has the parts that every element has', async () => {
      const element = placed({ src: (await serve({ body: wholePlan })).url });
      await inState(element, 'ready');

      for (const name of ['base', 'heading', 'count', 'updated', 'source']) {
        expect(parts(element, name).length, name).to.be.greaterThan(0);
      }
      expect(parts(element, 'count')[0]?.getAttribute('role')).to.equal('status');
    });

    it('says that a plan holds nothing for it', async () => {
      const states: (string | undefined)[] = [];
      for (const list of FEW) {
        const element = placed({ src: (await serve({ body: planOf(list) })).url });
        states.push(await settled(element));
        expect(visibleText(element)).to.match(/\p{L}/u);
        expect(visibleText(element)).to.not.match(GIBBERISH);
      }
      expect(states).to.include('empty');
      expect(states).to.not.include('failed');
    });

    it('sets a bad record aside, says so and shows the rest', async () => {
      const bodies = [...wholePlan.bodies, { id: 'bez-nazvu' }];
      const element = make(tag, needed);
      const codes: string[] = [];
      element.addEventListener('civic-problem', (event) => codes.push((event as CustomEvent<{ code: string }>).detail.code));
      element.setAttribute('src', (await serve({ body: { ...wholePlan, bodies } })).url);
      room().append(element);

      await inState(element, 'ready');
      expect(element.matches(':state(partial)')).to.equal(true);
      await until('the page is told', () => codes.length > 0);
      expect(codes).to.have.length(1);
    });

    it('keeps the fallback, says why and asks again when the visitor wants it', async () => {
      const served = await serve({ status: 404 });
      const element = placed({ src: served.url });
      await inState(element, 'failed');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
      expect(parts(element, 'problem')[0]?.textContent?.trim()).to.match(/\p{L}+.*[.!]/su);

      await served.change({ body: wholePlan });
      parts(element, 'retry')[0]?.click();

      await inState(element, 'ready');
      expect(element.querySelector('a')?.checkVisibility()).to.equal(false);
    });

    it('keeps what it has shown when a newer copy is bad, and says so', async () => {
      const served = await serve({ body: wholePlan });
      const element = placed({ src: served.url });
      await inState(element, 'ready');
      const heading = parts(element, 'heading')[0]?.textContent;

      await served.change({ body: '<p>Údržba', type: 'text/html' });
      (element as HTMLElement & { reload(): void }).reload();

      await inState(element, 'stale');
      expect(parts(element, 'heading')[0]?.textContent).to.equal(heading);
      expect(parts(element, 'problem')[0]?.checkVisibility()).to.equal(true);
    });

    for (const [what, answer] of Object.entries(BAD)) {
      it(`ends in words, with the fallback, when the source is ${what}`, async () => {
        const element = make(tag, needed);
        const problems: unknown[] = [];
        element.addEventListener('civic-problem', (event) => problems.push((event as CustomEvent).detail));
        element.setAttribute('src', (await serve(answer)).url);
        room().append(element);

        expect(await settled(element)).to.equal('failed');
        expect(parts(element, 'problem')[0]?.textContent?.trim()).to.not.equal('');
        expect(visibleText(element)).to.not.match(GIBBERISH);
        expect(element.querySelector('a')?.checkVisibility()).to.equal(true);
        await until('the page is told', () => problems.length > 0);
      });
    }
  });
}
