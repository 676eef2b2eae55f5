import { fileURLToPath } from 'node:url';
import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import lit from 'eslint-plugin-lit';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const root = fileURLToPath(new URL('..', import.meta.url));

const typescript = ['**/*.ts'];
const library = ['src/**/*.ts'];

const noMarkup = 'Text of a file must not become markup: write it as a child in a Lit template.';
const noStyle =
  'A content policy may forbid inline styles: use a class, a part or a custom property in a stylesheet.';
const ownDates = 'Date.parse differs between engines: read dates by the rules of src/core/time/dates.ts.';

const template = 'TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement';
const markupProperty = '/^(innerHTML|outerHTML|srcdoc)$/';
const markupMethod = '/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment)$/';
const setsAttribute = 'CallExpression[callee.property.name="setAttribute"]';

/** What would let text of a file become markup, style or code of the page: selectors and why. */
const rawMarkup = [
  [`AssignmentExpression[left.property.name=${markupProperty}]`, noMarkup],
  [`AssignmentExpression[left.property.value=${markupProperty}]`, noMarkup],
  [`CallExpression[callee.property.name=${markupMethod}]`, noMarkup],
  ['CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]', noMarkup],
  [`${setsAttribute}[arguments.0.value=/^(srcdoc|on.*)$/i]`, noMarkup],
  [`${setsAttribute}[arguments.0.value="style"]`, noStyle],
  [`${template}[value.raw=/[\\s.](innerHTML|outerHTML|srcdoc)\\s*=/i]`, noMarkup],
  [`${template}[value.raw=/\\sstyle\\s*=/i]`, noStyle],
  ['CallExpression[callee.object.name="Date"][callee.property.name="parse"]', ownDates],
].map(([selector, message]) => ({ selector, message }));

const unsafeDirectives = [
  { group: ['**/unsafe-html.js', '**/unsafe-svg.js', '**/unsafe-mathml.js'], message: noMarkup },
  { group: ['**/static-html.js', 'lit-html/static.js'], message: noMarkup },
  { group: ['**/style-map.js'], message: noStyle },
];

const papaparse = { name: 'papaparse', message: 'papaparse is named in src/core/formats/csv only.' };
const fuse = { name: 'fuse.js', message: 'fuse.js is named in src/core/collection only.' };

const fflate = { name: 'fflate', message: 'fflate is named in src/core/formats/spreadsheet only.' };

/** Packages of others that one folder keeps to itself. */
const kept = [papaparse, fuse, fflate];

const litPackages = {
  group: ['lit', 'lit/*', 'lit-html', 'lit-html/*', '@lit/*'],
  message: 'The core and the languages know neither Lit nor the page.',
};

/** The rooms of the library and of its core, from the ground up: each may use those before it, and none after it. */
const rooms = [
  ...['core', 'locale', 'visit', 'chrome', 'actions', 'cards', 'filters', 'owner', 'views'],
  ...['keep', 'frame'],
  ...['companions', 'elements'],
];
const coreRooms = [
  ...['base', 'text', 'time', 'source', 'table', 'formats', 'schema', 'glossary', 'consent'],
  ...['collection', 'agenda', 'models', 'engines', 'export', 'proposals'],
];

const above = (order, room) => order.slice(order.indexOf(room) + 1);

const noneAbove = (order, room) =>
  above(order, room).length === 0
    ? []
    : [
        {
          group: above(order, room).map((each) => `**/${each}/**`),
          message: `Dependencies run one way: ${order.join(' ← ')}.`,
        },
      ];

const restrictImports = (paths, patterns = []) => [
  'error',
  { paths, patterns: [...unsafeDirectives, ...patterns] },
];

const restrictCoreImports = (room, libraries) => ({
  'no-restricted-imports': restrictImports(libraries, [
    ...noneAbove(rooms, 'core'),
    ...noneAbove(coreRooms, room),
    litPackages,
  ]),
});

const ofPage = [
  ...['document', 'window', 'self', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['Element', 'HTMLElement', 'Node', 'Event', 'CustomEvent', 'customElements', 'DOMParser'],
];

const noPage = ofPage.map((name) => ({
  name,
  message: 'This runs in Node too: the core and the languages know nothing of the page.',
}));

const strict = {
  '@typescript-eslint/consistent-type-imports': 'error',
  '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
  '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  '@typescript-eslint/no-non-null-assertion': 'error',
  '@typescript-eslint/non-nullable-type-assertion-style': 'off', // it would ask for the `!` refused above
  '@typescript-eslint/no-unnecessary-type-parameters': 'off', // `getByRole<HTMLInputElement>(…)` reads well
  '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
  '@typescript-eslint/prefer-for-of': 'off', // where rows are counted, a plain loop over an array is faster
  // An empty text is often as good as none.
  '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
  // `dot-notation` contradicts noPropertyAccessFromIndexSignature of tsconfig.json.
  '@typescript-eslint/dot-notation': 'off',
  '@typescript-eslint/ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
};

const careful = {
  eqeqeq: 'error',
  'no-eval': 'error',
  'no-implied-eval': 'error',
  'no-new-func': 'error',
  'no-script-url': 'error',
  'no-var': 'error',
  'prefer-const': 'error',
  'object-shorthand': 'error',
  'no-control-regex': 'off', // control characters are what hostile files hold, so we look for them
};

export default defineConfig(
  {
    ignores: ['**/dist/**', 'test/consumer/project/**', '**/node_modules/**', '**/.cache/**', 'coverage/**'],
  },
  js.configs.recommended,
  { linterOptions: { reportUnusedDisableDirectives: 'error' }, rules: careful },
  {
    // French typography has spaces of its own, in texts and in comments.
    rules: {
      'no-irregular-whitespace': ['error', { skipStrings: true, skipTemplates: true, skipComments: true }],
    },
  },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: root } },
    rules: strict,
  },
  {
    files: library,
    extends: [lit.configs['flat/recommended']],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-syntax': ['error', ...rawMarkup],
      'no-restricted-imports': restrictImports(kept),
    },
  },
  {
    files: ['src/core/**/*.ts', 'src/locale/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noPage] },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.ts`],
    rules: {
      'no-restricted-imports': restrictImports(kept, [
        ...noneAbove(rooms, room),
        ...(['core', 'locale'].includes(room) ? [litPackages] : []),
      ]),
    },
  })),
  ...coreRooms.map((room) => ({
    files: [`src/core/${room}/**/*.ts`],
    rules: restrictCoreImports(room, room === 'collection' ? [papaparse, fflate] : kept),
  })),
  { files: ['src/core/formats/csv/**/*.ts'], rules: restrictCoreImports('formats', [fuse, fflate]) },
  {
    files: ['src/core/formats/spreadsheet/**/*.ts'],
    rules: restrictCoreImports('formats', [papaparse, fuse]),
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['test/**/*.ts'],
    // Chai's assertions are expressions, and a test must be able to do what the library may not.
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/unbound-method': 'off',
      'no-script-url': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  { files: ['demo/*.js'], languageOptions: { globals: globals.browser } },
  // These functions are written in Node and run in the page: neither's globals say what is missing.
  { files: ['test/bench/**', 'test/consumer/**', 'test/hosts/**'], rules: { 'no-undef': 'off' } },
);
