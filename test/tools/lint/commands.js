import { join } from 'node:path';
import { root } from '../install.js';

/**
 * How to start the linter of everything but templates (`.config/oxlint.json`): its arguments for Node.
 * @param {string[]} paths files and folders, of the folder that it is started in
 */
export const lintCode = (...paths) => [
  join(root, 'node_modules/oxlint/bin/oxlint'),
  '--config', join(root, '.config/oxlint.json'),
  '--report-unused-disable-directives', '--deny-warnings',
  '--ignore-pattern', '**/node_modules', '--ignore-pattern', 'test/types', '--ignore-pattern', 'storybook-static', '--ignore-pattern', 'dist',
  ...paths,
];

/**
 * How to start the linter of templates and custom elements (`.config/eslint.config.js`): its arguments for Node.
 * @param {string[]} paths files and folders, of the checkout
 */
export const lintTemplates = (...paths) => [join(root, 'node_modules/eslint/bin/eslint.js'), '--config', join(root, '.config/eslint.config.js'), ...paths];
