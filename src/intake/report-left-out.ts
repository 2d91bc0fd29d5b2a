import { cellName, columnName } from '../core/area';
import { cellAt, type Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import { rowList } from '../core/text/row-list';
import type { BodyColumns, BodyRow, BodyRows } from './body-rows';
import { isMeanOrSum } from './means';
import { isFractional } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import type { FindingList } from './finding-list';
import { cellText } from './header';
import { groupTotal } from './heading-grammar';
import type { Layout } from './locate-table';
import { parseScore } from './parse-score';
import { placeLikeRows } from './place-like';
import { isNamedLikePart, isNamedLikeUnit, numberedRows } from './row-numbers';

/** Says which rows have no name, and which of several summary rows are not used. */
export function reportOddRows(
  grid: Grid,
  { unnamed, summaries, units }: BodyRows,
  values: readonly number[],
  findings: FindingList,
): void {
  /* In every column with figures: one alone agrees by chance. */
  const isWhole = (row: BodyRow): boolean => {
    const filled = values.filter((column) => parseScore(cellAt(grid, row.row, column)).kind === 'number');
    return filled.length > 0 && filled.every((column) => isMeanOrSum(grid, row, units, [column]));
  };
  for (const row of unnamed)
    findings.at(row.row, row.nameColumn, isWhole(row) ? 'unnamed-average' : 'unnamed-unit', {});
  const [used, ...others] = summaries;
  for (const { row, nameColumn, name } of others)
    findings.at(row, nameColumn, 'several-summaries', { used: used?.name ?? '', name });
}

/**
 * Says which rows are left out: the sections, the rows of some units or of none, those under a note.
 */
export function reportLeftOutRows(grid: Grid, rows: BodyRows, columns: BodyColumns, findings: FindingList): void {
  const told = new Set(findings.all().flatMap(({ code, cell }) => (code === 'row-average' ? [cell] : [])));
  const isTold = ({ row, nameColumn }: BodyRow): boolean => told.has(cellName(row, nameColumn));
  const doubtful = new Set(placeLikeRows(grid, rows, columns).filter((row) => !isTold(row)));
  for (const { row, nameColumn, name } of doubtful) findings.at(row, nameColumn, 'row-place-like', { name });
  for (const aside of [...rows.sections, ...rows.asides])
    if (!doubtful.has(aside)) findings.at(aside.row, aside.nameColumn, 'section-row', { name: aside.name });
  for (const { row, nameColumn, name } of rows.unscored) findings.at(row, nameColumn, 'row-unscored', { name });
  for (const { row, nameColumn, name } of rows.underNotes) findings.at(row, nameColumn, 'row-under-note', { name });
}

/** Of a list whose units are numbered, says which row without a number is ranked too, unless its name says that it is a unit of a kind that is numbered: “Huyện …” over communes is a heading. */
export function reportUnnumberedRows(
  grid: Grid,
  { units }: BodyRows,
  position: number | null,
  findings: FindingList,
): void {
  const isNumbered = numberedRows(grid, position);
  const others = units.filter((row) => !isNumbered(row));
  if (others.length === 0) return;
  const isPart = ({ row, nameColumn }: BodyRow): boolean => isNamedLikePart(cellText(cellAt(grid, row, nameColumn)));
  const parts = new Set(others.length < units.length ? others.filter(isPart) : []);
  const kindOf = (name: string): string => plainText(name).split(/[ .]/u)[0] ?? '';
  const kinds = new Set(units.filter(isNumbered).map(({ name }) => kindOf(name)));
  for (const other of others.length * 5 > units.length ? parts : others) {
    const { row, nameColumn, name } = other;
    if (parts.has(other) || !isNamedLikeUnit(name) || !kinds.has(kindOf(name)))
      findings.at(row, nameColumn, 'row-unnumbered', { name });
  }
}

/** Says which of the rows that were read are hidden. */
export function reportHiddenRows(grid: Grid, { units, summaries, unnamed }: BodyRows, findings: FindingList): void {
  const hidden = new Set(grid.hiddenRows);
  const read = [...units, ...summaries.slice(0, 1), ...unnamed]
    .filter(({ row }) => hidden.has(row))
    .sort((a, b) => a.row - b.row);
  const [first] = read;
  if (first)
    findings.at(first.row, first.nameColumn, 'hidden-rows', {
      count: read.length,
      rows: rowList(read.map(({ row }) => row)),
    });
}

/** Says which columns are left out: those of no known meaning, of another period, and the second of two for one thing. */
export function reportIgnoredColumns(
  { columns, chosen, header, figures }: Layout,
  {
    used,
    doubles,
  }: {
    readonly used: readonly Column[];
    readonly doubles: readonly { readonly column: Column; readonly used: Column }[];
  },
  findings: FindingList,
): void {
  for (const double of doubles) {
    findings.at(header.last, double.column.index, 'duplicate-column', {
      column: double.used.caption,
      used: letterOf(double.used),
      ignored: letterOf(double.column),
    });
  }
  const known = new Set<Column['role']>(['position', 'name', 'code', 'grade', 'change', 'rank']);
  const chosenOnes = [chosen.total, chosen.previous, chosen.name, chosen.code, chosen.grade, chosen.change];
  const taken = new Set([...used, ...chosenOnes].map((column) => column?.index));
  const roles = new Set(used.map(({ role }) => role));
  const doubled = new Set(doubles.map(({ column }) => column));
  for (const column of columns) {
    const expected = known.has(column.role) && column.period === null;
    if (expected || taken.has(column.index) || doubled.has(column) || column.caption === '') continue;
    if (column.role === 'total' && column.period === null && !column.previous) continue;
    const current = column.period === null && column.day === null && !column.previous;
    const meant =
      column.role === 'unknown' ||
      (column.role === 'note' && column.stage !== 'lost') ||
      (column.role === 'count' && column.measure !== 'percent' && isFractional(figures(column))) ||
      (isIndicatorRole(column.role) && !roles.has(column.role));
    const unread = meant && current && isScored(figures(column)) && !groupTotal.test(plainText(column.caption));
    findings.at(header.last, column.index, unread ? 'column-unread' : 'column-ignored', {
      column: letterOf(column),
      caption: column.caption,
    });
  }
}

/** Figures that could be points or percentages, and not the numbers of things: at least one in two is given, and some have decimals. */
function isScored(figures: readonly (number | null)[]): boolean {
  const known = figures.filter((value) => value !== null);
  return known.length * 2 >= figures.length && known.some((value) => !Number.isInteger(value));
}

function letterOf({ index }: Column): string {
  return columnName(index);
}
