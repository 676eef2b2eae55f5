// What is refused in every file, and what in TypeScript: the recommended and strict rules of ESLint and typescript-eslint, by name.

const errors = (names, prefix = '') => Object.fromEntries(names.map((name) => [`${prefix}${name}`, 'error']));

/** Mistakes in any script. */
export const ofScripts = {
  ...errors([
    ...['constructor-super', 'for-direction', 'getter-return', 'no-async-promise-executor'],
    ...[
      'no-case-declarations',
      'no-class-assign',
      'no-compare-neg-zero',
      'no-cond-assign',
      'no-const-assign',
    ],
    ...['no-constant-binary-expression', 'no-debugger', 'no-delete-var', 'no-dupe-class-members'],
    ...['no-dupe-else-if', 'no-dupe-keys', 'no-duplicate-case', 'no-empty', 'no-empty-character-class'],
    ...['no-empty-pattern', 'no-empty-static-block', 'no-ex-assign', 'no-extra-boolean-cast'],
    ...['no-fallthrough', 'no-func-assign', 'no-global-assign', 'no-import-assign', 'no-invalid-regexp'],
    ...['no-loss-of-precision', 'no-misleading-character-class', 'no-new-native-nonconstructor'],
    ...['no-nonoctal-decimal-escape', 'no-obj-calls', 'no-prototype-builtins', 'no-regex-spaces'],
    ...['no-self-assign', 'no-setter-return', 'no-shadow-restricted-names', 'no-sparse-arrays'],
    ...['no-this-before-super', 'no-unassigned-vars', 'no-unexpected-multiline', 'no-unreachable'],
    ...['no-unsafe-finally', 'no-unsafe-negation', 'no-unsafe-optional-chaining', 'no-unused-labels'],
    ...['no-unused-private-class-members', 'no-useless-assignment', 'no-useless-backreference'],
    ...['no-useless-catch', 'no-useless-escape', 'no-with', 'preserve-caught-error', 'require-yield'],
    ...['use-isnan', 'valid-typeof'],
    ...['eqeqeq', 'no-eval', 'no-implied-eval', 'no-new-func', 'no-script-url', 'no-var', 'object-shorthand'],
    ...['prefer-const'],
  ]),
  'no-constant-condition': ['error', { checkLoops: 'allExceptWhileTrue' }],
  // French typography has spaces of its own, in texts and in comments.
  'no-irregular-whitespace': [
    'error',
    { skipStrings: true, skipTemplates: true, skipComments: true, skipRegExps: false },
  ],
};

/** Where no compiler looks: names that nobody declares, and those that nobody uses. */
export const ofJavaScript = {
  ...errors(['no-redeclare', 'no-undef']),
  'no-unused-vars': ['error', { argsIgnorePattern: '^$', varsIgnorePattern: '^$' }],
};

/** What types tell. */
const strict = {
  'consistent-type-imports': 'error',
  'switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  'no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
  'restrict-plus-operands': [
    'error',
    {
      allowAny: false,
      allowBoolean: false,
      allowNullish: false,
      allowNumberAndString: false,
      allowRegExp: false,
    },
  ],
  'restrict-template-expressions': ['error', { allowNumber: true }],
  'return-await': ['error', 'error-handling-correctness-only'],
  // An empty text is often as good as none.
  'prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
  'no-misused-promises': ['error', { checksVoidReturn: { arguments: false } }],
  'ban-ts-comment': ['error', { 'ts-expect-error': 'allow-with-description' }],
};

const prefixed = (rules) =>
  Object.fromEntries(Object.entries(rules).map(([name, rule]) => [`typescript/${name}`, rule]));

/**
 * Not here, though others recommend them: `non-nullable-type-assertion-style` asks for the `!` refused below,
 * `no-unnecessary-type-parameters` is against `getByRole<HTMLInputElement>(…)`, which reads well; where rows are counted, a plain loop
 * over an array is faster than what `prefer-for-of` wants; `dot-notation` contradicts noPropertyAccessFromIndexSignature of tsconfig.json.
 */
export const ofTypeScript = {
  ...errors(
    [
      ...['adjacent-overload-signatures', 'array-type', 'await-thenable', 'ban-tslint-comment'],
      ...[
        'class-literal-property-style',
        'consistent-generic-constructors',
        'consistent-indexed-object-style',
      ],
      ...[
        'consistent-type-assertions',
        'consistent-type-definitions',
        'no-array-delete',
        'no-base-to-string',
      ],
      ...['no-confusing-non-null-assertion', 'no-deprecated', 'no-duplicate-enum-values'],
      ...['no-duplicate-type-constituents', 'no-dynamic-delete', 'no-empty-object-type', 'no-explicit-any'],
      ...['no-extra-non-null-assertion', 'no-extraneous-class', 'no-floating-promises', 'no-for-in-array'],
      ...['no-generated-empty-object-type', 'no-implied-eval', 'no-inferrable-types', 'no-invalid-void-type'],
      ...['no-meaningless-void-operator', 'no-misused-new', 'no-misused-spread', 'no-mixed-enums'],
      ...['no-namespace', 'no-non-null-asserted-nullish-coalescing', 'no-non-null-asserted-optional-chain'],
      ...['no-non-null-assertion', 'no-redundant-type-constituents', 'no-require-imports', 'no-this-alias'],
      ...['no-unnecessary-boolean-literal-compare', 'no-unnecessary-condition'],
      ...['no-unnecessary-template-expression', 'no-unnecessary-type-arguments'],
      ...[
        'no-unnecessary-type-assertion',
        'no-unnecessary-type-constraint',
        'no-unnecessary-type-conversion',
      ],
      ...['no-unsafe-argument', 'no-unsafe-assignment', 'no-unsafe-call', 'no-unsafe-declaration-merging'],
      ...['no-unsafe-enum-assignment', 'no-unsafe-enum-comparison', 'no-unsafe-function-type'],
      ...['no-unsafe-member-access', 'no-unsafe-return', 'no-unsafe-unary-minus'],
      ...['no-useless-default-assignment', 'no-wrapper-object-types', 'only-throw-error', 'prefer-as-const'],
      ...['prefer-find', 'prefer-function-type', 'prefer-includes', 'prefer-literal-enum-member'],
      ...['prefer-namespace-keyword', 'prefer-optional-chain', 'prefer-promise-reject-errors'],
      ...['prefer-reduce-type-parameter', 'prefer-regexp-exec', 'prefer-return-this-type'],
      ...['prefer-string-starts-ends-with', 'related-getter-setter-pairs', 'require-await'],
      ...['triple-slash-reference', 'unbound-method', 'unified-signatures'],
      ...['use-unknown-in-catch-callback-variable'],
    ],
    'typescript/',
  ),
  ...prefixed(strict),
  ...errors(['no-array-constructor', 'no-empty-function', 'no-unused-expressions', 'no-useless-constructor']),
  ...errors(['prefer-rest-params', 'prefer-spread']),
  'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^$' }],
};
