import { fileURLToPath } from 'node:url';
import * as parser from '@typescript-eslint/parser';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';

const root = fileURLToPath(new URL('..', import.meta.url));

// Rules of templates and custom elements; all others are oxlint's (oxlint.json). The linter reads its configuration from the default export.
export default [
  { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { tsconfigRootDir: root } }, linterOptions: { reportUnusedDisableDirectives: 'off' } },
  lit.configs['flat/recommended'],
  wc.configs['flat/best-practice'],
  litA11y.configs.recommended,
  {
    files: ['**/*.ts'],
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
    },
  },
];
