import eslint from '@eslint/js';
import tsdoc from 'eslint-plugin-tsdoc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  {
    ignores: [
      'node_modules/',
      'dist/',
      'build/',
      'out/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      'appsscript/',
      '*.cjs',
    ],
  },
  eslint.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js'] } } },
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]',
          message: 'Text from cells must never become markup: use textContent.',
        },
      ],
    },
  },
  {
    files: ['src/**'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      // Unlike the pattern above it, this also sees obj['innerHTML'] and names taken out of braces.
      'no-restricted-properties': [
        'error',
        ...[
          'innerHTML',
          'outerHTML',
          'insertAdjacentHTML',
          'setHTMLUnsafe',
          'srcdoc',
          'createContextualFragment',
          'parseFromString',
          'write',
          'writeln',
        ].map((property) => ({
          ...(property.startsWith('write') && { object: 'document' }),
          property,
          message: 'Text from cells must never become markup: use textContent.',
        })),
      ],
    },
  },
  {
    files: ['test/**', 'scripts/**'],
    rules: { 'no-console': 'off' },
  },
  { files: ['*.js', '**/*.js'], extends: [tseslint.configs.disableTypeChecked] },
);
