import type { FailureCode } from '../../../workbook/port';
import { PortError, Unverified } from '../../../workbook/port-error';

/** Why it could not be done, with what the catalogue's sentence needs. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

const codes: Readonly<Record<string, FailureCode>> = {
  AccessDenied: 'protected',
  InvalidOperationInCellEditMode: 'editing',
  ActivityLimitReached: 'overloaded',
  ServerBusy: 'overloaded',
  ServiceNotAvailable: 'overloaded',
  ConnectionFailure: 'overloaded',
  RequestAborted: 'slow',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  MemoryLimitReached: 'too-large',
};

/** Excel's own code of an error (its messages are translated, its codes are not); empty where there is none. */
export function excelCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}

/** An error as a failure of the catalogue. */
export function failureOf(error: unknown): Failure {
  if (error instanceof PortError) return { code: error.code, detail: error.detail };
  if (error instanceof Unverified) return { code: 'unverified', detail: failureOf(error.reason).detail };
  const code = excelCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return { code: codes[code] ?? 'unknown', detail: code === '' ? message : `${code}: ${message}` };
}
