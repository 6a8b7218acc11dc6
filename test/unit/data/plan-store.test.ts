import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { PlanStore } from '../../../src/data/plan-store.js';
import type { LoadedFile } from '../../../src/data/load-plan.js';
import { setClock } from '../../../src/dates/clock.js';
import type { SafeUrl } from '../../../src/model/url.js';
import { PLAN } from '../../support/fault-server.js';

type Answer = (signal: AbortSignal) => Response | Promise<Response>;

/** What the network answers, and what it was asked; a real one has timers of its own, which a set clock would upset. */
const network = {
  answers: new Map<string, Answer>(),
  asked: [] as string[],
  dropped: [] as string[],

  at(path: string, ...answers: Answer[]): SafeUrl {
    const url = `https://obec.example${path}`;
    network.answers.set(url, (signal) => answers[Math.min(network.count(path), answers.length) - 1]!(signal));
    return url as SafeUrl;
  },

  count: (path: string) => network.asked.filter((url) => url.endsWith(path)).length,

  fetch: async (url: string, { signal }: { signal: AbortSignal }): Promise<Response> => {
    network.asked.push(url);
    const dropped = new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(new Error('dropped'))));
    return Promise.race([network.answers.get(url)!(signal), dropped]).catch((error: unknown) => {
      network.dropped.push(url);
      throw error;
    });
  },
};

const body = (text: string, status = 200): Answer => () => new Response(text, { status });
const silence: Answer = () => new Promise<never>(() => undefined);

beforeEach(() => {
  mock.timers.enable({ apis: ['setTimeout', 'setInterval'] });
  mock.method(globalThis, 'fetch', network.fetch);
});
afterEach(() => {
  mock.timers.reset();
  mock.restoreAll();
  setClock();
  Object.assign(network, { asked: [], dropped: [] });
});

/** An element that shows an address: what it was told, and a wait for what it is told next. */
class Viewer {
  readonly told: LoadedFile[] = [];
  readonly #interest = new AbortController();
  readonly reload: () => void;
  #next: ((loaded: LoadedFile) => void) | undefined;

  constructor(store: PlanStore, url: SafeUrl) {
    this.reload = store.watch(url, true, this.#interest.signal, (loaded) => {
      this.told.push(loaded);
      this.#next?.(loaded);
    });
  }

  leave(): void {
    this.#interest.abort();
  }

  next(): Promise<LoadedFile> {
    return new Promise((resolve) => (this.#next = resolve));
  }

  first(): Promise<LoadedFile> {
    return this.told[0] ? Promise.resolve(this.told[0]) : this.next();
  }
}

const storeOf = (page = new EventTarget()) => new PlanStore(page);
const cameBack = () => Object.assign(new Event('pageshow'), { persisted: true });
const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise(setImmediate);
};

describe('the plan store', () => {
  it('makes one request for two hundred elements', async () => {
    const store = storeOf();
    const url = network.at('/one', body(PLAN));
    const all = await Promise.all(Array.from({ length: 200 }, () => new Viewer(store, url).first()));
    assert.equal(network.count('/one'), 1);
    assert.ok(all.every((loaded) => loaded.plan === all[0]?.plan && loaded.plan !== undefined));
  });

  it('tells one who comes later at once', async () => {
    const store = storeOf();
    const url = network.at('/later', body(PLAN));
    const loaded = await new Viewer(store, url).first();
    assert.deepEqual(new Viewer(store, url).told, [loaded]);
  });

  it('ends the request when the last who waited has gone, not before', async () => {
    const store = storeOf();
    const url = network.at('/slow', silence);
    const [first, second] = [new Viewer(store, url), new Viewer(store, url)];
    await until(() => network.asked.length === 1);
    first.leave();
    mock.timers.tick(300);
    assert.deepEqual(network.dropped, []);
    second.leave();
    mock.timers.tick(300);
    await new Promise(setImmediate);
    assert.deepEqual(network.dropped, [url]);
    assert.deepEqual([first.told, second.told], [[], []]);
  });

  it('goes on with the request of one who only moves', async () => {
    const store = storeOf();
    let answer: (response: Response) => void = () => undefined;
    const url = network.at('/moved', () => new Promise((resolve) => (answer = resolve)));
    for (let move = 0; move < 5; move++) new Viewer(store, url).leave();
    const viewer = new Viewer(store, url);
    await until(() => network.asked.length === 1);
    mock.timers.tick(300);
    answer(new Response(PLAN));
    assert.ok((await viewer.first()).plan);
    assert.equal(network.count('/moved'), 1);
  });

  it('remembers a plan for a while when nobody shows it', async () => {
    const store = storeOf();
    const url = network.at('/forgotten', body(PLAN));
    const viewer = new Viewer(store, url);
    await viewer.first();
    viewer.leave();
    mock.timers.tick(9_000);
    await new Viewer(store, url).first();
    assert.equal(network.count('/forgotten'), 1);
  });

  it('forgets it after that', async () => {
    const store = storeOf();
    const url = network.at('/left', body(PLAN));
    const viewer = new Viewer(store, url);
    await viewer.first();
    viewer.leave();
    mock.timers.tick(11_000);
    assert.ok((await new Viewer(store, url).first()).plan);
    assert.equal(network.count('/left'), 2);
  });

  it('asks a dead address again only after a while, whoever wants it', async () => {
    const store = storeOf();
    const url = network.at('/dead', body('', 404));
    for (let element = 0; element < 50; element++) await new Viewer(store, url).first();
    assert.equal(network.count('/dead'), 1);
    mock.timers.tick(11_000);
    await new Viewer(store, url).first();
    assert.equal(network.count('/dead'), 2);
  });

  it('tells everybody when it is told to ask again', async () => {
    const store = storeOf();
    const url = network.at('/again', body('', 404), body(PLAN));
    const viewers = [new Viewer(store, url), new Viewer(store, url)];
    assert.equal((await viewers[0]!.first()).status, 'failed');
    viewers[1]!.reload();
    assert.ok((await Promise.all(viewers.map((viewer) => viewer.next()))).every(({ status }) => status === 'ready'));
    mock.timers.tick(11_000);
    assert.equal(new Viewer(store, url).told[0]?.status, 'ready');
    assert.equal(network.count('/again'), 2);
  });

  for (const [what, path, event] of [['the connection', '/online', () => new Event('online')], ['the visitor', '/back', cameBack]] as const) {
    it(`asks again when ${what} is back, and reads only what has changed`, async () => {
      const page = new EventTarget();
      const url = network.at(path, body(PLAN), body(PLAN), body(PLAN.replace('Park', 'Alej')));
      const viewer = new Viewer(storeOf(page), url);
      const first = await viewer.first();
      setClock(() => first.got + 5);
      const { got } = first;
      page.dispatchEvent(event());
      assert.equal(await viewer.next(), first);
      assert.equal(first.got, got + 5, 'it is as new as the answer that nothing has changed');
      page.dispatchEvent(event());
      assert.equal((await viewer.next()).plan?.goals[0]?.title, 'Alej');
      page.dispatchEvent(new Event('pageshow'));
      assert.equal(network.count(path), 3);
    });
  }

  it('asks anew when the connection is back while it still waits for an answer', async () => {
    const page = new EventTarget();
    const url = network.at('/waiting', silence, body(PLAN));
    const viewer = new Viewer(storeOf(page), url);
    await until(() => network.asked.length === 1);
    page.dispatchEvent(new Event('online'));
    assert.equal(network.asked.length, 1, 'a request that has just begun goes on');
    mock.timers.tick(1_100);
    page.dispatchEvent(new Event('online'));
    assert.equal((await viewer.first()).status, 'ready');
    assert.deepEqual([network.dropped, viewer.told.length], [[url], 1]);
  });

  it('keeps what it has when asking again comes to nothing', async () => {
    const store = storeOf();
    const url = network.at('/kept', body(PLAN), body('<p>Údržba</p>'), body('', 404), body(PLAN));
    const viewer = new Viewer(store, url);
    const good = await viewer.first();
    for (const code of ['html-instead', 'not-found']) {
      viewer.reload();
      const stale = await viewer.next();
      assert.deepEqual([stale.status, stale.plan === good.plan, stale.got], ['stale', true, good.got]);
      assert.deepEqual(stale.problems.map((problem) => [problem.code, problem.source]), [[code, url]]);
    }
    viewer.reload();
    const back = await viewer.next();
    assert.deepEqual([back.status, back.plan === good.plan, back.problems], ['ready', true, []]);
  });
});

