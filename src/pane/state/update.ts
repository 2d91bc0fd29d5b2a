import { hasErrors } from '../../core/finding';
import { choicesFor, withoutGone } from '../../workbook/choices';
import { leftOf } from '../../workbook/left-behind';
import type { BuildJob, BuildOutcome, Choices, SheetInfo, UndoState } from '../../workbook/port';
import type { BuildStage, Failure, PaneState, PaneTab } from './pane-state';
import { proposeChoices } from './propose';
import { updateReport, type ReportEvent } from './report-state';
import type { SheetLook } from './sheet-look';
import type { Summary } from './summary';
import { withTogether } from './together';

/** Something that happened: in the workbook, or by a person's hand. */
export type PaneEvent =
  | {
      readonly type: 'opened';
      readonly sheets: readonly SheetInfo[];
      readonly remembered: Choices;
      readonly undo: UndoState;
    }
  | { readonly type: 'openFailed'; readonly failure: Failure }
  | { readonly type: 'listed'; readonly sheets: readonly SheetInfo[] }
  | { readonly type: 'looked'; readonly sheet: string; readonly look: SheetLook }
  | { readonly type: 'scanned' }
  | { readonly type: 'rawChosen'; readonly sheet: string }
  | { readonly type: 'chosen'; readonly choices: Partial<Omit<Choices, 'rawSheet'>> }
  | { readonly type: 'previewing' }
  | {
      readonly type: 'previewed';
      readonly sheet: string;
      readonly look: SheetLook;
      readonly beside: ReadonlyMap<string, SheetLook>;
      readonly summary: Summary;
    }
  | { readonly type: 'previewFailed'; readonly failure: Failure }
  | { readonly type: 'running'; readonly what: 'build' | 'undo' | 'redo' | 'sample' }
  | {
      readonly type: 'ended';
      readonly what: 'build' | 'undo' | 'redo';
      readonly make: BuildJob['make'];
      readonly outcome: BuildOutcome;
      readonly undo: UndoState;
      readonly pdf: string | null;
    }
  | { readonly type: 'kept'; readonly kept: PaneState['kept'] }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'dismissed' }
  | { readonly type: 'tabChosen'; readonly tab: PaneTab }
  | ReportEvent;

/** The pane's next state. Pure; whatever is to be fetched is the controller's affair. */
export function update(state: PaneState, event: PaneEvent): PaneState {
  const next = step(state, event);
  const choices = proposeChoices(next);
  const proposed =
    choices === next.choices ? next : { ...next, choices, preview: { busy: false, summary: null, failure: null } };
  const isSame =
    proposed.choices === state.choices && proposed.looks === state.looks && proposed.sheets === state.sheets;
  return isSame ? proposed : withTogether(proposed);
}

function step(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'opened':
      return {
        ...state,
        opened: true,
        openFailure: null,
        sheets: event.sheets,
        remembered: event.remembered,
        undo: event.undo,
      };
    case 'openFailed':
      return { ...state, openFailure: event.failure };
    case 'listed':
      return withSheets(state, event.sheets);
    case 'looked':
      return { ...state, looks: withLook(state, event.sheet, event.look) };
    case 'scanned':
      return { ...state, scanned: true };
    case 'rawChosen':
      return {
        ...chosen(state, choicesFor(state, event.sheet)),
        settled: true,
        preview: { busy: true, summary: null, failure: null },
      };
    case 'chosen':
      return chosen(state, { ...state.choices, ...event.choices });
    case 'previewing':
      return { ...state, preview: { ...state.preview, busy: true } };
    case 'previewed':
      return {
        ...state,
        looks: [...event.beside].reduce(
          (looks, [sheet, look]) => withLook({ looks }, sheet, look),
          withLook(state, event.sheet, event.look),
        ),
        settled: state.settled || event.look.raw,
        preview: { busy: false, summary: event.summary, failure: null },
        stage: isMended(state.stage, event.summary) ? { kind: 'idle' } : state.stage,
      };
    case 'previewFailed':
      return { ...state, preview: { busy: false, summary: null, failure: event.failure } };
    case 'running':
      return { ...state, stage: { kind: 'running', what: event.what }, kept: null };
    case 'ended':
      return { ...state, stage: stageAfter(event), undo: event.undo };
    case 'failed':
      return { ...state, stage: { kind: 'failed', failure: event.failure } };
    case 'kept':
      return { ...state, kept: event.kept };
    case 'dismissed':
      return { ...state, stage: { kind: 'idle' } };
    case 'tabChosen':
      return { ...state, tab: event.tab };
    case 'drafted':
    case 'delivering':
    case 'delivered':
      return { ...state, report: updateReport(state.report, event) };
  }
}

/** A sheet with an error in it keeps what was known of it before: half-way through a correction the choices don't jump about. */
function withLook({ looks }: Pick<PaneState, 'looks'>, sheet: string, look: SheetLook): PaneState['looks'] {
  const before = looks.get(sheet);
  return new Map(looks).set(sheet, look.raw && !look.readable && before?.readable ? before : look);
}

/** Sheets that are gone lose their look, and a comparison with one of them is proposed anew. */
function withSheets(state: PaneState, sheets: readonly SheetInfo[]): PaneState {
  const names = new Set(sheets.map((sheet) => sheet.name));
  const looks = new Map([...state.looks].filter(([name]) => names.has(name)));
  const { rawSheet } = state.choices;
  const choices = withoutGone(state.choices, [...names]);
  const known = new Set(state.sheets.map((sheet) => sheet.name));
  const scanned = state.scanned && sheets.every(({ name, ours }) => ours || known.has(name));
  const settled = state.settled && rawSheet !== null && names.has(rawSheet);
  return { ...state, sheets, looks, choices, scanned, settled };
}

/** A question or a failure is about the choices that it was asked with; a sheet that was built stays built. */
function chosen(state: PaneState, choices: Choices): PaneState {
  const { kind } = state.stage;
  const stage: BuildStage =
    kind === 'exists' || kind === 'refused' || kind === 'failed' ? { kind: 'idle' } : state.stage;
  return { ...state, choices, stage };
}

/** What the preview has refused it allows again; what was refused of another sheet it knows nothing of. */
function isMended(stage: BuildStage, { findings }: Summary): boolean {
  return stage.kind === 'refused' && stage.said.length === 0 && !hasErrors(findings);
}

function stageAfter({ what, make, outcome, pdf }: Extract<PaneEvent, { type: 'ended' }>): BuildStage {
  switch (outcome.status) {
    case 'built': {
      const { sheet, keptCells } = outcome;
      const left = leftOf(outcome);
      return what === 'undo' ? { kind: 'undone', sheet, ...left } : { kind: 'built', sheet, keptCells, pdf, ...left };
    }
    case 'exists': {
      const { status: kind, ...existing } = outcome;
      return { kind, ...existing };
    }
    case 'refused': {
      const errors = outcome.findings.filter((finding) => finding.severity === 'error');
      return { kind: 'refused', errors: errors.length, said: make === 'appendix' ? [] : errors };
    }
    case 'failed':
      return { kind: 'failed', failure: { code: outcome.code, detail: outcome.detail } };
  }
}
