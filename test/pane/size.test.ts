import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the pane with its controls, words and the whole pipeline loads in at most 120 kB', async () => {
  const { outputFiles } = await build({
    stdin: { contents: "export { startPane, applyTheme, officeTheme } from './src/pane/main';", resolveDir: process.cwd() },
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2022',
  });
  const size = gzipSync(outputFiles[0]?.contents ?? new Uint8Array(), { level: 9 }).length;
  expect(size).toBeGreaterThan(30_000);
  expect(size).toBeLessThanOrEqual(120_000);
});
