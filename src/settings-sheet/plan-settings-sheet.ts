import type { CellStyle, ChoiceList, PageSetup, PlanValue, SheetPlan, StyleRun } from '../appendix/sheet-plan';
import { pageRoom } from '../appendix/fit-widths';
import { bodyFont, lineCount, tallestRow } from '../appendix/text-height';
import { settingsSheet as words } from '../catalogue/vi/settings-sheet';
import { type Area, cellArea } from '../core/area';
import type { Configured } from './configured';
import { settingsName } from './settings-name';
import { type Row, sheetRows } from './sheet-rows';

const columnWidths = [33, 45, 12, 25, 13, 12, 42];
const last = columnWidths.length - 1;
const lineHeight = 17;

const page: PageSetup = {
  orientation: 'landscape',
  margins: { top: 20, bottom: 20, left: 20, right: 15, header: 10 },
  fitToWidth: true,
  repeatRows: null,
  pageNumbers: true,
};

const inputFill = '#FFF9DB';

const looks: Readonly<Record<Row['kind'], CellStyle>> = {
  title: { bold: true, fontSize: 16, color: '#1F4E79' },
  intro: { italic: true, color: '#595959', wrap: true },
  section: { bold: true, fontSize: 13, color: '#1F4E79' },
  head: { bold: true, fill: '#DCE6F1', border: true, wrap: true },
  line: { wrap: true, border: true },
  entry: { wrap: true, border: true },
  empty: {},
};

/** Columns of a row that have a frame: notes beside a line run on over the empty cells behind them. */
function framed({ kind, width }: Row): number {
  return kind === 'line' ? 1 : width - 1;
}

/** A value for each column; the last of a row that is narrower than the sheet may take the rest. */
function valuesOf({ values }: Row): PlanValue[] {
  return columnWidths.map((_, column) => values[column] ?? null);
}

function heightOf(row: Row): number {
  if (row.kind === 'title') return 26;
  if (row.kind === 'intro')
    return (
      lineHeight *
      lineCount(
        String(row.values[0] ?? ''),
        columnWidths.reduce((a, b) => a + b, 0),
      )
    );
  if (row.kind !== 'entry' && row.kind !== 'line' && row.kind !== 'head')
    return row.kind === 'section' ? 22 : lineHeight;
  const lines = row.values.slice(0, framed(row) + 1).map((value, column) => {
    const wide =
      column === row.width - 1 ? columnWidths.slice(column, row.spread + 1) : columnWidths.slice(column, column + 1);
    return String(value ?? '')
      .split('\n')
      .reduce(
        (sum, line) =>
          sum +
          lineCount(
            line,
            wide.reduce((a, b) => a + b, 0),
            { ...bodyFont, weight: row.kind === 'head' ? 'bold' : 'regular' },
          ),
        0,
      );
  });
  return Math.min(3 + lineHeight * Math.max(1, ...lines), tallestRow);
}

/** Areas below each other joined, so that a style is few areas. */
function joined(areas: readonly Area[]): Area[] {
  const found: Area[] = [];
  for (const area of areas) {
    const above = found.findIndex(
      ({ left, right, bottom }) => left === area.left && right === area.right && bottom === area.top - 1,
    );
    const known = found[above];
    if (known === undefined) found.push(area);
    else found[above] = { ...known, bottom: area.bottom };
  }
  return found;
}

function run(areas: readonly Area[], style: CellStyle): StyleRun[] {
  return areas.length === 0 ? [] : [{ areas: joined(areas), style }];
}

function stylesOf(rows: readonly Row[]): StyleRun[] {
  const areasOf = (kind: Row['kind']): Area[] =>
    rows.flatMap((row, index) =>
      row.kind === kind
        ? [
            {
              top: index,
              left: 0,
              bottom: index,
              right: kind === 'head' || kind === 'entry' ? row.spread : framed(row),
            },
          ]
        : [],
    );
  const cells = (has: (row: Row, column: number) => boolean): Area[] =>
    columnWidths.flatMap((_, column) =>
      rows.flatMap((row, index) => (column <= row.spread && has(row, column) ? [cellArea(index, column)] : [])),
    );
  const isInput = (row: Row, column: number): boolean =>
    (row.kind === 'line' && column === 1 && !row.given.includes(column)) ||
    (row.kind === 'entry' && !row.given.includes(Math.min(column, row.width - 1)));
  const isNumber = (row: Row, column: number): boolean => row.kind === 'entry' && row.numbers.includes(column);
  return [
    {
      areas: [{ top: 0, left: 0, bottom: rows.length - 1, right: last }],
      style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'left', numberFormat: '@' },
    },
    ...(['title', 'intro', 'section', 'head', 'line', 'entry'] as const).flatMap((kind) =>
      run(areasOf(kind), looks[kind]),
    ),
    ...run(cells(isInput), { fill: inputFill }),
    ...run(cells(isNumber), { numberFormat: 'General', horizontal: 'center' }),
    ...run(
      cells(({ kind }, column) => kind === 'line' && column === 2),
      { italic: true, color: '#595959' },
    ),
  ];
}

function mergesOf(rows: readonly Row[]): Area[] {
  return rows.flatMap(({ kind, width, spread }, row) =>
    kind === 'intro'
      ? [{ top: row, left: 0, bottom: row, right: last }]
      : (kind === 'head' || kind === 'entry') && spread >= width
        ? [{ top: row, left: width - 1, bottom: row, right: spread }]
        : [],
  );
}

function choicesOf(rows: readonly Row[]): ChoiceList[] {
  const found: ChoiceList[] = [];
  rows.forEach(({ choices }, row) => {
    if (choices === null) return;
    const area = cellArea(row, choices.column);
    const above = found[found.length - 1];
    if (above?.choices === choices.from && above.area.left === area.left && above.area.bottom === row - 1)
      found[found.length - 1] = { area: { ...above.area, bottom: row }, choices: choices.from };
    else found.push({ area, choices: choices.from });
  });
  return found;
}

/** Rows that a section has at the least before a page ends: its name, what it is about, its heading, and the first of its lines. */
const fewestOfSection = 4;

/** Sections that begin a page, so that no heading stands alone at the foot of one. */
function breaksOf(rows: readonly Row[], heights: readonly number[]): number[] {
  const room = pageRoom(columnWidths, page.margins);
  const breaks: number[] = [];
  let used = 0;
  rows.forEach(({ kind }, index) => {
    const needed = heights.slice(index, index + fewestOfSection).reduce((sum, height) => sum + height, 0);
    const height = heights[index] ?? 0;
    if (kind === 'section' && used + needed > room) breaks.push(index);
    used = used + height > room || breaks.includes(index) ? height : used + height;
  });
  return breaks;
}

/** The sheet “Cấu hình” with the settings in force. {@link readSettingsSheet} reads it back, whatever people do to its layout. */
export function planSettingsSheet(now: Configured): SheetPlan {
  const rows = sheetRows(now);
  const rowHeights = rows.map(heightOf);
  const breakBefore = breaksOf(rows, rowHeights);
  return {
    name: words.name,
    values: rows.map(valuesOf),
    merges: mergesOf(rows),
    styles: stylesOf(rows),
    columnWidths,
    rowHeights,
    frozenRows: 0,
    page: { ...page, ...(breakBefore.length > 0 && { breakBefore }) },
    choiceLists: choicesOf(rows),
    knownAs: settingsName,
  };
}
