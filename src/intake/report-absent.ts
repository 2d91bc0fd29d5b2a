import type { Dataset } from '../core/dataset';
import type { FindingCode } from '../core/finding-codes';
import type { Indicator, Scheme } from '../core/scheme';
import type { MissingRule } from '../core/scheme/own-total';
import type { Column } from './column-role';
import type { FindingList } from './finding-list';
import type { Layout } from './locate-table';

/** What tells that a table lacks an indicator; each part of a table that an office keeps in parts lacks some. */
export const absentCodes = [
  'indicator-absent',
  'indicator-absent-zero',
  'indicator-absent-renormalise',
  'extra-absent',
] as const satisfies readonly FindingCode[];

function absentCode({ adds }: Indicator, missing: MissingRule): (typeof absentCodes)[number] {
  if (adds !== undefined) return 'extra-absent';
  return missing === 'exclude' ? 'indicator-absent' : `indicator-absent-${missing}`;
}

/** Says which indicators of an office's own scheme the sheet has no column for: nobody has a total then, or it is made without them. */
export function reportAbsent(
  scheme: Scheme,
  used: readonly Column[],
  { header, chosen }: Layout,
  missing: MissingRule,
  findings: FindingList,
): void {
  for (const indicator of scheme.indicators) {
    if (used.some(({ role }) => role === indicator.id)) continue;
    const { name, caption } = indicator;
    findings.at(header.last, chosen.name.index, absentCode(indicator, missing), { name, caption });
  }
}

/** The same of a table that was read in parts: of what no part has. */
export function reportAbsentInAll(
  { scheme, indicators }: Pick<Dataset, 'scheme' | 'indicators'>,
  missing: MissingRule,
  findings: FindingList,
): void {
  for (const indicator of scheme.indicators) {
    if (indicators.includes(indicator.id)) continue;
    const { name, caption } = indicator;
    findings.on(absentCode(indicator, missing), { name, caption });
  }
}
