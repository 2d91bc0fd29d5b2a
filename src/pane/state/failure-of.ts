import type { FailureCode } from '../../workbook/port';
import type { Failure } from './pane-state';

const codes: ReadonlySet<string> = new Set<FailureCode>([
  'protected',
  'no-edit',
  'ten-million',
  'refused',
  'editing',
  'busy',
  'gone',
  'too-large',
  'far-cell',
  'slow',
  'quota',
  'overloaded',
  'unverified',
  'unknown',
]);

function isFailureCode(code: unknown): code is FailureCode {
  return typeof code === 'string' && codes.has(code);
}

/** A thrown error as a failure: by its `code` where a host gave it one of ours, else `unknown` with its message. */
export function failureOf(error: unknown, sheet: string): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const message = error instanceof Error ? error.message : String(error);
  if (!isFailureCode(code)) return { code: 'unknown', detail: message };
  // Hosts say which sheet is gone: it may be the compared one.
  return { code, detail: code === 'gone' ? message || sheet : message };
}
