import type { Area } from '../../core/area';
import { type CellValue, cellKey } from '../../core/grid';
import { areaOf } from './merges';
import type { FormulaCell } from './never-calculated';
import { isUtf8, partText } from './part-text';
import { type RowListener, readPlainRows } from './plain-rows';
import type { SheetCells } from './sheet-grid';
import { splitAtRows } from './split-at-rows';
import { cellValue, isPercentCell, sharedText, shownNumber } from './xlsx-cell';
import type { XlsxWorkbook } from './xlsx-workbook';
import { readXmlSheet } from './xml-sheet';

/** A sheet as it was read, and its formulas, by which it is told whether anybody has calculated them. */
export interface XlsxSheet {
  readonly cells: SheetCells;
  readonly formulas: readonly FormulaCell[];
}

/** What has been heard of a sheet. */
interface Heard extends RowListener {
  readonly merge: (reference: string) => void;
  readonly sheet: () => XlsxSheet;
}

function listen(name: string, workbook: XlsxWorkbook): Heard {
  const rows = new Map<number, CellValue[]>();
  const merges: Area[] = [];
  const hiddenRows: number[] = [];
  const percentCells = new Set<string>();
  const formulas: FormulaCell[] = [];

  function keep(row: number, column: number, value: CellValue): void {
    if (value === null) return;
    let values = rows.get(row);
    if (values === undefined) {
      values = [];
      rows.set(row, values);
    }
    while (values.length < column) values.push(null);
    values[column] = value;
  }
  function keepNumber(row: number, column: number, style: number, value: CellValue): void {
    keep(row, column, value);
    if (isPercentCell(value, style, workbook)) percentCells.add(cellKey(row, column));
  }
  return {
    hiddenRow: (row) => hiddenRows.push(row),
    figure: (row, column, style, value) => {
      keepNumber(row, column, style, shownNumber(value, style, workbook));
    },
    sharedText: (row, column, index) => {
      keep(row, column, sharedText(index, workbook));
    },
    cell: (row, column, raw, formula) => {
      if (formula !== null) formulas.push({ row, column, formula });
      keepNumber(row, column, raw.style, cellValue(raw, workbook));
    },
    merge: (reference) => {
      const area = areaOf(reference);
      if (area !== null) merges.push(area);
    },
    sheet: () => ({ cells: { name, rows, merges, percentCells, hiddenRows }, formulas }),
  };
}

/** Reads the XML of a sheet: its rows straight from the bytes where they are written as most programs do, else all of it as any XML. Throws where it is damaged. */
export function readXlsxSheet(name: string, part: Uint8Array, workbook: XlsxWorkbook): XlsxSheet {
  const around = isUtf8(part) ? splitAtRows(part) : null;
  if (around !== null) {
    const heard = listen(name, workbook);
    if (readPlainRows(part, around.rows, heard)) {
      readXmlSheet(around.rest, heard);
      return heard.sheet();
    }
  }
  const heard = listen(name, workbook);
  readXmlSheet(partText(part), heard);
  return heard.sheet();
}
