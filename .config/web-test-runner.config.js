import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { CHROMIUM_SWITCHES, findBrowser } from '../test/tools/find-browser.js';
import { countReporter } from './count-reporter.js';
import { servedAnswers } from './served-answers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The browser is told a language and a zone that are nobody's here, so that a test notices when one of them is read. */
const FOREIGN = { locale: 'en-US', timezoneId: 'America/Los_Angeles', reducedMotion: 'reduce' };

/** Shared by every browser that the same tests run in. */
export const shared = {
  rootDir: root,
  files: ['test/elements/**/*.test.ts'],
  // The modules that visitors get, not the talkative ones for development.
  nodeResolve: { exportConditions: ['production'] },
  plugins: [esbuildPlugin({ ts: true, target: 'es2022', tsconfig: `${root}tsconfig.json` })],
  middleware: [servedAnswers()],
  reporters: [defaultReporter({ reportTestResults: true, reportTestProgress: false }), countReporter()],
  // What the elements tell editors of bad data is no news here.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('civic-elements'),
  testFramework: { config: { ui: 'bdd', timeout: 10_000 } },
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="cs">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  browserStartTimeout: 120_000,
  testsStartTimeout: 120_000,
  testsFinishTimeout: 180_000,
};

/** @type {import('@web/test-runner').TestRunnerConfig} */
const config = {
  ...shared,
  concurrency: 2,
  browsers: [
    playwrightLauncher({
      product: 'chromium',
      launchOptions: { executablePath: findBrowser(), args: CHROMIUM_SWITCHES },
      createBrowserContext: ({ browser }) => browser.newContext(FOREIGN),
    }),
  ],
};

// The runner and Storybook read a configuration from its default export.
export default config;
