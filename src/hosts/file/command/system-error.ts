import type { Failure } from './outcome';

/** Code of a system error (“ENOENT”), null where it is another kind of error. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null;
}

const readReasons: Readonly<Record<string, Failure['code']>> = {
  ENOENT: 'file-missing',
  ENOTDIR: 'file-missing',
  EISDIR: 'file-is-folder',
  EACCES: 'file-forbidden',
  EPERM: 'file-forbidden',
  EBUSY: 'file-locked',
  ERR_FS_FILE_TOO_LARGE: 'file-too-large',
};

/** Why a file could not be read, by the system's error. */
export function readFailure(path: string, error: unknown): Failure {
  const code = systemCode(error);
  return { code: readReasons[code ?? ''] ?? 'file-unreadable', params: { path, reason: code ?? String(error) } };
}

// Windows refuses to replace a file that Excel holds open with EPERM, EACCES or EBUSY, so the sentence for these names both causes.
const writeReasons: Readonly<Record<string, Failure['code']>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EFBIG: 'disk-full',
  EACCES: 'write-forbidden',
  EPERM: 'write-forbidden',
  EBUSY: 'write-forbidden',
  ETXTBSY: 'write-forbidden',
  EROFS: 'write-read-only',
  EISDIR: 'write-over-folder',
  ENOTDIR: 'write-no-folder',
  EEXIST: 'write-no-folder',
  ENOENT: 'write-no-folder',
};

/** Why a file could not be written, by the system's error. */
export function writeFailure(path: string, error: unknown): Failure {
  const code = systemCode(error);
  return { code: writeReasons[code ?? ''] ?? 'write-failed', params: { path, reason: code ?? String(error) } };
}
