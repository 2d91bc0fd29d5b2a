import { buildInput, comparedSheetName } from '../../workbook/build-input';
import { type BuildInput, type BuildResult, buildAppendix } from '../../pipeline/build-appendix';
import { noChoices } from '../../workbook/choices';
import { findHeading } from '../../history/heading';
import type { SheetKind } from '../../pipeline/sheet-kinds';
import type { BuildJob, BuildOutcome, RecordOutcome, WorkbookPort } from '../../workbook/port';
import type { SheetJob, SheetOutcome } from './build-sheet';
import { listenToChanges } from './change-events';
import { failureOf, PortError } from './excel-error';
import { knownSettings } from './known-settings';
import { openHelp } from './open-help';
import { readGrid } from './read-grid';
import { runExcel } from './run-excel';
import { isOurs, surveyWorkbook } from './survey';
import { swapSheets, undoStateOf } from './swap-sheets';

/** What paints is fetched while the pane is being looked at: nobody builds in the first moment. */
async function buildSheet(job: SheetJob): Promise<SheetOutcome> {
  return (await import(/* webpackChunkName: "build", webpackPrefetch: true */ './build-sheet')).buildSheet(job);
}

/** The appendix is planned by what the preview has loaded already; the other sheets come when they are wanted. */
async function planOf(make: SheetKind, input: BuildInput): Promise<BuildResult> {
  if (make === 'appendix') return buildAppendix(input);
  return (await import(/* webpackChunkName: "sheets" */ '../../pipeline/plan-sheet')).planSheet(make, input);
}

async function build(job: BuildJob, known: () => ReturnType<typeof knownSettings>): Promise<BuildOutcome> {
  const { make, choices, onExisting } = job;
  if (make === 'settings')
    return (await import(/* webpackChunkName: "settings" */ './build-settings')).buildSettings(job, await known());
  const compared = comparedSheetName(choices);
  const raw = await readGrid(choices.rawSheet, true);
  const previous = compared === null ? null : await readGrid(compared, true);
  const input = buildInput(choices, await known(), raw, previous);
  const asksHistory = job.seekHistory === true && choices.compared === null;
  const isHistory = previous !== null && findHeading(previous.cells) !== null;
  const { findings, plan, table } = await planOf(
    make,
    asksHistory || isHistory
      ? await (
          await import(/* webpackChunkName: "history" */ './complete-input')
        ).completeInput(make, input, asksHistory)
      : input,
  );
  if (!plan) return { status: 'refused', findings };
  const outcome = await buildSheet({ plan, choices, onExisting });
  if (outcome.status !== 'built') return outcome;
  if (make !== 'appendix' || table === null || choices.record === false) return { ...outcome, findings };
  const { recordableOf } = await import(/* webpackChunkName: "history" */ '../../workbook/recordable');
  return { ...outcome, findings, recordable: recordableOf(table, choices.rawSheet) };
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
function inTurn(): <Result>(
  job: () => Promise<Result>,
) => Promise<Result | Extract<BuildOutcome, { status: 'failed' }>> {
  let last: Promise<unknown> = Promise.resolve();
  return (job) => {
    const next = last.then(job).catch((error: unknown) => ({ status: 'failed' as const, ...failureOf(error) }));
    last = next;
    return next;
  };
}

/** The workbook that this add-in is open in. Office must be ready. */
export function excelPort(): WorkbookPort {
  const take = inTurn();
  const otherSheets = new Set<string>();
  const known = (): ReturnType<typeof knownSettings> => knownSettings(otherSheets);
  return {
    host: 'excel',
    language: Office.context.displayLanguage.toLowerCase().startsWith('en') ? 'en' : 'vi',
    sheets: async () => {
      const survey = await runExcel(surveyWorkbook);
      return survey.sheets
        .filter(({ visibility }) => visibility !== 'VeryHidden')
        .map((sheet) => ({
          name: sheet.name,
          active: sheet.id === survey.active,
          hidden: sheet.visibility !== 'Visible',
          ours: isOurs(sheet, survey.memory),
        }));
    },
    read: (sheet) =>
      readGrid(sheet, false).catch((error: unknown) => {
        const { code, detail } = failureOf(error);
        throw new PortError(code, detail);
      }),
    readRows: async (sheet, runs) =>
      (await import(/* webpackChunkName: "history" */ './read-history')).readRowsOf(sheet, runs),
    settings: async () => {
      const { settings, findings, sheet } = await known();
      return { settings, findings, sheet };
    },
    reportSettings: async () => (await known()).report(),
    choices: async () => (await runExcel(surveyWorkbook)).memory.choices ?? noChoices,
    build: (job) => take(() => build(job, known)),
    record: (job) =>
      take(async (): Promise<RecordOutcome> =>
        (await import(/* webpackChunkName: "history" */ './record-history')).recordHistory(job, known),
      ),
    changeRecord: (change) =>
      take(async (): Promise<RecordOutcome> =>
        (await import(/* webpackChunkName: "history" */ './record-history')).changeRecord(change),
      ),
    insertSample: () =>
      take(async () => ({
        status: 'built',
        sheet: await (
          await import(/* webpackChunkName: "build" */ './insert-sheet')
        ).insertSheet((await import(/* webpackChunkName: "sample" */ '../../pipeline/sample-sheet')).sampleSheet, true),
        findings: [],
        keptCells: 0,
      })),
    undoState: async () => undoStateOf(await runExcel(surveyWorkbook)),
    undo: () => take(async () => ({ status: 'built', sheet: await swapSheets(), findings: [], keptCells: 0 })),
    goTo,
    onChange: listenToChanges,
    openHelp: (topic) =>
      Promise.resolve().then(() => {
        openHelp(topic);
      }),
    pdfAddress: () => Promise.resolve(null),
    writeWord: async (document) =>
      (await import(/* webpackChunkName: "word" */ '../../docx/write-word')).writeWord(document),
    createDocument: null,
    writeFormulas: async () => (await import(/* webpackChunkName: "formulas" */ './write-formulas')).writeFormulas(),
  };
}
