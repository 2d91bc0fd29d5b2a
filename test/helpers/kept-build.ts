import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

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

/** The folder of a build: as long as what it is made of is the same, it is made once, for every test file and every run. */
export async function keptBuild({ name, sources, flags, make }: KeptBuild): Promise<string> {
  const kept = join(cache, name, fingerprint(sources, flags));
  if (existsSync(kept)) return kept;
  mkdirSync(join(cache, name), { recursive: true });
  const folder = mkdtempSync(join(cache, name, 'making-'));
  await make(folder);
  try {
    renameSync(folder, kept);
  } catch {
    rmSync(folder, { recursive: true, force: true }); // Another test file was first; its build is the same.
  }
  return kept;
}
