import type { Grid } from '../core/grid';
import { askedScheme, portal2026, type Scheme } from '../core/scheme';
import { officeScheme } from '../core/scheme/adapt-counts-scheme';
import type { Settings } from '../core/settings';
import { adaptScheme } from './adapt-scheme';
import type { BodyRows } from './body-rows';
import type { FindingList } from './finding-list';
import type { Layout } from './locate-table';
import { recogniseScheme } from './recognise-scheme';
import { tellOfColumn } from './report-total';

/** The scheme that is asked for, else the one that headings and figures speak for, with what is to be checked about it. */
export function schemeOf(
  grid: Grid,
  chosen: Layout['chosen'],
  rows: BodyRows,
  layout: Layout,
  settings: Settings,
  findings: FindingList,
): Scheme {
  const sampled = rows.units.map(({ row }) => row);
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
