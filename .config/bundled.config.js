import config from './web-test-runner.config.js';

/**
 * For tests that are bundled already: nothing is left to resolve or to compile.
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
const bundled = { ...config, plugins: [], nodeResolve: false };

// The runner reads a configuration from its default export.
export default bundled;
