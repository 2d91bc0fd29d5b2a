import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import type { Reading } from '../core/settings/reading';
import type { Settings } from '../core/settings/settings';
import type { HistoryPeriod } from '../history/history';
import type { RowRun } from '../history/index-history';
import type { GridBlock } from '../history/thin-grid';
import type { SheetParts } from '../pipeline/parts-of-sheet';
import type { SheetKind } from '../pipeline/sheet-kinds';
import type { Telltale } from '../pipeline/survey-sheet';
import type { OnSamePeriod, PeriodChange } from '../history/plan-recording';
import type { DocumentPlan } from '../report/document-plan';
import type { PagesPlan } from '../report/pages/pages-plan';
import type { ReportSettings } from '../report/report-settings';
import type { Configured } from '../settings-sheet/configured';
import type { MadeOf } from './made-of';

/** A sheet as the pane offers it. Very hidden sheets are never listed. */
export interface SheetInfo {
  readonly name: string;
  readonly active: boolean;
  readonly hidden: boolean;
  /** Made by this product (marked in the workbook, not by its name). */
  readonly ours: boolean;
}

/** Where the compared period's totals come from. */
export type ComparedSource =
  | { readonly kind: 'none' }
  /** The column of another period in the raw sheet itself. */
  | { readonly kind: 'column' }
  | { readonly kind: 'sheet'; readonly sheet: string };

/** What a person has chosen; remembered in the workbook. Null: proposed anew from the titles each time. */
export interface Choices {
  readonly rawSheet: string | null;
  readonly compared: ComparedSource | null;
  readonly period: string | null;
  readonly previousPeriod: string | null;
  /** `YYYY-MM-DD` */
  readonly closedOn: string | null;
  readonly cohorts: boolean;
  /** Sheets that are read together with the raw one, as a person has chosen them. Absent or null: those that belong to it, looked for each time. */
  readonly more?: readonly string[] | null;
  /** False: what is built from this workbook is not kept in its history. Absent, as in a workbook of an earlier version: it is. */
  readonly record?: boolean;
  /** How the reading of tables is overruled, over what the settings say; for every sheet that has these headings and names. Absent: it is not. */
  readonly reading?: Reading;
}

/** Which sheets are read beside the raw one and the compared one, by name. */
export interface Together extends SheetParts {
  /** As one table with the compared one. */
  readonly previous: readonly string[];
}

/** What a workbook says of how its sheets are to be. */
export interface KnownSettings {
  readonly settings: Settings;
  /** What is wrong on its sheet “Cấu hình”. */
  readonly findings: readonly Finding[];
  /** Name of that sheet; null where it has none. */
  readonly sheet: string | null;
  /** Settings of its report, of which sheets take the decimal mark and the number; absent: it has none, so that the defaults hold. */
  readonly report?: ReportSettings;
}

/** What a workbook is at a glance. */
export interface WorkbookLook {
  readonly sheets: readonly SheetInfo[];
  /** What it remembers of a person's choices. */
  readonly choices: Choices;
  /** Settings of this workbook (defaults where it has none). */
  readonly settings: KnownSettings;
  readonly undo: UndoState;
  /** Sheets that may be the history, by what stands on them, where the host can tell without reading every sheet; absent: all are read. */
  readonly histories?: readonly string[];
}

/** A build that a person asked for. */
export interface BuildJob {
  /** `settings`: the sheet “Cấu hình”, for which no raw sheet is needed. */
  readonly make: SheetKind | 'settings';
  /** `rawSheet` is empty where none is chosen, for settings only. */
  readonly choices: Choices & { readonly rawSheet: string };
  /** Which sheets are read together with those of the choices, as a person was shown it. Absent: the host looks for them. */
  readonly together?: Together;
  /** What to do where the workbook has a sheet of ours by that name: replace it, or make another beside it. Null: ask first. */
  readonly onExisting: 'replace' | 'beside' | null;
  /** Compares with the workbook's history where the choices say nothing and the raw sheet has no other period: for who builds without having looked at the sheets. */
  readonly seekHistory?: true;
  /** What the sheet “Cấu hình” is to say, where that is not what is in force. */
  readonly configured?: Configured;
  /** What the person is to know of `configured` once it is on its sheet. */
  readonly settingsFindings?: readonly Finding[];
}

