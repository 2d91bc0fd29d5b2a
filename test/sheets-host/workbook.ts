import type { Area } from '../../src/core/area';

/** Looks of a cell in Sheets. */
export interface CellFormat {
  readonly numberFormat: string;
  readonly fontFamily: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly background: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  /** Sides that have a line, of “tblr”. */
  readonly borders: string;
}

/** A cell's formats before anybody has set one. */
export const plainFormat: CellFormat = {
  numberFormat: 'General',
  fontFamily: 'Arial',
  fontSize: 10,
  bold: false,
  italic: false,
  underline: false,
  color: '#000000',
  background: '#ffffff',
  horizontal: 'general',
  vertical: 'bottom',
  wrap: false,
  borders: '',
};

/** A date is kept as such: what a cell shows of it is another thing. */
export type Value = string | number | boolean | Date;

/** One cell. */
export interface Cell {
  value: Value;
  formula: string | null;
  format: CellFormat;
}

/** A chart on a sheet. */
export interface ChartModel {
  readonly type: string;
  readonly ranges: readonly Area[];
  /** Each row is a series, not each column. */
  readonly byRows: boolean;
  readonly headers: number;
  /** Row and column of the cell that it hangs from, counted from 1. */
  readonly anchor: readonly [row: number, column: number];
  readonly options: Readonly<Record<string, unknown>>;
}

/** A sheet as Google keeps it. */
export interface SheetModel {
  readonly id: number;
  name: string;
  hidden: boolean;
  rows: number;
  columns: number;
  readonly cells: Cell[][];
  merges: Area[];
  frozenRows: number;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Conditional formats: areas, formula, looks. */
  rules: { readonly areas: readonly string[]; readonly formula: string; readonly underline: boolean }[];
  /** Conditional formats that are colour scales. */
  scales: {
    readonly areas: readonly string[];
    readonly points: readonly { readonly value: string; readonly color: string }[];
  }[];
  readonly charts: ChartModel[];
  /** Drop-downs. */
  readonly choices: { readonly area: string; readonly values: readonly string[] }[];
  readonly filteredRows: Set<number>;
  /** Notes of cells, by “row,column” counted from 0. */
  readonly notes: Map<string, string>;
  metadata: { key: string; value: string }[];
  /** What is protected of it, by the names of SpreadsheetApp.ProtectionType. */
  readonly protections: ('SHEET' | 'RANGE')[];
  /** Nobody but its owner may change it. */
  locked: boolean;
  chart: boolean;
}

/** All that outlives an execution. */
export interface Workbook {
  readonly id: string;
  readonly locale: 'vi_VN' | 'en_US';
  readonly language: string;
  sheets: SheetModel[];
  /** Names of ranges. */
  readonly named: { readonly name: string; sheet: number; area: Area }[];
  activeId: number;
  nextId: number;
  readonly properties: Map<string, string>;
  /** Who holds the document lock, null where it is free. */
  lockedBy: object | null;
  /** What the person was shown: menus, alerts, toasts, pages. */
  readonly shown: string[];
  /** The buttons that the person will press, in their order. */
  readonly presses: string[];
}

/** An empty sheet of Google's own size. */
export function newSheet(workbook: Workbook, name: string): SheetModel {
  return {
    id: workbook.nextId++,
    name,
    hidden: false,
    rows: 1000,
    columns: 26,
    cells: [],
    merges: [],
    frozenRows: 0,
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rules: [],
    scales: [],
    charts: [],
    choices: [],
    filteredRows: new Set(),
    notes: new Map(),
    metadata: [],
    protections: [],
    locked: false,
    chart: false,
  };
}

/** The cell, made where there is none yet. */
export function cellOf(sheet: SheetModel, row: number, column: number): Cell {
  const line = (sheet.cells[row] ??= []);
  return (line[column] ??= { value: '', formula: null, format: plainFormat });
}

/** A workbook with one empty sheet. */
export function newWorkbook(locale: Workbook['locale'] = 'vi_VN'): Workbook {
  const workbook: Workbook = {
    id: '1-in-memory',
    locale,
    language: locale.slice(0, 2),
    sheets: [],
    named: [],
    activeId: 0,
    nextId: 100,
    properties: new Map(),
    lockedBy: null,
    shown: [],
    presses: [],
  };
  workbook.sheets.push(newSheet(workbook, 'Trang tính1'));
  workbook.activeId = 100;
  return workbook;
}
