import type { CellValue, Grid } from '../../../src/core/grid';
import { defaultSettings } from '../../../src/core/settings/settings';
import type { PeriodChange } from '../../../src/history/plan-recording';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import { type BookStore, createBookStore, emptyBook } from '../../../src/hosts/page/book';
import { pagePort } from '../../../src/hosts/page/page-port';
import type {
  BuildJob,
  BuildOutcome,
  KnownSettings,
  RecordJob,
  RecordOutcome,
  WorkbookPort,
} from '../../../src/workbook/port';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf as excelCell, cellsOf, setCell, sheetNamed as excelSheet } from '../../excel-host/model';
import type { BuiltCode } from '../../sheets-host/built-code';
import { addSheet, sheetNamed as googleSheet, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';
import { cellOf, newWorkbook, type Workbook } from '../../sheets-host/workbook';
import { excelWorkbookOf } from './fill-excel';

/** What a flow needs of a host, the same for all: it is driven as its pane drives it. */
export interface AnyHost {
  readonly open: (grids: readonly Grid[]) => void;
  readonly build: (job: BuildJob) => Promise<BuildOutcome>;
  readonly record: (job: RecordJob) => Promise<RecordOutcome>;
  readonly changeRecord: (change: PeriodChange) => Promise<RecordOutcome>;
  readonly undo: () => Promise<BuildOutcome>;
  /** Names of the sheets that a person sees, in alphabetical order, since each host has its own place for a new one. */
  readonly names: () => readonly string[];
  /** What stands on a sheet, each cell as a text, without empty rows and columns at its end. */
  readonly texts: (sheet: string) => readonly (readonly string[])[];
  /** A person writes a formula into a cell, counted from 0; null where the host keeps none. */
  readonly formula: ((sheet: string, row: number, column: number, formula: string) => void) | null;
  /** The formula of a cell, as it stands there. */
  readonly formulaOf: (sheet: string, row: number, column: number) => string | null;
  /** A person colours a cell; null where nobody can. */
  readonly color: ((sheet: string, row: number, column: number, color: string) => void) | null;
  /** The background of a cell, `#RRGGBB` in capitals. */
  readonly colorOf: (sheet: string, row: number, column: number) => string;
  /** A person types into a cell, counted from 0. */
  readonly type: (sheet: string, row: number, column: number, value: string | number) => void;
}

/** Rows without what is empty at their end. */
function trimmed(rows: readonly (readonly unknown[])[]): string[][] {
  const texts = rows.map((row) =>
    row.map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')),
  );
  const filled = (row: readonly string[]): number[] => row.flatMap((text, at) => (text === '' ? [] : at + 1));
  const width = Math.max(0, ...texts.flatMap(filled));
  const height = Math.max(0, ...texts.flatMap((row, at) => (filled(row).length === 0 ? [] : at + 1)));
  return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => texts[r]?.[c] ?? ''));
}

function sorted(names: readonly string[]): string[] {
  return [...names].sort((a, b) => a.localeCompare(b, 'vi'));
}

function inExcel(host: ExcelHost): AnyHost {
  let port: WorkbookPort = excelPort();
  return {
    open: (grids) => {
      host.reset(excelWorkbookOf(grids));
      port = excelPort();
    },
    build: (job) => port.build(job),
    record: (job) => port.record(job),
    changeRecord: (change) => port.changeRecord(change),
    undo: () => port.undo(),
    names: () => sorted(host.workbook.sheets.flatMap(({ name, visibility }) => (visibility === 'Visible' ? name : []))),
    texts: (name) => {
      const rows: unknown[][] = [];
      for (const [row, column, { value }] of cellsOf(excelSheet(host.workbook, name)))
        (rows[row] ??= [])[column] = value;
      return trimmed(Array.from(rows, (row: unknown[] | undefined) => Array.from(row ?? [])));
    },
    formula: (name, row, column, formula) => {
      setCell(excelSheet(host.workbook, name), row, column, { formula });
    },
    formulaOf: (name, row, column) => excelCell(excelSheet(host.workbook, name), row, column).formula,
    color: (name, row, column, fill) => {
      const sheet = excelSheet(host.workbook, name);
      setCell(sheet, row, column, { looks: { ...excelCell(sheet, row, column).looks, fill } });
    },
    colorOf: (name, row, column) => excelCell(excelSheet(host.workbook, name), row, column).looks.fill ?? '#FFFFFF',
    type: (name, row, column, value) => {
      setCell(excelSheet(host.workbook, name), row, column, { value });
    },
  };
}

