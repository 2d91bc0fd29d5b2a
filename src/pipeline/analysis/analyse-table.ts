import type { AnalysedRow, AnalysedTable, ChangeState } from '../../appendix/analysis/analysed-table';
import type { LeagueRow } from '../../core/table/league-table';
import { rowKey } from '../../core/row-key';
import { pointsOf } from '../../scoring/points-of';
import type { ReadTable } from '../build-appendix';
import { changeBreakdown } from './change-breakdown';
import { lostBreakdown, type UnitCounts } from './lost-breakdown';

type Read = NonNullable<ReadTable['read']>;

/** Values of the compared period, by the unit of now that they belong to. */
function earlierValues({ dataset, comparison }: Read): ReadonlyMap<string, LeagueRow['values']> {
  return new Map(dataset.units.map((unit) => [rowKey(unit), comparison?.earlier.get(unit)?.values ?? {}]));
}

function unitCounts({ counted, countsScheme: scheme }: Read): ReadonlyMap<string, UnitCounts> {
  if (counted === null || scheme === null) return new Map();
  return new Map(counted.map((unit) => [rowKey(unit), { scheme, points: pointsOf(scheme, unit.counts) }]));
}

function changeState({ table }: Read, rows: readonly AnalysedRow[]): ChangeState {
  if (!table.compared) return 'no-period';
  if (!table.sameBasis) return 'other-basis';
  const isSplit = rows.some(
    ({ change }) => change !== null && Object.values(change.groups).some((value) => value !== null),
  );
  return isSplit ? 'shown' : 'totals-only';
}

/** Explains a result: what each row has lost, where, and where its change comes from. Figures are those of the appendix. */
export function analyseTable(read: Read): AnalysedTable {
  const {
    table: { scheme, indicators, summary, cohorts, rules },
    compared,
    counted,
  } = read;
  const before = earlierValues(read);
  const counts = unitCounts(read);
  const analysed = (row: LeagueRow, position: number | null, earlier: LeagueRow['values']): AnalysedRow => ({
    row,
    position,
    lost: lostBreakdown(row, scheme, indicators, counts.get(rowKey(row)) ?? null, rules.missingRule),
    change: changeBreakdown(row, earlier, scheme, indicators, rules.missingRule),
  });
  const whole = summary && analysed(summary, null, compared?.summaryValues ?? {});
  const groups = cohorts.map(({ id, units }) => ({
    id,
    units: units.map((unit) => analysed(unit, unit.position, before.get(rowKey(unit)) ?? {})),
  }));
  return {
    summary: whole,
    cohorts: groups,
    fromCounts: counted !== null,
    changes: changeState(read, [...(whole ? [whole] : []), ...groups.flatMap(({ units }) => units)]),
  };
}
