import { buildSync } from 'esbuild';

/** Packages that keep no trace of a mutant and are loaded once. */
const outside = ['vitest', 'fast-check', 'hyperformula', 'csv-parse'];

/** The test files and all that they import as one CommonJS script, which can be run again and again: `exports.load[file]()` loads one of them. */
export function bundle(files: readonly string[]): string {
  const entries = files.map((file) => `${JSON.stringify(file)}: () => { require(${JSON.stringify(`./${file}`)}); }`);
  const { outputFiles } = buildSync({
    stdin: {
      contents: `require('./test/helpers/one-seed.ts'); exports.load = { ${entries.join(', ')} };`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: outside,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
