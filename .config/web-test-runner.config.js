import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_SWITCHES, findBrowser } from '../test/tools/find-browser.js';
import { FOREIGN, shared } from './test-runner.shared.js';

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  ...shared,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: CHROMIUM_SWITCHES },
      createBrowserContext: ({ browser }) => browser.newContext({ locale: FOREIGN.locale, timezoneId: FOREIGN.timezone, reducedMotion: 'reduce' }),
    }),
  ],
};

// The runner and Storybook read a configuration from its default export.
export default config;
