import type { Period } from './periods/period';
import type { ColumnId, IndicatorId, Scheme } from './scheme/types';
import type { UnitKind } from './names/unit-kind';

/**
 * One unit's figures in one period. Every number is a decimal of at most 15 significant digits, carried by the double
 * nearest to it (see `decimal.ts`); null means that nothing was published, which is never 0.
 */
export interface UnitRecord {
  /** As it stands in the raw sheet, trimmed and in Unicode NFC, otherwise untouched. */
  readonly name: string;
  readonly code: string | null;
  /** By the sheet's own column of levels, else the caption that it stands under, else its name. */
  readonly kind: UnitKind;
  /** Row in the sheet, counted from 0. */
  readonly row: number;
  /** Composite score, 0 to 100. */
  readonly total: number | null;
  readonly values: Readonly<Partial<Record<IndicatorId, number | null>>>;
  /** The sheet's own clusters of the unit, by what the column or the caption calls the division: `{ "Cụm thi đua": "Cụm 1" }`. Absent where none are asked for, or known. */
  readonly clusters?: Readonly<Record<string, string>>;
  /** Total of the compared period where the same sheet has it. */
  readonly previous: number | null;
}

/** One period of one sheet: what intake makes of a grid. */
export interface Dataset {
  readonly sheet: string;
  readonly scheme: Scheme;
  readonly period: Period | null;
  /** What the sheet itself writes over the totals, where that names a period (“THÁNG 5 -TUẦN 01”); else null. */
  readonly totalCaption: string | null;
  /** Day on which the figures were taken, `YYYY-MM-DD`. */
  readonly closedOn: string | null;
  /** Indicators that the sheet has, in the order of the scheme. */
  readonly indicators: readonly IndicatorId[];
  readonly units: readonly UnitRecord[];
  /** The row of the whole (TOÀN HUYỆN …), given by the sheet, never computed. */
  readonly summary: UnitRecord | null;
  /** Period of {@link UnitRecord.previous}, and what the sheet writes over it; null where the sheet has no such column. */
  readonly previous: { readonly period: Period | null; readonly caption: string } | null;
  /** The table of the period before, where it stands on the same sheet as a table of its own. */
  readonly earlier?: Dataset;
  /** True where several lists or sheets were read as one: no single column holds a thing. */
  readonly joined?: boolean;
  /** True where totals do not stand in the cells as they are here, but in another scale. */
  readonly converted?: boolean;
  /** Column of the sheet, counted from 0, in which each thing was found. */
  readonly columns: Readonly<Partial<Record<ColumnId | 'name' | 'code' | 'previous', number>>>;
}
