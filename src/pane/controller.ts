import type { AppendixResult } from '../pipeline/build-appendix';
import type { BuildJob, BuildOutcome, KnownSettings, RecordJob, RecordOutcome, SheetInfo, WorkbookPort } from './workbook-port';
import { createHistoryKeeper } from './history-keeper';
import { comparedSheetName } from './state/build-input';
import { failureOf } from './state/failure-of';
import type { ReportNotice } from './state/report-state';
import type { DocumentPlan } from '../report/document-plan';
import { createLater } from './state/later';
import { initialState, type PaneState } from './state/pane-state';
import { createPreviewer, type Previewer, type Steps } from './state/previewer';
import { update, type PaneEvent } from './state/update';

/** Quiet time after a cell has changed, in milliseconds: typing and pasting come in bursts. */
export const changeDelay = 400;
/** Quiet time after a choice: it coalesces what happens at once, no more. */
const choiceDelay = 0;

/** What a person can do in the pane. */
export interface PaneActions {
  chooseRaw(sheet: string): void;
  choose(choices: Extract<PaneEvent, { type: 'chosen' }>['choices']): void;
  /** Null: the same as the last time. */
  build(make: BuildJob['make'] | null, onExisting: BuildJob['onExisting']): void;
  undo(): void;
  /** Adds the sample sheet and chooses it. */
  insertSample(): void;
  dismiss(): void;
  goTo(sheet: string | null, cell: string | null): void;
  /** Where there are findings, the help on them. */
  openHelp(): void;
  /** The workbook may have other sheets by now. */
  refresh(): void;
  reopen(): void;
  /** Unfolds or folds the report. */
  openReport(open: boolean): void;
  /** Makes the Word file of the draft and hands it over. */
  writeReport(name: string, deliver: (file: Uint8Array<ArrayBuffer>, name: string) => void): void;
  /** Makes an online document of the draft. */
  createDocument(name: string): void;
  /** Says whether the text could be copied. */
  copied(done: boolean): void;
  /** What was last previewed, with the counts behind it; null: nothing yet. */
  result(): AppendixResult | null;
  /** Null where the host cannot do it. */
  readonly writeFormulas: WorkbookPort['writeFormulas'];
  /** Puts the period of the last appendix in the place of the same period in the history. */
  replaceKept(): void;
  /** Keeps the period of the raw sheet, or those of old sheets; null where there is nothing to keep yet. */
  record(sheets: readonly string[], there: RecordJob['there']): Promise<RecordOutcome | null>;
}

