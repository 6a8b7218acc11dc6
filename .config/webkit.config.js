import { findWebKit } from '../test/tools/find-browser.js';
import { limited } from './limited.js';
import { FOREIGN } from './test-runner.shared.js';
import { webKitCommands, webKitLauncher } from './webkit-launcher.js';

const programs = findWebKit();
if (programs === undefined) throw new Error('WebKitGTK is not installed (Debian: webkit2gtk-driver xvfb).');

const base = limited('webkit-commands.js');

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  ...base,
  plugins: [webKitCommands(), ...base.plugins],
  browsers: [webKitLauncher(programs, { TZ: FOREIGN.timezone, LANG: 'en_US.UTF-8' })],
};

// The runner reads its configuration from the default export.
export default config;
