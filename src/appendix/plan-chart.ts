import type { Area } from '../core/area';

/** One run of bars, or one line: cells side by side in one row or one column. */
export interface ChartSeries {
  /** As the legend has it; there is a legend where there are several series. */
  readonly name: string;
  readonly values: Area;
}

/**
 * A chart made by the host itself over cells of the same sheet, so that it follows them. `bar`: horizontal bars from 0, for numbers of at least 0, in the order of the
 * cells from the top, each with its number, series side by side. `line`: lines with a mark at each value; an empty cell is a gap, never 0.
 * `rank`: such lines of ranks, with rank 1 at the top. Colours, marks and dashes also tell series apart in black and white.
 */
export interface PlanChart {
  readonly kind: 'bar' | 'line' | 'rank';
  readonly title: string;
  /** Names under the values: as many cells as each series has, in the same direction. */
  readonly categories: Area;
  /** Where the value axis of lines begins; left out: as the host likes. Bars begin at 0. */
  readonly from?: number;
  /** At least one, at most six, all in the same direction. */
  readonly series: readonly ChartSeries[];
  /** The cells that the chart covers; they are empty, and part of the plan's rectangle. */
  readonly position: Area;
}
