import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure } from './outcome';
import { writeFailure } from './system-error';

/** A file to be written: where, and what. */
export type FileToSave = readonly [path: string, content: Uint8Array | string];

interface Staged {
  readonly path: string;
  readonly beside: string;
  readonly target: string;
}

async function stage([path, content]: FileToSave): Promise<Staged> {
  await mkdir(dirname(path), { recursive: true });
  // A link stays a link, and the file keeps its access rights.
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then((old) => old.mode & 0o777).catch(() => 0o666);
  const beside = join(dirname(target), `.phuluc-${randomBytes(6).toString('hex')}.tmp`);
  try {
    const file = await open(beside, 'wx', mode);
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return { path, beside, target };
  } catch (error) {
    await discard(beside);
    throw error;
  }
}

async function discard(beside: string): Promise<void> {
  await rm(beside, { force: true }).catch(() => undefined);
}

/**
 * Writes files whole or not at all: each beside its place first, and only when all of them are complete renamed over the old ones. Missing folders are made.
 * Gives the first failure, or null when all are written.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<Failure | null> {
  const staged: Staged[] = [];
  let path = '';
  try {
    for (const file of files) {
      [path] = file;
      staged.push(await stage(file));
    }
    for (const file of staged) {
      ({ path } = file);
      await rename(file.beside, file.target);
    }
    return null;
  } catch (error) {
    for (const { beside } of staged) await discard(beside);
    return writeFailure(path, error);
  }
}

/** Writes one file, as {@link saveFiles} does. */
export function saveFile(path: string, content: Uint8Array | string): Promise<Failure | null> {
  return saveFiles([[path, content]]);
}
