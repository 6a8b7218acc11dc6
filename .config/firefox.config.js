import { chromeLauncher } from '@web/test-runner-chrome';
import { findFirefox } from '../test/tools/find-browser.js';
import { limited } from './limited.js';
import { FOREIGN } from './test-runner.shared.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  ...limited('limited-commands.js'),
  browsers: [
    chromeLauncher({
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        env: { ...process.env, TZ: FOREIGN.timezone, MOZ_DISABLE_CONTENT_SANDBOX: '1' },
        extraPrefsFirefox: { 'intl.accept_languages': FOREIGN.locale, 'ui.prefersReducedMotion': 1, 'network.proxy.type': 0 },
      },
    }),
  ],
};

// The runner reads its configuration from the default export.
export default config;
