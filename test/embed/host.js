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
  // eslint-disable-next-line civic/honest-tests -- nothing waits for it
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
  base = '';

  async start() {
    this.base = `http://localhost:${await listen(this.#server)}`;
    this.#browser = await borrowBrowser();
  }

  stop() {
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

  /** Opens an address in a page that shares nothing with others. */
  async visit(url, { locale = 'en-US', viewport = { width: 1280, height: 900 }, ...options } = {}) {
    const context = await this.#browser.newContext({ locale, viewport, timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    const visit = new Visit(page, this.base);
    await page.addInitScript(watch);
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

  constructor(page, base) {
    this.page = page;
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

  async close() {
    await this.page.context().close();
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

