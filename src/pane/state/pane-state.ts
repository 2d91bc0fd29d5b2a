import { noChoices } from '../../workbook/choices';
import type { MadeOf } from '../../workbook/made-of';
import type { Choices, LeftBehind, RecordOutcome, SheetInfo, UndoState } from '../../workbook/port';
import type { Failure } from './failure';
import type { ReportState } from './report-state';
import type { SheetLook } from './sheet-look';
import type { Summary } from './summary';

export type { Failure };

/** The parts of the pane, one of which is in view. */
export type PaneTab = 'build' | 'report' | 'periods' | 'tools';

/** What the preview shows. An older summary stays while a newer one is being made. */
export interface Preview {
  readonly busy: boolean;
  readonly summary: Summary | null;
  readonly failure: Failure | null;
}

/** What the bar with the main button says. */
export type BuildStage =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running'; readonly what: 'build' | 'undo' | 'redo' | 'sample' }
  | {
      readonly kind: 'exists';
      readonly sheet: string;
      readonly foreignCells: number;
      readonly of?: MadeOf;
    }
  | ({
      readonly kind: 'built';
      readonly sheet: string;
      readonly keptCells: number;
      readonly pdf: string | null;
    } & LeftBehind)
  | ({ readonly kind: 'undone'; readonly sheet: string } & LeftBehind)
  | { readonly kind: 'refused'; readonly errors: number }
  | { readonly kind: 'failed'; readonly failure: Failure };

/** Everything that the pane shows. */
export interface PaneState {
  /** False until the workbook has answered for the first time. */
  readonly opened: boolean;
  /** The part in view; the draft of the report follows the preview as long as its part is. */
  readonly tab: PaneTab;
  /** Why the workbook did not answer. */
  readonly openFailure: Failure | null;
  readonly sheets: readonly SheetInfo[];
  /** By sheet name; a sheet that was not yet looked at has none. */
  readonly looks: ReadonlyMap<string, SheetLook>;
  /** Every sheet has been looked at. */
  readonly scanned: boolean;
  /** What the workbook remembers. */
  readonly remembered: Choices;
  readonly choices: Choices;
  /** The raw sheet stays as it is: a person chose it, or it could be read. */
  readonly settled: boolean;
  readonly preview: Preview;
  readonly stage: BuildStage;
  /** What came of adding the period of the last appendix to the history; or of taking it out again with it; null where there is nothing to say. */
  readonly kept: RecordOutcome | 'running' | null;
  readonly undo: UndoState;
  readonly report: ReportState;
}

/** The pane before the workbook has answered. */
export const initialState: PaneState = {
  opened: false,
  tab: 'build',
  openFailure: null,
  sheets: [],
  looks: new Map(),
  scanned: false,
  remembered: noChoices,
  choices: noChoices,
  settled: false,
  preview: { busy: false, summary: null, failure: null },
  stage: { kind: 'idle' },
  kept: null,
  undo: { available: false, sheet: null, direction: 'undo' },
  report: { draft: null, busy: false, notice: null },
};
