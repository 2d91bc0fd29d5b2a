import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';

const checked = resolve('test/invariants/build-appendix.ts');

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
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/helpers/one-seed.ts'],
    globalSetup: ['test/e2e/prepare-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
