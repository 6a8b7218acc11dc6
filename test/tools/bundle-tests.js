/**
 * Bundles the tests that run in a browser, with what they test, into `.cache`: a page then loads a handful of files
 * instead of some two hundred modules. Meant for the run of all tests; a single file runs from its source as it is.
 *
 *     node test/tools/bundle-tests.js test/elements test/elements/*.test.ts
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.js';

/** Where the bundle of a test file is. */
export const bundleOf = (file) => `.cache/${file}`.replace(/\.ts$/, '.js');

/** Bundles files of one folder. */
export async function bundle(folder, files) {
  // Not at the top: this file is also read before anything is installed.
  const { build } = await import('vite');
  const nameOf = (file) => file.slice(folder.length + 1).replace(/\.ts$/, '');
  await build({
    root, configFile: false, publicDir: false, logLevel: 'warn',
    // The modules that visitors get, not the talkative ones for development.
    resolve: { conditions: ['production', 'browser', 'import', 'default'] },
    build: {
      outDir: join('.cache', folder), emptyOutDir: true, target: 'es2022', minify: false, modulePreload: false, sourcemap: true, reportCompressedSize: false,
      rolldownOptions: {
        // Answered by the runner's own server.
        external: /^\/__web-dev-server__/,
        input: Object.fromEntries(files.map((file) => [nameOf(file), join(root, file)])),
        output: { entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
        // An entry that others import from would run twice: the runner asks for it under an address of its own.
        preserveEntrySignatures: 'strict',
      },
    },
  });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [folder, ...files] = process.argv.slice(2);
  await bundle(folder, files);
}
