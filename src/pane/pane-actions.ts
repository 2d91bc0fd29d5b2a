import type { Scheme } from '../core/scheme';
import type { AppendixResult } from '../pipeline/build-appendix';
import type { Configured } from '../settings-sheet/configured';
import type { PaperKind } from './papers/paper-kind';
import type { PaneTab } from './state/pane-state';
import type { PaneEvent } from './state/update';
import type { BuildJob, BuildOutcome, RecordJob, RecordOutcome, WorkbookPort } from '../workbook/port';

/** What a person can do in the pane. */
export interface PaneActions {
  chooseRaw(sheet: string): void;
  choose(choices: Extract<PaneEvent, { type: 'chosen' }>['choices']): void;
  /** Null: the same as the last time. `configured`: what a sheet of settings is to say; `settingsFindings`: what is to be said of that. */
  build(
    make: BuildJob['make'] | null,
    onExisting: BuildJob['onExisting'],
    configured?: Configured,
    settingsFindings?: BuildJob['settingsFindings'],
  ): void;
  /** Proposes a set of indicators out of the chosen raw sheet, into the settings. */
  proposeScheme(): Promise<void>;
  /** The settings in force, of sheets and report. */
  configured(): Promise<Configured>;
  /** A build that was made without the pane: what came of it is shown, asked and kept as if the pane had made it. Null: nothing was to be kept. */
  built(job: BuildJob | null, outcome: BuildOutcome): Promise<RecordOutcome | null>;
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
  /** Reads and previews anew what could not be read; with the report in view, drafts it too. */
  previewAgain(): void;
  /** Brings a part of the pane into view. */
  openTab(tab: PaneTab): void;
  /** Makes the Word file of the draft and hands it over. */
  writeReport(name: string, deliver: (file: Uint8Array<ArrayBuffer>, name: string) => void): void;
  /** Makes a paper of what was last previewed and hands it over. */
  writePaper(kind: PaperKind, deliver: (file: Uint8Array<ArrayBuffer>, name: string) => void): void;
  /** Prints a paper of what was last previewed; null where the host cannot do it. */
  readonly printPaper: ((kind: PaperKind) => void) | null;
  /** Makes an online document of the draft. */
  createDocument(name: string): void;
  /** Says whether the text could be copied. */
  copied(done: boolean): void;
  /** What was last previewed, with the counts behind it; null: nothing yet. */
  result(): AppendixResult | null;
  /** The schemes that this workbook knows, its own first. */
  schemes(): readonly Scheme[];
  /** Null where the host cannot do it. */
  readonly writeFormulas: WorkbookPort['writeFormulas'];
  /** Puts the period of the last appendix in the place of the same period in the history. */
  replaceKept(): void;
  /** Keeps the period of the raw sheet, or those of old sheets; null where there is nothing to keep yet. */
  record(sheets: readonly string[], onSamePeriod: RecordJob['onSamePeriod']): Promise<RecordOutcome | null>;
}
