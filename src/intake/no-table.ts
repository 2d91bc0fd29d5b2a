import type { FindingCode } from '../core/finding-codes';

/** Findings that say that a sheet has no table of units by itself, whatever else is wrong in its cells. */
export const noTable: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'sheet-empty',
  'no-header',
  'no-unit-column',
  'no-total-column',
  'no-total-unread',
  'no-units',
  'no-score',
  'one-group-only',
  'transposed',
]);