/** Carries events to the state, and the state's wishes to the workbook. */
export function createController(port: WorkbookPort, steps: Steps, render: (state: PaneState) => void): PaneActions {
  let state = initialState;
  let previewer: Previewer | null = null;
  let latest = 0;
  let asked: BuildJob['make'] = 'appendix';
  let known: KnownSettings | null = null;
  const later = createLater();
  const keeper = createHistoryKeeper({
    port,
    say: (kept) => { dispatch({ type: 'kept', kept }); },
    recorded: (sheet) => {
      changed(sheet);
      return refresh();
    },
  });

  function dispatch(event: PaneEvent): void {
    const before = state;
    state = update(state, event);
    if (state.choices !== before.choices) previewSoon(choiceDelay);
    render(state);
  }

  function previewSoon(delay: number): void {
    latest += 1;
    later(() => void preview(), delay);
  }

  async function preview(): Promise<void> {
    const { rawSheet } = state.choices;
    if (previewer === null || rawSheet === null) return;
    const ticket = latest;
    dispatch({ type: 'previewing' });
    try {
      const previewed = await previewer.preview({ ...state.choices, rawSheet });
      if (ticket !== latest) return;
      dispatch({ type: 'previewed', sheet: rawSheet, ...previewed });
      await draft();
    } catch (error) {
      if (ticket !== latest) return;
      dispatch({ type: 'previewFailed', failure: failureOf(error, rawSheet) });
      await draft();
    }
  }

  /** The draft follows the preview as long as it is looked at. */
  async function draft(): Promise<void> {
    if (!state.report.open) return;
    const ticket = latest;
    try {
      const drafted = state.preview.summary === null ? null : await previewer?.draft();
      if (ticket === latest) dispatch({ type: 'drafted', draft: drafted ?? null });
    } catch (error) {
      if (ticket === latest) dispatch({ type: 'delivered', notice: { kind: 'failed', failure: failureOf(error, '') } });
    }
  }

  async function deliver(make: (document: DocumentPlan) => Promise<ReportNotice>): Promise<void> {
    const document = state.report.draft;
    if (document === null || state.report.busy) return;
    dispatch({ type: 'delivering' });
    const notice = await make(document).catch((error: unknown): ReportNotice => ({ kind: 'failed', failure: failureOf(error, state.choices.rawSheet ?? '') }));
    dispatch({ type: 'delivered', notice });
  }

  async function open(): Promise<void> {
    try {
      const [sheets, remembered, settings, undo] = await Promise.all([port.sheets(), port.choices(), port.settings(), port.undoState()]);
      known = settings;
      previewer = createPreviewer(port, settings, steps);
      dispatch({ type: 'opened', sheets: others(sheets), remembered, undo });
      await port.onChange(changed);
    } catch (error) {
      dispatch({ type: 'openFailed', failure: failureOf(error, '') });
      return;
    }
    await scan();
  }

  /** The sheets without that of the settings, which is neither built from nor compared with. */
  function others(sheets: readonly SheetInfo[]): readonly SheetInfo[] {
    return sheets.filter(({ name }) => name !== known?.sheet);
  }

  /** Reads the settings again; what they change is previewed anew. */
  async function renewSettings(): Promise<void> {
    const settings = await port.settings();
    if (JSON.stringify(settings) === JSON.stringify(known)) return;
    known = settings;
    previewer = createPreviewer(port, settings, steps);
    previewSoon(choiceDelay);
  }

  /** One sheet after the other, so that the host stays free for what a person does meanwhile. */
  async function scan(): Promise<void> {
    for (const { name, ours } of state.sheets) {
      if (!ours && !state.looks.has(name)) await lookAtSheet(name);
    }
    dispatch({ type: 'scanned' });
  }

  async function lookAtSheet(sheet: string): Promise<void> {
    try {
      const look = await previewer?.look(sheet);
      if (look && state.sheets.some((known) => known.name === sheet)) dispatch({ type: 'looked', sheet, look });
    } catch {
      // A sheet that cannot be read is simply not marked; choosing it says why.
    }
  }

  function changed(sheet: string): void {
    if (sheet === known?.sheet) {
      void renewSettings().catch(() => undefined);
      return;
    }
    previewer?.forget(sheet);
    const { rawSheet } = state.choices;
    if (sheet === rawSheet || sheet === comparedSheetName(state.choices)) previewSoon(changeDelay);
    else void lookAtSheet(sheet);
  }

  async function refresh(): Promise<void> {
    if (!state.opened) return;
    try {
      const sheets = await port.sheets();
      // Without a settings sheet there is nothing to renew as long as no sheet is new.
      if (known?.sheet !== null || sheets.some(({ name }) => !state.sheets.some((before) => before.name === name))) await renewSettings();
      dispatch({ type: 'listed', sheets: others(sheets) });
    } catch {
      return; // The list stays as it was; the next action will say what is wrong.
    }
    await scan();
  }

  /** False where it did not come to a sheet, or was not even tried. */
  async function run(what: 'build' | 'undo' | 'redo', job: () => Promise<BuildOutcome>): Promise<boolean> {
    if (state.stage.kind === 'running') return false;
    dispatch({ type: 'running', what });
    const outcome = await job().catch((error: unknown): BuildOutcome => {
      const { code, detail } = failureOf(error, state.choices.rawSheet ?? '');
      return { status: 'failed', code, detail };
    });
    const undo = await port.undoState().catch(() => state.undo);
    const pdf = outcome.status === 'built' && what !== 'undo' ? await port.pdfAddress(outcome.sheet).catch(() => null) : null;
    dispatch({ type: 'ended', what, outcome, undo, pdf });
    if (outcome.status === 'refused') previewSoon(choiceDelay);
    await refresh();
    return outcome.status === 'built';
  }

  async function insertSample(): Promise<void> {
    if (state.stage.kind === 'running') return;
    dispatch({ type: 'running', what: 'sample' });
    const outcome = await port.insertSample().catch((error: unknown): BuildOutcome => ({ status: 'failed', ...failureOf(error, '') }));
    if (outcome.status === 'failed') dispatch({ type: 'failed', failure: { code: outcome.code, detail: outcome.detail } });
    else dispatch({ type: 'dismissed' });
    await refresh();
    if (outcome.status === 'built') dispatch({ type: 'rawChosen', sheet: outcome.sheet });
  }

  async function goTo(sheet: string, cell: string | null): Promise<void> {
    try {
      await port.goTo(sheet, cell);
    } catch (error) {
      dispatch({ type: 'failed', failure: failureOf(error, sheet) });
      await refresh();
    }
  }

  function build(make: BuildJob['make'] | null, onExisting: BuildJob['onExisting']): void {
    const { rawSheet } = state.choices;
    asked = make ?? asked;
    if (rawSheet === null && asked !== 'settings') return;
    const job: BuildJob = { make: asked, choices: { ...state.choices, rawSheet: rawSheet ?? '' }, onExisting };
    keeper.forget();
    void run('build', () => port.build(job)).then((done) => {
      // Whoever has a history wants every period in it; nobody gets one unasked.
      if (done && job.make === 'appendix' && state.sheets.some(({ name }) => state.looks.get(name)?.history)) keeper.keep(job.choices);
    });
  }

  async function record(sheets: readonly string[], there: RecordJob['there']): Promise<RecordOutcome | null> {
    const { rawSheet } = state.choices;
    return rawSheet === null ? null : keeper.record({ choices: { ...state.choices, rawSheet }, sheets, there });
  }

  void open();
  return {
    chooseRaw: (sheet) => { dispatch({ type: 'rawChosen', sheet }); },
    choose: (choices) => { dispatch({ type: 'chosen', choices }); },
    build,
    undo: () => void run(state.undo.direction, () => port.undo()),
    insertSample: () => void insertSample(),
    dismiss: () => { dispatch({ type: 'dismissed' }); },
    goTo: (sheet, cell) => {
      const target = sheet ?? state.choices.rawSheet;
      if (target !== null) void goTo(target, cell);
    },
    openHelp: () => {
      const topic = state.preview.summary?.findings.some(({ severity }) => severity !== 'info') === true ? 'findings' : 'use';
      port.openHelp(topic).catch((error: unknown) => { dispatch({ type: 'failed', failure: failureOf(error, '') }); });
    },
    refresh: () => void refresh(),
    reopen: () => void open(),
    openReport: (shown) => {
      if (shown === state.report.open) return;
      dispatch({ type: 'reportOpened', open: shown });
      void draft();
    },
    writeReport: (name, hand) => void deliver(async (document) => {
      hand(await port.writeWord(document), name);
      return { kind: 'saved', file: name };
    }),
    createDocument: (name) => void deliver(async (document) => ({ kind: 'created', address: (await port.createDocument?.(name, document)) ?? '' })),
    copied: (done) => { dispatch({ type: 'delivered', notice: { kind: done ? 'copied' : 'not-copied' } }); },
    result: () => previewer?.result() ?? null,
    writeFormulas: port.writeFormulas,
    record,
    replaceKept: keeper.replace,
  };
}
