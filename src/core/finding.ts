import type { FindingCode } from './finding-codes';

/** `error`: no table can be made; `warning`: it can, but a person should look; `info`: worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/**
 * Something that a person should know about the data, with its place. The words come from the catalogue, by code, so that
 * the core knows no language.
 */
export interface Finding {
  readonly severity: Severity;
  readonly code: FindingCode;
  /** Sheet it was found in, null where it concerns no sheet. */
  readonly sheet: string | null;
  /** Address as people write it (“C17”), null where it concerns no cell. */
  readonly cell: string | null;
  /** What the catalogue's sentence needs: names, values as they stood in the cell, limits. */
  readonly params: Readonly<Record<string, string | number>>;
}

/** True when no table may be made of the data. */
export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}
