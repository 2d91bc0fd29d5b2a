import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { expect, test } from 'vitest';

test('the pane with its controls, words and the whole pipeline loads in at most 120 kB; the report comes when it is wanted', async () => {
  const { outputFiles, metafile } = await build({
    stdin: { contents: "export { startPane, applyTheme, officeTheme } from './src/pane/main';", resolveDir: process.cwd() },
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', splitting: true, metafile: true, outdir: 'out',
  });
  const first = new Set<string>();
  const load = (path: string): void => {
    if (first.has(path)) return;
    first.add(path);
    for (const { kind, path: next } of metafile.outputs[path]?.imports ?? []) if (kind === 'import-statement') load(next);
  };
  load('out/stdin.js');
  const loaded = outputFiles.filter(({ path }) => [...first].some((one) => path.endsWith(one)));
  const size = loaded.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  expect(size).toBeGreaterThan(30_000);
  expect(size).toBeLessThanOrEqual(120_000);
  expect(loaded.some(({ text }) => text.includes('Căn cứ Quyết định số 766/QĐ-TTg'))).toBe(false);
});
