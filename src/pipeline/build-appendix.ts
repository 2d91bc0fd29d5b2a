import { planAppendix } from '../appendix/plan-appendix';
import type { SheetPlan } from '../appendix/sheet-plan';
import { buildLeagueTable } from '../core/table/build-league-table';
import { compareWith, type Comparison } from '../core/comparison/comparison';
import type { ComparedPeriod } from '../core/comparison/compared-period';
import type { Dataset } from '../core/dataset';
import { hasErrors } from '../core/finding';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import type { LeagueTable } from '../core/table/league-table';
import type { Settings } from '../core/settings/settings';
import { captionFindings } from '../intake/caption-doubts';
import { tableFindings } from '../core/table/table-findings';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { CountedUnit } from '../core/counted-unit';
import type { Interpretation } from '../intake/interpretation';
import type { ReportSettings } from '../report/report-settings';
import { attachedText } from '../report/attached-text';
import { notesParagraph, tableNotes } from '../report/quality/table-notes';
import { tableFacts } from './papers/table-facts';
import { readPrevious, type ReadPrevious } from './read-previous';
import { readSheet } from './read-sheet';

/** What goes into one build. */
export interface BuildInput {
  readonly raw: Grid;
  /** Sheets that are read together with it as one table. */
  readonly more?: readonly Grid[];
  /** A sheet of the compared period, raw or an appendix, or a sheet “Lịch sử” with many; null: the raw sheet's own column, else {@link history}. */
  readonly previous: Grid | null;
  /** Sheets that are read together with it. */
  readonly previousMore?: readonly Grid[];
  /** False: no comparison at all, even where the raw sheet has a column of another period. */
  readonly compare: boolean;
  readonly settings: Settings;
  /** What was found wrong in the settings, to be told before what is wrong in the data. */
  readonly settingsFindings?: readonly Finding[];
  /** Given by the person, over what the titles say; null: read from the titles. */
  readonly period: string | null;
  readonly previousPeriod: string | null;
  /** `YYYY-MM-DD` */
  readonly closedOn: string | null;
  /** Further sheets of the workbook, which may have counts of the same units. */
  readonly others?: readonly Grid[];
  /** The workbook's own sheet “Lịch sử”, where it has one: its compared period is proposed where nothing else gives one. */
  readonly history?: Grid | null;
  /** Settings of the report, whose decimal mark sentences on a sheet have, and to which an appendix belongs; absent: the defaults. */
  readonly report?: ReportSettings;
}

/** What comes out: every finding, and the table and its sheet unless a finding is an error. */
export interface BuildResult {
  readonly findings: readonly Finding[];
  /** How the raw sheet was understood, where that is known. */
  readonly interpretations?: readonly Interpretation[];
  readonly table: LeagueTable | null;
  readonly plan: SheetPlan | null;
}

/** The appendix, with what was counted behind it. */
export interface AppendixResult extends BuildResult {
  readonly interpretations: readonly Interpretation[];
  /** The raw sheet's units with their counts; null where there are none, or no table. */
  readonly counted: readonly CountedUnit[] | null;
  /** By which the points come from those counts; null as `counted` is. */
  readonly countsScheme: CountsScheme | null;
  /** All that was read and computed for it, for the papers that are drafted of the same figures; null where there is no table. */
  readonly read: ReadTable['read'];
}

/** What a build has read and computed, before anything is laid out. */
export interface ReadTable {
  readonly findings: readonly Finding[];
  /** How the raw sheet was understood, table by table; also where nothing is built. */
  readonly interpretations: readonly Interpretation[];
  /** Null where a finding is an error. */
  readonly read: {
    readonly table: LeagueTable;
    readonly dataset: Dataset;
    readonly previous: Pick<ReadPrevious, 'dataset' | 'from'>;
    readonly compared: ComparedPeriod | null;
    readonly comparison: Comparison | null;
    /** The raw sheet's units with their counts; null where there are none. */
    readonly counted: readonly CountedUnit[] | null;
    readonly countsScheme: CountsScheme | null;
    /** Units with the counts behind indicators of the office's own; null where there are none. */
    readonly ownCounted: readonly CountedUnit[] | null;
    /** True where the figures are computed from counts, and stand in no cell. */
    readonly computed: boolean;
  } | null;
}

/** The way from raw sheet to ranked table, for every sheet that is made of it. */
export function readTable(input: BuildInput): ReadTable {
  const { settings } = input;
  const { period, closedOn, previousPeriod } = input;
  const asked = { role: 'raw', period, closedOn, previousPeriod } as const;
  const raw = readSheet(input.raw, settings, asked, input.more, input.others);
  const previous = readPrevious(input, raw.dataset);
  const told = input.settingsFindings ?? [];
  const findings = [...told, ...captionFindings(settings, told), ...raw.findings, ...previous.findings];
  if (raw.dataset === null || hasErrors(findings))
    return { findings, interpretations: raw.interpretations, read: null };

  const dataset = input.period === null ? raw.dataset : { ...raw.dataset, totalCaption: null };
  const { compared } = previous;
  const comparison = compared && compareWith(dataset, compared, settings);
  const table = buildLeagueTable(dataset, compared, settings, comparison);
  return {
    interpretations: raw.interpretations,
    findings: [...findings, ...tableFindings(dataset, compared, settings, comparison)],
    read: {
      table,
      dataset,
      previous,
      compared,
      comparison,
      counted: raw.counted,
      countsScheme: raw.countsScheme,
      ownCounted: raw.ownCounted,
      computed: raw.computed,
    },
  };
}

/** The appendix of what was read. */
export function appendixOf(
  { findings, interpretations, read }: ReadTable,
  settings: Settings,
  report?: ReportSettings,
): AppendixResult {
  return {
    findings,
    interpretations,
    table: read?.table ?? null,
    plan:
      read &&
      planAppendix(read.table, settings, {
        attached: report === undefined ? null : attachedText(report),
        notes: notesParagraph(tableNotes(read.table, tableFacts(read))),
      }),
    counted: read?.counted ?? null,
    countsScheme: read?.countsScheme ?? null,
    read,
  };
}

/** The whole way from raw sheet to finished appendix; pure, the same in every host. */
export function buildAppendix(input: BuildInput): AppendixResult {
  return appendixOf(readTable(input), input.settings, input.report);
}
