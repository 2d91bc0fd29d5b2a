/* One folder of src at a time: `npm run mutation -- core` (scripts/mutation.ts). */
import process from 'node:process';

const folder = process.env.MUTATED_FOLDER ?? 'core';
const report = `reports/mutation/${folder}`;

export default {
  packageManager: 'npm',
  testRunner: 'bundle',
  plugins: ['./scripts/mutation/runner.ts'],
  mutate: [`src/${folder}/**/*.ts`],
  ignorePatterns: ['/appsscript', '/build', '/dist', '/docs/pictures', '/out', '/release', '/reports'],
  coverageAnalysis: 'perTest',
  /* A machine that is busy with other things makes tests slow, and a slow test is not a mutant found. */
  timeoutMS: 60_000,
  /* What is only reached while a module loads would need every test again for each mutant: docs/mutation.md says what this leaves out. */
  ignoreStatic: true,
  incremental: true,
  incrementalFile: `${report}.incremental.json`,
  reporters: ['clear-text', 'progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: `${report}.json` },
  htmlReporter: { fileName: `${report}.html` },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 90, break: 90 },
};
