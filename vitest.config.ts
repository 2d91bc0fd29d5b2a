import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const checked = resolve('test/invariants/build-appendix.ts');

/** Folders whose tests know no host: `npm run test:fast` runs them. */
const pure = [
  ...['core', 'scoring', 'intake', 'appendix', 'report', 'history', 'settings-sheet', 'functions'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  // The one that is left out swaps a module.
  'test/pipeline/**/!(made-up-scheme).test.ts',
];

/** Swap a module for the whole process, or want a page's globals: each in a process of its own. */
const alone = [
  'test/pipeline/made-up-scheme.test.ts',
  'test/hosts/file/{faults,unexpected}.test.ts',
  'test/hosts/sheets/watch-sheets.test.ts',
  'test/{docx/write-docx,injection/docx,pane/sensitivity,pane/unit-changes}.test.ts',
];

/** Put Microsoft's office.js into the global, with the `window` and `document` that it looks for: apart from what would take these for a browser's. */
const excel = [
  'test/hosts/{excel,parity}/**/*.test.ts',
  'test/injection/excel.test.ts',
  'test/excel-host/host.test.ts',
  'test/own-scheme/in-every-host.test.ts',
];

/** All but `alone` keep nothing from one file to the next, so that the files of a project share what a process has loaded: loading is most of what a short file costs. */
const project = (
  name: string,
  include: readonly string[],
  exclude: readonly string[] = [],
  globalSetup: readonly string[] = [],
) => ({
  extends: true as const,
  test: {
    name,
    include: [...include],
    exclude: [...exclude, 'node_modules/**'],
    globalSetup: [...globalSetup],
    isolate: name === 'alone',
  },
});

export default defineConfig({
  plugins: [
    {
      // Gives every test, and all code that it runs, builds that check themselves; without `vi.mock`, which would swap modules in every test file.
      name: 'checked-builds',
      enforce: 'pre',
      resolveId: (source, importer) => (source.endsWith('/build-appendix') && importer !== checked ? checked : null),
    },
  ],
  test: {
    projects: [
      project('pure', pure),
      project('alone', alone),
      project('excel', excel),
      project('whole', ['test/**/*.test.ts'], [...pure, ...alone, ...excel], ['test/e2e/prepare-browser.ts']),
    ],
    setupFiles: ['test/helpers/one-seed.ts'],
    // One fewer is the default, which is a single worker on a machine of two cores.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
