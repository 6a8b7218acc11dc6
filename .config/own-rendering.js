/** Puts `src/rendering` in the place of lit where our elements run in a browser; drawn in node, they draw with lit itself. */
import { fileURLToPath } from 'node:url';

const PATH = '/src/rendering/index.ts';

/** For Vite: only what our own source imports is replaced, so that a page or a story may use lit beside it. */
export const ownRendering = () => ({
  name: 'own-rendering',
  enforce: 'pre',
  resolveId(source, importer = '', { ssr } = {}) {
    return source === 'lit' && !ssr && /[\\/]src[\\/](?!prerender)/.test(importer) && !importer.includes('node_modules') ? fileURLToPath(new URL(`..${PATH}`, import.meta.url)) : null;
  },
});

/** The same for the test runner, which serves the source as it is. */
export const ownRenderingServed = () => ({
  name: 'own-rendering',
  resolveImport: ({ source, context }) => (source === 'lit' && context.path.startsWith('/src/') ? PATH : undefined),
});
