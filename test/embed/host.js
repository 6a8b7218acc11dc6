/**
 * Host pages for the tests of the built package: a server with the strict policy, a browser, and a page that tells on
 * everything a host would mind: errors, broken policies, requests to strangers, addresses that lead nowhere.
 */
import { chromium } from 'playwright-core';
import { CHROMIUM_SWITCHES, findBrowser } from '../tools/find-browser.js';
import { createSite, listen, STRICT_POLICY } from '../tools/serve.js';

/** Collects broken policies before any script of the page runs. */
const watch = () => {
  globalThis.brokenPolicies = [];
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) => {
    globalThis.brokenPolicies.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`);
  });
};

/** Who comes, unless a test says otherwise: with a language and a time zone that are nobody's here. */
export const VISITOR = { locale: 'en-US', viewport: { width: 1280, height: 900 }, timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce' };

const settledStates = ['ready', 'empty', 'stale', 'failed'];

/** Runs in the page: are all elements defined, and none loading? */
const allSettled = (states) => {
  const elements = [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('civic-'));
  return elements.length > 0 && elements.every((element) => states.some((state) => element.matches(`:state(${state})`)));
};

/** How long a browser that nobody uses is kept, milliseconds: the next file of tests takes it over. */
const KEPT = 1000;

const shared = { users: 0, browser: undefined, closing: undefined };

function borrowBrowser() {
  clearTimeout(shared.closing);
  shared.users += 1;
  shared.browser ??= chromium.launch({ executablePath: findBrowser(), args: CHROMIUM_SWITCHES });
  return shared.browser;
}

function returnBrowser() {
  shared.users -= 1;
  if (shared.users > 0) return;
  // oxlint-disable-next-line civic/honest-tests -- nothing waits for it
  shared.closing = setTimeout(async () => {
    const { browser } = shared;
    shared.browser = undefined;
    await (await browser)?.close();
  }, KEPT);
}

export class Host {
  #pages = new Map();
  #answers = new Map();
  #server = createSite(undefined, (request, response) => this.#answer(request, response));
  #browser;
  /** Pages that were left as they came. */
  #left = [];
  base = '';

  async start() {
    this.base = `http://localhost:${await listen(this.#server)}`;
    this.#browser = await borrowBrowser();
  }

  async stop() {
    await Promise.all(this.#left.map((page) => page.context().close()));
    if (this.#browser) returnBrowser();
    this.#server.close();
    this.#server.closeAllConnections();
  }

  /** Puts a page on the server. Several pieces are sent one by one, each when `next()` is called. */
  put(path, pieces, policy = STRICT_POLICY) {
    const page = { pieces, policy, waiting: [] };
    this.#pages.set(path, page);
    return { url: this.base + path, next: () => page.waiting.shift()?.() };
  }

  /** Answers requests for a path by a function of the response and the request. */
  answer(path, answer) {
    this.#answers.set(path, answer);
  }

  #answer(request, response) {
    const { pathname } = new URL(request.url ?? '/', this.base);
    const answer = this.#answers.get(pathname);
    if (answer !== undefined) {
      answer(response, request);
      return true;
    }
    const page = this.#pages.get(pathname);
    if (page === undefined) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': page.policy });
    const [first, ...rest] = page.pieces;
    response.write(first);
    const send = (index) => {
      if (index === rest.length) return response.end();
      page.waiting.push(() => response.write(rest[index], () => send(index + 1)));
      return undefined;
    };
    send(0);
    return true;
  }

  async #newPage(options) {
    const context = await this.#browser.newContext({ ...VISITOR, ...options });
    const page = await context.newPage();
    await page.addInitScript(watch);
    return page;
  }

  /** Makes a page as if nobody had been there, for the next visit: a new one would cost more than most tests do. */
  async #leave(page, isPlain) {
    const context = page.context();
    if (!isPlain || context.pages().length > 1) return context.close();
    page.removeAllListeners();
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    await context.clearCookies();
    await page.goto('about:blank');
    const client = await context.newCDPSession(page);
    await client.send('Storage.clearDataForOrigin', { origin: this.base, storageTypes: 'cache_storage,local_storage,service_workers,indexeddb' });
    await client.send('Network.clearBrowserCache');
    await client.detach();
    this.#left.push(page);
    return undefined;
  }

  /** Opens an address in a page that knows nothing of others. */
  async visit(url, options = {}) {
    const isPlain = Object.keys(options).length === 0;
    const page = (isPlain ? this.#left.pop() : undefined) ?? (await this.#newPage(options));
    const visit = new Visit(page, this.base, () => this.#leave(page, isPlain));
    await page.goto(url, { waitUntil: 'commit' });
    return visit;
  }

  /** Opens a page made of this markup; `head` goes into its head. */
  async open(body, { head = '', path = '/made-up.html', policy, ...options } = {}) {
    const { url } = this.put(path, [documentOf(body, head)], policy);
    return this.visit(url, options);
  }
}

/** A whole page. */
export const documentOf = (body, head = '') =>
  `<!doctype html><html lang="cs"><head><meta charset="utf-8"><title>Obec</title><link rel="icon" href="/hosts/icon.svg">${head}</head><body>${body}</body></html>`;

export class Visit {
  #problems = [];
  requests = [];
  notes = [];

  #leave;

  /** @param leave what to do with the page when the visit is over */
  constructor(page, base, leave) {
    this.page = page;
    this.#leave = leave;
    page.on('console', (message) => {
      // The browser asks for an icon that no page of ours names.
      if (message.location().url.endsWith('/favicon.ico')) return;
      if (message.type() === 'error' || message.type() === 'warning') this.#problems.push(`${message.type()}: ${message.text()}`);
      else this.notes.push(message.text());
    });
    page.on('pageerror', (error) => this.#problems.push(`error: ${error.message}`));
    page.on('request', (request) => {
      this.requests.push(request.url());
      if (!request.url().startsWith(`${base}/`)) this.#problems.push(`request to a stranger: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) this.#problems.push(`${response.status()}: ${response.url()}`);
    });
  }

  /** Waits until all elements of the page have come to rest. */
  async settled() {
    // Not at each frame: that would make the browser draw all the time.
    await this.page.waitForFunction(allSettled, settledStates, { timeout: 20_000, polling: 50 });
  }

  /** All that a host would mind. */
  async problems() {
    const policies = await Promise.all(this.page.frames().map((frame) => frame.evaluate(() => globalThis.brokenPolicies ?? [])));
    return [...this.#problems, ...policies.flat().map((each) => `policy: ${each}`)];
  }

  /** Waits for something that a host would mind, and returns all of it; the console tells a moment after it was told. */
  async problem() {
    for (let frame = 0; frame < 300; frame++) {
      const problems = await this.problems();
      if (problems.length > 0) return problems;
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => resolve())));
    }
    throw new Error('Nothing went wrong.');
  }

  /** The modules and styles that the page has asked for, as paths inside the build. */
  modules(base) {
    const paths = this.requests.filter((url) => url.startsWith(`${base}/dist/`)).map((url) => new URL(url).pathname.slice('/dist/'.length));
    return [...new Set(paths)].filter((path) => /\.(js|css)$/.test(path)).sort();
  }

  /** The state of the first element of a tag. */
  state(tag) {
    return this.page.locator(tag).first().evaluate((element, states) => states.find((state) => element.matches(`:state(${state})`)), settledStates);
  }

  close() {
    return this.#leave();
  }
}

/** Runs a test on a page and closes it, also when the test fails. */
export async function on(opening, test) {
  const visit = await opening;
  try {
    await test(visit);
  } finally {
    await visit.close();
  }
}

