import type { CellValue, Grid } from '../../src/core/grid';
import { changedGrid } from '../../src/history/changed-grid';
import { findHeading } from '../../src/history/heading';
import { indexHistory } from '../../src/history/index-history';
import { planChange, planRecording } from '../../src/history/plan-recording';
import { importPeriods } from '../../src/pipeline/import-periods';
import { readSheet } from '../../src/pipeline/read-sheet';
import { recordsOf } from '../../src/pipeline/records-of';
import { defaultSettings, type Settings } from '../../src/core/settings/settings';
import { hasErrors } from '../../src/core/finding';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { draftReport } from '../../src/pipeline/draft-report';
import { defaultReportSettings } from '../../src/report/report-settings';
import { buildInput, type GridsTogether } from '../../src/workbook/build-input';
import { comparedSheetName } from '../../src/workbook/compared-sheet-name';
import { noChoices } from '../../src/workbook/choices';
import { alone, namesTogether } from '../../src/workbook/together';
import { sampleSheet } from '../../src/pipeline/sample-sheet';
import type { BuildJob, BuildOutcome, Choices, Together, UndoState, WorkbookPort } from '../../src/workbook/port';

/** A sheet of a workbook that is only in memory. */
export interface MemorySheet {
  readonly name: string;
  readonly cells: CellValue[][];
  readonly ours?: boolean;
  readonly hidden?: boolean;
}

/** A workbook in memory with the means to disturb it. */
export interface MemoryWorkbook {
  readonly port: WorkbookPort;
  readonly jobs: BuildJob[];
  /** Where the person was taken: “Sheet!C17”. */
  readonly visits: string[];
  readonly sheetNames: () => readonly string[];
  setCell(sheet: string, row: number, column: number, value: CellValue): void;
  activate(sheet: string): void;
  remove(sheet: string): void;
  /** The next build, undo or reading ends so. */
  failWith(outcome: BuildOutcome | null): void;
  /** Number of cells that people have added to our sheet. */
  addForeignCells(count: number): void;
  /** Builds and undoes wait until the given function is called. */
  hold(): () => void;
  /** Sheets are not read until the given function is called. */
  holdReading(): () => void;
  refuseToOpen(message: string | null): void;
}

function closedGate(): [Promise<void>, () => void] {
  let release = (): void => undefined;
  const waiting = new Promise<void>((resolve) => {
    release = resolve;
  });
  return [
    waiting,
    () => {
      release();
    },
  ];
}

