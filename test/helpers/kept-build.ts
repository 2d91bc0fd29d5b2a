import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const cache = 'node_modules/.cache';

function filesOf(path: string): readonly string[] {
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .sort();
}

function fingerprint(sources: readonly string[], flags: readonly string[]): string {
  const hash = createHash('sha256').update(flags.join(' '));
  for (const file of sources.flatMap(filesOf)) hash.update(file).update(readFileSync(file));
  return hash.digest('hex').slice(0, 24);
}

/** A build that tests share. */
export interface KeptBuild {
  /** Folder of its own among what is kept. */
  readonly name: string;
  /** Files and folders that it is made of. */
  readonly sources: readonly string[];
  readonly flags: readonly string[];
  /** Makes it in the given folder. */
  readonly make: (folder: string) => Promise<unknown>;
}

/** True for the one that may make it, until it takes the sign away; the sign of a process that has died is nobody's. */
function takesSign(sign: string): boolean {
  try {
    writeFileSync(sign, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    try {
      process.kill(Number(readFileSync(sign, 'utf8')), 0);
    } catch (error) {
      // Gone meanwhile: whoever made it is done. Another's process may be asked nothing (EPERM), and so it lives.
      if (error instanceof Error && 'code' in error && error.code === 'ESRCH') rmSync(sign, { force: true });
    }
    return false;
  }
}

/** The folder of a build: as long as what it is made of is the same, it is made once, for every test file and every run. Who comes while it is being made waits. */
export async function keptBuild({ name, sources, flags, make }: KeptBuild): Promise<string> {
  const kept = join(cache, name, fingerprint(sources, flags));
  const sign = `${kept}.making`;
  mkdirSync(join(cache, name), { recursive: true });
  while (!existsSync(kept)) {
    if (!takesSign(sign)) {
      await sleep(100);
      continue;
    }
    try {
      if (existsSync(kept)) break;
      const folder = mkdtempSync(join(cache, name, 'making-'));
      await make(folder);
      renameSync(folder, kept);
    } finally {
      rmSync(sign, { force: true });
    }
  }
  return kept;
}
