#!/usr/bin/env node
/* The command line. In a copy of the sources it runs their bundle, which is made anew when they have changed; in a package, the bundle that came with it. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { URL, fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';

/* The engine rewrites code after some use, in hope of much more: for work of a second that costs a fifth of the time and is seldom repaid. It waits four times as long here. */
setFlagsFromString('--interrupt-budget=500000');

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundleFolder() {
  if (!existsSync(join(root, 'src/hosts/file/main.ts'))) return join(root, 'build/phuluc/packed');
  const { currentBundle, freshBundle } = await import('../scripts/phuluc-bundle.js');
  return currentBundle() ?? (await freshBundle());
}

await import(pathToFileURL(join(await bundleFolder(), 'main.js')).href);
