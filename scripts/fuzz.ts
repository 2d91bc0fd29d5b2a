/** Searches for sheets and files that break a promise, for so many seconds each property, from a new seed: npm run fuzz -- 300. FUZZ_SEED repeats a run. */
import { spawnSync } from 'node:child_process';

const seconds = process.argv[2] ?? '60';
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', 'test/fuzz'], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ_SECONDS: seconds },
});
process.exitCode = status ?? 1;
