/**
 * Bundles the tests that run in a browser, with what they test, into `.cache`: a page then loads a handful of files
 * instead of some two hundred modules. Meant for the run of all tests; a single file runs from its source as it is.
 *
 *     node test/tools/bundle-tests.js test/elements test/elements/*.test.ts
 */
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './install.js';

/** How many pages the files of a folder share: one for each would be half a second of work more for each. */
const PAGES = 6;

/** Where the bundles of a folder are, one for each page. */
export const bundlesOf = (folder, files) => Array.from({ length: Math.min(PAGES, files.length) }, (_, index) => `.cache/${folder}/page-${index + 1}.js`);

/**
 * Makes pages of test files. Each file becomes a suite of its name, so that what it does before and after each test is
 * done for its own tests alone.
 */
function pagesOf(files) {
  const PAGE = /^virtual:page-(\d+)$/;
  const paths = files.map((file) => join(root, file));
  const suite = (path, index) => `import { tests as tests${index} } from ${JSON.stringify(path)};\ndescribe(${JSON.stringify(basename(path))}, tests${index});`;
  return {
    name: 'pages-of-tests',
    enforce: 'post',
    resolveId: (id) => (PAGE.test(id) ? `\0${id}` : undefined),
    load(id) {
      const [, page] = PAGE.exec(id.slice(1)) ?? [];
      return page === undefined ? undefined : paths.filter((_, index) => index % PAGES === page - 1).map(suite).join('\n');
    },
    transform(code, id) {
      if (!paths.includes(id)) return undefined;
      const end = this.parse(code).body.findLast(({ type }) => type === 'ImportDeclaration').end;
      return { code: `${code.slice(0, end)} export function tests() {${code.slice(end)}\n}`, map: null };
    },
  };
}

/** Bundles files of one folder. */
export async function bundle(folder, files) {
  // Not at the top: this file is also read before anything is installed.
  const { build } = await import('vite');
  const pages = bundlesOf(folder, files).map((file) => basename(file, '.js'));
  await build({
    root, configFile: false, publicDir: false, logLevel: 'warn', plugins: [pagesOf(files)],
    // The modules that visitors get, not the talkative ones for development.
    resolve: { conditions: ['production', 'browser', 'import', 'default'] },
    build: {
      outDir: join('.cache', folder), emptyOutDir: true, target: 'es2022', minify: false, modulePreload: false, sourcemap: true, reportCompressedSize: false,
      rolldownOptions: {
        // Answered by the runner's own server.
        external: /^\/__web-dev-server__/,
        input: Object.fromEntries(pages.map((page) => [page, `virtual:${page}`])),
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
