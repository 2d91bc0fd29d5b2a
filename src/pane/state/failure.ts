import type { FailureCode } from '../../workbook/port';

/** A sentence of the catalogue's `failures`, and what it is filled with. */
export interface Failure {
  readonly code: FailureCode;
  readonly detail: string;
}
