import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { countReporter } from './count-reporter.js';
import { servedAnswers } from './served-answers.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Every browser is told a language and a zone that are nobody's here, so that a test notices when one is read. */
export const FOREIGN = { locale: 'en-US', timezone: 'America/Los_Angeles' };

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
