import { columnName } from '../../core/area';
import { gradeFormula } from '../../core/formula/grade-formula';
import { textLiteral } from '../../core/formula/text-literal';
import type { Direction } from '../../core/table/rank';
import { indicatorOf, isBetterLess } from '../../core/scheme';
import type { AppendixColumn, RankedId, TableColumnId } from '../columns';
import type { LiveCell, LiveSheet } from './live-sheet';
import { rankedColumn } from './helper-columns';
import { rankFormula, type RankedCell } from './rank-formula';

/** The units among which a row is ranked. */
export interface RankedAmong {
  /** The range of a helper column. */
  readonly all: (column: number) => string;
  /** The same with the other cohorts, among whom a cluster may have units. */
  readonly everybody: (column: number) => string;
  /** The place of this row among them. */
  readonly place: number;
}

/* As the core rounds points of a group. */
const places = 8;

/**
 * The cells of the table in one row.
 *
 * @param read - the formula, without its equals sign, that gives a helper column's value for this row
 * @param among - null for the summary, which has no rank
 */
export function shownCells(
  sheet: LiveSheet,
  at: number,
  read: (column: number) => string,
  among: RankedAmong | null,
): LiveCell[] {
  const { columns, helpers, extra, table, settings } = sheet;
  const { scheme, rules } = table;
  const place = (id: AppendixColumn['id'], helper: number): string => {
    const column = columns.findIndex((one) => one.id === id);
    return column === -1 ? read(helper) : `$${columnName(column)}${at + 1}`;
  };
  const [total, previous] = [place('total', helpers.total), place('previous', helpers.previous)];
  const ranked = (value: string, helper: number, firsts: number | undefined, { all, place: own }: RankedAmong) =>
    ({
      value,
      range: all(helper),
      order: all(helpers.order),
      place: own,
      firsts: firsts === undefined ? null : all(firsts),
      among: null,
    }) satisfies RankedCell;
  const rankOf = (id: RankedId, value: string, of: RankedAmong): string => {
    const helper = rankedColumn(helpers, id);
    const indicator = id === 'total' ? undefined : indicatorOf(scheme, id);
    const direction: Direction = indicator !== undefined && isBetterLess(indicator) ? 'less' : 'more';
    return rankFormula(ranked(value, helper, extra.firsts.get(id), of), rules.rankRule, direction);
  };
  const rankCell = (id: RankedId): string | null => {
    if (among === null) return null;
    const helper = rankedColumn(helpers, id);
    const value = place(id, helper);
    return `IF(ISNUMBER(${value}),${rankOf(id, value, among)},"")`;
  };
  const movementCell = (): string | null => {
    if (among === null || helpers.previousRank === null) return null;
    const before = read(helpers.previousRank);
    return `IF(ISNUMBER(${total})*(${before}>0),${before}-(${rankOf('total', total, among)}),"")`;
  };
  const clusterCell = (index: number, id: AppendixColumn['id']): string | null => {
    const helper = extra.clusters[index];
    if (among === null || helper === undefined) return null;
    if (id === `cluster:${index}`) return read(helper);
    const cluster = place(`cluster:${index}`, helper);
    const everybody = { ...among, all: among.everybody };
    const cell = ranked(total, helpers.total, extra.clusterFirsts[index], everybody);
    const rank = rankFormula({ ...cell, among: `(${among.everybody(helper)}=${cluster})` }, rules.rankRule, 'more');
    return `IF(ISNUMBER(${total})*(${cluster}<>""),${rank},"")`;
  };
  const groupCell = (id: string): string | null => {
    const helper = extra.groups.get(id);
    if (helper === undefined) return null;
    return `IF(ISNUMBER(${read(helper)}),ROUND(${read(helper)},${places}),"")`;
  };
  // One for each: a new column of the appendix does not compile until it is said how it is computed, lest it be a number that no longer moves.
  const formulas: Readonly<Record<TableColumnId, () => string | null>> = {
    // Written as a value: what stands in a row by its place does not change with the figures.
    position: () => null,
    name: () => (settings.nameCase === 'upper' ? `UPPER(${read(helpers.name)})` : read(helpers.name)),
    total: () => read(helpers.total),
    previous: () => read(helpers.previous),
    grade: () => `IF(ISNUMBER(${total}),${gradeFormula(total, scheme.bands, ({ label }) => textLiteral(label))},"")`,
    change: () =>
      table.sameBasis ? `IF(ISNUMBER(${total})*ISNUMBER(${previous}),ROUND(${total}-${previous},10),"")` : '""',
    movement: movementCell,
  };
  const formulaOf = (column: AppendixColumn): string | null => {
    switch (column.kind) {
      case 'table':
        return formulas[column.id]();
      case 'rank':
        return rankCell(column.rankOf);
      case 'cluster':
        return clusterCell(Number(column.id.slice(column.id.indexOf(':') + 1)), column.id);
      case 'group':
        return groupCell(column.id.slice('group:'.length));
      case 'indicator':
        return read(helpers.indicators[column.id] ?? helpers.name);
    }
  };
  return columns.flatMap((one, column): LiveCell[] => {
    const formula = formulaOf(one);
    return formula === null ? [] : [[column, `=${formula}`]];
  });
}
