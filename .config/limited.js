/** What the configurations of browsers beside Chromium share. */
import { shared } from './test-runner.shared.js';

const COMMANDS = '@web/test-runner-commands';

/** Puts other commands in the place of the runner's own. */
const commandsFrom = (path) => ({
  name: 'limited-commands',
  resolveImport: ({ source }) => (source === COMMANDS ? path : undefined),
});

/** @param {string} commands file of this folder that the tests get for `@web/test-runner-commands` */
export const limited = (commands) => ({
  ...shared,
  concurrency: 1,
  plugins: [commandsFrom(`/.config/${commands}`), ...shared.plugins],
});
