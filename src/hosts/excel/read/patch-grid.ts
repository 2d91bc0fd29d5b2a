import type { Area } from '../../../core/area';
import { type CellValue, cellKey, type Grid, widestRow } from '../../../core/grid';
import { gridCells } from './grid-cells';
import { wholeOf } from './survey';

/** A sheet as it was read, and what has been typed there since. */
export interface Stale {
  readonly id: string;
  readonly grid: Grid;
  readonly areas: readonly Area[];
}

/** Cells that are read by themselves; of a sheet where more have changed, or follow from formulas, all of it is read. */
const mostCells = 1_500;
const mostAreas = 20;

interface Asked {
  readonly area: Area;
  readonly range: Excel.Range;
}

function askFor(sheet: Excel.Worksheet, area: Area): Asked {
  const range = sheet.getRangeByIndexes(area.top, area.left, area.bottom - area.top + 1, area.right - area.left + 1);
  return { area, range: range.load('values,text,numberFormat') };
}

function laid(grid: Grid, asked: readonly Asked[]): Grid {
  const cells: CellValue[][] = grid.cells.map((row) => [...row]);
  const percentCells = new Set(grid.percentCells);
  for (const { area, range } of asked) {
    const read = gridCells([{ top: 0, values: range.values, texts: range.text, formats: range.numberFormat }]);
    read.cells.forEach((row, r) => {
      row.forEach((value, c) => {
        const line = cells[area.top + r];
        if (line) line[area.left + c] = value;
        const key = cellKey(area.top + r, area.left + c);
        if (read.percentCells.has(cellKey(r, c))) percentCells.add(key);
        else percentCells.delete(key);
      });
    });
  }
  return { ...grid, cells, percentCells };
}

function sizeOf(areas: readonly Area[]): number {
  return areas.reduce((sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1), 0);
}

/**
 * Sheets with what was typed since they were read, without reading the rest of them: in one round trip, in two where they have formulas, whose results may be others now
 * though no event tells it. One that has another size by now, other than a few cells to read, or another name is not among the answers. Hidden rows and merged areas, of which no event tells either, stay as
 * they were read until somebody builds.
 */
export async function patchGrids(
  context: Excel.RequestContext,
  stale: readonly Stale[],
): Promise<ReadonlyMap<string, Grid>> {
  const few = stale.filter(
    ({ grid, areas }) =>
      sizeOf(areas) <= mostCells &&
      areas.every(({ bottom, right }) => bottom < grid.cells.length && right < widestRow(grid.cells)),
  );
  if (few.length === 0) return new Map();
  const asked = few.map(({ id, grid, areas }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.load('name');
    const whole = wholeOf(sheet).load('rowCount,columnCount');
    const formulas = wholeOf(sheet).getSpecialCellsOrNullObject('Formulas');
    formulas.load(
      'cellCount,areaCount,areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount',
    );
    return { id, grid, sheet, whole, formulas, cells: areas.map((area) => askFor(sheet, area)) };
  });
  await context.sync();
  const ready = asked.filter(
    ({ grid, sheet, whole, formulas }) =>
      sheet.name === grid.sheet &&
      whole.rowCount === grid.cells.length &&
      whole.columnCount === widestRow(grid.cells) &&
      (formulas.isNullObject || (formulas.cellCount <= mostCells && formulas.areaCount <= mostAreas)),
  );
  const computed = ready.map(({ sheet, formulas }) =>
    formulas.isNullObject
      ? []
      : formulas.areas.items.map(({ rowIndex, columnIndex, rowCount, columnCount }) =>
          askFor(sheet, {
            top: rowIndex,
            left: columnIndex,
            bottom: rowIndex + rowCount - 1,
            right: columnIndex + columnCount - 1,
          }),
        ),
  );
  if (computed.some((ranges) => ranges.length > 0)) await context.sync();
  return new Map(
    ready.map(({ id, grid, cells }, index) => [id, laid(grid, [...cells, ...(computed[index] ?? [])])] as const),
  );
}
