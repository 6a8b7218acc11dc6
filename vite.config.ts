import { existsSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { dropCodeLists, minifyTemplates } from './.config/minify-templates.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every folder of `src/elements` that registers an element. */
const names = readdirSync(at('src/elements')).filter(
  (name) => name !== 'parts' && existsSync(at(`src/elements/${name}/define.ts`)),
);

const shared: UserConfig = {
  plugins: [dropCodeLists(), minifyTemplates()],
  publicDir: false,
  // In the browser the schemas run on our own subset of zod; see src/model/schema-runtime.ts.
  resolve: { alias: { 'zod/mini': at('src/model/schema-runtime.ts') } },
  define: { ELEMENT_NAMES: JSON.stringify(names) },
  logLevel: 'warn',
};

/** What every element needs. */
const CORE = new RegExp(
  [
    'node_modules/(lit|lit-html|lit-element|@lit/reactive-element)/',
    'src/dates/(?!phrase|format|interval|names|month-grid)', 'src/model/(?!merge|mend|read-plan|records)', 'src/data/', 'src/theme/', 'src/i18n/(?!editor)[a-z]+\\.ts$',
    'src/i18n/(common|dates)/(index|cs)', 'src/controllers/', 'src/elements/parts/(?!filter|amount)',
  ].join('|'),
);

/** Stable names for what pages ask for by name, hashed ones for what is shared between them. */
const modules: UserConfig = {
  ...shared,
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    modulePreload: false,
    lib: {
      entry: {
        index: at('src/index.ts'),
        frame: at('src/embed/frame.ts'),
        ...Object.fromEntries(names.map((name) => [`elements/${name}`, at(`src/elements/${name}/define.ts`)])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      output: {
        minify: true,
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name]-[hash].js',
        // What every element needs is one file: it packs better than many, and the second element finds it loaded.
        codeSplitting: { groups: [{ name: 'core', test: CORE }] },
      },
    },
  },
};

/** One script in one file, without imports or exports, so that it runs with and without `type="module"`. */
function single(entry: string, name: string): UserConfig {
  return {
    ...shared,
    build: {
      outDir: at('dist'),
      emptyOutDir: false,
      target: 'es2022',
      minify: true,
      lib: { entry: at(entry), formats: ['iife'], name: 'civic', fileName: () => name },
      rolldownOptions: { output: { minify: true, codeSplitting: false, exports: 'none' } },
    },
  };
}

const configs: Readonly<Record<string, () => UserConfig>> = {
  loader: () => single('src/embed/loader.ts', 'civic.js'),
  single: () => single('src/embed/single.ts', 'civic.single.js'),
};

export default defineConfig(({ mode }) => configs[mode]?.() ?? modules);
