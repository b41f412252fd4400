import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const sources = ['src/**/*.ts'];
const templates = ['src/**/*.ts', 'stories/**/*.ts'];

/** Classes of the platform that differ from window to window, and that a page may replace. */
const GLOBAL_CLASS =
  '^(\\w*(Element|Event|EventTarget|Node|Document|Fragment|Root|Sheet|Response|List)|Window|Text|Attr|Range|Array|Set|Map|Date|Promise|RegExp|Object|Function)$';
/** Methods of the platform that take options. */
const READS_OPTIONS =
  'observe|addEventListener|attachShadow|scrollIntoView|focus|decode|checkVisibility|animate|scrollTo';

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'demo-static/',
      'storybook-static/',
      'coverage/',
      '.cache/',
      '**/node_modules/',
      'test/bench/',
      'test/frameworks/*/',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...tseslint.configs.recommended.map((config) => ({ ...config, files: ['**/*.ts'] })),
  {
    files: ['**/*.ts'],
    rules: {
      '@typescript-eslint/consistent-type-imports': [
        'error',
        { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/no-unused-expressions': 'off',
      // With noUncheckedIndexedAccess, `list[index]!` is how a checked index is read.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-var': 'error',
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'prefer-const': 'error',
    },
  },
  {
    // Words of feeds and pages are hostile until proven otherwise; so may be the page's own prototypes.
    files: sources,
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: 'ForInStatement', message: 'for…in sees what a page adds to prototypes: use Object.keys.' },
        { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
        {
          selector: "CallExpression[callee.property.name='hasOwnProperty']",
          message: 'Use Object.hasOwn.',
        },
        {
          selector: "CallExpression[callee.object.name='Object'][callee.property.name='assign']",
          message: 'Copy the known keys one by one.',
        },
        {
          selector: `BinaryExpression[operator='instanceof'][right.name=/${GLOBAL_CLASS}/], ClassDeclaration[superClass.name=/^((HTML|SVG)\\w*|Event|EventTarget|Element|Node)$/]`,
          message:
            'Nodes of other documents have other classes, and some pages replace them: see node-kinds.ts, events.ts.',
        },
        {
          selector: `:matches(NewExpression[callee.object.name='Intl'], NewExpression[callee.name=/^(DateTimeFormat|Response|Request|TextDecoder|\\w*Event)$/], CallExpression[callee.property.name=/^(${READS_OPTIONS})$/]) > ObjectExpression`,
          message: 'The platform reads inherited options too, which a page may add: wrap them in ownOptions().',
        },
        {
          selector: "ForOfStatement > CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
          message: 'Prototype.js replaces entries() of lists: count an index.',
        },
        {
          selector:
            'AssignmentExpression[left.property.name=/^(innerHTML|outerHTML)$/], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]',
          message: 'Text only: feeds never become HTML.',
        },
      ],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: 'lit/directives/(unsafe-.*|style-map)', message: 'Unsafe, or refused by a strict style-src.' },
            { regex: '/utils(\\.js)?$', message: 'One idea per file, named after it.' },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'event', 'name', 'parent', 'top', 'status'],
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
    },
  },
  {
    files: templates,
    plugins: { lit, wc, 'lit-a11y': litA11y },
    rules: {
      ...lit.configs['flat/recommended'].rules,
      ...wc.configs['flat/best-practice'].rules,
      ...litA11y.configs.recommended.rules,
      // Safari takes the list role from a list without markers: role="list" gives it back.
      'lit-a11y/no-redundant-role': 'off',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-template-bind': 'error',
      'lit/no-template-map': 'off',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-value-attribute': 'error',
      'lit/attribute-names': 'off',
      'wc/guard-super-call': 'off',
      'wc/no-constructor-params': 'error',
    },
  },
  {
    files: ['test/**/*.ts'],
    ignores: ['test/helpers/until.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: '@open-wc/testing', importNames: ['waitUntil'], message: 'Use until() of test/helpers/until.ts.' },
          ],
        },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector:
            ":matches(WhileStatement, ForStatement[test.type='LogicalExpression']) AwaitExpression > NewExpression[callee.name='Promise']",
          message: 'Use until() of test/helpers/until.ts: it fails where a loop would only end.',
        },
      ],
    },
  },
  {
    files: ['test/**/*.ts', 'scripts/**/*.mjs', '.storybook/**/*.ts', 'stories/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
);
