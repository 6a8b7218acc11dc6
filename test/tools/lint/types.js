import { join } from 'node:path';
import { root } from '../install.js';

/**
 * How to start the linter of what needs types (promises nobody waits for, values of no type): its arguments for Node.
 * @param {string[]} paths files and folders, of the folder that it is started in
 */
export const lintTypes = (paths) => [
  join(root, 'node_modules/oxlint/bin/oxlint'),
  '--config', join(root, '.config/oxlint.json'),
  '--ignore-pattern', '**/*.js',
  '--ignore-pattern', 'test/types',
  ...paths,
];
