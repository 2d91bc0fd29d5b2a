import type { Area } from '../../src/core/area';

/** What a cell holds. */
export type Scalar = string | number | boolean | null;

/** Sides of a cell that can have a line. */
export type Side = 'top' | 'bottom' | 'left' | 'right';

/** A cell's looks, complete. `fill` is null for none; a border is `style weight colour`. */
export interface Looks {
  readonly fontName: string;
  readonly fontSize: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly color: string;
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly borders: Readonly<Partial<Record<Side, string>>>;
}

/** One cell: a formula's value stands beside it; `shown` is what the screen would show where that is not the value. */
export interface Cell {
  readonly value: Scalar;
  readonly formula: string | null;
  readonly shown: string | null;
  readonly looks: Looks;
}

/** Page set-up as Excel keeps it, in points. */
export interface Page {
  orientation: string;
  paperSize: string;
  margins: Record<string, number>;
  zoom: unknown;
  titleRows: string | null;
  headerState: string;
  centerHeader: Record<string, string>;
  centerHorizontally: boolean;
  /** Rows that begin a page, counted from 0. */
  readonly breakBefore: number[];
}

/** One run of bars or line of a chart. */
export interface ChartSeriesModel {
  name: string;
  values: Area | null;
  categories: Area | null;
  /** Where its values stand, of a chart that a person has made over another sheet: “'Phụ lục 1'!$C$7:$C$9”. */
  source?: string;
  /** What else was set of it, by its path: “MarkerStyle”. */
  readonly looks: Record<string, unknown>;
}

/** A chart on a sheet. */
export interface Chart {
  readonly type: string;
  position: Area | null;
  readonly series: ChartSeriesModel[];
  /** What else was set of it, by its path: “Title.Text”. */
  readonly looks: Record<string, unknown>;
}

/** One sheet of the workbook. */
export interface Sheet {
  readonly id: string;
  name: string;
  visibility: 'Visible' | 'Hidden' | 'VeryHidden';
  readonly cells: Map<number, Cell>;
  merges: Area[];
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** Conditional formats by a formula. */
  readonly rules: { readonly area: Area; formula: string; underline: string }[];
  /** Conditional formats that are colour scales. */
  readonly scales: { readonly area: Area; points: readonly { readonly value: number; readonly color: string }[] }[];
  readonly charts: Chart[];
  /** How many of each people have put there. */
  pictures: number;
  comments: number;
  /** Drop-downs. */
  readonly choices: { readonly area: Area; readonly source: string }[];
  /** What people may still do where the cells are locked. */
  lock: Readonly<Record<string, unknown>> | null;
  readonly names: Map<string, { readonly name: string; formula: string; comment: string; visible: boolean }>;
  gridlines: boolean;
  frozenRows: number;
  page: Page;
}

/** The workbook behind office.js. */
export interface Workbook {
  sheets: Sheet[];
  active: string;
  selection: string | null;
  readonly settings: Map<string, unknown>;
  /** Names of the whole workbook, by their spelling in small letters. */
  readonly names: Sheet['names'];
  protected: boolean;
  nextId: number;
}

const columns = 16384;

/** Looks of an untouched cell. */
export const plainLooks: Looks = {
  fontName: 'Calibri',
  fontSize: 11,
  bold: false,
  italic: false,
  underline: 'None',
  color: '#000000',
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  numberFormat: 'General',
  borders: {},
};

const emptyCell: Cell = { value: null, formula: null, shown: null, looks: plainLooks };

/** The cell of a sheet; an untouched one is empty. */
export function cellOf(sheet: Sheet, row: number, column: number): Cell {
  return sheet.cells.get(row * columns + column) ?? emptyCell;
}

/** Changes a cell. */
export function setCell(sheet: Sheet, row: number, column: number, change: Partial<Cell>): void {
  sheet.cells.set(row * columns + column, { ...cellOf(sheet, row, column), ...change });
}

/** Cells that were ever touched, as `[row, column, cell]`, from the top left on. */
export function cellsOf(sheet: Sheet): readonly (readonly [number, number, Cell])[] {
  return [...sheet.cells]
    .sort(([a], [b]) => a - b)
    .map(([key, cell]) => [Math.floor(key / columns), key % columns, cell] as const);
}

/** Places of cells that hold something, in no order: a sheet may have a million of them. */
export function* filledCells(sheet: Sheet): Generator<readonly [row: number, column: number]> {
  for (const [key, { value, formula }] of sheet.cells)
    if (value !== null || formula !== null) yield [Math.floor(key / columns), key % columns];
}

/** Adds an empty sheet at the end. */
export function addSheet(workbook: Workbook, name: string): Sheet {
  const id = `{00000000-0001-0000-${String(workbook.nextId++).padStart(4, '0')}-000000000000}`;
  const sheet: Sheet = {
    id,
    name,
    visibility: 'Visible',
    cells: new Map(),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rules: [],
    scales: [],
    charts: [],
    pictures: 0,
    comments: 0,
    choices: [],
    lock: null,
    names: new Map(),
    gridlines: true,
    frozenRows: 0,
    page: {
      orientation: 'Portrait',
      paperSize: 'Letter',
      margins: {},
      zoom: null,
      titleRows: null,
      headerState: 'Default',
      centerHeader: {},
      centerHorizontally: false,
      breakBefore: [],
    },
  };
  workbook.sheets.push(sheet);
  return sheet;
}

/** A workbook of sheets with values; the first one is active. */
export function createWorkbook(sheets: Readonly<Record<string, readonly (readonly Scalar[])[]>>): Workbook {
  const workbook: Workbook = {
    sheets: [],
    active: '',
    selection: null,
    settings: new Map(),
    names: new Map(),
    protected: false,
    nextId: 1,
  };
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = addSheet(workbook, name);
    rows.forEach((row, r) => {
      row.forEach((value, c) => {
        if (value !== null) setCell(sheet, r, c, { value });
      });
    });
  }
  workbook.active = workbook.sheets[0]?.id ?? '';
  return workbook;
}

/** The sheet of that name; a test that names a missing one is wrong. */
export function sheetNamed(workbook: Workbook, name: string): Sheet {
  const sheet = workbook.sheets.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`No sheet “${name}” among ${workbook.sheets.map((each) => each.name).join(', ')}`);
  return sheet;
}

/** Everything that can be told of the workbook, to compare it before and after. */
export function dump(workbook: Workbook): unknown {
  return {
    active: workbook.active,
    settings: Object.fromEntries(workbook.settings),
    names: [...workbook.names.values()].map((name) => ({ ...name })),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      cells: cellsOf(sheet),
      columnWidths: [...sheet.columnWidths],
      rowHeights: [...sheet.rowHeights],
      hiddenRows: [...sheet.hiddenRows],
      hiddenColumns: [...sheet.hiddenColumns],
      rules: sheet.rules.map((rule) => ({ ...rule })),
      scales: structuredClone(sheet.scales),
      charts: structuredClone(sheet.charts),
      names: [...sheet.names.values()].map((name) => ({ ...name })),
      page: structuredClone(sheet.page),
      merges: [...sheet.merges],
    })),
  };
}
