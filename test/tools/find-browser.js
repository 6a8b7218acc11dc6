/**
 * Finds a Chromium to test with, or fetches one: `CHROME_PATH`, an installed Chrome or Chromium, Playwright's own
 * download, the Debian package. Uses nothing but Node's builtins, because it also runs before anything is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir, platform } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** Switches that keep Chromium quiet, offline and runnable as root in a container. */
export const CHROMIUM_SWITCHES = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // Pages of tests live for moments: code that is made fast for later, and memory that is tidied early, cost more than they save.
  '--js-flags=--no-opt,--always-sparkplug,--min-semi-space-size=16',
  // Nothing may leave this machine while tests run: every other name fails to resolve.
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1',
];

/** Debian's Chromium without windows comes first: it opens a page in a third of the time. */
const WITHOUT_WINDOWS = 'chromium-headless-shell';

const COMMANDS = [WITHOUT_WINDOWS, 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome', 'microsoft-edge'];

const PLACES = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
    .map((name) => process.env[name])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(folder, 'Chromium', 'Application', 'chrome.exe'),
      join(folder, 'Microsoft', 'Edge', 'Application', 'msedge.exe'),
    ]),
};

/** Does this program start at all? A browser whose libraries are missing is as good as none. */
function starts(path) {
  if (!existsSync(path)) return false;
  // Chrome on Windows opens a window for --version instead of printing it.
  if (platform() === 'win32') return true;
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** The full path of a command on the PATH. */
export function onPath(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, platform() === 'win32' ? `${command}.exe` : command);
    if (folder !== '' && existsSync(path)) return path;
  }
  return undefined;
}

function installed() {
  const candidates = [...COMMANDS.map(onPath), ...(PLACES[platform()] ?? [])];
  return candidates.find((path) => path !== undefined && starts(path));
}

/** Where Playwright keeps what it downloaded. */
function playwrightFolder() {
  const chosen = process.env.PLAYWRIGHT_BROWSERS_PATH;
  if (chosen !== undefined && chosen !== '' && chosen !== '0') return chosen;
  if (platform() === 'darwin') return join(homedir(), 'Library', 'Caches', 'ms-playwright');
  if (platform() === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'ms-playwright');
  return join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'ms-playwright');
}

const PLAYWRIGHT_PROGRAMS = [
  ['chrome-linux64', 'chrome'],
  ['chrome-linux', 'chrome'],
  ['chrome-mac-arm64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac-x64', 'Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'],
  ['chrome-mac', 'Chromium.app', 'Contents', 'MacOS', 'Chromium'],
  ['chrome-win64', 'chrome.exe'],
  ['chrome-win', 'chrome.exe'],
];

function downloaded() {
  const folder = playwrightFolder();
  if (!existsSync(folder)) return undefined;
  const versions = readdirSync(folder)
    .filter((name) => /^chromium-\d+$/.test(name))
    .sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  for (const version of versions) {
    for (const program of PLAYWRIGHT_PROGRAMS) {
      const path = join(folder, version, ...program);
      if (starts(path)) return path;
    }
  }
  return undefined;
}

function run(command, args) {
  console.log(`  ${[command, ...args].join(' ')}`);
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: 600_000 }).status === 0;
}

const isRoot = () => typeof process.getuid === 'function' && process.getuid() === 0;

function download() {
  const require = createRequire(import.meta.url);
  let cli;
  try {
    cli = join(dirname(require.resolve('playwright-core/package.json')), 'cli.js');
  } catch {
    return undefined;
  }
  console.log('No browser found: asking Playwright for its Chromium.');
  run(process.execPath, [cli, 'install', ...(isRoot() ? ['--with-deps'] : []), '--no-shell', 'chromium']);
  return downloaded();
}

function fromDebian() {
  if (!isRoot() || onPath('apt-get') === undefined) return undefined;
  console.log(`Trying the Debian package ${WITHOUT_WINDOWS}, or chromium.`);
  run('apt-get', ['update', '-qq']);
  const install = (name) => run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name]);
  if (!install(WITHOUT_WINDOWS)) install('chromium');
  return installed();
}

/** The program of Firefox, for the tests that are repeated there. */
export const findFirefox = () =>
  process.env.FIREFOX_PATH ?? ['firefox-esr', 'firefox'].map(onPath).find((path) => path !== undefined);

/** The programs that WebKitGTK's tests need: its driver, its browser, and a screen to draw on. */
export function findWebKit() {
  const driver = onPath('WebKitWebDriver');
  const screen = onPath('Xvfb');
  const folders = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/libexec', '/usr/lib'];
  const browsers = folders.flatMap((folder) => ['webkitgtk-6.0', 'webkit2gtk-4.1', 'webkit2gtk-4.0'].map((name) => join(folder, name, 'MiniBrowser')));
  const browser = browsers.find((path) => existsSync(path));
  return driver && screen && browser ? { driver, screen, browser } : undefined;
}

export class NoBrowser extends Error {
  constructor() {
    super(
      [
        'No browser to test with. Do one of these and run the tests again:',
        '  - install Google Chrome or Chromium,',
        '  - or set CHROME_PATH to the program of one,',
        '  - or run: npx playwright-core install chromium   (it needs the internet, and once: sudo npx playwright-core install-deps)',
      ].join('\n'),
    );
  }
}

/**
 * The path of a Chromium that starts.
 * @param {{ fetch?: boolean }} [options] `fetch`: may one be downloaded or installed (default false)
 * @returns {string}
 * @throws {NoBrowser} when there is none, or the one that CHROME_PATH names does not start
 */
export function findBrowser({ fetch = false } = {}) {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROME_PATH is ${named}, but that program does not start.`);
  }
  const path = installed() ?? downloaded() ?? (fetch ? (download() ?? fromDebian()) : undefined);
  if (path === undefined) throw new NoBrowser();
  return path;
}
