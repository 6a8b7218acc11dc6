/** Writes what editors and documentation read of the elements: the custom-elements manifest and VS Code's completions. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { generateVsCodeCustomElementData } from 'custom-element-vs-code-integration';
import { root } from './install.js';

/** Members of the base classes that nobody outside calls. */
const INNER = new Set([
  'styles', 'shadowRootOptions', 'render', 'update', 'updated', 'firstUpdated', 'willUpdate', 'shouldUpdate',
  'connectedCallback', 'disconnectedCallback', 'attributeChangedCallback', 'createRenderRoot',
]);

const isPublic = ({ name, privacy }) =>
  !name.startsWith('#') && !INNER.has(name) && privacy !== 'private' && privacy !== 'protected';

/** The published module of a class: one per element, the rest in the index. */
const publishedPath = ({ tagName }) => (tagName === undefined ? 'index.js' : `elements/${tagName.slice('civic-'.length)}.js`);

function published(declaration, paths) {
  const inherit = (each) => {
    const { inheritedFrom, ...rest } = each;
    const module = inheritedFrom && paths.get(inheritedFrom.module);
    return module === undefined ? rest : { ...rest, inheritedFrom: { ...inheritedFrom, module } };
  };
  const lists = Object.fromEntries(
    Object.entries(declaration)
      .filter(([, value]) => Array.isArray(value))
      .map(([key, value]) => [key, (key === 'members' ? value.filter(isPublic) : value).map(inherit)]),
  );
  // The analyzer takes `new CustomEvent(name)` for an event called "name".
  lists.events = lists.events?.filter(({ name }) => name.startsWith('civic-'));
  const superclass = declaration.superclass?.module
    ? { ...declaration.superclass, module: paths.get(declaration.superclass.module.replace(/^\//, '')) ?? declaration.superclass.module }
    : declaration.superclass;
  return { ...declaration, ...lists, superclass, customElement: true };
}

/**
 * The manifest of the source in a checkout.
 * @returns {Promise<{ schemaVersion: string, readme: string, modules: object[] }>}
 */
export async function readManifest(folder = root) {
  const argv = ['analyze', '--config', '.config/custom-elements-manifest.config.js'];
  const { schemaVersion, modules } = await cli({ argv, cwd: folder, noWrite: true });
  const classes = modules.flatMap(({ path, declarations = [] }) =>
    declarations.filter(({ kind, customElement }) => kind === 'class' && customElement === true).map((each) => ({ path, declaration: each })),
  );
  const paths = new Map(classes.map(({ path, declaration }) => [path, publishedPath(declaration)]));
  const grouped = new Map();
  for (const { path, declaration } of classes) {
    const target = paths.get(path);
    grouped.set(target, [...(grouped.get(target) ?? []), published(declaration, paths)]);
  }
  return {
    schemaVersion,
    readme: '',
    modules: [...grouped].sort(([a], [b]) => (a < b ? -1 : 1)).map(([path, declarations]) => ({
      kind: 'javascript-module',
      path,
      declarations,
      exports: declarations.map(({ name, tagName }) =>
        tagName === undefined
          ? { kind: 'js', name, declaration: { name, module: path } }
          : { kind: 'custom-element-definition', name: tagName, declaration: { name, module: path } },
      ),
    })),
  };
}

/** Writes both files into a folder. */
export async function writeManifest(outdir, folder = root) {
  const manifest = await readManifest(folder);
  mkdirSync(outdir, { recursive: true });
  writeFileSync(join(outdir, 'custom-elements.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  generateVsCodeCustomElementData(manifest, { outdir, cssFileName: null, exclude: ['PlanElement'], hideLogs: true });
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await writeManifest(join(root, process.argv[2] ?? 'dist'));
}
