import { cellAt, type Grid } from '../core/grid';
import type { ReadUnit } from './read-unit';
import type { FindingList } from './finding-list';
import { rankIn } from './given-columns';

/** So many cells are told of; where more differ, the sheet ranks among other units. */
const most = 10;

interface Ranked {
  readonly row: number;
  readonly total: number;
  readonly given: number;
}

/** Whether a given rank is one that the totals allow: 1, 2, 2, 4, or 1, 2, 2, 3, or 1, 2, 3, 4 with the tied in any order. */
function allowed({ total, given }: Ranked, totals: readonly number[]): boolean {
  const greater = totals.filter((other) => other > total);
  const equal = totals.filter((other) => other === total).length;
  const dense = new Set(greater).size + 1;
  return given === dense || (given > greater.length && given <= greater.length + equal);
}

function wrong(ranked: readonly Ranked[]): readonly Ranked[] {
  const totals = ranked.map(({ total }) => total);
  return ranked.filter((each) => !allowed(each, totals));
}

/** Warns where the sheet's own rank is not the one that the totals give, among all units or among those of its kind. */
export function checkRanks(grid: Grid, units: readonly ReadUnit[], rankColumn: number, findings: FindingList): void {
  const ranked = units.flatMap(({ unit }) => {
    const given = rankIn(cellAt(grid, unit.row, rankColumn));
    return unit.total === null || given === null ? [] : [{ row: unit.row, total: unit.total, given, kind: unit.kind }];
  });
  if (ranked.length > 5000) return;
  const together = wrong(ranked);
  const apart = (['department', 'commune'] as const).flatMap((kind) =>
    wrong(ranked.filter((each) => each.kind === kind)),
  );
  const differing = together.length <= apart.length ? together : apart;
  const totals = ranked.map(({ total }) => total);
  for (const { row, total, given } of differing.slice(0, most)) {
    findings.at(row, rankColumn, 'rank-differs', {
      value: given,
      rank: totals.filter((other) => other > total).length + 1,
    });
  }
}
