import { cellName } from '../core/area';
import { decimals, round, subtract, sum } from '../core/decimal';
import type { UnitRecord } from '../core/dataset';
import { gradeOf } from '../core/table/grade';
import { cellAt, type Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import type { GradeBand, Scheme } from '../core/scheme';
import { ofOtherProvinces, typedUnitKey, unitKey } from '../core/names/unit-name';
import type { FindingList } from './finding-list';
import { gradesByName, gradeWordIn } from './given-columns';
import type { ReadUnit } from './read-unit';
import { cellText } from './header';
import { parseScore } from './parse-score';

/**
 * Units that can't be told apart: one name (without its type), or one code, twice. Types or codes that all differ tell them apart.
 */
export function checkDuplicates(units: readonly ReadUnit[], findings: FindingList): void {
  const byName = new Map<string, ReadUnit[]>();
  const byCode = new Map<string, ReadUnit>();
  const reported = new Set<ReadUnit>();
  const report = (later: ReadUnit, earlier: ReadUnit): void => {
    if (reported.has(later)) return;
    reported.add(later);
    findings.at(later.body.row, later.body.nameColumn, 'duplicate-unit', {
      name: later.unit.name,
      other: cellName(earlier.body.row, earlier.body.nameColumn),
    });
  };
  for (const read of units) {
    const key = unitKey(read.unit.name);
    const same = byName.get(key);
    if (same) same.push(read);
    else byName.set(key, [read]);
    const { code } = read.unit;
    if (code === null) continue;
    const holder = byCode.get(code);
    if (holder) report(read, holder);
    else byCode.set(code, read);
  }
  for (const same of byName.values()) {
    if (same.length < 2) continue;
    const codes = same.map(({ unit }) => unit.code);
    if (!codes.includes(null) && new Set(codes).size === same.length) continue;
    for (const [index, read] of same.entries()) {
      const typed = typedUnitKey(read.unit.name);
      const earlier = same
        .slice(0, index)
        .find(({ unit }) => typedUnitKey(unit.name) === typed && !ofOtherProvinces(unit.name, read.unit.name));
      if (earlier) report(read, earlier);
    }
  }
}

const tolerance = 0.05;

/** True where the total of a unit without one group is the sum of the others, or that in proportion to what they are worth. */
function isExplained({ total, values }: UnitRecord, groups: readonly number[], { indicators }: Scheme): boolean {
  const added = sum(groups);
  const most = sum(indicators.filter(({ id }) => (values[id] ?? null) !== null).map(({ max }) => max));
  const all = sum(indicators.map(({ max }) => max));
  return [added, (added * all) / most].some((each) => Math.abs((total ?? 0) - each) <= 2 * tolerance);
}

/** Warns where a total lies more than 0.05 from the sum of its groups. Only where all groups are there, or all but one. */
export function checkTotals(
  units: readonly ReadUnit[],
  scheme: Scheme,
  totalColumn: number,
  findings: FindingList,
): void {
  for (const { unit } of units) {
    const groups = scheme.indicators.map(({ id }) => unit.values[id] ?? null).filter((value) => value !== null);
    const lacks = scheme.indicators.length - groups.length;
    if (unit.total === null || lacks > 1) continue;
    /* What a blank group does not explain: neither is it 0, nor is the total a share of what the others are worth. */
    if (lacks === 1 && isExplained(unit, groups, scheme)) continue;
    /* The exact sum is slow, and most rows are nowhere near the limit. */
    if (Math.abs(groups.reduce((partial, value) => partial + value, 0) - unit.total) < tolerance - 0.001) continue;
    const added = sum(groups);
    const difference = subtract(unit.total, added);
    if (Math.abs(difference) > tolerance)
      findings.at(unit.row, totalColumn, 'total-differs', { total: unit.total, sum: added, difference });
  }
}

/** Warns where the sheet's own grade is not the one that its total earns. A grade by other names is not judged. */
export function checkGrades(
  grid: Grid,
  units: readonly ReadUnit[],
  bands: readonly GradeBand[],
  gradeColumn: number,
  findings: FindingList,
): void {
  const known = gradesByName(bands);
  for (const { unit } of units) {
    const written = cellText(cellAt(grid, unit.row, gradeColumn));
    const band = known.get(plainText(written)) ?? known.get(gradeWordIn(written));
    const { total } = unit;
    if (!band || total === null) continue;
    const earned = gradeOf(total, bands);
    if (earned && band !== earned)
      findings.at(unit.row, gradeColumn, 'grade-differs', { value: written, total, grade: earned.label });
  }
}

/** Warns where the sheet's own change is not total − previous, to the decimals that it is written with. */
export function checkChanges(
  grid: Grid,
  units: readonly ReadUnit[],
  changeColumn: number,
  findings: FindingList,
): void {
  for (const { unit } of units) {
    const written = parseScore(cellAt(grid, unit.row, changeColumn));
    if (written.kind !== 'number' || unit.total === null || unit.previous === null) continue;
    const change = subtract(unit.total, unit.previous);
    const places = Math.min(decimals(written.value), 2);
    if (round(change, places) !== round(written.value, places))
      findings.at(unit.row, changeColumn, 'change-differs', { value: written.value, change });
  }
}
