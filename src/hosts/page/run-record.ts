import { widestRow } from '../../core/grid';
import { readSheets } from '../../files/read/read-sheets';
import { changeRows } from '../../files/write/change-rows';
import { historyRowsChange } from '../../files/write/history-rows-change';
import type { HistoryChange } from '../../history/change-history';
import { changedGrid } from '../../history/changed-grid';
import { findHeading } from '../../history/heading';
import { indexHistory } from '../../history/index-history';
import type { PeriodChange } from '../../history/plan-recording';
import { type Flow, runInTurn } from '../../workbook/flow';
import type { KnownSettings, RecordJob, RecordOutcome } from '../../workbook/port';
import { comparedSheetName } from '../../workbook/compared-sheet-name';
import { PortError } from '../../workbook/port-error';
import * as flows from '../../workbook/record';
import { type BookFile, type BookSheet, type BookStore, freeName, ownSheet } from './book';
import { gridNamed, gridsTogether } from './grids-together';

interface Opened extends flows.OpenHistory {
  readonly sheet: BookSheet;
}

/** The book's own history: the first sheet in view that has the heading of one. */
export function historySheet(sheets: readonly BookSheet[]): BookSheet | null {
  const all = sheets.filter(({ grid }) => findHeading(grid.cells) !== null);
  return all.find(({ hidden }) => !hidden) ?? all[0] ?? null;
}

function openHistory(sheets: readonly BookSheet[]): Opened | null {
  const sheet = historySheet(sheets);
  const index = sheet && indexHistory(sheet.grid);
  if (!sheet || !index) return null;
  return { sheet, name: sheet.name, grid: sheet.grid, index, width: widestRow(sheet.grid.cells) };
}

/** What the history's own file is after a change, and its sheet as it is then read. */
interface ChangedFile {
  readonly file: BookFile;
  readonly sheet: BookSheet;
}

/** Changes the rows within the file that the history came in, so that what people made of it stays: colours, widths, formulas, notes. Null where there is no such file, or it is written in a way that we do not know. */
async function inItsFile(book: BookStore, opened: Opened, change: HistoryChange): Promise<ChangedFile | null> {
  const { sheet, grid, index } = opened;
  const { source } = sheet;
  const file = book.get().files.find(({ name }) => name === source?.file);
  if (source === null || file === undefined || sheet.plan !== null) return null;
  const changed = await changeRows(file.bytes, source.sheet, historyRowsChange(grid, index, change));
  if (!('bytes' in changed)) return null;
  const read = await readSheets(file.name, changed.bytes);
  const now = read.ok ? read.value.find((one) => one.grid.sheet === source.sheet) : undefined;
  return now
    ? {
        file: { ...file, bytes: changed.bytes },
        sheet: { ...sheet, grid: { ...now.grid, sheet: sheet.name }, made: 'history' },
      }
    : null;
}

/** The page's part of recording. */
function historyOf(book: BookStore, known: KnownSettings): flows.RecordHost<Opened> {
  return {
    read: (job) => {
      const { sheets } = book.get();
      const grids = flows.sheetsOfJob(job).map((name) => gridNamed(sheets, name));
      const compared = comparedSheetName(job.choices);
      const previous = sheets.find(({ name, grid }) => name === compared && findHeading(grid.cells) === null);
      return {
        known,
        grids,
        ...(previous && { previous: gridNamed(sheets, previous.name) }),
        together: gridsTogether(sheets, job, known),
      };
    },
    open: () => openHistory(book.get().sheets),
    // It goes where it was: it stays the file's own sheet. Only where its rows cannot be changed in the file is it written anew.
    write: async (opened, change) => {
      const { sheet: old, name, grid, index } = opened;
      const kept = await inItsFile(book, opened, change);
      const { sheets, files, ...rest } = book.get();
      const { hidden, source } = old;
      const next =
        kept?.sheet ??
        ownSheet(changedGrid(grid, index, change), name, { hidden, source, ours: false, made: 'history' });
      book.set({
        ...rest,
        files: files.map((file) => (file.name === kept?.file.name ? kept.file : file)),
        sheets: sheets.map((sheet) => (sheet === old ? next : sheet)),
      });
    },
    create: (plan) => {
      const { sheets, ...rest } = book.get();
      const name = freeName(plan.name, sheets);
      book.set({ ...rest, sheets: [...sheets, ownSheet(plan, name, { ours: false, made: 'history' })] });
      return name;
    },
    remove: ({ sheet: gone }) => {
      const { sheets, ...rest } = book.get();
      book.set({ ...rest, sheets: sheets.filter((sheet) => sheet !== gone) });
    },
  };
}

async function outcomeOf(flow: Flow<RecordOutcome>): Promise<RecordOutcome> {
  try {
    return await runInTurn(flow);
  } catch (error) {
    if (error instanceof PortError) return { status: 'failed', code: error.code, detail: error.detail };
    throw error;
  }
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history. */
export function recordHistory(book: BookStore, job: RecordJob, known: KnownSettings): Promise<RecordOutcome> {
  return outcomeOf(flows.recordHistory(historyOf(book, known), job));
}

/** Makes the history have a period as it is after a change, where it has it as it was before. */
export function changeRecord(book: BookStore, wanted: PeriodChange, known: KnownSettings): Promise<RecordOutcome> {
  return outcomeOf(flows.changeRecord(historyOf(book, known), wanted));
}
