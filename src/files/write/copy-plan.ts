import { bodyFont, lineCount, widestWord, widthOf } from '../../appendix/text-height';
import type { PlanValue, SheetPlan } from '../../appendix/sheet-plan';
import type { Area } from '../../core/area';
import { cellArea } from '../../core/area';
import type { CellValue, Grid } from '../../core/grid';
import { usableMerges } from '../../files/read/merges';

/** A text longer than this is a title or a note, which runs on over the empty cells beside it. */
const longestFigure = 24;
/** In characters: what a longer name would take from the other columns on paper. */
const widestColumn = 40;

function planValue(value: CellValue): PlanValue {
  return typeof value === 'boolean' ? String(value).toUpperCase() : value;
}

/** Cells of a kind, those below each other in one area. */
function areasOf(
  values: readonly (readonly PlanValue[])[],
  is: (value: PlanValue, row: number, column: number) => boolean,
): Area[] {
  const columns = values[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).flatMap((column) => {
    const areas: Area[] = [];
    values.forEach((line, row) => {
      if (!is(line[column] ?? null, row, column)) return;
      const last = areas[areas.length - 1];
      if (last?.bottom === row - 1) areas[areas.length - 1] = { ...last, bottom: row };
      else areas.push(cellArea(row, column));
    });
    return areas;
  });
}

/** Empty rows, or columns, behind which what stands is no part of the table: one cell in the last row would make a copy of a million rows. */
const widestGap = 1000;

/** The rows and columns from A1 that have no gap of {@link widestGap}. */
function nearPart({ cells }: Grid): { readonly height: number; readonly width: number } {
  let height = 0;
  let width = 1;
  for (let row = 0; row < cells.length && row - height <= widestGap; row += 1) {
    const values = cells[row] ?? [];
    if (values.length > 0) height = row + 1;
    let last = 0;
    for (let column = 0; column < values.length && column - last <= widestGap; column += 1)
      if ((values[column] ?? null) !== null) last = column + 1;
    width = Math.max(width, last);
  }
  return { height: Math.max(1, height), width };
}

/** A sheet that holds what a raw sheet holds, each cell in its place: values, merged cells, percentages. Its looks are not copied; text stays text. */
export function copyPlan(grid: Grid): SheetPlan {
  const { height, width } = nearPart(grid);
  const merges = usableMerges(grid.merges, height, width);
  const values = Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (__, column) => planValue(grid.cells[row]?.[column] ?? null)),
  );
  const merged = new Map(merges.map((area) => [`${area.top},${area.left}`, area]));
  /* What is merged across columns has their room; what is merged down has as many lines as rows. */
  const needed = (text: string, area: Area | undefined, isLast: boolean): number => {
    if (area === undefined)
      return isLast && text.length > longestFigure ? 0 : Math.min(widestColumn, widthOf(text, bodyFont) + 1);
    if (area.right > area.left) return 0;
    let width = widestWord(text, bodyFont);
    while (lineCount(text, width) > area.bottom - area.top + 1) width += 1;
    return width + 1;
  };
  const columnWidth = (column: number): number =>
    Math.ceil(
      values.reduce(
        (widest, row, index) =>
          Math.max(
            widest,
            needed(String(row[column] ?? ''), merged.get(`${index},${column}`), (row[column + 1] ?? null) === null),
          ),
        9,
      ),
    );
  const texts = areasOf(values, (value) => typeof value === 'string');
  const percents = areasOf(values, (_, row, column) => grid.percentCells.has(`${row},${column}`));
  return {
    name: grid.sheet,
    values,
    merges,
    styles: [
      {
        areas: [{ top: 0, left: 0, bottom: height - 1, right: width - 1 }],
        style: { fontName: 'Times New Roman', fontSize: 12 },
      },
      ...(texts.length > 0 ? [{ areas: texts, style: { numberFormat: '@' } }] : []),
      ...(merges.length > 0
        ? [{ areas: merges, style: { wrap: true, vertical: 'middle', horizontal: 'center' } as const }]
        : []),
      ...(percents.length > 0 ? [{ areas: percents, style: { numberFormat: '0.00%' } }] : []),
    ],
    columnWidths: Array.from({ length: width }, (_, column) => columnWidth(column)),
    rowHeights: [],
    frozenRows: 0,
    page: {
      orientation: 'landscape',
      margins: { top: 20, bottom: 20, left: 20, right: 15, header: 10 },
      fitToWidth: true,
      repeatRows: null,
      pageNumbers: false,
    },
  };
}
