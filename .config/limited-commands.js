/**
 * Stands in for `@web/test-runner-commands` in browsers that cannot be told everything: a test that needs what its
 * browser cannot pretend, as colours forced by the visitor, is skipped there. Runs in the page.
 */
import { sendKeys as send } from '/node_modules/@web/test-runner-commands/browser/commands.mjs';

export * from '/node_modules/@web/test-runner-commands/browser/commands.mjs';

/** Firefox is not told of several keys at once, so they are pressed one by one: `Shift+Tab`; its space has no name. */
export async function sendKeys(keys) {
  const names = keys.press?.split(/(?<=.)\+/).map((name) => (name === 'Space' ? ' ' : name)) ?? [];
  if (names.length === 0) return send(keys);
  const held = names.slice(0, -1);
  for (const name of held) await send({ down: name });
  await send({ press: names.at(-1) });
  for (const name of held.reverse()) await send({ up: name });
}

/** The test that runs just now. */
export let running;
beforeEach(function () {
  running = this.currentTest;
});

/** What every browser is without being told. */
const USUAL = { media: 'screen', colorScheme: 'light', reducedMotion: 'reduce', forcedColors: 'none' };

export function emulateMedia(media) {
  const isUsual = Object.entries(media).every(([name, value]) => USUAL[name] === value || value === 'no-preference');
  if (!isUsual && running === undefined) throw new Error('This browser cannot pretend other media.');
  if (!isUsual) running.skip();
  return Promise.resolve();
}
