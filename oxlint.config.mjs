// npm run lint. The lists of rules are in .config/lint/.
import { ofPage } from './.config/lint/page.mjs';
import { ofRooms } from './.config/lint/rooms.mjs';
import { ofJavaScript, ofScripts, ofTypeScript } from './.config/lint/rules.mjs';

export default {
  plugins: ['typescript'],
  categories: { correctness: 'off' },
  ignorePatterns: [
    '**/dist/**',
    'test/consumer/project/**',
    '**/node_modules/**',
    '**/.cache/**',
    'coverage/**',
  ],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  env: { builtin: true },
  rules: ofScripts,
  overrides: [
    { files: ['**/*.ts'], rules: ofTypeScript },
    ...ofPage,
    ...ofRooms,
    {
      files: ['test/**/*.ts'],
      // Chai's assertions are expressions, and a test must be able to do what the library may not.
      rules: {
        'no-script-url': 'off',
        'no-unused-expressions': 'off',
        'typescript/require-await': 'off',
        'typescript/unbound-method': 'off',
      },
    },
    { files: ['**/*.{js,mjs}'], env: { node: true }, rules: ofJavaScript },
    { files: ['demo/*.js', 'test/support/*.js'], env: { browser: true } },
    // These functions are written in Node and run in the page: neither's globals say what is missing.
    { files: ['test/bench/**', 'test/consumer/**', 'test/hosts/**'], rules: { 'no-undef': 'off' } },
  ],
};
