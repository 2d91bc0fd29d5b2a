import { columnName } from '../../core/area';
import { cellReference } from '../../core/formula/cell-reference';
import { gradeFormula } from '../../core/formula/grade-formula';
import { textLiteral } from '../../core/formula/text-literal';
import type { LeagueTable } from '../../core/league-table';
import type { Settings } from '../../core/settings';
import type { AppendixColumn, RankedId, TableColumnId } from '../columns';
import { figureFormula, scaleOf } from './figure-formula';
import type { HelperColumns } from './helper-columns';
import type { FigureSource, LiveRow } from './live-row';
import { nameFormula } from './name-formula';

/** What every formula of a sheet depends on. */
export interface LiveSheet {
  readonly table: LeagueTable;
  readonly settings: Settings;
  readonly columns: readonly AppendixColumn[];
  readonly helpers: HelperColumns;
  /** By which the plain numbers of a column of the raw sheet are multiplied. */
  readonly scales: ReadonlyMap<string, 1 | 100>;
}

/** A cell's column and formula. */
export type LiveCell = readonly [column: number, formula: string];

/** What tells the columns of a raw sheet apart. */
function columnKey(source: FigureSource): string {
  return source.kind === 'cell' ? `${source.sheet}\u0000${source.column}` : '';
}

/** The scale of each column of the raw sheets, by the first figure that tells it. */
export function columnScales(rows: readonly LiveRow[]): Map<string, 1 | 100> {
  const scales = new Map<string, 1 | 100>();
  const note = (source: FigureSource, value: number | null): void => {
    const scale = source.kind === 'cell' ? scaleOf(source.cell, value) : null;
    if (scale !== null && !scales.has(columnKey(source))) scales.set(columnKey(source), scale);
  };
  for (const { row, total, previous, values } of rows) {
    note(total, row.total);
    note(previous, row.previous);
    for (const [id, source] of Object.entries(values)) if (source) note(source, row.values[id] ?? null);
  }
  return scales;
}

/** The figures of one row of the raw sheet, as they are read: the helpers that a unit has, and the whole too. */
export function sourceCells(sheet: LiveSheet, live: LiveRow, at: number): LiveCell[] {
  const { helpers, table, scales } = sheet;
  const { row } = live;
  const figure = (source: FigureSource, value: number | null): string => {
    const [first, last] = [
      cellReference(at, helpers.firstIndicator),
      cellReference(at, helpers.firstIndicator + table.indicators.length - 1),
    ];
    return figureFormula(source, value, scales.get(columnKey(source)) ?? 1, `${first}:${last}`);
  };
  return [
    [helpers.name, nameFormula(live)],
    [helpers.total, figure(live.total, row.total)],
    [helpers.previous, figure(live.previous, row.previous)],
    ...table.indicators.map((id): LiveCell => [
      helpers.indicators[id] ?? 0,
      figure(live.values[id] ?? { kind: 'none' }, row.values[id] ?? null),
    ]),
  ];
}

/**
 * Place of a unit in the order of the core: total, then previous total, highest first, missing ones last; then the alphabet, or as the tie rule has it. Comparisons of numbers only: a
 * criterion put together as text would depend on the locale's decimal mark.
 */
export function orderCells({ helpers, settings }: LiveSheet, at: number, top: number, bottom: number): LiveCell[] {
  const own = (column: number): string => cellReference(at, column);
  const all = (column: number): string => `${cellReference(top, column)}:${cellReference(bottom, column)}`;
  const key = (column: number): string => `=IF(ISNUMBER(${own(column)}),ROUND(${own(column)},10),-1)`;
  const { totalKey, previousKey, alphabet } = helpers;
  const beats = (column: number, otherwise: string): string =>
    `(${all(column)}>${own(column)})+(${all(column)}=${own(column)})*${otherwise}`;
  const byName = `(${all(alphabet)}<${own(alphabet)})`;
  const ties = settings.tieRule === 'previous' ? `(${beats(previousKey, byName)})` : byName;
  return [
    [helpers.totalKey, key(helpers.total)],
    [helpers.previousKey, key(helpers.previous)],
    [helpers.order, `=1+SUMPRODUCT(${beats(totalKey, ties)})`],
  ];
}

/**
 * The cells of the table in one row.
 *
 * @param read - the formula, without its equals sign, that gives a helper column's value for this row
 * @param all - the range of a helper column among whose values the row is ranked; null for the summary, which has no rank
 */
export function shownCells(
  sheet: LiveSheet,
  at: number,
  read: (column: number) => string,
  all: ((column: number) => string) | null,
): LiveCell[] {
  const { columns, helpers, table, settings } = sheet;
  const place = (id: AppendixColumn['id'], helper: number): string => {
    const column = columns.findIndex((one) => one.id === id);
    return column === -1 ? read(helper) : `$${columnName(column)}${at + 1}`;
  };
  const [total, previous] = [place('total', helpers.total), place('previous', helpers.previous)];
  // A text counts as larger than any number, so that numbers are asked for.
  const rankOf = (value: string, range: string): string => `1+SUMPRODUCT(ISNUMBER(${range})*(${range}>${value}))`;
  const rankFormula = (id: RankedId): string | null => {
    if (all === null) return null;
    const helper = id === 'total' ? helpers.total : (helpers.indicators[id] ?? helpers.total);
    const value = place(id, helper);
    return `IF(ISNUMBER(${value}),${rankOf(value, all(helper))},"")`;
  };
  const movementFormula = (): string | null => {
    if (all === null || helpers.previousRank === null) return null;
    const before = read(helpers.previousRank);
    return `IF(ISNUMBER(${total})*(${before}>0),${before}-(${rankOf(total, all(helpers.total))}),"")`;
  };
  // One for each: a new column of the appendix does not compile until it is said how it is computed, lest it be a number that no longer moves.
  const formulas: Readonly<Record<TableColumnId, () => string | null>> = {
    // Written as a value: what stands in a row by its place does not change with the figures.
    position: () => null,
    name: () => (settings.nameCase === 'upper' ? `UPPER(${read(helpers.name)})` : read(helpers.name)),
    total: () => read(helpers.total),
    previous: () => read(helpers.previous),
    grade: () =>
      `IF(ISNUMBER(${total}),${gradeFormula(total, table.scheme.bands, ({ label }) => textLiteral(label))},"")`,
    change: () =>
      table.sameBasis ? `IF(ISNUMBER(${total})*ISNUMBER(${previous}),ROUND(${total}-${previous},10),"")` : '""',
    movement: movementFormula,
  };
  const formulaOf = (column: AppendixColumn): string | null => {
    switch (column.kind) {
      case 'table':
        return formulas[column.id]();
      case 'rank':
        return rankFormula(column.rankOf);
      case 'cluster':
      case 'group':
        return null;
      case 'indicator':
        return read(helpers.indicators[column.id] ?? helpers.name);
    }
  };
  return columns.flatMap((one, column): LiveCell[] => {
    const formula = formulaOf(one);
    return formula === null ? [] : [[column, `=${formula}`]];
  });
}
