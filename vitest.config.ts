import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/helpers/one-seed.ts'],
    globalSetup: ['test/e2e/prepare-browser.ts'],
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
