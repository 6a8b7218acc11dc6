/**
 * Runs files of tests for Node's runner in one process, one after the other: starting a process for each costs more than
 * most of their tests do. A file is a suite, so that its hooks stay its own; one that cannot be loaded fails.
 *
 *     node --test-reporter=spec test/tools/run-together.js test/unit/dates/*.test.ts
 */
import { resolve } from 'node:path';
import { describe } from 'node:test';
import { pathToFileURL } from 'node:url';

for (const file of process.argv.slice(2)) {
  await describe(file, async () => {
    await import(pathToFileURL(resolve(file)).href);
  });
}
