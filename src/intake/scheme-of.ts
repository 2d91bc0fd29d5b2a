import type { Grid } from '../core/grid';
import { askedScheme, portal2026, type Scheme } from '../core/scheme';
import { officeScheme } from '../core/settings/adapt-counts-scheme';
import { isComputed } from '../core/scheme/own-total';
import { schemeOfOnly } from '../core/comparison/scheme-basis';
import type { Settings } from '../core/settings/settings';
import { adaptScheme } from './adapt-scheme';
import { isSumOf } from './means';
import type { BodyRows } from './body-rows';
import type { Column } from './column-role';
import type { FindingList } from './finding-list';
import type { Layout } from './locate-table';
import { recogniseScheme } from './recognise-scheme';
import { tellOfColumn } from './report-total';

/** The rows that tell points from percentages: the units, and the whole where it is one more result of the same kind and not their sum. */
function rowsOfEvidence(
  grid: Grid,
  { indicators }: Layout['chosen'],
  { units, summaries }: BodyRows,
): readonly number[] {
  const columns = indicators.map(({ index }) => index);
  const [whole] = summaries;
  const told = whole && !isSumOf(grid, whole, units, columns) ? [whole, ...units] : units;
  return told.map(({ row }) => row);
}

/** The scheme that is asked for, else the one that headings and figures speak for, with what is to be checked about it. */
export function schemeOf(
  grid: Grid,
  chosen: Layout['chosen'],
  rows: BodyRows,
  layout: Layout,
  settings: Settings,
  findings: FindingList,
): Scheme {
  const sampled = rowsOfEvidence(grid, chosen, rows);
  const asked = askedScheme(settings);
  if (asked) return adaptScheme(officeScheme(asked, settings), settings);
  const portal = officeScheme(portal2026, settings);
  const { scheme, merged, doubtful } = recogniseScheme(grid, sampled, chosen.indicators, chosen.total, portal);
  if (merged) {
    const max = scheme.indicators.find(({ id }) => id === merged.role)?.max ?? 0;
    tellOfColumn(merged, 'online-merged', { max }, layout, findings);
  }
  if (doubtful && chosen.total !== null) {
    const max = scheme.indicators.find(({ id }) => id === doubtful.role)?.max ?? 0;
    tellOfColumn(doubtful, 'measure-unclear', { max, taken: 'điểm' }, layout, findings);
  }
  return adaptScheme(scheme, settings);
}

/**
 * The scheme as it was when the sheet of a compared period was made: without the indicators of which it has no column, which have been added since; of totals alone, as they
 * are published.
 */
export function schemeOfThen(scheme: Scheme, used: readonly Column[], hasTotal: boolean): Scheme {
  if (!isComputed(scheme)) return scheme;
  if (used.length === 0 && hasTotal) return { ...scheme, total: { kind: 'given', max: scheme.total?.max ?? 100 } };
  return schemeOfOnly(scheme, new Set(used.map(({ role }) => role)));
}
