/* Imports point one way (docs/ARCHITECTURE.md): catalogue, core <- intake, appendix, report <- pipeline <- functions, pane <- hosts. */
const outside = (from, allowed) => ({
  name: `${from}-imports-only-${allowed.join('-')}`,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) },
});

/* Rows of folders within a folder, in the order of the work: a row never imports a later one. */
const within = (parent, rows) =>
  rows.slice(0, -1).map((row, index) => ({
    name: `${parent}-${row.join('-')}-imports-no-later-folder`,
    severity: 'error',
    from: { path: `^src/${parent}/(${row.join('|')})/` },
    to: {
      path: `^src/${parent}/(${rows
        .slice(index + 1)
        .flat()
        .join('|')})/`,
    },
  }));

module.exports = {
  forbidden: [
    { name: 'no-circular', severity: 'error', from: {}, to: { circular: true } },
    outside('catalogue', ['core']),
    outside('core', []),
    ...within('core', [['text', 'names', 'periods'], ['schema'], ['scheme'], ['settings'], ['comparison'], ['table']]),
    outside('intake', ['core']),
    outside('scoring', ['core']),
    outside('appendix', ['core', 'catalogue']),
    outside('report', ['core', 'catalogue', 'appendix']),
    outside('history', ['core', 'catalogue', 'appendix']),
    outside('settings-sheet', ['core', 'catalogue', 'intake', 'appendix', 'report']),
    outside('pipeline', ['settings-sheet', 'scoring', 'core', 'intake', 'appendix', 'report', 'history', 'catalogue']),
    outside('files', [
      'core',
      'catalogue',
      'intake',
      'appendix',
      'report',
      'settings-sheet',
      'history',
      'pipeline',
      'functions',
    ]),
    outside('docx', ['core', 'catalogue', 'appendix', 'report']),
    outside('functions', ['scoring', 'core', 'intake', 'appendix', 'pipeline', 'catalogue']),
    outside('workbook', ['settings-sheet', 'core', 'appendix', 'report', 'history', 'pipeline', 'catalogue']),
    outside('pane', [
      'workbook',
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
      from: {
        path: '^src/(catalogue|core|scoring|intake|appendix|report|settings-sheet|history|functions|pipeline|workbook)/',
      },
      to: {
        dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-optional', 'npm-peer'],
        pathNot: 'node_modules/(big\\.js|valibot|@types/big\\.js)/',
      },
    },
    {
      name: 'files-know-no-node',
      severity: 'error',
      comment: 'A page in a browser reads and writes the same files.',
      from: { path: '^src/files/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-the-pane-page-knows-the-pane',
      severity: 'error',
      comment: 'Server code and adapters share src/workbook; a page and its ribbon start the pane.',
      from: { path: '^src/hosts/', pathNot: '(pane-entry|sidebar-entry|commands)\\.ts$|^src/hosts/page/' },
      to: { path: '^src/pane/' },
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
