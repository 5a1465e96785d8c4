import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import { createTypeScriptImportResolver } from 'eslint-import-resolver-typescript';
import { importX } from 'eslint-plugin-import-x';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/** The floors of the house, lowest first: an import may only go down. */
const floors = [
  ['src/model'],
  ['src/engine'],
  ['workers'],
  ['src/charts'],
  ['src/analysis'],
  ['src/report'],
  ['src/state'],
  ['src/ui', 'src/cli'],
];

const zones = floors.flatMap((rooms, level) =>
  rooms.map((room) => ({
    target: `./${room}`,
    from: [...floors.slice(level + 1).flat(), ...rooms.filter((neighbour) => neighbour !== room)].map(
      (forbidden) => `./${forbidden}`,
    ),
    message:
      'Imports go down the floors only: ui, cli → state → report → analysis → charts → workers → engine → model.',
  })),
);

/** What IEEE 754 defines to the last bit, and constants; everything else in Math differs between engines. */
const exactMath = [
  'E',
  'LN10',
  'LN2',
  'PI',
  'SQRT1_2',
  'SQRT2',
  'abs',
  'ceil',
  'clz32',
  'floor',
  'fround',
  'imul',
  'max',
  'min',
  'round',
  'sign',
  'sqrt',
  'trunc',
];
const sameBits = 'Its last bits differ between Node and browsers: use @stdlib exp, ln, pow.';

/** The site's Content-Security-Policy blocks style attributes; el.style.setProperty and classes pass. */
const inlineStyles = [
  { selector: 'TemplateElement[value.raw=/\\sstyle=/]', message: 'The CSP blocks style attributes: use a class.' },
  {
    selector: "CallExpression[callee.property.name=/^(setAttribute|attr)$/][arguments.0.value='style']",
    message: 'The CSP blocks style attributes: use a class or el.style.setProperty.',
  },
];

export default defineConfig(
  { ignores: ['dist/', 'coverage/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  importX.flatConfigs.typescript,
  {
    languageOptions: {
      globals: { ...globals.browser, ...globals.node },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    settings: { 'import-x/resolver-next': [createTypeScriptImportResolver()] },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones, basePath: import.meta.dirname }],
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-extraneous-dependencies': 'error',
      'import-x/no-duplicates': ['error', { 'prefer-inline': true }],
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Off: an index into an array may well be undefined, whatever its type says; published constants keep their digits.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true, number: true } }],
      'no-loss-of-precision': 'off',
    },
  },
  {
    files: ['src/{model,engine,analysis}/**/*.ts', 'workers/**/*.ts'],
    rules: {
      'no-restricted-properties': ['error', { object: 'Math', allowProperties: exactMath, message: sameBits }],
      'no-restricted-syntax': [
        'error',
        { selector: "BinaryExpression[operator='**'], AssignmentExpression[operator='**=']", message: sameBits },
        { selector: "VariableDeclarator[init.name='Math']", message: sameBits },
      ],
    },
  },
  {
    files: ['src/{engine,analysis}/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', 'Date', 'Intl', 'globalThis', 'performance'] },
  },
  { files: ['src/{ui,charts}/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...inlineStyles] } },
  {
    files: ['src/ui/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended, wc.configs['flat/recommended']],
  },
  { files: ['**/*.{js,mjs}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['test/**/*.test.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "Program > ExpressionStatement > CallExpression[callee.name='describe'] > Literal:first-child:not([value=/^(oracle|property|no-regression|behaviour): /])",
          message: 'Say what kind of test it is: “oracle: …”, “property: …”, “no-regression: …” or “behaviour: …”.',
        },
      ],
    },
  },
);