const known: KnownSettings = { settings: defaultSettings, findings: [], sheet: null };

function inSheets({ script }: BuiltCode): AnyHost {
  let workbook: Workbook = newWorkbook('vi_VN');
  function call<Outcome>(name: string, args: readonly unknown[]): Promise<Outcome> {
    const { result, error } = runScript(script, workbook, name, args);
    if (error !== null) return Promise.reject(new Error(error));
    return Promise.resolve((JSON.parse(JSON.stringify(result)) as { readonly value: Outcome }).value);
  }
  return {
    open: ([first, ...more]) => {
      if (first) workbook = workbookOf(first);
      for (const grid of more) addSheet(workbook, grid);
    },
    build: (job) => call('paneBuild', [job, known, []]),
    record: (job) => call('paneRecord', [job, known, []]),
    changeRecord: (change) => call('paneChangeRecord', [change]),
    undo: () => call('paneUndo', []),
    names: () => sorted(workbook.sheets.flatMap(({ name, hidden }) => (hidden ? [] : name))),
    texts: (name) => trimmed(googleSheet(workbook, name).cells.map((row) => row.map(({ value }) => value))),
    formula: (name, row, column, formula) => {
      cellOf(googleSheet(workbook, name), row, column).formula = formula;
    },
    formulaOf: (name, row, column) => cellOf(googleSheet(workbook, name), row, column).formula,
    color: (name, row, column, background) => {
      const cell = cellOf(googleSheet(workbook, name), row, column);
      cell.format = { ...cell.format, background };
    },
    colorOf: (name, row, column) => cellOf(googleSheet(workbook, name), row, column).format.background.toUpperCase(),
    type: (name, row, column, value) => {
      cellOf(googleSheet(workbook, name), row, column).value = value;
    },
  };
}

function withCell(cells: Grid['cells'], row: number, column: number, value: CellValue): Grid['cells'] {
  return cells.map((line, r) => (r === row ? line.map((old, c) => (c === column ? value : old)) : line));
}

function inPage(): AnyHost {
  let book: BookStore = createBookStore();
  let port: WorkbookPort | null = null;
  const opened = (): WorkbookPort => {
    port ??= pagePort(book, { language: 'vi', show: () => undefined, openHelp: () => undefined });
    return port;
  };
  return {
    open: (grids) => {
      book = createBookStore();
      port = null;
      const sheets = grids.map((grid) => ({
        name: grid.sheet,
        grid,
        plan: null,
        hidden: false,
        source: null,
        ours: false,
      }));
      book.set({ ...emptyBook, sheets, active: sheets[0]?.name ?? '' });
    },
    build: (job) => opened().build(job),
    record: (job) => opened().record(job),
    changeRecord: (change) => opened().changeRecord(change),
    undo: () => opened().undo(),
    names: () => sorted(book.get().sheets.flatMap(({ name, hidden }) => (hidden ? [] : name))),
    texts: (name) => trimmed(book.get().sheets.find((sheet) => sheet.name === name)?.grid.cells ?? []),
    formula: null,
    formulaOf: () => null,
    color: null,
    colorOf: () => '#FFFFFF',
    // Nobody types into a sheet of the page: what is changed comes in anew.
    type: (name, row, column, value) => {
      const now = book.get();
      const sheets = now.sheets.map((sheet) =>
        sheet.name === name
          ? { ...sheet, grid: { ...sheet.grid, cells: withCell(sheet.grid.cells, row, column, value) } }
          : sheet,
      );
      book.set({ ...now, sheets });
    },
  };
}

/** Every host with a workbook that a person works in. */
export function everyHost(host: ExcelHost, code: BuiltCode): Readonly<Record<WorkbookPort['host'], AnyHost>> {
  return { excel: inExcel(host), sheets: inSheets(code), page: inPage() };
}
