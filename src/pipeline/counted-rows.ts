import type { Cohort, LeagueTable, RankedUnit } from '../core/table/league-table';
import { rowKey } from '../core/row-key';
import type { CountedUnit } from '../core/counted-unit';

/** A unit of the table with its counts. */
export interface CountedRow {
  readonly row: RankedUnit;
  /** The units that it is ranked against, itself among them. */
  readonly cohort: Cohort;
  readonly unit: CountedUnit;
}

/** The units of a table that have counts, in the order of the table; the row of the whole has no rank and is not among them. */
export function countedRows(table: LeagueTable, counted: readonly CountedUnit[]): readonly CountedRow[] {
  const units = new Map(counted.map((unit) => [rowKey(unit), unit]));
  return table.cohorts.flatMap((cohort) =>
    cohort.units.flatMap((row) => {
      const unit = units.get(rowKey(row));
      return unit === undefined ? [] : [{ row, cohort, unit }];
    }),
  );
}
