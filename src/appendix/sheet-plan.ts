import type { Area } from '../core/area';
import type { PlanChart } from './plan-chart';

/**
 * What a painted cell holds. A string is always text, never a formula, whatever it begins with; a number is a number and is shown by the
 * number format of its style.
 */
export type PlanValue = string | number | null;

/**
 * A formula of ours, never of the raw sheet, over a cell whose value is what the core computes: a file shows that until it is recalculated.
 * English names, commas between arguments, a leading equals sign; rows and columns are counted from 0.
 */
export interface PlanFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Cells that are underlined as long as a number in the same row is past a threshold: the weak cells of a sheet whose values change. */
export interface WeakRule {
  readonly area: Area;
  /** Column of the number, counted from 0. */
  readonly column: number;
  readonly threshold: number;
  /** On which side of the threshold a number is weak. */
  readonly weak: 'below' | 'above';
}

/** A heat map: numbers coloured by how great they are, by the host itself; text and empty cells stay as they are. */
export interface ColorScale {
  readonly area: Area;
  /** Two or three, rising. Whole numbers, since hosts take them as text, some in the words of the country; colours `#RRGGBB`. */
  readonly points: readonly [ScalePoint, ScalePoint] | readonly [ScalePoint, ScalePoint, ScalePoint];
}

/** A number and its colour; between two points, and only there, colours blend. */
export interface ScalePoint {
  readonly value: number;
  readonly color: string;
}

/** A small line chart in one cell, over cells of the same sheet; the cell's value is a text that stands for it in a host that has none. */
export interface Sparkline {
  readonly row: number;
  readonly column: number;
  readonly values: Area;
}

/** Cells in which one of some texts is to be chosen; they may also be left empty. */
export interface ChoiceList {
  readonly area: Area;
  /** Without commas, and at most 255 characters together: Excel keeps them as one text. */
  readonly choices: readonly string[];
}

/** Part of a cell's looks. What a style leaves out stays as it was. */
export interface CellStyle {
  readonly fontName?: string;
  /** In points. */
  readonly fontSize?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** `#RRGGBB`. */
  readonly color?: string;
  /** Background, `#RRGGBB`. */
  readonly fill?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** In the notation of Excel; the at sign alone means text. To be set before the value. */
  readonly numberFormat?: string;
  /** A thin black line around every cell of the area. */
  readonly border?: boolean;
}

/** One style for some areas. Runs are laid over each other in their order. */
export interface StyleRun {
  readonly areas: readonly Area[];
  readonly style: CellStyle;
}

/** How the sheet is printed, on A4. */
export interface PageSetup {
  readonly orientation: 'portrait' | 'landscape';
  /** In millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
  };
  /** The width is fitted to one page; the height takes as many as it needs. */
  readonly fitToWidth: boolean;
  /** The height is fitted to one page too. */
  readonly onePage?: true;
  /** Rows printed again on each page, counted from 0, both ends included. */
  readonly repeatRows: { readonly first: number; readonly last: number } | null;
  /** Page numbers centred in the top margin from the second page on. */
  readonly pageNumbers: boolean;
  /** Rows, counted from 0, that begin a page of their own, so that nothing is cut in two; Google Sheets has no means for it. */
  readonly breakBefore?: readonly number[];
}

/** A sheet to be painted, with no host in it. Its rectangle begins at A1. */
export interface SheetPlan {
  /** Wished name of the sheet; a host takes a free one where it is taken by a sheet that is not ours. */
  readonly name: string;
  /** Rows of equal length. In a merged area only the top left cell has a value. */
  readonly values: readonly (readonly PlanValue[])[];
  readonly merges: readonly Area[];
  readonly styles: readonly StyleRun[];
  /** Width of each column, in characters as Excel counts them. */
  readonly columnWidths: readonly number[];
  /** Height of each row in points. */
  readonly rowHeights: readonly number[];
  /** Rows that stay in view; columns are never frozen, since titles are merged across all of them (Google Sheets refuses both). */
  readonly frozenRows: number;
  readonly page: PageSetup;
  /** Last rows that are a text under the table, and no part of it. */
  readonly footRows?: number;
  readonly formulas?: readonly PlanFormula[];
  readonly weakRules?: readonly WeakRule[];
  readonly colorScales?: readonly ColorScale[];
  readonly charts?: readonly PlanChart[];
  readonly sparklines?: readonly Sparkline[];
  readonly choiceLists?: readonly ChoiceList[];
  /** A name of the workbook that is to point to the sheet. */
  readonly knownAs?: string;
  /** Columns from this one on, counted from 0, are hidden: what formulas need and nobody reads. */
  readonly hiddenFrom?: number;
}
