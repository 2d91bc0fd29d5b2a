import { rmSync } from 'node:fs';
import { copyFile, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Failure } from '../command/outcome';
import { systemCode, writeFailure } from '../command/system-error';

/** A file to be written: where, and what. */
export type FileToSave = readonly [path: string, content: Uint8Array | string];

interface Staged {
  readonly path: string;
  /** The new content, complete, beside its place. */
  readonly beside: string;
  readonly target: string;
  /** The old file, should it have to come back; null where there is none. */
  readonly before: string | null;
}

const stopSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** A name that nothing has: `wx` refuses one that something has after all. Node's cryptography would take a twentieth of a whole run to load. */
function nameBeside(target: string): string {
  return join(dirname(target), `.phuluc-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`);
}

async function writeWhole(beside: string, content: FileToSave[1], mode: number): Promise<void> {
  const file = await open(beside, 'wx', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Takes unfinished files away when a person stops the command, and stops it; till `release`, or while the files are put in their places, which takes no time. */
function guard(): { readonly mark: (file: string) => string; readonly hold: () => void; readonly release: () => void } {
  const begun: string[] = [];
  let isHeld = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (isHeld) return;
    for (const file of begun) rmSync(file, { force: true });
    release();
    process.kill(process.pid, signal);
  };
  const release = (): void => {
    for (const signal of stopSignals) process.off(signal, stop);
  };
  for (const signal of stopSignals) process.on(signal, stop);
  return {
    mark: (file) => {
      begun.push(file);
      return file;
    },
    hold: () => {
      isHeld = true;
    },
    release,
  };
}

async function stage(
  [path, content]: FileToSave,
  amongOthers: boolean,
  mark: (file: string) => string,
): Promise<Staged> {
  await mkdir(dirname(path), { recursive: true });
  // A link stays a link, and the file keeps its access rights.
  const target = await realpath(path).catch(() => path);
  const old = await stat(target).catch(() => null);
  const staged = {
    path,
    target,
    beside: mark(nameBeside(target)),
    before: amongOthers && old?.isFile() === true ? mark(nameBeside(target)) : null,
  };
  try {
    await writeWhole(staged.beside, content, old ? old.mode & 0o777 : 0o666);
    if (staged.before !== null) await copyFile(target, staged.before);
    return staged;
  } catch (error) {
    await discard(staged);
    throw error;
  }
}

async function discard({ beside, before }: Pick<Staged, 'beside' | 'before'>): Promise<void> {
  for (const file of [beside, before]) if (file !== null) await rm(file, { force: true }).catch(() => undefined);
}

/** Puts the old file back, or takes the new one away where there was none. */
async function undo({ target, before }: Staged): Promise<void> {
  await (before === null ? rm(target) : rename(before, target));
}

/** Renames all, or none: what has been renamed before one that cannot be is put back. Null when all are in their places. */
async function putInPlace(files: readonly Staged[]): Promise<Failure | null> {
  const done: Staged[] = [];
  for (const file of files) {
    try {
      await rename(file.beside, file.target);
      done.push(file);
    } catch (error) {
      const kept: string[] = [];
      for (const one of done)
        await undo(one).catch(() => {
          kept.push(one.path);
        });
      return kept.length === 0
        ? writeFailure(file.path, error)
        : {
            code: 'write-partly',
            params: {
              path: file.path,
              reason: systemCode(error) ?? String(error),
              written: kept.map((path) => `“${path}”`).join(', '),
            },
          };
    }
  }
  return null;
}

/**
 * Writes files whole or not at all: each beside its place first, and only when all of them are complete renamed over the old ones, which come back where one of
 * several cannot be replaced. Missing folders are made. Gives the first failure, or null when all are written.
 */
export async function saveFiles(files: readonly FileToSave[]): Promise<Failure | null> {
  const staged: Staged[] = [];
  let path = '';
  const guarded = guard();
  try {
    for (const file of files) {
      [path] = file;
      staged.push(await stage(file, files.length > 1, guarded.mark));
    }
    guarded.hold();
    return await putInPlace(staged);
  } catch (error) {
    return writeFailure(path, error);
  } finally {
    for (const file of staged) await discard(file);
    guarded.release();
  }
}

/** Writes one file, as {@link saveFiles} does. */
export function saveFile(path: string, content: Uint8Array | string): Promise<Failure | null> {
  return saveFiles([[path, content]]);
}