/** Periods as they go into the history; an error among the findings where they cannot. */
export interface Recordable {
  readonly records: readonly HistoryPeriod[];
  readonly findings: readonly Finding[];
}

/** What became of formulas, names and rules elsewhere that pointed into a sheet that was replaced: its name is all that tells them which sheet they mean. */
export interface MovedFormulas {
  /** References that point into the new sheet now. */
  readonly count: number;
  /** Sheets that are locked, so that formulas there may still point into the old one. */
  readonly locked: readonly string[];
  /** Sheets with charts that still show the old one. Absent where the host cannot tell. */
  readonly charts?: readonly string[];
}

/** What people put on a sheet beside its cells, and what no host can put on another. */
export type Belonging = 'charts' | 'pictures' | 'comments' | 'protection';

/** What replacing a sheet has left behind. */
export interface LeftBehind {
  /** Absent where nothing was replaced; null where they could not be moved. */
  readonly moved?: MovedFormulas | null;
  /** Cells of the table whose colours or notes, given by people, the new sheet has not; null: the table was too large to look for any. Absent: none. */
  readonly lostLooks?: number | null;
  /** What people had put on the old sheet and the new one has not. Absent: nothing that the host can tell of. */
  readonly stays?: readonly Belonging[];
}

/** How a build ended. Every problem is an outcome, not an exception. */
export type BuildOutcome =
  | ({
      readonly status: 'built';
      readonly sheet: string;
      readonly findings: readonly Finding[];
      readonly keptCells: number;
      /** Of an appendix: what is to be recorded of it (see {@link RecordJob.built}). Absent where the host records from the raw sheet. */
      readonly recordable?: Recordable;
      /** The workbook as it is left, where the host knows it without looking again. */
      readonly look?: WorkbookLook;
    } & LeftBehind)
  /** Our own sheet is there already; `foreignCells` is the number of cells that people have added or changed on it. */
  | {
      readonly status: 'exists';
      readonly sheet: string;
      readonly foreignCells: number;
      /** What it was made of; absent where its mark does not say. */
      readonly of?: MadeOf;
    }
  | { readonly status: 'refused'; readonly findings: readonly Finding[] }
  /** The workbook is as it was, unless the code is `slow` or `unverified`. `code` names a sentence of the catalogue (`failure.<code>`). */
  | { readonly status: 'failed'; readonly code: FailureCode; readonly detail: string };

/**
 * Why the host could not do it. Google's own: `no-edit` (protection, or no right to edit), `ten-million` (its limit of cells), `refused` (no reason in words that are known). `unverified`: it was cut off, and whether all is as before could not be found out.
 */
export type FailureCode =
  | 'protected'
  | 'no-edit'
  | 'ten-million'
  | 'refused'
  | 'editing'
  | 'busy'
  | 'gone'
  | 'too-large'
  /** The used cells reach so far that the sheet cannot be read; `detail` is the corner, “Sheet!Z200000”. */
  | 'far-cell'
  | 'slow'
  | 'quota'
  | 'overloaded'
  | 'unverified'
  | 'unknown';

/** Whether “Hoàn tác” can be pressed, and what it would do. */
export interface UndoState {
  readonly available: boolean;
  /** The sheet it concerns. */
  readonly sheet: string | null;
  /** `undo` removes what was built and restores what it replaced; `redo` brings it back. */
  readonly direction: 'undo' | 'redo';
}

/** What came of writing the functions into the workbook as native formulas. */
export type FormulaOutcome =
  /** `kept`: names that people use for something else, which were left alone. */
  | { readonly status: 'written'; readonly names: readonly string[]; readonly kept: readonly string[] }
  | { readonly status: 'failed'; readonly code: FailureCode; readonly detail: string };

