import type { CountedUnit } from '../core/counted-unit';
import type { Finding } from '../core/finding';
import type { CountsScheme } from '../core/scheme/counts-types';
import { findingList } from '../intake/finding-list';
import { checkCounts } from '../scoring/check-counts';

/** A sentence names this many of the indicators that lack counts. */
const named = 3;

/** Where the findings about a unit are to stand. */
interface Place {
  readonly sheet: string;
  readonly nameColumn: number;
  readonly otherMaxima: ReadonlySet<string>;
}

/** Findings on units whose published points the counts do not give, and on those that lack counts where these are needed. */
export function reportCounts(
  { sheet, nameColumn, otherMaxima }: Place,
  units: readonly CountedUnit[],
  scheme: CountsScheme,
  needed: 'counts' | 'points',
): readonly Finding[] {
  const findings = findingList(sheet);
  for (const unit of units) {
    const { missing, differences } = checkCounts(scheme, unit, otherMaxima);
    const { name, row } = unit;
    const shown = `${missing.slice(0, named).join('; ')}${missing.length > named ? ' …' : ''}`;
    if (missing.length > 0 && needed === 'counts')
      findings.at(row, nameColumn, 'counts-missing', { name, count: missing.length, columns: shown });
    for (const { name: column, official, computed, difference } of differences)
      findings.at(row, nameColumn, 'points-differ', { name, column, official, computed, difference });
  }
  return findings.all();
}
