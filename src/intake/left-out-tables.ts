import type { Finding } from '../core/finding';
import { rowKey, type Reading } from '../core/settings/reading';
import { findingList } from './finding-list';
import { isFilled } from './header';
import { areaOf, type TableBlock } from './table-block';

/** The tables without those that a person has left out, by their cells (“A15:F24”) or by the line over them, and what else was chosen. One table is never left out. */
export function withoutLeftOut(
  blocks: readonly TableBlock[],
  reading: Reading,
): { readonly blocks: readonly TableBlock[]; readonly reading: Reading; readonly left: readonly TableBlock[] } {
  const out = new Set(reading.rows.filter(({ as }) => as === 'ignore').map(({ name }) => rowKey(name)));
  if (blocks.length < 2 || out.size === 0) return { blocks, reading, left: [] };
  const keysOf = (block: TableBlock): readonly string[] =>
    [areaOf(block), ...(block.caption === null ? [] : [block.caption])].map(rowKey);
  const left = blocks.filter((block) => keysOf(block).some((key) => out.has(key)));
  if (left.length === 0 || left.length === blocks.length) return { blocks, reading, left: [] };
  const used = new Set(left.flatMap(keysOf));
  return {
    left,
    blocks: blocks.filter((block) => !left.includes(block)),
    reading: { ...reading, rows: reading.rows.filter(({ name }) => !used.has(rowKey(name))) },
  };
}

/** Tells of tables that are in no figure, each at its heading. */
export function reportLeftOut(left: readonly TableBlock[]): readonly Finding[] {
  return left.flatMap((block) => {
    const findings = findingList(block.grid.sheet);
    const column = (block.grid.cells[block.heading] ?? []).findIndex(isFilled);
    findings.at(block.heading, Math.max(0, column), 'table-left-out', {
      cells: areaOf(block),
      period: block.period?.label ?? block.caption ?? '–',
    });
    return findings.all();
  });
}