/** Periods that a person wants kept. */
export interface RecordJob {
  readonly choices: Choices & { readonly rawSheet: string };
  /** As {@link BuildJob.together}. */
  readonly together?: Together;
  /** Old sheets to be taken in, each with its own period; empty: the period of the raw sheet. */
  readonly sheets: readonly string[];
  readonly onSamePeriod: OnSamePeriod;
  /** What was built a moment ago: recorded as it is, and the raw sheet is not read again. */
  readonly built?: Recordable;
}

/** How it went; in all but the first the history is as it was. */
export type RecordOutcome =
  /** Empty: the history had them all. `changes`: what takes it back. */
  | {
      readonly status: 'recorded';
      readonly sheet: string;
      readonly periods: readonly string[];
      readonly changes: readonly PeriodChange[];
      /** The sheet was not there before. */
      readonly made?: true;
      /** As {@link BuildOutcome} has it. */
      readonly look?: WorkbookLook;
    }
  /** The history has these already, with other figures. */
  | { readonly status: 'exists'; readonly sheet: string; readonly periods: readonly string[] }
  /** People have changed these since, so that they are left as they are. */
  | { readonly status: 'changed'; readonly sheet: string; readonly periods: readonly string[] }
  | Extract<BuildOutcome, { status: 'refused' | 'failed' }>;

/** The workbook that the pane works on: Excel, Google Sheets, or an in-memory one in tests. */
export interface WorkbookPort {
  readonly host: 'excel' | 'sheets' | 'page';
  readonly language: 'vi' | 'en';
  /** Its sheets, settings, choices and what can be undone, all at once: each question is a journey to the host. */
  look(): Promise<WorkbookLook>;
  /** A sheet; of a large “Lịch sử” only what tells which periods it has. */
  read(sheet: string): Promise<Grid>;
  /** Names of the sheets that bear one of some texts, by which those that belong to a table are found without reading every sheet; null where every sheet is read anyway. */
  readonly findBeside: ((telltale: Telltale) => Promise<readonly string[]>) | null;
  /** Some rows of a sheet, where {@link read} has left them out. */
  readRows(sheet: string, runs: readonly RowRun[]): Promise<readonly GridBlock[]>;
  /** Settings of the report in this workbook (defaults where it has none). */
  reportSettings(): Promise<ReportSettings>;
  build(job: BuildJob): Promise<BuildOutcome>;
  /** Adds periods to the sheet “Lịch sử”, which is made where there is none; it touches no other sheet, nor any other row of that one. */
  record(job: RecordJob): Promise<RecordOutcome>;
  /** Takes such a change of one period back, or makes it again. */
  changeRecord(change: PeriodChange): Promise<RecordOutcome>;
  /** Adds the raw sheet to play with under a free name, shows it, and touches no other; the outcome names it. It is not ours: a person owns it. */
  insertSample(): Promise<BuildOutcome>;
  undo(): Promise<BuildOutcome>;
  /** Shows the sheet, and selects the cell if there is one. */
  goTo(sheet: string, cell: string | null): Promise<void>;
  /** Calls back when cells of any sheet that is not ours have changed; gives the function that stops it. */
  onChange(listener: (sheet: string) => void): Promise<() => void>;
  /** Opens the help, at the part on findings or at its beginning. */
  openHelp(topic: 'use' | 'findings'): Promise<void>;
  /** An address at which the sheet can be had as a PDF, null where the host prints by itself. */
  pdfAddress(sheet: string): Promise<string | null>;
  /** The document, or pages that each stand for themselves, as a Word file. What writes it is loaded when it is first asked for. */
  writeWord(document: DocumentPlan | PagesPlan): Promise<Uint8Array<ArrayBuffer>>;
  /** Prints the pages, or lets a person save them as a PDF; absent where the host lets nobody but itself print. */
  readonly printPages?: (pages: PagesPlan) => void;
  /** Makes an online document of that name and gives its address; null where the host has none, or was not allowed to. */
  readonly createDocument: ((name: string, document: DocumentPlan) => Promise<string>) | null;
  /** Writes the custom functions into the workbook as native formulas; null where a host lets nobody but a person do that. */
  readonly writeFormulas: (() => Promise<FormulaOutcome>) | null;
}
