import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const checked = resolve('test/invariants/build-appendix.ts');

/** Folders whose tests know no host and swap no module: nothing is kept from one file to the next, so that they can share what they load. `npm run test:fast` runs them. */
const pure = [
  ...['core', 'scoring', 'intake', 'appendix', 'report', 'history', 'settings-sheet', 'functions'].map(
    (folder) => `test/${folder}/**/*.test.ts`,
  ),
  // The one that is left out swaps a module.
  'test/pipeline/**/!(made-up-scheme).test.ts',
];

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
      { extends: true, test: { name: 'pure', include: pure, isolate: false } },
      {
        extends: true,
        test: {
          name: 'whole',
          include: ['test/**/*.test.ts'],
          exclude: [...pure, 'node_modules/**'],
          globalSetup: ['test/e2e/prepare-browser.ts'],
        },
      },
    ],
    setupFiles: ['test/helpers/one-seed.ts'],
    // One fewer is the default, which is a single worker on a machine of two cores.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
