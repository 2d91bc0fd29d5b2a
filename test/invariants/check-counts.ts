import type { Grid } from '../../src/core/grid';
import { cellName } from '../../src/core/area';
import type { LeagueTable } from '../../src/core/table/league-table';
import type { CountedIndicator, CountsScheme } from '../../src/core/scheme/counts-types';
import type { Count } from '../../src/core/counts';
import type { CountedUnit } from '../../src/core/counted-unit';
import { pointsOf } from '../../src/scoring/points-of';
import { keyOf } from './check-source';
import { hundredths, isExactSum } from './exact';
import { must, mustBe } from './must';

/** Hundredths of a point for a share, half up from the exact quotient, in whole numbers. */
function published({ max, form, whenNothing }: CountedIndicator, count: Count): bigint | null {
  const [top, target] = [hundredths(max), form.kind === 'proportionalToTarget' ? hundredths(form.target) : 100n];
  if ('ratio' in count) return halfUp(top * BigInt(Math.round(count.ratio * 1e7)) * 100n, 1_000_000_000n * target, top);
  if (count.denominator === 0) return whenNothing === null ? null : hundredths(whenNothing);
  return halfUp(top * BigInt(count.numerator) * 100n, BigInt(count.denominator) * target, top);
}

function halfUp(dividend: bigint, divisor: bigint, most: bigint): bigint {
  const rounded = (2n * dividend + divisor) / (2n * divisor);
  return rounded > most ? most : rounded;
}

function checkPoints(
  scheme: CountsScheme,
  { name, counts, official }: CountedUnit,
  values: Readonly<Partial<Record<string, number | null>>>,
  total: number | null,
): void {
  const points = pointsOf(scheme, counts);
  for (const group of points.groups) {
    const indicators = scheme.groups.find(({ id }) => id === group.id)?.parts ?? [];
    mustBe(
      group.parts.map(({ code }) => code),
      indicators.map(({ code }) => code),
      `${name}: parts of ${group.id}`,
    );
    for (const [index, part] of group.parts.entries()) {
      const [indicator, count] = [indicators[index], counts[part.code]];
      if (part.state !== 'share' && part.state !== 'nothing')
        mustBe(part.points, null, `${name}, ${part.code}: points without counts`);
      else if (indicator && count)
        must(
          (part.points === null ? null : hundredths(part.points)) === published(indicator, count),
          () => `${name}, ${part.code}: ${String(part.points)}`,
        );
    }
    const given = group.parts.flatMap((part) => part.points ?? []);
    if (group.points !== null)
      must(
        isExactSum(group.points, ...given),
        () => `${name}: ${group.id} is ${String(group.points)}, not the sum of ${given.join(' + ')}`,
      );
    must(
      group.points === null || (group.points >= 0 && group.points <= group.max),
      () => `${name}: ${group.id} is ${String(group.points)} of at most ${group.max}`,
    );
    mustBe(values[group.id] ?? null, official[group.id] ?? group.points, `${name}: ${group.id}`);
  }
  const shown = points.groups.flatMap(({ id }) => values[id] ?? []);
  if (official['total'] !== undefined) mustBe(total, official['total'], `${name}: published total`);
  else if (total !== null)
    must(isExactSum(total, ...shown) && total <= 100, () => `${name}: ${total} is not the sum of ${shown.join(' + ')}`);
  else
    must(
      shown.length === 0 || points.groups.some(({ id, known }) => !known && official[id] === undefined),
      () => `${name} has all its points and no total`,
    );
}

/** Names of the sheet beside figures, where the first unit's name stands, that are in no unit and in no finding. */
function unitsLeftOut(grid: Grid, counted: readonly CountedUnit[], named: ReadonlySet<string>): string[] {
  const [first] = counted;
  const shownAs = (name: string): boolean => counted.some((unit) => name.endsWith(unit.name));
  const column =
    first === undefined
      ? -1
      : (grid.cells[first.row] ?? []).findIndex(
          (cell) => typeof cell === 'string' && cell.normalize('NFC').includes(first.name),
        );
  const known = new Map<string, boolean>();
  return grid.cells.slice(first?.row ?? 0).flatMap((cells, index) => {
    const name = cells[column];
    if (typeof name !== 'string' || !cells.some((cell, at) => at > column && typeof cell === 'number')) return [];
    const text = name.normalize('NFC').trim();
    const found = known.get(text) ?? shownAs(text);
    known.set(text, found);
    const told = cells.some((_, at) => named.has(cellName((first?.row ?? 0) + index, at)));
    return found || told ? [] : [name];
  });
}

/** The same of a sheet of counts: every unit is in the table once, and its points are those of its counts, adding up to the last digit and never over what is the most. */
export function checkCounts(
  grid: Grid,
  counted: readonly CountedUnit[],
  scheme: CountsScheme,
  table: LeagueTable,
  named: ReadonlySet<string>,
): void {
  const rows = [...table.cohorts.flatMap(({ units }) => units), ...(table.summary ? [table.summary] : [])];
  mustBe(rows.map(keyOf).sort(), counted.map(keyOf).sort(), 'units');
  const byKey = new Map(rows.map((row) => [keyOf(row), row]));
  mustBe(byKey.size, rows.length, 'units of one name and code');
  for (const unit of counted) {
    const row = byKey.get(keyOf(unit));
    if (row) checkPoints(scheme, unit, row.values, row.total);
  }
  mustBe(unitsLeftOut(grid, counted, named), [], 'units left out without a word');
}
