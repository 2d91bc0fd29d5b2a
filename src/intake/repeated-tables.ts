import type { Dataset, UnitRecord } from '../core/dataset';
import { typedUnitKey } from '../core/names/unit-name';
import type { FindingList } from './finding-list';
import type { TableReading } from './read-table';
import { areaOf, type TableBlock } from './table-block';

/** The units of two tables that have another total in each; none where most units stand in one of them only. */
function inBoth(a: Dataset, b: Dataset): readonly UnitRecord[] {
  const others = new Map(b.units.map((unit) => [typedUnitKey(unit.name), unit]));
  const shared = a.units.filter(({ name }) => others.has(typedUnitKey(name)));
  if (shared.length * 2 < Math.min(a.units.length, b.units.length)) return [];
  return shared.filter(({ name, total }) => {
    const other = others.get(typedUnitKey(name))?.total ?? null;
    return total !== null && other !== null && other !== total;
  });
}

/** Asks which of two tables of a sheet is meant, where both give the same units a total, and not the same one, and nothing tells their periods. True where it does. */
export function reportRepeats(
  blocks: readonly TableBlock[],
  readings: readonly TableReading[],
  findings: FindingList,
): boolean {
  const tables = blocks.flatMap((block, place) => {
    const dataset = readings[place]?.dataset;
    return dataset ? [{ block, dataset }] : [];
  });
  for (const [place, second] of tables.entries()) {
    for (const first of tables.slice(0, place)) {
      if (first.block.grid.sheet !== second.block.grid.sheet || first.block.shape !== second.block.shape) continue;
      const [unit] = inBoth(first.dataset, second.dataset);
      if (!unit) continue;
      findings.at(second.block.heading, 0, 'tables-repeat', {
        name: unit.name,
        first: areaOf(first.block),
        second: areaOf(second.block),
      });
      return true;
    }
  }
  return false;
}
