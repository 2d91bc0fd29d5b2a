import { readXlsx, writeXlsx } from 'hucre';
import type { Area } from '../../../src/core/area';
import type { CellValue } from '../../../src/core/grid';
import {
  cellsOf,
  createWorkbook,
  plainLooks,
  setCell,
  sheetNamed,
  type Workbook as ExcelWorkbook,
} from '../../excel-host/model';
import {
  cellOf,
  newSheet,
  newWorkbook,
  plainFormat,
  type Workbook as GoogleWorkbook,
} from '../../sheets-host/workbook';

/** A cell as an .xlsx carries it from one program to another. */
export interface CarriedCell {
  readonly value: CellValue;
  readonly format: string;
}

/**
 * A sheet as it is carried: cells, their number formats and merges. Marks of a host are not: Google's developer metadata and document properties have no place in an
 * .xlsx, and the parts of a file that Excel's settings stand in are none that Google keeps.
 */
export interface CarriedSheet {
  readonly name: string;
  readonly rows: readonly (readonly CarriedCell[])[];
  readonly merges: readonly Area[];
}

const empty: CarriedCell = { value: null, format: 'General' };

/** The sheets of a file. */
export async function carriedFromFile(bytes: Uint8Array): Promise<CarriedSheet[]> {
  const { sheets } = await readXlsx(bytes, { readStyles: true });
  return sheets.map(({ name, rows, cells, merges = [] }) => ({
    name,
    rows: rows.map((row, r) =>
      row.map((value, c): CarriedCell => {
        if (value instanceof Date) throw new Error('A date in a painted file.');
        return { value: value === '' ? null : value, format: cells?.get(`${r},${c}`)?.style?.numFmt ?? 'General' };
      }),
    ),
    merges: merges.map((merge) => ({
      top: merge.startRow,
      left: merge.startCol,
      bottom: merge.endRow,
      right: merge.endCol,
    })),
  }));
}

/** A file of some sheets. */
export function fileOf(sheets: readonly CarriedSheet[]): Promise<Uint8Array> {
  return writeXlsx({
    sheets: sheets.map(({ name, rows, merges }) => ({
      name,
      rows: rows.map((row) => row.map(({ value }) => value)),
      cells: new Map(
        rows.flatMap((row, r) => row.map(({ format }, c) => [`${r},${c}`, { style: { numFmt: format } }] as const)),
      ),
      merges: merges.map((area) => ({
        startRow: area.top,
        startCol: area.left,
        endRow: area.bottom,
        endCol: area.right,
      })),
    })),
  });
}

/** A workbook of the in-memory Excel that somebody has opened from a file. */
export function excelOf(sheets: readonly CarriedSheet[]): ExcelWorkbook {
  const workbook = createWorkbook(Object.fromEntries(sheets.map(({ name }) => [name, []])));
  for (const { name, rows, merges } of sheets) {
    const sheet = sheetNamed(workbook, name);
    sheet.merges = [...merges];
    rows.forEach((row, r) => {
      row.forEach(({ value, format }, c) => {
        setCell(sheet, r, c, { value, looks: { ...plainLooks, numberFormat: format } });
      });
    });
  }
  return workbook;
}

/** A spreadsheet of the in-memory Google that somebody has made of a file. */
export function googleOf(sheets: readonly CarriedSheet[]): GoogleWorkbook {
  const workbook = newWorkbook();
  workbook.sheets = sheets.map(({ name, rows, merges }) => {
    const sheet = newSheet(workbook, name);
    sheet.rows = Math.max(sheet.rows, rows.length);
    sheet.merges = [...merges];
    rows.forEach((row, r) => {
      row.forEach(({ value, format }, c) => {
        Object.assign(cellOf(sheet, r, c), { value: value ?? '', format: { ...plainFormat, numberFormat: format } });
      });
    });
    return sheet;
  });
  workbook.activeId = workbook.sheets[0]?.id ?? 0;
  return workbook;
}

/** What Excel writes into a file. */
export function carriedFromExcel(workbook: ExcelWorkbook): CarriedSheet[] {
  return workbook.sheets.map((sheet) => {
    const rows: CarriedCell[][] = [];
    for (const [row, column, { value, looks }] of cellsOf(sheet))
      (rows[row] ??= [])[column] = { value, format: looks.numberFormat };
    return { name: sheet.name, rows: filled(rows), merges: sheet.merges };
  });
}

/** What Google writes into a file. */
export function carriedFromGoogle(workbook: GoogleWorkbook): CarriedSheet[] {
  return workbook.sheets.map(({ name, cells, merges }) => ({
    name,
    rows: filled(
      cells.map((row) =>
        row.map(({ value, format }): CarriedCell => {
          if (value instanceof Date) throw new Error('A date in a painted sheet.');
          return { value: value === '' ? null : value, format: format.numberFormat };
        }),
      ),
    ),
    merges,
  }));
}

function filled(rows: readonly (readonly (CarriedCell | undefined)[] | undefined)[]): CarriedCell[][] {
  return Array.from({ length: rows.length }, (_, row) =>
    Array.from({ length: rows[row]?.length ?? 0 }, (__, column) => rows[row]?.[column] ?? empty),
  );
}
