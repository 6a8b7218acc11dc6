import { fileURLToPath } from 'node:url';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';
import { civic } from '../test/tools/lint/plugin.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Files whose default export is what a tool reads. */
const CONFIGS = ['vite.config.ts', '.config/*.config.js', '.storybook/*', 'stories/**/*.stories.ts', 'test/tools/count-reporter.js'];

const PLAIN_SYNTAX = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'ExportSpecifier[exported.name="default"]', message: 'Export by name.' },
];

const TYPED_SYNTAX = [
  { selector: 'TSEnumDeclaration', message: 'Use a union of strings, or a frozen list of them.' },
  { selector: 'TSModuleDeclaration[kind="namespace"]', message: 'Use modules.' },
];

// Rules that need types are oxlint's (oxlint.json). The linter reads its configuration from the default export.
export default tseslint.config(
  { ignores: ['**/node_modules/', 'dist/', 'test/types/', 'storybook-static/', 'coverage/', '.cache/'] },
  {
    files: ['**/*.{js,ts}'],
    plugins: { civic },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', { allow: ['info', 'warn', 'error'] }],
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      'no-proto': 'error',
      'no-extend-native': 'error',
      'no-script-url': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ...PLAIN_SYNTAX],
      'max-lines': ['error', { max: 300 }],
    },
  },
  { files: ['**/*.js'], rules: { 'no-unused-vars': 'error', 'no-undef': 'off' } },
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { tsconfigRootDir: root } },
    rules: {
      'no-restricted-syntax': ['error', ...PLAIN_SYNTAX, ...TYPED_SYNTAX],
      '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': true }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/best-practice'], litA11y.configs.recommended],
    settings: { wc: { elementBaseClasses: ['LitElement', 'PlanElement'] } },
    rules: {
      'lit/attribute-names': ['error', { convention: 'kebab' }],
      'lit/lifecycle-super': 'error',
      // The compiler assigns fields in the constructor (useDefineForClassFields is false), so they reach lit's setters.
      'lit/no-classfield-shadowing': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/prefer-static-styles': ['error', 'always'],
      'lit/quoted-expressions': ['error', 'never'],
      // LitElement has every callback, so there is always one to call.
      'wc/guard-super-call': 'off',
      'civic/no-browser-language': 'error',
      'civic/no-clobberable': 'error',
      'civic/no-inline-style': 'error',
      'civic/no-markup-from-text': 'error',
      'civic/no-raw-address': 'error',
      'civic/no-rem': 'error',
      'civic/no-string-date': 'error',
      'civic/no-address-write': 'error',
    },
  },
  { files: ['src/elements/parts/link.ts', 'src/elements/parts/own-address.ts', 'src/elements/parts/player.ts'], rules: { 'civic/no-raw-address': 'off', 'civic/no-address-write': 'off' } },
  // Pictures of a server that the page's author named, and the address that the author wrote, which the data layer checks.
  { files: ['src/elements/safety-map/tile-picture.ts', 'src/embed/tokens.ts', 'src/embed/described.ts'], rules: { 'civic/no-address-write': 'off' } },
  // Markup of templates, which stands in our own source; and the shadow root comes with the first showing, as lit's does.
  { files: ['src/rendering/*.ts'], rules: { 'civic/no-markup-from-text': 'off', 'wc/attach-shadow-constructor': 'off' } },
  // The embed page is a document of our own.
  { files: ['src/embed/frame.ts'], rules: { 'civic/no-clobberable': 'off' } },
  { files: ['src/dates/clock.ts'], rules: { 'civic/no-string-date': 'off' } },
  {
    files: ['**/*.test.{js,ts}', 'test/{support,elements,conformance,embed}/**/*.{js,ts}'],
    rules: {
      'civic/honest-tests': 'error',
      // Such addresses are what the code under test has to refuse.
      'no-script-url': 'off',
      // chai says `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  { files: CONFIGS, rules: { 'no-restricted-syntax': 'off' } },
  { files: ['test/tools/**/*.js', 'test/bench/*.js', 'test/storybook/**/*.js', '.config/**/*.js'], rules: { 'no-console': 'off' } },
);
