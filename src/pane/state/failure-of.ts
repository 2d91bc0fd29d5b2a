import type { FailureCode } from '../workbook-port';
import type { Failure } from './pane-state';

const codes: ReadonlySet<string> = new Set<FailureCode>(['protected', 'editing', 'busy', 'gone', 'too-large', 'unknown']);

function isFailureCode(code: unknown): code is FailureCode {
  return typeof code === 'string' && codes.has(code);
}

/** A thrown error as a failure: by its `code` where a host gave it one of ours, else `unknown` with its message. */
export function failureOf(error: unknown, sheet: string): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  if (isFailureCode(code) && code !== 'unknown') return { code, detail: sheet };
  return { code: 'unknown', detail: error instanceof Error ? error.message : String(error) };
}
