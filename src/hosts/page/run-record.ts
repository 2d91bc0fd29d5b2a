import { widestRow } from '../../core/grid';
import { changedGrid } from '../../history/changed-grid';
import { findHeading } from '../../history/heading';
import { indexHistory } from '../../history/index-history';
import type { PeriodChange } from '../../history/plan-recording';
import { type Flow, runAtOnce } from '../../workbook/flow';
import type { KnownSettings, RecordJob, RecordOutcome } from '../../workbook/port';
import { PortError } from '../../workbook/port-error';
import * as flows from '../../workbook/record';
import { type BookSheet, type BookStore, freeName, ownSheet } from './book';

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

/** The page's part of recording; every step is done at once. */
function historyOf(book: BookStore, known: KnownSettings): flows.RecordHost<Opened> {
  return {
    read: (names) => ({
      known,
      grids: names.map((name) => {
        const found = book.get().sheets.find((sheet) => sheet.name === name);
        if (found === undefined) throw new PortError('gone', name);
        return found.grid;
      }),
    }),
    open: () => openHistory(book.get().sheets),
    // It goes where it was: it stays the file's own sheet.
    write: ({ sheet: old, name, grid, index }, change) => {
      const { sheets, ...rest } = book.get();
      const { hidden, source } = old;
      const next = ownSheet(changedGrid(grid, index, change), name, { hidden, source, ours: false, made: 'history' });
      book.set({ ...rest, sheets: sheets.map((sheet) => (sheet === old ? next : sheet)) });
    },
    create: (plan) => {
      const { sheets, ...rest } = book.get();
      const name = freeName(plan.name, sheets);
      book.set({ ...rest, sheets: [...sheets, ownSheet(plan, name, { ours: false, made: 'history' })] });
      return name;
    },
  };
}

function outcomeOf(flow: Flow<RecordOutcome>): RecordOutcome {
  try {
    return runAtOnce(flow);
  } catch (error) {
    if (error instanceof PortError) return { status: 'failed', code: error.code, detail: error.detail };
    throw error;
  }
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history. */
export function recordHistory(book: BookStore, job: RecordJob, known: KnownSettings): RecordOutcome {
  return outcomeOf(flows.recordHistory(historyOf(book, known), job));
}

/** Makes the history have a period as it is after a change, where it has it as it was before. */
export function changeRecord(book: BookStore, wanted: PeriodChange, known: KnownSettings): RecordOutcome {
  return outcomeOf(flows.changeRecord(historyOf(book, known), wanted));
}
