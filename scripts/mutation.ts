/** Breaks the code of the pure folders in small ways and tells which breaks no test notices: npm run mutation -- core report. Without names, every folder. What follows `--` goes to Stryker. */
import { spawnSync } from 'node:child_process';

const given = process.argv.slice(2);
const cut = given.includes('--') ? given.indexOf('--') : given.length;
const named = given.slice(0, cut);
const folders = named.length > 0 ? named : ['core', 'intake', 'appendix', 'report', 'functions', 'scoring'];

for (const folder of folders) {
  const { status } = spawnSync(
    process.execPath,
    ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', ...given.slice(cut + 1)],
    {
      stdio: 'inherit',
      /* The runner is TypeScript, also in Stryker's own processes. */
      env: {
        ...process.env,
        MUTATED_FOLDER: folder,
        NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --import tsx`,
      },
    },
  );
  if (status !== 0) process.exitCode = 1;
}
