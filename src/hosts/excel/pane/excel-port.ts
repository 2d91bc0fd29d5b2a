import { noChoices } from '../../../workbook/choices';
import { rememberedJob } from '../../../workbook/remembered-job';
import type { BuildJob, BuildOutcome, RecordOutcome, WorkbookLook, WorkbookPort } from '../../../workbook/port';
import { type Book, createBook } from '../read/book';
import { listenToChanges } from './change-events';
import { failureOf } from '../call/excel-error';
import { PortError } from '../../../workbook/port-error';
import { openHelp } from './open-help';
import { runBuild } from '../change/run-build';
import { runExcel } from '../call/run-excel';
import { isOurs, type Survey } from '../read/survey';
import { swapSheets, undoStateOf } from '../change/swap-sheets';

/** The workbook that this add-in is open in, with what only the ribbon asks of it. */
export interface ExcelPort extends WorkbookPort {
  /** Builds the appendix from the sheet that is open, with what was chosen for it the last time; null where there is nothing to build from. */
  readonly buildNow: () => Promise<{ readonly job: BuildJob | null; readonly outcome: BuildOutcome } | null>;
}

async function lookOf(book: Book, survey: Survey): Promise<WorkbookLook> {
  const { settings, findings, sheet, report } = await book.settings(survey);
  return {
    sheets: survey.sheets
      .filter(({ visibility }) => visibility !== 'VeryHidden')
      .map((one) => ({
        name: one.name,
        active: one.id === survey.active,
        hidden: one.visibility !== 'Visible',
        ours: isOurs(one, survey.memory),
      })),
    choices: survey.memory.choices ?? noChoices,
    settings: { settings, findings, sheet, ...(report && { report }) },
    undo: undoStateOf(survey),
  };
}

/** An outcome of a change with the workbook as it is left, so that nobody has to look again. */
async function withLook<Outcome extends { readonly status: string }>(book: Book, outcome: Outcome): Promise<Outcome> {
  const last = book.last();
  const isChange = outcome.status === 'built' || outcome.status === 'recorded';
  const look = last === null || !isChange ? null : await lookOf(book, last).catch(() => null);
  return look === null ? outcome : { ...outcome, look };
}

async function goTo(sheet: string, cell: string | null): Promise<void> {
  await runExcel(async (context) => {
    const found = context.workbook.worksheets.getItemOrNullObject(sheet);
    found.load('visibility');
    await context.sync();
    if (found.isNullObject || found.visibility !== 'Visible') throw new PortError('gone', sheet);
    found.activate();
    if (cell !== null) found.getRange(cell).select();
    await context.sync();
  });
}

/** One after the other: the ribbon's button and the pane's share this runtime. */
function inTurn(): {
  readonly take: <Result>(job: () => Promise<Result>) => Promise<Result | Extract<BuildOutcome, { status: 'failed' }>>;
  /** Resolves when the job that is running now has ended. */
  readonly idle: () => Promise<unknown>;
} {
  let last: Promise<unknown> = Promise.resolve();
  return {
    take: (job) => {
      const next = last.then(job).catch((error: unknown) => ({ status: 'failed' as const, ...failureOf(error) }));
      last = next;
      return next;
    },
    idle: () => last,
  };
}

async function undo(book: Book): Promise<BuildOutcome> {
  const { result, left, moved } = await swapSheets();
  book.saw(left);
  return { status: 'built', sheet: result, findings: [], keptCells: 0, ...(moved !== undefined && { moved }) };
}

async function insertSample(book: Book): Promise<BuildOutcome> {
  const { insertSheet } = await import(/* webpackChunkName: "build" */ '../change/insert-sheet');
  const { sampleSheet } = await import(/* webpackChunkName: "sample" */ '../../../pipeline/sample-sheet');
  const { result, left } = await insertSheet({ plan: sampleSheet, show: true }, null);
  book.saw(left);
  return { status: 'built', sheet: result, findings: [], keptCells: 0 };
}

/** The workbook that this add-in is open in. Office must be ready. */
export function excelPort(): ExcelPort {
  const { take, idle } = inTurn();
  const book = createBook();
  return {
    host: 'excel',
    language: Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi',
    look: async () => lookOf(book, await book.look()),
    read: (sheet) =>
      book.show(sheet).catch((error: unknown) => {
        const { code, detail } = failureOf(error);
        throw new PortError(code, detail);
      }),
    findBeside: null,
    readRows: book.rows,
    reportSettings: async () => (await book.settings(await book.look())).loadReport(),
    build: (job) => take(async () => withLook(book, await runBuild(book, job, await book.lookClosely()))),
    buildNow: async () => {
      const found: { job: BuildJob | null } = { job: null };
      const outcome = await take(async () => {
        const seen = await book.lookClosely();
        const job = rememberedJob(await lookOf(book, seen));
        found.job = job;
        return job && withLook(book, await runBuild(book, job, seen));
      });
      return outcome === null ? null : { job: found.job, outcome };
    },
    record: (job) =>
      take(async (): Promise<RecordOutcome> =>
        withLook(
          book,
          await (await import(/* webpackChunkName: "history" */ '../change/record')).recordHistory(book, job),
        ),
      ),
    changeRecord: (change) =>
      take(async (): Promise<RecordOutcome> =>
        withLook(
          book,
          await (await import(/* webpackChunkName: "history" */ '../change/record')).changeRecord(book, change),
        ),
      ),
    insertSample: () => take(async () => withLook(book, await insertSample(book))),
    undo: () => take(async () => withLook(book, await undo(book))),
    goTo,
    onChange: (listener) => listenToChanges(listener, book, idle),
    openHelp: (topic) =>
      Promise.resolve().then(() => {
        openHelp(topic);
      }),
    pdfAddress: () => Promise.resolve(null),
    writeWord: async (document) =>
      (await import(/* webpackChunkName: "word" */ '../../../docx/write-word')).writeWord(document),
    createDocument: null,
    writeFormulas: async () =>
      (await import(/* webpackChunkName: "formulas" */ '../change/write-formulas')).writeFormulas(),
  };
}
