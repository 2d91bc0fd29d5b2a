import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { buildSite } from '../excel-host/open-built-pane';

test('“npm run validate” finds nothing wrong with a build as offices make it', async () => {
  const folder = await buildSite();
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--import',
    'tsx',
    'scripts/validate-manifest.ts',
    folder,
  ]);
  expect([stdout.trim(), stderr]).toEqual([`${folder}/manifest.xml: nothing is wrong.`, '']);
}, 300_000);
