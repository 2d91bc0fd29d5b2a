import type { Cohort, LeagueRow, LeagueTable, RankedUnit } from '../../src/core/table/league-table';
import type { ColumnId, Indicator, Scheme } from '../../src/core/scheme/types';
import type { RankRule, TieRule } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { isDifference } from './exact';
import { must, mustBe } from './must';

function before(a: number | null, b: number | null): boolean {
  return b === null ? a !== null : a !== null && a > b;
}

/** `sheet`: equal totals stand as in the raw sheet, which the table no longer knows. */
function checkOrder(units: readonly RankedUnit[], tieRule: TieRule): void {
  const collator = new Intl.Collator('vi');
  for (const [index, unit] of units.entries()) {
    const next = units[index + 1];
    if (!next) break;
    const inOrder =
      unit.total !== next.total
        ? before(unit.total, next.total)
        : tieRule === 'previous' && unit.previous !== next.previous
          ? before(unit.previous, next.previous)
          : tieRule === 'sheet' ||
            ![unit, next].every(({ name }) => /^PHÚ [A-ZĐ]+$/u.test(name)) ||
            collator.compare(unit.name, next.name) <= 0;
    must(inOrder, () => `${unit.name} stands before ${next.name}`);
  }
}

function gradeBy(scheme: Scheme, total: number | null): string | null {
  if (total === null) return null;
  const reached = scheme.bands.filter(({ floor }) => floor <= total);
  return (
    reached.reduce<(typeof reached)[number] | null>(
      (best, band) => (best === null || band.floor > best.floor ? band : best),
      null,
    )?.label ?? null
  );
}

/** Of points out of a count more is better, also where less of the share is. */
function lessIsBetter({ direction, adds, counts, unit }: Indicator): boolean {
  return adds === 'penalty' || (direction === 'less' && !(counts !== undefined && unit === 'points'));
}

function weakBy({ scheme }: LeagueTable, { total, values }: LeagueRow): ColumnId[] {
  const weak: ColumnId[] = [];
  if (total !== null && scheme.totalThreshold !== null && total < scheme.totalThreshold) weak.push('total', 'grade');
  for (const indicator of scheme.indicators) {
    const { id, threshold } = indicator;
    const value = values[id];
    if (typeof value !== 'number' || threshold === null) continue;
    if (lessIsBetter(indicator) ? value > threshold : value < threshold) weak.push(id);
  }
  return weak;
}

function checkRow(table: LeagueTable, row: LeagueRow): void {
  const { name, total, previous, change } = row;
  mustBe(row.grade, gradeBy(table.scheme, total), name);
  const expected = total !== null && previous !== null && table.sameBasis;
  const exact = expected
    ? change !== null && !Object.is(change, -0) && isDifference(change, total, previous)
    : change === null;
  must(exact, () => `${name}: ${String(total)} − ${String(previous)} = ${String(change)}`);
}

/** @param index - Of the value among the values, which stand in the order of the table. */
function rankAmong(values: readonly (number | null)[], index: number, rule: RankRule, less: boolean): number | null {
  const value = values[index] ?? null;
  if (value === null) return null;
  const before = values.filter((other) => other !== null && (less ? other < value : other > value));
  if (rule === 'dense') return new Set(before).size + 1;
  const equals = rule === 'ordinal' ? values.slice(0, index).filter((other) => other === value).length : 0;
  return before.length + equals + 1;
}

function checkCohort(table: LeagueTable, { units }: Cohort, { tieRule, rankRule, ranks }: Settings): void {
  mustBe(
    units.map(({ position }) => position),
    units.map((_, index) => index + 1),
    'positions',
  );
  checkOrder(units, tieRule);
  const totals = units.map(({ total }) => total);
  for (const [index, unit] of units.entries()) {
    mustBe(unit.rank, rankAmong(totals, index, rankRule, false), unit.name);
    mustBe(unit.weak, weakBy(table, unit), unit.name);
    checkRow(table, unit);
  }
  for (const id of table.indicators) {
    if (!ranks.includes(id)) continue;
    const values = units.map((unit) => unit.values[id] ?? null);
    const indicator = table.scheme.indicators.find((one) => one.id === id);
    const less = indicator !== undefined && lessIsBetter(indicator);
    for (const [index, unit] of units.entries())
      mustBe(unit.ranks[id] ?? null, rankAmong(values, index, rankRule, less), `${unit.name}: rank in ${id}`);
  }
}

/** Ranks within clusters, over all cohorts together; in the order of the table only where it has one cohort. */
function checkClusters(table: LeagueTable, { rankRule, clusterRanks }: Settings): void {
  if (clusterRanks === 'none') mustBe(table.clusterings, [], 'clusterings');
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  for (const [index, name] of table.clusterings.entries()) {
    const clusters = new Set(units.map((unit) => unit.clusters[index]?.cluster));
    for (const cluster of clusters) {
      if (cluster === undefined) continue;
      const own = units.filter((unit) => unit.clusters[index]?.cluster === cluster);
      const totals = own.map(({ total }) => total);
      for (const [at, unit] of own.entries()) {
        const place = unit.clusters[index];
        mustBe(place?.of, totals.filter((total) => total !== null).length, `${name}: ${cluster}`);
        if (rankRule !== 'ordinal' || table.cohorts.length === 1)
          mustBe(place?.rank, rankAmong(totals, at, rankRule, false), `${unit.name} in ${name}: ${cluster}`);
      }
    }
  }
  for (const unit of units) mustBe(unit.clusters.length, table.clusterings.length, `${unit.name}: clusters`);
}

/** Positions, order, ranks, grades, changes and weak cells, each computed again by other means than the core's. */
export function checkTable(table: LeagueTable, settings: Settings): void {
  for (const cohort of table.cohorts) checkCohort(table, cohort, settings);
  checkClusters(table, settings);
  if (!table.summary) return;
  mustBe(table.summary.weak, [], table.summary.name);
  checkRow(table, table.summary);
}
