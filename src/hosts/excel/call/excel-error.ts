import type { FailureCode } from '../../../workbook/port';

/** Why it could not be done, with what the catalogue's sentence needs. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}

/** An error that already knows its place in the catalogue. */
export class PortError extends Error {
  override readonly name = 'PortError';
  constructor(
    readonly code: FailureCode,
    readonly detail: string,
  ) {
    super(detail);
  }
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
  const code = excelCode(error);
  const message = error instanceof Error ? error.message : String(error);
  return { code: codes[code] ?? 'unknown', detail: code === '' ? message : `${code}: ${message}` };
}
