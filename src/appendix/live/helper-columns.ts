import type { IndicatorId } from '../../core/scheme/types';
import type { AppendixColumn, RankedId } from '../columns';

/** Columns, counted from 0, of what the formulas of a live appendix need; right of the table and hidden. */
export interface HelperColumns {
  /** Row of the unit, within its cohort, that stands in this place of the list. */
  readonly place: number;
  readonly name: number;
  readonly total: number;
  readonly previous: number;
  readonly indicators: Readonly<Partial<Record<IndicatorId, number>>>;
  readonly firstIndicator: number;
  /** Keys of the order: total and previous total, −1 for none. */
  readonly totalKey: number;
  readonly previousKey: number;
  readonly order: number;
  /** Place of the name in the alphabet: no formula. */
  readonly alphabet: number;
  /** Rank in the compared period, which is over: no formula either, 0 for none. Null where no movement is shown. */
  readonly previousRank: number | null;
  readonly end: number;
}

/** The column of a value that units are ranked by. */
export function rankedColumn({ total, indicators }: HelperColumns, id: RankedId): number {
  return id === 'total' ? total : (indicators[id] ?? total);
}

/** Lays the helper columns beside a table of these columns. */
export function helperColumns(
  columns: readonly Pick<AppendixColumn, 'id'>[],
  indicators: readonly IndicatorId[],
): HelperColumns {
  const width = columns.length;
  const movement = columns.some(({ id }) => id === 'movement');
  const firstIndicator = width + 4;
  const after = firstIndicator + indicators.length;
  return {
    place: width,
    name: width + 1,
    total: width + 2,
    previous: width + 3,
    firstIndicator,
    indicators: Object.fromEntries(indicators.map((id, index) => [id, firstIndicator + index])),
    totalKey: after,
    previousKey: after + 1,
    order: after + 2,
    alphabet: after + 3,
    previousRank: movement ? after + 4 : null,
    end: after + (movement ? 5 : 4),
  };
}
