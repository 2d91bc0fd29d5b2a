import type { Reading } from './reading';
import type { MissingRule } from '../scheme/own-total';
import type { ColumnId, GradeBand, Scheme } from '../scheme/types';

/**
 * An entry of the register of units: what a unit was before. Several entries to one name are a merger, after which no change can be given.
 */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** First day of the new name, `YYYY-MM-DD`; null: whatever the periods. */
  readonly on: string | null;
}

/** An entry of the list of clusters: the units that are in one from some day on. A later entry of the same division takes a unit out of its earlier cluster. */
export interface Cluster {
  /** The division: “Cụm thi đua”, “Khối”. */
  readonly clustering: string;
  /** Name of the cluster; empty: from that day on in none. */
  readonly name: string;
  readonly units: readonly string[];
  /** First day, `YYYY-MM-DD`; null: since always. */
  readonly on: string | null;
}

/** What decides between equal totals: the compared period's total and then the name, the name, or the order of the raw sheet. */
export type TieRule = 'previous' | 'name' | 'sheet';

/** Ranks of equal values: one for all and the next left out (1, 2, 2, 4), one for all and none left out (1, 2, 2, 3), or each its own (1, 2, 3, 4). */
export type RankRule = 'shared' | 'dense' | 'ordinal';

/** Everything that an office may choose. {@link defaultSettings} is the form of the report 865/BC-VP. */
export interface Settings {
  /** Id of a scheme, or `auto`: the office's own where it has one, else recognised from the sheet's headings and values. */
  readonly scheme: string;
  /** A scheme of the office's own, beside those that ship; null: none. */
  readonly ownScheme: Scheme | null;
  /** Name of the sheet that is made; `{period}` stands for the period, in at most 16 characters. */
  readonly sheetName: string;
  /** First line of the appendix; empty: none. The report calls it “Phụ lục 1”; Nghị định 30/2020/NĐ-CP would have “Phụ lục I”. */
  readonly appendixLabel: string;
  /** Title lines; `{period}` stands for the period. */
  readonly titleLines: readonly string[];
  /** Line under the title; `{date}` stands for the closing date. Left out where no date is known. */
  readonly closedOnLine: string;
  /** Columns to print, in order; null: all that the sheet has, in the order of the scheme. */
  readonly columns: readonly ColumnId[] | null;
  /** Other captions of columns. */
  readonly captions: Readonly<Partial<Record<ColumnId, string>>>;
  /** More headings by which columns are known, `name`, `code` and `previous` among them. */
  readonly aliases: Readonly<Partial<Record<ColumnId, readonly string[]>>>;
  /** Other thresholds; null: never weak. */
  readonly thresholds: Readonly<Partial<Record<ColumnId, number | null>>>;
  /** Other grades; null: those of the scheme. */
  readonly bands: readonly GradeBand[] | null;
  /** Other maxima, by code of sub-indicator of a scheme of counts; all of them still have to add up to 100. */
  readonly countsMaxima: Readonly<Partial<Record<string, number>>>;
  /** The share from which a sub-indicator has its maximum, by code: 0.8 is 80 %. */
  readonly countsTargets: Readonly<Partial<Record<string, number>>>;
  /** `auto`: General where every number of a column has at most two decimals, else two. */
  readonly numberFormat: 'auto' | '0.00';
  readonly nameCase: 'asWritten' | 'upper';
  /** Which of two equal totals stands first: the higher total of the compared period, then the name; the name at once; or as in the raw sheet. */
  readonly tieRule: TieRule;
  /** What ranks equal totals have. */
  readonly rankRule: RankRule;
  /** What becomes of a unit that lacks an indicator from which an office's own scheme computes its total. */
  readonly missingRule: MissingRule;
  /** More names of the row of the whole, beside TOÀN HUYỆN, TOÀN TỈNH, TỔNG …. */
  readonly summaryNames: readonly string[];
  readonly renamed: readonly Rename[];
  /** Rank departments and communes apart, each under a caption of its own. */
  readonly cohorts: boolean;
  /** Within which clusters units are ranked too: those of {@link clusters}; also those of the sheet's own columns and captions; none. */
  readonly clusterRanks: 'listed' | 'all' | 'none';
  /** Clusters (cụm, khối thi đua) and their units. */
  readonly clusters: readonly Cluster[];
  /** Values that have their rank in a narrow column beside them. */
  readonly ranks: readonly ColumnId[];
  /** A column of the points of each group of indicators, where the scheme computes them. */
  readonly groupTotals: boolean;
  /** Below “Phân tích điểm”: how firmly ranks stand. */
  readonly sensitivity: boolean;
  /** How far one figure is off there, in the unit of its indicator; more than 0. */
  readonly sensitivityStep: number;
  /** By how many percent weights are varied there; more than 0, at most 100. */
  readonly weightRange: number;
  /** A column of how many places a unit rose or fell since the compared period: ▲2, ▼1, =. */
  readonly movement: boolean;
  /** How changes are printed: as in the report (6.06), with their sign (+6.06), or with sign and colour. */
  readonly changeStyle: 'plain' | 'signed' | 'coloured';
  /** The unit whose row is highlighted, by its name; empty: none. */
  readonly ownUnit: string;
  /** Names of the units whose lines “Diễn biến” draws; empty: the own unit and the first ones. */
  readonly trendUnits: readonly string[];
  /** How the reading of tables was overruled. */
  readonly reading: Reading;
}

/** The form of the report 865/BC-VP. */
export const defaultSettings: Settings = {
  scheme: 'auto',
  ownScheme: null,
  sheetName: 'Phụ lục 1',
  appendixLabel: 'Phụ lục 1',
  titleLines: ['BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP TRONG THỰC HIỆN TTHC,', 'CUNG CẤP DỊCH VỤ CÔNG - {period}'],
  closedOnLine: '(Thời gian chốt số liệu: Ngày {date})',
  columns: null,
  captions: {},
  aliases: {},
  thresholds: {},
  bands: null,
  countsMaxima: {},
  countsTargets: {},
  numberFormat: 'auto',
  nameCase: 'asWritten',
  tieRule: 'previous',
  rankRule: 'shared',
  missingRule: 'exclude',
  summaryNames: [],
  renamed: [],
  cohorts: false,
  clusterRanks: 'listed',
  clusters: [],
  ranks: [],
  groupTotals: false,
  sensitivity: false,
  sensitivityStep: 0.05,
  weightRange: 25,
  movement: false,
  changeStyle: 'plain',
  ownUnit: '',
  trendUnits: [],
  reading: { columns: [], rows: [] },
};
