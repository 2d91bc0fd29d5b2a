import type { FigureSource, LiveRow } from '../appendix/live/live-row';
import type { LiveSources } from '../appendix/live/plan-live-appendix';
import type { PastUnit } from '../core/comparison/compared-period';
import type { Comparison } from '../core/comparison/comparison';
import type { Dataset, UnitRecord } from '../core/dataset';
import { cellAt, type Grid } from '../core/grid';
import type { LeagueRow, LeagueTable } from '../core/table/league-table';
import { rowKey } from '../core/row-key';
import type { IndicatorId } from '../core/scheme';
import { isComputed } from '../core/scheme/own-total';

/** A sheet that was read. */
export interface ReadSheet {
  readonly grid: Grid;
  readonly dataset: Dataset;
}

/** The sheet of the compared period, with what it says of each unit. */
interface EarlierSheet extends ReadSheet {
  readonly records: ReadonlyMap<PastUnit, UnitRecord>;
}

function earlierSheet(sheet: ReadSheet): EarlierSheet {
  const { units, summary } = sheet.dataset;
  return { ...sheet, records: new Map([...units, ...(summary ? [summary] : [])].map((record) => [record, record])) };
}

const none: FigureSource = { kind: 'none' };

/** A figure that stands in no cell, since it was computed from counts. */
function constantOf(value: number | null | undefined): FigureSource {
  return value === null || value === undefined ? none : { kind: 'constant', value };
}

/** Excel's way to name a sheet of another workbook: nothing to refer to. */
const isElsewhere = ({ sheet }: Grid): boolean => sheet.startsWith('[');

function cellSource({ grid, dataset }: ReadSheet, row: number, id: keyof Dataset['columns']): FigureSource | null {
  const column = dataset.columns[id];
  return column === undefined
    ? null
    : { kind: 'cell', sheet: grid.sheet, row, column, cell: cellAt(grid, row, column) };
}

/** Where compared totals stand: in another sheet, in the raw sheet's own column, or in a history, whose rows move as it grows. */
export type PreviousPlace = ReadSheet | 'own' | 'history';

/** Where the compared total comes from: the sheet's own column, the other sheet, or nowhere but the figure itself. */
function previousSource(
  raw: ReadSheet,
  previous: EarlierSheet | 'own' | 'history',
  unit: UnitRecord,
  past: PastUnit | null,
): FigureSource {
  if (past === null) return none;
  if (previous === 'own') return cellSource(raw, unit.row, 'previous') ?? none;
  const earlier = previous === 'history' ? undefined : previous.records.get(past);
  /* A total that was computed stands in no cell. */
  const cell =
    earlier && !isComputed(raw.dataset.scheme) && previous !== 'history' && !isElsewhere(previous.grid)
      ? cellSource(previous, earlier.row, 'total')
      : null;
  return cell ?? constantOf(past.total);
}

function liveRow(raw: ReadSheet, unit: UnitRecord, row: LeagueRow, previous: FigureSource): LiveRow {
  const values = raw.dataset.indicators.map((id): [IndicatorId, FigureSource] => [
    id,
    cellSource(raw, unit.row, id) ?? constantOf(row.values[id]),
  ]);
  const { scheme } = raw.dataset;
  const given = cellSource(raw, unit.row, 'total') ?? (scheme.additive ? ({ kind: 'sum' } as const) : none);
  return {
    row,
    previous,
    name: cellSource(raw, unit.row, 'name') ?? none,
    total: isComputed(scheme) ? { kind: 'own' } : given,
    values: Object.fromEntries(values),
  };
}

/** From which cells of the workbook each figure of a table comes. */
export function liveSources(
  raw: ReadSheet,
  previous: PreviousPlace,
  comparison: Comparison | null,
  table: LeagueTable,
): LiveSources {
  const { dataset } = raw;
  const places = new Map(dataset.units.map((unit, index) => [rowKey(unit), index]));
  const placeOf = (row: LeagueRow): number => places.get(rowKey(row)) ?? 0;
  const before = typeof previous === 'string' ? previous : earlierSheet(previous);
  const whole = dataset.summary;
  const otherWhole = typeof previous === 'string' ? null : previous.dataset.summary;
  const wholeInHistory = whole && previous === 'history' ? { ...whole, total: table.summary?.previous ?? null } : null;
  const wholeBefore = table.summary?.previous === null ? null : (wholeInHistory ?? otherWhole ?? whole);
  return {
    summary:
      whole &&
      table.summary &&
      liveRow(raw, whole, table.summary, previousSource(raw, before, whole, comparison && wholeBefore)),
    cohorts: table.cohorts.map(({ units }) =>
      [...units]
        .sort((a, b) => placeOf(a) - placeOf(b))
        .flatMap((row) => {
          const unit = dataset.units[placeOf(row)];
          return unit
            ? [liveRow(raw, unit, row, previousSource(raw, before, unit, comparison?.earlier.get(unit) ?? null))]
            : [];
        }),
    ),
  };
}
