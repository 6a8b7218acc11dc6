import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import type { UserConfig } from 'vite';
import { asciiOnly } from './.config/ascii-only.ts';
import { dropCodeLists, minifyTemplates } from './.config/minify-templates.ts';
import { shareNames } from './.config/share-names.ts';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Every folder of `src/elements` that registers an element. */
const names = readdirSync(at('src/elements')).filter(
  (name) => name !== 'parts' && existsSync(at(`src/elements/${name}/define.ts`)),
);

/** How every build of this source is made, that of Storybook too. */
export const shared: UserConfig = {
  plugins: [dropCodeLists(), minifyTemplates()],
  publicDir: false,
  // In the browser the schemas run on our own subset of zod, and lit's styles without what old browsers need.
  resolve: { alias: { 'zod/mini': at('src/model/schema-runtime.ts'), './css-tag.js': at('src/theme/css-runtime.ts') } },
  define: { ELEMENT_NAMES: JSON.stringify(names) },
  logLevel: 'warn',
};

/** Names what is built from: 8 characters, other ones after every change of the source or of the tools. */
function sourceHash(): string {
  const paths = ['src', '.config'].flatMap((folder) => readdirSync(at(folder), { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`));
  const hash = createHash('sha256');
  for (const path of [...paths, 'vite.config.ts', 'package-lock.json'].sort()) if (statSync(at(path)).isFile()) hash.update(readFileSync(at(path)));
  return hash.digest('base64url').slice(0, 8);
}

/**
 * The folder of all chunks of a build, which caches may keep for good. One name for all of them weighs less than a hash in
 * the name of each, which pages would load as often as one chunk names another; and the core changes with nearly every release.
 */
const CHUNK_FOLDER = `chunks/${sourceHash()}`;

/** What Vite tells of the modules that it has built. */
const MANIFEST = 'dist/.vite/manifest.json';

type Manifest = Record<string, { file: string; imports?: readonly string[]; dynamicImports?: readonly string[] }>;

/** What a whole plan asks for at once, its first parts: what these are made of comes in the same round trip. */
const FIRST_OF_PLAN = /_(?:plan-summary|plan-list)\d*\.js$/;

/** The chunks that the built module of each element imports, itself or through others; names without ending. */
function chunksOfElements(): Record<string, string[]> {
  const manifest = JSON.parse(readFileSync(at(MANIFEST), 'utf8')) as Manifest;
  const chunksOf = (name: string) => {
    const found = new Set(manifest[`src/elements/${name}/define.ts`]!.imports);
    for (const key of found) {
      const { imports = [], dynamicImports = [] } = manifest[key]!;
      const soon = name === 'plan' ? dynamicImports.filter((each) => FIRST_OF_PLAN.test(each)).flatMap((each) => manifest[each]!.imports!) : [];
      for (const each of [...imports, ...soon]) found.add(each);
    }
    // A few lines that come in time when they are asked for by name; their name would weigh on every page.
    found.delete('_rolldown-runtime.js');
    return [...found].map((key) => basename(manifest[key]!.file, '.js'));
  };
  return Object.fromEntries(names.map((name) => [name, chunksOf(name)]));
}

interface Graph {
  getModuleInfo(id: string): { importers: readonly string[] } | null;
}

/** How many elements load a module before they show anything. */
function elementsWith(id: string, graph: Graph): number {
  const seen = new Set([id]);
  for (const each of seen) for (const importer of graph.getModuleInfo(each)?.importers ?? []) seen.add(importer);
  return names.filter((name) => seen.has(at(`src/elements/${name}/define.ts`))).length;
}

/** What most elements need is one file: it packs better than many, and the second element finds it loaded. */
const inCore = (id: string, graph: Graph) => (elementsWith(id, graph) > names.length / 2 ? 'core' : null);

/** What the map needs at first, though what comes to it on demand needs some of it, too. */
const inMap = (id: string, graph: Graph) =>
  (/[\\/](?:elements[\\/]safety-map|i18n[\\/]map)[\\/](?!define)/.test(id) && elementsWith(id, graph) > 0 ? 'map' : null);

/** What the calendar needs at first and the calendar files of others on demand: one file packs better than two. */
const CALENDAR = /[\\/](?:dates[\\/](?:runs|interval)|i18n[\\/]calendar[\\/](?:cs|index))\.ts$/;

/** How numbers and sums are written, for the elements that write some at first. */
const NUMBERS = /[\\/](?:i18n[\\/]number|parts[\\/]amount)\.ts$/;

/** Stable names for what pages ask for by name, hashed ones for what is shared between them. */
const modules: UserConfig = {
  ...shared,
  plugins: [...shared.plugins!, shareNames()],
  build: {
    outDir: at('dist'),
    emptyOutDir: true,
    target: 'es2022',
    minify: true,
    modulePreload: false,
    manifest: true,
    lib: {
      entry: {
        index: at('src/index.ts'),
        frame: at('src/embed/frame.ts'),
        forms: at('src/embed/forms.ts'),
        tokens: at('src/embed/tokens.ts'),
        ...Object.fromEntries(names.map((name) => [`elements/${name}`, at(`src/elements/${name}/define.ts`)])),
      },
      formats: ['es'],
    },
    rolldownOptions: {
      optimization: { inlineConst: { mode: 'all', pass: 3 } },
      output: {
        minify: true,
        // Whoever packs these files again reads their "sideEffects" instead.
        comments: { annotation: false },
        entryFileNames: '[name].js',
        chunkFileNames: `${CHUNK_FOLDER}/[name].js`,
        codeSplitting: { groups: [{ name: inCore, debugName: 'core' }, { name: 'calendar', test: CALENDAR }, { name: 'numbers', test: NUMBERS }, { name: inMap, debugName: 'map' }] },
      },
    },
  },
};

/**
 * One script in one file, without imports or exports, so that it runs with and without `type="module"`.
 * @param chunks what it asks for beside the module of an element
 */
function single(entry: string, name: string, chunks: Readonly<Record<string, readonly string[]>>): UserConfig {
  return {
    ...shared,
    plugins: [...shared.plugins!, asciiOnly()],
    define: { ...shared.define, ELEMENT_CHUNKS: JSON.stringify(chunks), CHUNK_FOLDER: JSON.stringify(CHUNK_FOLDER) },
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

/** The command, for node alone, in one file that needs nothing beside it. */
const command: UserConfig = {
  ...shared,
  ssr: { noExternal: true },
  build: {
    outDir: at('dist'),
    emptyOutDir: false,
    target: 'node20',
    ssr: at('src/cli/main.ts'),
    rolldownOptions: { output: { entryFileNames: 'cli.js', codeSplitting: false, banner: '#!/usr/bin/env node' } },
  },
};

const configs: Readonly<Record<string, () => UserConfig>> = {
  loader: () => single('src/embed/loader.ts', 'civic.js', chunksOfElements()),
  single: () => single('src/embed/single.ts', 'civic.single.js', Object.fromEntries(names.map((name) => [name, []]))),
  cli: () => command,
};

export default defineConfig(({ mode }) => configs[mode]?.() ?? modules);