/** A workbook whose first sheet is active. */
export function memoryWorkbook(
  host: WorkbookPort['host'],
  language: WorkbookPort['language'],
  sheets: readonly MemorySheet[],
  remembered: Choices = noChoices,
  settings: Settings = defaultSettings,
): MemoryWorkbook {
  let book = [...sheets];
  let active = sheets[0]?.name ?? '';
  let saved = remembered;
  let undo: { readonly before: MemorySheet[]; readonly state: UndoState } | null = null;
  let failure: BuildOutcome | null = null;
  let foreign = 0;
  let gate = Promise.resolve();
  let readingGate = Promise.resolve();
  let refusal: string | null = null;
  const listeners = new Set<(sheet: string) => void>();
  const jobs: BuildJob[] = [];
  const visits: string[] = [];

  function gridOf(name: string): Grid {
    const sheet = book.find((one) => one.name === name);
    if (!sheet) throw Object.assign(new Error(name), { code: 'gone' });
    return {
      sheet: name,
      cells: sheet.cells.map((row) => [...row]),
      merges: [],
      percentCells: new Set(),
      hiddenRows: [],
    };
  }

  const widthOf = (name: string): number => Math.max(0, ...gridOf(name).cells.map((row) => row.length));

  function freeName(wished: string): string {
    let name = wished;
    for (let number = 2; book.some((sheet) => sheet.name === name); number++) name = `${wished} (${number})`;
    return name;
  }

  const gridsOf = (together: Together = alone): GridsTogether => ({
    together,
    grids: new Map(namesTogether(together).map((name) => [name, gridOf(name)])),
  });

  function buildNow({ choices, together, onExisting }: BuildJob): BuildOutcome {
    const compared = comparedSheetName(choices);
    const result = buildAppendix(
      buildInput(
        choices,
        { settings, findings: [] },
        gridOf(choices.rawSheet),
        compared === null ? null : gridOf(compared),
        gridsOf(together),
      ),
    );
    if (result.plan === null || hasErrors(result.findings)) return { status: 'refused', findings: result.findings };
    const existing = book.find((sheet) => sheet.ours && sheet.name === result.plan?.name);
    if (existing && onExisting === null) return { status: 'exists', sheet: existing.name, foreignCells: foreign };
    const replaced = existing && onExisting === 'replace';
    const name = replaced ? existing.name : freeName(result.plan.name);
    const sheet: MemorySheet = { name, ours: true, cells: result.plan.values.map((row) => [...row]) };
    undo = { before: book, state: { available: true, sheet: name, direction: 'undo' } };
    book = replaced ? book.map((one) => (one.name === name ? sheet : one)) : [...book, sheet];
    saved = choices;
    return { status: 'built', sheet: name, findings: result.findings, keptCells: replaced ? foreign : 0 };
  }

  function undoNow(): BuildOutcome {
    if (undo === null) return { status: 'failed', code: 'unknown', detail: 'nothing to undo' };
    const { before, state } = undo;
    undo = { before: book, state: { ...state, direction: state.direction === 'undo' ? 'redo' : 'undo' } };
    const was = before.find(({ name }) => name === state.sheet);
    const others = book.filter(({ name }) => name !== state.sheet);
    if (was === undefined) book = others;
    else book = others.length === book.length ? [...book, was] : book.map((one) => (one.name === was.name ? was : one));
    return { status: 'built', sheet: state.sheet ?? '', findings: [], keptCells: 0 };
  }

  async function outcome(job: () => BuildOutcome): Promise<BuildOutcome> {
    await gate;
    const failed = failure;
    failure = null;
    return failed ?? job();
  }

  const port: WorkbookPort = {
    host,
    language,
    look: () =>
      refusal === null
        ? Promise.resolve({
            sheets: book.map(({ name, hidden = false, ours = false }) => ({
              name,
              hidden,
              ours,
              active: name === active,
            })),
            choices: saved,
            settings: { settings, findings: [], sheet: null },
            undo: undo?.state ?? { available: false, sheet: null, direction: 'undo' },
          })
        : Promise.reject(new Error(refusal)),
    read: async (sheet) => readingGate.then(() => gridOf(sheet)),
    findBeside: null,
    readRows: (sheet, runs) =>
      Promise.resolve(
        runs.map(({ top, bottom }) => ({ top, left: 0, cells: gridOf(sheet).cells.slice(top, bottom + 1) })),
      ),
    reportSettings: () => Promise.resolve(defaultReportSettings),
    build: (job) => {
      jobs.push(job);
      return outcome(() => buildNow(job));
    },
    record: async ({ choices, together, sheets, onSamePeriod }) => {
      const grids = (sheets.length > 0 ? sheets : [choices.rawSheet]).map(gridOf);
      const [raw] = grids;
      if (!raw) throw new Error('no sheet');
      const { records, findings } =
        sheets.length > 0
          ? importPeriods(grids, defaultSettings)
          : recordsOf(buildInput(choices, { settings, findings: [] }, raw, null, gridsOf(together)));
      if (hasErrors(findings)) return Promise.resolve({ status: 'refused', findings });
      const known = book.find(({ cells }) => findHeading(cells) !== null);
      const index = known && indexHistory(gridOf(known.name));
      const recording = planRecording(
        known && index ? { grid: gridOf(known.name), index, width: widthOf(known.name) } : null,
        records,
        onSamePeriod,
      );
      if (recording.kind === 'none') return { status: 'recorded', sheet: known?.name ?? '', periods: [], changes: [] };
      if (recording.kind === 'ask') return { status: 'exists', sheet: known?.name ?? '', periods: recording.periods };
      if (recording.kind === 'refused') return { status: 'refused', findings: recording.findings };
      const sheet = recording.kind === 'create' ? freeName(recording.plan.name) : (known?.name ?? '');
      const plan =
        recording.kind === 'create' ? recording.plan : index && changedGrid(gridOf(sheet), index, recording.change);
      book = [
        ...book.filter(({ name }) => name !== sheet),
        { name: sheet, cells: plan?.values.map((row) => [...row]) ?? [] },
      ];
      return { status: 'recorded', sheet, periods: recording.periods, changes: recording.changes };
    },
    changeRecord: (wanted) => {
      const known = book.find(({ cells }) => findHeading(cells) !== null);
      const grid = known && gridOf(known.name);
      const index = grid && indexHistory(grid);
      const change = grid && index ? planChange({ grid, index, width: widthOf(grid.sheet) }, wanted) : null;
      const periods = [(wanted.after ?? wanted.before)?.period.label ?? ''];
      if (!grid || !index || !change)
        return Promise.resolve({ status: 'changed', sheet: known?.name ?? 'Lịch sử', periods });
      const cells = changedGrid(grid, index, change).values.map((row) => [...row]);
      book = book.map((one) => (one.name === grid.sheet ? { ...one, cells } : one));
      return Promise.resolve({ status: 'recorded', sheet: grid.sheet, periods, changes: [wanted] });
    },
    insertSample: () =>
      outcome(() => {
        const name = freeName(sampleSheet.name);
        book = [...book, { name, cells: sampleSheet.values.map((row) => [...row]) }];
        active = name;
        return { status: 'built', sheet: name, findings: [], keptCells: 0 };
      }),
    undo: () => outcome(undoNow),
    goTo: async (sheet, cell) => {
      await Promise.resolve().then(() => gridOf(sheet));
      visits.push(cell === null ? sheet : `${sheet}!${cell}`);
    },
    onChange: (listener) => {
      listeners.add(listener);
      return Promise.resolve(() => listeners.delete(listener));
    },
    openHelp: (topic) => {
      visits.push(`help ${topic}`);
      return Promise.resolve();
    },
    pdfAddress: (sheet) =>
      Promise.resolve(
        host === 'sheets'
          ? `https://docs.google.com/spreadsheets/d/example/export?format=pdf#${encodeURIComponent(sheet)}`
          : null,
      ),
    writeWord: async (document) => (await import('../../src/docx/write-word')).writeWord(document),
    createDocument:
      host === 'sheets'
        ? (name) => Promise.resolve(`https://docs.google.com/document/d/example/edit#${encodeURIComponent(name)}`)
        : null,
    writeFormulas:
      host === 'sheets' ? null : () => Promise.resolve({ status: 'written', names: ['XEPLOAI', 'TANGGIAM'], kept: [] }),
  };

  return {
    port,
    jobs,
    visits,
    sheetNames: () => book.map((sheet) => sheet.name),
    setCell(name, row, column, value) {
      const cells = book.find((sheet) => sheet.name === name)?.cells[row];
      if (cells) cells[column] = value;
      for (const listener of listeners) listener(name);
    },
    activate(sheet) {
      active = sheet;
    },
    remove(name) {
      book = book.filter((sheet) => sheet.name !== name);
    },
    failWith(next) {
      failure = next;
    },
    addForeignCells(count) {
      foreign = count;
    },
    hold() {
      const [waiting, release] = closedGate();
      gate = waiting;
      return release;
    },
    holdReading() {
      const [waiting, release] = closedGate();
      readingGate = waiting;
      return release;
    },
    refuseToOpen(message) {
      refusal = message;
    },
  };
}

/** The steps as the product runs them. */
export const realSteps = { readSheet, buildAppendix, draftReport: () => Promise.resolve(draftReport) };
