import type { Language } from '../../catalogue';
import { writeWord } from '../../docx/write-word';
import { nativeFunctions } from '../../functions/native/definitions';
import { settingsOfSheets } from '../../files/settings-of-sheets';
import type { FileSheet } from '../../files/read/file-sheet';
import { noChoices } from '../../workbook/choices';
import type { BuildOutcome, Choices, RecordOutcome, WorkbookLook, WorkbookPort } from '../../workbook/port';
import { sampleSheet } from '../../pipeline/sample-sheet';
import { printedPages } from './print-pages';
import { isSettingsSheet } from '../../settings-sheet';
import { type BookSheet, type BookStore, freeName, ownSheet } from './book';
import { type BookChange, type BookSettings, buildInto } from './run-build';
import { changeRecord, recordHistory } from './run-record';

/** What the port needs of the page. */
export interface PageSurroundings {
  readonly language: Language;
  /** Shows a sheet of the book, and a cell of it. */
  readonly show: (sheet: string, cell: string | null) => void;
  readonly openHelp: (topic: 'use' | 'findings') => void;
}

function fileSheet({ grid, hidden, settings, name }: BookSheet): FileSheet {
  return { grid: { ...grid, sheet: name }, hidden, ...(settings && { settings }) };
}

/** The settings that the book keeps on its sheet “Cấu hình”. */
export function bookSettings(sheets: readonly BookSheet[]): BookSettings {
  const own = sheets.filter(({ grid }) => isSettingsSheet(grid));
  const reading = settingsOfSheets(own.map(fileSheet));
  const first = own.find(({ settings }) => settings === true) ?? own.find(({ hidden }) => !hidden) ?? own[0] ?? null;
  return { ...reading, sheet: first };
}

/** The sample as a sheet that a person owns. */
export function sampleOf(sheets: readonly BookSheet[]): BookSheet {
  return ownSheet(sampleSheet, freeName(sampleSheet.name, sheets), { ours: false });
}

/** The workbook of the page: sheets in memory that came from files, from the clipboard, or were made here. */
export function pagePort(book: BookStore, { language, show, openHelp }: PageSurroundings): WorkbookPort {
  let remembered: Choices = noChoices;
  let undoable: (BookChange & { readonly direction: 'undo' | 'redo' }) | null = null;

  function sheetNamed(name: string): BookSheet {
    const found = book.get().sheets.find((sheet) => sheet.name === name);
    if (found === undefined) throw Object.assign(new Error(name), { code: 'gone' });
    return found;
  }

  const settings = (): BookSettings => bookSettings(book.get().sheets);

  /** Swaps what was built with what was there before; done twice, all is as it was. */
  function swap(): BuildOutcome {
    if (undoable === null) return { status: 'failed', code: 'unknown', detail: '' };
    const { sheet, before, direction } = undoable;
    const { sheets, ...rest } = book.get();
    const now = sheets.find(({ name }) => name === sheet) ?? null;
    const next =
      now === null
        ? [...sheets, ...(before ? [before] : [])]
        : sheets.flatMap((one) => (one === now ? (before ?? []) : one));
    const back = before === null ? (next[0]?.name ?? '') : sheet;
    book.set({ ...rest, sheets: next, active: back });
    undoable = { sheet, before: now, direction: direction === 'undo' ? 'redo' : 'undo' };
    return { status: 'built', sheet, findings: [], keptCells: 0 };
  }

  function look(): WorkbookLook {
    const { sheets, active } = book.get();
    const { settings: now, findings, sheet } = settings();
    return {
      sheets: sheets.map(({ name, hidden, ours }) => ({ name, hidden, ours, active: name === active })),
      choices: remembered,
      settings: { settings: now, findings, sheet: sheet?.name ?? null },
      undo:
        undoable === null
          ? { available: false, sheet: null, direction: 'undo' }
          : { available: true, sheet: undoable.sheet, direction: undoable.direction },
    };
  }

  return {
    host: 'page',
    language,
    look: async () => Promise.resolve().then(look),
    read: async (name) => Promise.resolve().then(() => ({ ...sheetNamed(name).grid, sheet: name })),
    findBeside: null,
    readRows: async (name, runs) =>
      Promise.resolve().then(() =>
        runs.map(({ top, bottom }) => ({ top, left: 0, cells: sheetNamed(name).grid.cells.slice(top, bottom + 1) })),
      ),
    reportSettings: async () => Promise.resolve().then(() => settings().report),
    build: async (job) =>
      Promise.resolve().then(() => {
        const { outcome, change } = buildInto(book, job, settings());
        if (outcome.status === 'built') remembered = job.choices;
        if (change !== null) undoable = { ...change, direction: 'undo' };
        return outcome;
      }),
    record: async (job): Promise<RecordOutcome> =>
      Promise.resolve().then(() => {
        return recordHistory(book, job, look().settings);
      }),
    changeRecord: async (change) => Promise.resolve().then(() => changeRecord(book, change, look().settings)),
    insertSample: async () =>
      Promise.resolve().then(() => {
        const { sheets, ...rest } = book.get();
        const sample = sampleOf(sheets);
        book.set({ ...rest, sheets: [...sheets, sample], active: sample.name });
        return { status: 'built', sheet: sample.name, findings: [], keptCells: 0 };
      }),
    undo: async () => Promise.resolve().then(swap),
    goTo: async (sheet, cell) =>
      Promise.resolve().then(() => {
        show(sheetNamed(sheet).name, cell);
      }),
    // Nobody types into a sheet here; what comes in anew is a sheet of its own, which a refresh finds.
    onChange: () => Promise.resolve(() => undefined),
    openHelp: (topic) => {
      openHelp(topic);
      return Promise.resolve();
    },
    pdfAddress: () => Promise.resolve(null),
    writeWord: async (document) => Promise.resolve().then(() => writeWord(document)),
    printPages: (pages) => {
      document.querySelector('.printed')?.remove();
      document.body.append(printedPages(pages));
      window.print();
    },
    createDocument: null,
    writeFormulas: () => {
      book.set({ ...book.get(), withFormulas: true });
      return Promise.resolve({ status: 'written', names: nativeFunctions.map(({ name }) => name), kept: [] });
    },
  };
}
