/**
 * Stands in for `@web/test-runner-commands` in browsers that cannot be told everything: a test that needs what its
 * browser cannot pretend, as colours forced by the visitor, is skipped there. Runs in the page.
 */
export * from '/node_modules/@web/test-runner-commands/browser/commands.mjs';

let running;
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
