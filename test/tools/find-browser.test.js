import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'browser-'));
after(() => rmSync(folder, { recursive: true, force: true }));

/** A program that starts, or one that lacks its libraries. */
function program(path, status = 0) {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\nexit ${status}\n`);
  chmodSync(file, 0o755);
  return file;
}

const module = fileURLToPath(new URL('find-browser.js', import.meta.url));
const script = `import(${JSON.stringify(module)}).then(({ findBrowser }) => console.log(findBrowser())).catch(({ message }) => { console.error(message); process.exitCode = 1; });`;

/** What is found on a machine with only these settings. */
function find(env) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], { env: { HOME: folder, PATH: join(folder, 'none'), ...env }, encoding: 'utf8' });
  return { status, path: stdout.trim(), message: stderr };
}

/** The machines made up here are Linux. */
const onLinux = process.platform === 'linux' ? describe : () => undefined;

onLinux('the search for a browser', () => {
  const good = program('named/chrome');
  const broken = program('broken/google-chrome', 127);

  it('takes the one that CHROME_PATH names', () => assert.equal(find({ CHROME_PATH: good }).path, good));

  it('says so when that one does not start, and looks for no other', () => {
    const { status, message } = find({ CHROME_PATH: broken });
    assert.equal(status, 1);
    assert.match(message, /CHROME_PATH is .*broken.*does not start/);
  });

  it('takes one on the PATH that starts', () => {
    const path = program('bin/chromium');
    assert.equal(find({ PATH: `${dirname(broken)}:${dirname(path)}` }).path, path);
  });

  it('prefers one without windows', () => {
    const path = program('quick/chromium-headless-shell');
    const usual = program('usual/google-chrome');
    assert.equal(find({ PATH: `${dirname(usual)}:${dirname(path)}` }).path, path);
  });

  it('takes the newest that Playwright has downloaded', () => {
    program('ms/chromium-99/chrome-linux/chrome');
    const newest = program('ms/chromium-1255/chrome-linux64/chrome');
    program('ms/chromium-1300/chrome-linux64/chrome', 127);
    const { path } = find({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'ms') });
    // A Chrome in one of the usual places of this machine would come first.
    assert.ok(path === newest || !path.startsWith(folder), path);
  });

  it('says what to do when there is none', () => {
    const { status, path, message } = find({ PLAYWRIGHT_BROWSERS_PATH: join(folder, 'nothing') });
    if (status === 0) assert.ok(!path.startsWith(folder), 'a browser of this machine');
    else assert.match(message, /install Google Chrome or Chromium[^]*CHROME_PATH[^]*playwright-core install chromium/);
  });
});
