import { columnName } from '../core/area';
import { rowAt, type Grid } from '../core/grid';
import { parsePeriod } from '../core/periods/find-period';
import { samePeriod, type Period } from '../core/periods/period';
import { report2024 } from '../core/scheme';
import type { Settings } from '../core/settings/settings';
import { inOwnScheme } from './own-columns';
import { tellBands } from './bands';
import { byMultiples } from './by-multiples';
import { bySiblings } from './by-siblings';
import { chooseColumns, type ChosenColumns } from './choose-columns';
import { columnFigures, type FiguresOf } from './column-figures';
import { columnOf, type Column } from './column-role';
import { inMonth } from './column-time';
import type { FindingList } from './finding-list';
import { cellText, extendHeader, findHeader, headingsByColumn, isFilled, type HeaderRows } from './header';
import { columnOfNames, nameColumn } from './name-column';
import { periodIn } from './title-period';
import { isTransposed } from './transposed';
import { onlyScore } from './only-score';
import { reportBands } from './report-bands';
import { overruledColumns } from './overrule';
import { sumOfGroups } from './sum-of-groups';
import { filledColumns } from './unfilled';
import type { Vocabulary } from './vocabulary';

/** Where everything stands in a sheet. */
export interface Layout {
  readonly header: HeaderRows;
  /** Every column with a heading. */
  readonly columns: readonly Column[];
  readonly chosen: ChosenColumns & { readonly name: Column };
  /** Texts of the rows above the header. */
  readonly titles: readonly string[];
  /** Rows under the header that are not blank. */
  readonly body: readonly number[];
  /** Figures of the first of those rows, by column. */
  readonly figures: FiguresOf;
}

/** What the caller knows of the periods; null: unknown. */
export interface AskedPeriods {
  readonly period: string | null;
  readonly previousPeriod: string | null;
}

/** Rows of a grid that have something in them, ascending. */
export function filledRows(grid: Grid): readonly number[] {
  return grid.cells.flatMap((cells, row) => (cells.some(isFilled) ? [row] : []));
}

function lineOf(grid: Grid, row: number): string {
  return rowAt(grid, row)
    .map(cellText)
    .filter((text) => text !== '')
    .join(' ');
}

function widthOf(grid: Grid, rows: readonly number[]): number {
  return rows.reduce((width, row) => Math.max(width, rowAt(grid, row).length), 0);
}

function wantedHeadings(): string {
  const captions = report2024.indicators.slice(0, 3).map(({ name }) => name.toUpperCase());
  return ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', ...captions].map((caption) => `“${caption}”`).join(', ');
}

function asked(text: string | null, findings: FindingList): Period | null {
  if (text === null || text.trim() === '') return null;
  const period = parsePeriod(text);
  if (period === null) findings.on('period-unreadable', { value: text });
  return period;
}

/** Finds the header, the columns and the periods of a sheet; null where there is no table to read, with a finding that says why. */
export function locateTable(
  grid: Grid,
  filled: readonly number[],
  vocabulary: Vocabulary,
  known: AskedPeriods,
  settings: Settings,
  findings: FindingList,
): Layout | null {
  const { rows, nearest } = findHeader(grid, filled, vocabulary);
  if (rows === null && isTransposed(grid, filled, vocabulary)) {
    findings.at(filled[0] ?? 0, 0, 'transposed', {});
    return null;
  }
  if (rows === null) {
    const row = nearest ?? filled[0] ?? 0;
    findings.at(row, 0, 'no-header', {
      sheet: grid.sheet,
      wanted: wantedHeadings(),
      nearest: `${row + 1} (${lineOf(grid, row).slice(0, 80)})`,
    });
    return null;
  }
  const width = widthOf(grid, filled);
  const columnsUnder = (headings: readonly (readonly string[])[]): readonly Column[] => {
    const found = headings.flatMap((own, index) =>
      own.length > 0 ? [inOwnScheme(columnOf(index, own, vocabulary), own, settings)] : [],
    );
    return overruledColumns(found, headings, settings.reading);
  };
  const naming = columnsUnder(headingsByColumn(grid, rows, width))
    .filter(({ role }) => role === 'name' || role === 'position')
    .map(({ index }) => index);
  const header = extendHeader(grid, filled, rows, naming);
  const titles = filled.filter((row) => row < header.first).map((row) => lineOf(grid, row));
  const periods = {
    asked: asked(known.period, findings),
    title: periodIn(titles),
    askedPrevious: asked(known.previousPeriod, findings),
  };
  const body = filled.filter((row) => row > header.last);
  const figures = columnFigures(grid, body);
  const headings = headingsByColumn(grid, header, width);
  const bands = tellBands(columnsUnder(headings), headings, titles, vocabulary, figures);
  reportBands(bands, header.last, findings);
  const dated = inMonth(byMultiples(bands.columns, figures), periods.asked ?? periods.title);
  const found = bySiblings(dated, figures);
  const sum = sumOfGroups(found, periods.asked ?? periods.title, figures);
  const only = sum ?? onlyScore(found, titles, figures);
  if (only)
    findings.at(header.last, only.index, sum ? 'total-by-sum' : 'only-score', {
      column: columnName(only.index),
      caption: only.caption,
    });
  const columns = only ? found.map((column) => (column.index === only.index ? only : column)) : found;
  const filledIn = filledColumns(columns, periods, grid, body);
  const chosen = chooseColumns(filledIn, periods, titles, header.last, figures, findings);
  const now = chosen.total?.period ?? null;
  const isCurrent = ({ period }: Column): boolean => period === null || now === null || samePeriod(period, now);
  const name = nameColumn(grid, columns, header, body, isCurrent, figures, findings);
  if (name === null) {
    findings.at(header.last, 0, isTransposed(grid, filled, vocabulary) ? 'transposed' : 'no-unit-column', {});
    return null;
  }
  return {
    header,
    columns: columns.map((column) => (column.index === name.index ? { ...column, role: 'name' } : column)),
    chosen: { ...chosen, name: columnOfNames(grid, name, header, body) },
    titles,
    body,
    figures,
  };
}