describe('two copies of the library on a page', () => {
  it('share a request, and what came of it', async () => {
    const page = new EventTarget();
    const url = network.at('/shared', body(PLAN));
    const stores = [storeOf(page), storeOf(page)];
    const together = await Promise.all(stores.map((store) => new Viewer(store, url).first()));
    const later = await new Viewer(storeOf(page), url).first();
    assert.ok([...together, later].every(({ status }) => status === 'ready'));
    assert.equal(network.count('/shared'), 1);
  });

  it('ask on their own when the other gives up', async () => {
    const page = new EventTarget();
    const url = network.at('/given-up', silence, body(PLAN));
    const first = new Viewer(storeOf(page), url);
    const second = new Viewer(storeOf(page), url);
    await until(() => network.asked.length === 1);
    first.leave();
    mock.timers.tick(300);
    assert.equal((await second.first()).status, 'ready');
    assert.equal(network.count('/given-up'), 2);
  });

  const HOSTILE: Readonly<Record<string, () => unknown>> = {
    'a plan that was read already': () => JSON.parse(PLAN) as unknown,
    'a text': () => PLAN,
    'a promise that fails': () => Promise.reject(new Error('no')),
    'something that only looks like a file': () => Promise.resolve(Object.create(Blob.prototype)),
    'something that throws': () => ({ get then(): never { throw new Error('no'); } }),
  };
  for (const [what, answer] of Object.entries(HOSTILE)) {
    it(`do not take ${what} from a script of the page`, async () => {
      const page = new EventTarget();
      page.addEventListener('civic-elements:file', (event) => Object.assign((event as CustomEvent<object>).detail, { answer: answer() }));
      const path = `/hostile-${Object.keys(HOSTILE).indexOf(what)}`;
      assert.equal((await new Viewer(storeOf(page), network.at(path, body(PLAN))).first()).status, 'ready');
      assert.equal(network.count(path), 1);
    });
  }

  it('read a file from a script of the page as strictly as any', async () => {
    const page = new EventTarget();
    page.addEventListener('civic-elements:file', (event) =>
      Object.assign((event as CustomEvent<object>).detail, { answer: Promise.resolve(new Blob(['<p>'])) }));
    const { status, problems } = await new Viewer(storeOf(page), network.at('/fooled', body(PLAN))).first();
    assert.deepEqual([status, problems[0]?.code], ['failed', 'html-instead']);
  });

  it('are not upset by questions of a script of the page', async () => {
    const page = new EventTarget();
    const url = network.at('/asked', body(PLAN));
    await new Viewer(storeOf(page), url).first();
    for (const detail of [undefined, null, 'x', {}, { url: 'toString' }, Object.freeze({ url })]) {
      page.dispatchEvent(new CustomEvent('civic-elements:file', { detail }));
    }
  });
});
