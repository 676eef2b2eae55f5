// What the library may do in a page, and that its core and its languages know nothing of one.

const names = [
  ...['document', 'window', 'self', 'navigator', 'location', 'history', 'localStorage', 'sessionStorage'],
  ...['Element', 'HTMLElement', 'Node', 'Event', 'CustomEvent', 'customElements', 'DOMParser'],
];

const noPage = names.map((name) => ({
  name,
  message: 'This runs in Node too: the core and the languages know nothing of the page.',
}));

export const ofPage = [
  {
    files: ['src/**/*.ts'],
    jsPlugins: ['eslint-plugin-lit', './.config/lint/raw-markup.mjs'],
    rules: {
      'lit/attribute-value-entities': 'error',
      'lit/binding-positions': 'error',
      'lit/no-duplicate-template-bindings': 'error',
      'lit/no-invalid-html': 'error',
      'lit/no-legacy-template-syntax': 'error',
      'lit/no-property-change-update': 'error',
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'parvis/no-raw-markup': 'error',
    },
  },
  { files: ['src/cli/**/*.ts'], rules: { 'no-console': 'off' } },
  {
    files: ['src/core/**/*.ts', 'src/locale/**/*.ts'],
    rules: { 'no-restricted-globals': ['error', ...noPage] },
  },
];
