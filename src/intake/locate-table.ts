import { columnName } from '../core/area';
import { cellAt, rowAt, type Grid } from '../core/grid';
import { parsePeriod, samePeriod, type Period } from '../core/period';
import { plainText } from '../core/plain-text';
import { report2024 } from '../core/scheme';
import type { Settings } from '../core/settings';
import { inOwnScheme } from './own-columns';
import { bySiblings } from './by-siblings';
import { chooseColumns, type ChosenColumns } from './choose-columns';
import { columnFigures, rangeOf, type FiguresOf } from './column-figures';
import { readCaption } from './caption';
import { askedFirst, columnOf, isIndicatorRole, type Column } from './column-role';
import { meaningByWords } from './heading-grammar';
import type { FindingList } from './finding-list';
import { cellText, extendHeader, findHeader, headingsByColumn, isFilled, type HeaderRows } from './header';
import { periodIn } from './title-lines';
import { onlyScore } from './only-score';
import { overruledColumns } from './overrule';
import { sumOfGroups } from './sum-of-groups';
import { meaningOf, type Vocabulary } from './vocabulary';

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

/* A heading “ĐƠN VỊ” merged over the numbers and the names stands in the first of them: the names are where the texts are. */
function columnOfNames(grid: Grid, name: Column, header: HeaderRows, body: readonly number[]): Column {
  const merge = grid.merges.find(
    (area) => area.left === name.index && area.top >= header.first && area.top <= header.last,
  );
  if (!merge) return name;
  const textsIn = (column: number): number =>
    body.filter((row) => /\p{L}{2}/u.test(cellText(cellAt(grid, row, column)))).length;
  let { index } = name;
  for (let column = merge.left; column <= merge.right; column++) if (textsIn(column) > textsIn(index)) index = column;
  return { ...name, index };
}

/** True where a column lists indicators (“Công khai, minh bạch”, “Tiến độ giải quyết”), or is called after them. */
function namesIndicators(grid: Grid, { index, caption }: Column, body: readonly number[]): boolean {
  if (/\b(?:chi so|chi tieu|tieu chi)\b/u.test(plainText(caption))) return true;
  return indicatorsIn(grid, index, body) >= 3;
}

/** How many different indicators the texts of a column name. */
function indicatorsIn(grid: Grid, column: number, rows: readonly number[]): number {
  const meanings = rows
    .slice(0, 60)
    .flatMap((row) => readCaption(cellText(cellAt(grid, row, column))).keys.slice(0, 1))
    .map(meaningByWords);
  return new Set(meanings.filter(isIndicatorRole)).size;
}

/** True for a table that lies on its side: indicators down a column, a figure for each unit beside them, and headings that are no headings of ours. */
function isTransposed(grid: Grid, filled: readonly number[], vocabulary: Vocabulary): boolean {
  const column = [0, 1, 2].find((index) => indicatorsIn(grid, index, filled) >= 3);
  if (column === undefined) return false;
  const first = filled.findIndex((row) =>
    isIndicatorRole(meaningByWords(readCaption(cellText(cellAt(grid, row, column))).keys[0] ?? '')),
  );
  const head = rowAt(grid, filled[first - 1] ?? -1)
    .slice(column + 1)
    .map(cellText)
    .filter((text) => text !== '');
  const strange = head.filter((text) => {
    const meaning = meaningOf(readCaption(text).keys, vocabulary);
    return meaning === null || meaning === 'name' || isIndicatorRole(meaning);
  });
  return strange.length >= 2 && strange.length * 2 > head.length;
}

/** How many different texts stand in a column. */
function namesIn(grid: Grid, { index }: Column, body: readonly number[]): number {
  const texts = body.map((row) => cellText(cellAt(grid, row, index))).filter((text) => /\p{L}{2}/u.test(text));
  return new Set(texts).size;
}

/**
 * The column of the units' names: of those called so the one with the most different names; where none is, the unknown column with the most texts, left of the
 * figures, since a heading such as “Nội dung” says nothing.
 */
function nameColumn(
  grid: Grid,
  columns: readonly Column[],
  header: HeaderRows,
  body: readonly number[],
  isCurrent: (column: Column) => boolean,
  figures: FiguresOf,
  findings: FindingList,
): Column | null {
  const called = askedFirst(columns.filter((column) => column.role === 'name' && isCurrent(column)));
  const [first] = called;
  if (first) {
    const best = called.reduce(
      (chosen, column) => (namesIn(grid, column, body) > namesIn(grid, chosen, body) ? column : chosen),
      first,
    );
    const textOf = (column: Column, row: number): string => cellText(cellAt(grid, row, column.index));
    for (const column of called) {
      if (
        column === best ||
        body.every((row) => textOf(column, row) === '' || textOf(column, row) === textOf(best, row))
      )
        continue;
      findings.at(header.last, column.index, 'duplicate-column', {
        column: best.caption,
        used: columnName(best.index),
        ignored: columnName(column.index),
      });
    }
    return best;
  }
  /* “Điểm phục vụ” over names and no figure is a place of service. */
  const unknown = columns.filter(
    (column) =>
      (column.role === 'unknown' || (column.role === 'total' && rangeOf(figures(column)) === null)) &&
      namesIn(grid, column, body) * 2 > body.length &&
      !namesIndicators(grid, column, body),
  );
  return unknown.reduce<Column | null>(
    (best, column) => (best === null || namesIn(grid, column, body) > namesIn(grid, best, body) ? column : best),
    null,
  );
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
  const columnsUnder = (header: HeaderRows): readonly Column[] => {
    const headings = headingsByColumn(grid, header, width);
    const found = headings.flatMap((own, index) =>
      own.length > 0 ? [inOwnScheme(columnOf(index, own, vocabulary), own, settings)] : [],
    );
    return overruledColumns(found, headings, settings.reading);
  };
  const naming = columnsUnder(rows)
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
  const found = bySiblings(columnsUnder(header), figures);
  const sum = sumOfGroups(found, periods.asked ?? periods.title, figures);
  const only = sum ?? onlyScore(found, figures);
  if (only)
    findings.at(header.last, only.index, sum ? 'total-by-sum' : 'only-score', {
      column: columnName(only.index),
      caption: only.caption,
    });
  const columns = only ? found.map((column) => (column.index === only.index ? only : column)) : found;
  const chosen = chooseColumns(columns, periods, titles, header.last, figures, findings);
  const now = chosen.total?.period ?? null;
  const isCurrent = ({ period }: Column): boolean => period === null || now === null || samePeriod(period, now);
  const name = nameColumn(grid, columns, header, body, isCurrent, figures, findings);
  if (name === null) {
    findings.at(header.last, 0, isTransposed(grid, filled, vocabulary) ? 'transposed' : 'no-unit-column', {});
    return null;
  }
  return {
    header,
    columns,
    chosen: { ...chosen, name: columnOfNames(grid, name, header, body) },
    titles,
    body,
    figures,
  };
}
