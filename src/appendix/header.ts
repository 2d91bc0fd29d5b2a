import type { Area } from '../core/area';
import type { AppendixColumn } from './columns';
import { headingFont } from './fit-widths';
import type { PlanValue } from './sheet-plan';
import { lineCount } from './text-height';

/** A header of two rows, captions of groups over those of their columns. */
export interface Header {
  readonly rows: readonly (readonly PlanValue[])[];
  readonly merges: readonly Area[];
  /** In points. */
  readonly heights: readonly [number, number];
}

const pointsPerLine = 14.5;

interface Run {
  readonly group: string | null;
  readonly columns: AppendixColumn[];
}

/** Runs of neighbouring columns under one group; a column without a group is a run of its own. */
function runsOf(columns: readonly AppendixColumn[]): Run[] {
  const runs: Run[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.group !== null && last.group === column.group) last.columns.push(column);
    else runs.push({ group: column.group, columns: [column] });
  }
  return runs;
}

/** Lays the header out; `top` is the sheet's row of its first row. */
export function planHeader(columns: readonly AppendixColumn[], top: number): Header {
  const upper: PlanValue[] = [];
  const lower: PlanValue[] = [];
  const merges: Area[] = [];
  let [upperLines, lowerLines, bothLines] = [1, 1, 2];
  for (const { group, columns: run } of runsOf(columns)) {
    const left = upper.length;
    const right = left + run.length - 1;
    if (group === null) merges.push({ top, left, bottom: top + 1, right });
    else if (right > left) merges.push({ top, left, bottom: top, right });
    if (group !== null)
      upperLines = Math.max(
        upperLines,
        lineCount(
          group,
          run.reduce((width, column) => width + column.width, 0),
          headingFont,
        ),
      );
    run.forEach((column, index) => {
      upper.push(group === null ? column.caption : index === 0 ? group : null);
      lower.push(group === null ? null : column.caption);
      const lines = lineCount(column.caption, column.width, headingFont);
      if (group === null) bothLines = Math.max(bothLines, lines);
      else lowerLines = Math.max(lowerLines, lines);
    });
  }
  const upperHeight = upperLines * pointsPerLine + 5;
  const lowerHeight = Math.max(lowerLines, bothLines - upperLines) * pointsPerLine + 5;
  return { rows: [upper, lower], merges, heights: [upperHeight, lowerHeight] };
}
