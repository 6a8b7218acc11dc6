import { readManifest } from '../test/tools/make-manifest.js';

const MANIFEST = 'virtual:custom-elements-manifest';

/**
 * Gives the preview what the comments in the source say, without a build before.
 * @returns {import('vite').Plugin}
 */
function manifestPlugin() {
  return {
    name: 'custom-elements-manifest',
    resolveId: (id) => (id === MANIFEST ? `\0${MANIFEST}` : undefined),
    load: async (id) => (id === `\0${MANIFEST}` ? `export const manifest = ${JSON.stringify(await readManifest())};` : undefined),
  };
}

/** @type {import('@storybook/web-components-vite').StorybookConfig} */
const config = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: { builder: { viteConfigPath: '.storybook/vite.config.ts' } } },
  staticDirs: [{ from: '../demo/data', to: '/data' }, { from: '../stories/files', to: '/files' }],
  core: { disableTelemetry: true, enableCrashReports: false, disableWhatsNewNotifications: true },
  viteFinal: (vite) => ({ ...vite, plugins: [...(vite.plugins ?? []), manifestPlugin()] }),
};

// Storybook reads its configuration from the default export.
export default config;
