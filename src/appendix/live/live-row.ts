import type { CellValue } from '../../core/grid';
import type { LeagueRow } from '../../core/table/league-table';
import type { IndicatorId } from '../../core/scheme/types';

/** Where a figure comes from. */
export type FigureSource =
  /** A cell of the workbook, with what it held; rows and columns are counted from 0. */
  | {
      readonly kind: 'cell';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly cell: CellValue;
    }
  /** A figure that is not in the workbook. */
  | { readonly kind: 'constant'; readonly value: number }
  /** The sum of all indicators, blank where one is missing. */
  | { readonly kind: 'sum' }
  | { readonly kind: 'none' };

/** A unit, or the whole, with where each of its figures comes from. */
export interface LiveRow {
  readonly row: LeagueRow;
  readonly name: FigureSource;
  /** `own`: by the rule of the office's own scheme. */
  readonly total: FigureSource | { readonly kind: 'own' };
  readonly previous: FigureSource;
  readonly values: Readonly<Partial<Record<IndicatorId, FigureSource>>>;
}

/** Units that are ranked against each other, in the order of the raw sheet. */
export interface LiveCohort {
  readonly units: readonly LiveRow[];
}
