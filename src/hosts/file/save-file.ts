import { randomBytes } from 'node:crypto';
import { mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure } from './outcome';
import { writeFailure } from './system-error';

async function replaceFile(path: string, content: Uint8Array | string): Promise<void> {
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
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
}

/**
 * Writes a file whole or not at all: beside the place first, then renamed over it, so that an old file stays until the new one is complete.
 * Missing folders are made. Gives the failure, or null when it is written.
 */
export async function saveFile(path: string, content: Uint8Array | string): Promise<Failure | null> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, content);
    return null;
  } catch (error) {
    return writeFailure(path, error);
  }
}
