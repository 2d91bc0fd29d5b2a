import type { FailureCode } from './port';

/** An error that knows its place in the catalogue. Whoever throws it has changed nothing. */
export class PortError extends Error {
  override readonly name = 'PortError';
  constructor(
    readonly code: FailureCode,
    readonly detail: string,
  ) {
    super(detail);
  }
}

/** A change was cut off, and whether the workbook is as it was is not known. */
export class Unverified extends Error {
  override readonly name = 'Unverified';
  /** @param reason - what cut it off */
  constructor(readonly reason: unknown) {
    super(reason instanceof Error ? reason.message : String(reason));
  }
}
