/* Imports point one way (docs/ARCHITECTURE.md): catalogue, core <- intake, appendix, report <- pipeline <- functions, pane <- hosts. */
const outside = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-')}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    outside('catalogue', ['core']),
    outside('core', []),
    outside('intake', ['core']),
    outside('scoring', ['core']),
    outside('appendix', ['core', 'catalogue']),
    outside('report', ['core', 'catalogue', 'appendix']),
    outside('history', ['core', 'catalogue', 'appendix']),
    outside('settings-sheet', ['core', 'catalogue', 'intake', 'appendix', 'report']),
    outside('pipeline', ['settings-sheet', 'scoring', 'core', 'intake', 'appendix', 'report', 'history', 'catalogue']),
    outside('docx', ['core', 'catalogue', 'appendix', 'report']),
    outside('functions', ['scoring', 'core', 'intake', 'appendix', 'pipeline', 'catalogue']),
    outside('pane', [
      'scoring',
      'core',
      'intake',
      'appendix',
      'report',
      'settings-sheet',
      'docx',
      'history',
      'pipeline',
      'functions',
      'catalogue',
    ]),
    {
      name: 'scoring-reads-no-sheet',
      severity: 'error',
      comment: 'Counts come to scoring as data; src/intake/counts reads them.',
      from: { path: '^src/scoring/' },
      to: { path: '^src/core/grid' },
    },
    {
      name: 'pure-code-uses-no-host-library',
      severity: 'error',
      comment: 'Only the exact-decimal and the schema library may be used between a read and a paint.',
      from: { path: '^src/(catalogue|core|scoring|intake|appendix|report|settings-sheet|history|functions|pipeline)/' },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'],
        pathNot: 'node_modules/(big\\.js|valibot|@types/big\\.js)/',
      },
    },
    {
      name: 'one-host-does-not-know-another',
      severity: 'error',
      from: { path: '^src/hosts/([^/]+)/' },
      to: { path: '^src/hosts/', pathNot: '^src/hosts/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.json'] },
  },
};
