// The analyzer reads its configuration from the default export.
export default {
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.view.ts', 'src/elements/**/*.styles.ts'],
  litelement: true,
  packagejson: false,
  quiet: true,
};
