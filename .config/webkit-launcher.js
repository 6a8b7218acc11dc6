/**
 * Starts WebKitGTK's MiniBrowser for the test runner, through its WebDriver, on a screen that nobody sees; and does for
 * it what the runner's commands ask: keys, pointer, size of the window.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';

/** WebDriver's code points for keys that have no character. */
const KEYS = {
  Backspace: '\ue003', Tab: '\ue004', Enter: '\ue007', Shift: '\ue008', Control: '\ue009', Alt: '\ue00a', Escape: '\ue00c',
  PageUp: '\ue00e', PageDown: '\ue00f', End: '\ue010', Home: '\ue011', ArrowLeft: '\ue012', ArrowUp: '\ue013',
  ArrowRight: '\ue014', ArrowDown: '\ue015', Delete: '\ue017', Meta: '\ue03d', Space: ' ',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };

const freePort = () =>
  new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });

/** A screen of its own: Xvfb finds a free number and tells it. */
function startScreen(program) {
  const child = spawn(program, ['-displayfd', '1', '-screen', '0', '1400x1000x24', '-nolisten', 'tcp'], { stdio: ['ignore', 'pipe', 'ignore'] });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Xvfb did not start.')));
    child.stdout.once('data', (data) => resolve({ child, display: `:${String(data).trim()}` }));
  });
}

class WebKitLauncher {
  name = 'WebKitGTK';
  type = 'webkit';
  concurrency = 1;
  #programs;
  #env;
  #children = [];
  #driver = '';
  #session;
  #active;

  constructor(programs, env) {
    this.#programs = programs;
    this.#env = env;
  }

  async stop() {
    if (this.#session) await this.#send('DELETE', '').catch(() => undefined);
    for (const child of this.#children.reverse()) child.kill();
  }

  async startSession(id, url) {
    this.#session ??= await this.#start();
    this.#active = { id, url };
    await this.setViewport({ width: 800, height: 600 });
    await this.#send('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active?.id === id;
  }

  getBrowserUrl() {
    return this.#active?.url;
  }

  async stopSession() {
    // Ends whatever still runs in the page.
    await this.#send('POST', '/url', { url: 'about:blank' });
    this.#active = undefined;
    return {};
  }

  startDebugSession() {
    return Promise.reject(new Error('Debug in Chromium or Firefox.'));
  }

  /** Sets the size of the page; the window has a frame around it. */
  async setViewport({ width, height }) {
    await this.#send('POST', '/window/rect', { width, height });
    const [left, top] = await this.#frameOfWindow();
    if (left > 0 || top > 0) await this.#send('POST', '/window/rect', { width: width + left, height: height + top });
    return true;
  }

  async #frameOfWindow() {
    const script = 'return [outerWidth - innerWidth, outerHeight - innerHeight]';
    for (let tries = 0; ; tries++) {
      try {
        return await this.#send('POST', '/execute/sync', { script, args: [] });
      } catch (error) {
        // The page before this one may just be on its way out.
        if (tries === 20) throw error;
        await pause(50);
      }
    }
  }

  /** @param {{ type?: string, press?: string, down?: string, up?: string }} keys as the runner's `sendKeys` */
  async sendKeys({ type, press, down, up }) {
    const key = (name) => KEYS[name] ?? name;
    const stroke = (name) => [{ type: 'keyDown', value: key(name) }, { type: 'keyUp', value: key(name) }];
    const actions = [];
    if (type !== undefined) for (const character of type) actions.push(...stroke(character));
    if (press !== undefined) {
      // `Shift+Tab` is two keys, `+` is one.
      const names = press.split(/(?<=.)\+/);
      actions.push(...names.map((name) => ({ type: 'keyDown', value: key(name) })));
      actions.push(...names.reverse().map((name) => ({ type: 'keyUp', value: key(name) })));
    }
    if (down !== undefined) actions.push({ type: 'keyDown', value: key(down) });
    if (up !== undefined) actions.push({ type: 'keyUp', value: key(up) });
    await this.#send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
    return true;
  }

  /** @param {{ type: string, position?: [number, number], button?: string }} mouse as the runner's `sendMouse` */
  async sendMouse({ type, position, button = 'left' }) {
    const move = position ? [{ type: 'pointerMove', duration: 0, origin: 'viewport', x: position[0], y: position[1] }] : [];
    const down = { type: 'pointerDown', button: BUTTONS[button] };
    const up = { type: 'pointerUp', button: BUTTONS[button] };
    const then = { move: [], click: [down, up], down: [down], up: [up] }[type] ?? [];
    await this.#send('POST', '/actions', {
      actions: [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions: [...move, ...then] }],
    });
    return true;
  }

  async #start() {
    const { child, display } = await startScreen(this.#programs.screen);
    this.#children.push(child);
    const port = await freePort();
    // Without a graphics card the page is drawn by the processor.
    const drawing = { WEBKIT_DISABLE_DMABUF_RENDERER: '1', LIBGL_ALWAYS_SOFTWARE: '1', GDK_BACKEND: 'x11', NO_AT_BRIDGE: '1' };
    const env = { ...process.env, ...drawing, ...this.#env, DISPLAY: display };
    this.#children.push(spawn(this.#programs.driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
    this.#driver = `http://127.0.0.1:${port}/session`;
    await this.#driverListens();
    const browser = { binary: this.#programs.browser, args: ['--automation'] };
    const capabilities = { alwaysMatch: { pageLoadStrategy: 'none', 'webkitgtk:browserOptions': browser } };
    const { sessionId } = await this.#ask('POST', this.#driver, { capabilities });
    return sessionId;
  }

  async #driverListens() {
    for (let tries = 0; tries < 100; tries++) {
      const listens = await fetch(this.#driver.replace('/session', '/status')).then(() => true, () => false);
      if (listens) return;
      await pause(100);
    }
    throw new Error('WebKitWebDriver did not start.');
  }

  #send(method, path, body) {
    return this.#ask(method, `${this.#driver}/${this.#session}${path}`, body);
  }

  async #ask(method, url, body) {
    const response = await fetch(url, { method, ...(body && { body: JSON.stringify(body) }) });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${new URL(url).pathname}: ${value?.error} ${value?.message}`);
    return value;
  }
}

/**
 * @param {{ driver: string, screen: string, browser: string }} programs
 * @param {Record<string, string>} env of the browser, as its zone
 */
export const webKitLauncher = (programs, env) => new WebKitLauncher(programs, env);

const isSessionOfWebKit = (session) => session.browser.type === 'webkit';

/** The runner's commands, for that browser. */
export const webKitCommands = () => ({
  name: 'webkit-commands',
  executeCommand({ command, payload, session }) {
    if (!isSessionOfWebKit(session)) return undefined;
    switch (command) {
      case 'webkit-keys':
        return session.browser.sendKeys(payload);
      case 'webkit-mouse':
        return session.browser.sendMouse(payload);
      case 'webkit-viewport':
        return session.browser.setViewport(payload);
      default:
        return undefined;
    }
  },
});
