import type { OfficialPoints } from '../../core/counted-unit';
import { cellAt, type Grid } from '../../core/grid';
import type { FindingList } from '../finding-list';
import { parseScore } from '../parse-score';

/** A column of published points. */
export interface PublishedColumn {
  readonly index: number;
  readonly caption: string;
}

/** Reads published points, 0 to `max`: “5,7”, “5.7 / 6”. What can't be is a finding at its cell, and no value. */
export function readPublished(
  grid: Grid,
  row: number,
  { index, caption: column }: PublishedColumn,
  max: number,
  findings: FindingList,
): number | null {
  const cell = cellAt(grid, row, index);
  const score = parseScore(cell);
  const params = { value: String(cell).trim(), column, max };
  switch (score.kind) {
    case 'none':
      return null;
    case 'formulaError':
      findings.at(row, index, 'formula-error', params);
      return null;
    case 'text':
      findings.at(row, index, 'not-a-number', params);
      return null;
    case 'ambiguous':
    case 'number':
  }
  if (score.percentSign || (score.outOf !== null && score.outOf !== max)) {
    findings.at(row, index, 'wrong-denominator', params);
    return null;
  }
  // Points have no thousands: “1.234” is one point and a little.
  if (score.value < 0 || score.value > max) {
    findings.at(row, index, 'out-of-range', { ...params, value: score.value });
    return null;
  }
  return score.value;
}

/** Published points by what they are of, without those that are not there. */
export function officialOf(entries: readonly (readonly [string, number | null])[]): OfficialPoints {
  return Object.fromEntries(entries.flatMap(([of, points]) => (points === null ? [] : [[of, points] as const])));
}
