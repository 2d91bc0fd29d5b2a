import type { Area } from '../../../core/area';

/** Neighbouring areas that one call merges: each row of the block, each column of it, or the whole. */
export interface MergeBlock {
  readonly area: Area;
  readonly how: 'whole' | 'rows' | 'columns';
}

const oneRow = (area: Area): boolean => area.top === area.bottom;
const oneColumn = (area: Area): boolean => area.left === area.right;

/** The block with the area joined to it, null where it does not continue the block. */
function joined({ area, how }: MergeBlock, next: Area): MergeBlock | null {
  if (
    how !== 'columns' &&
    oneRow(next) &&
    (how === 'rows' || oneRow(area)) &&
    next.top === area.bottom + 1 &&
    next.left === area.left &&
    next.right === area.right
  ) {
    return { how: 'rows', area: { ...area, bottom: next.bottom } };
  }
  if (
    how !== 'rows' &&
    oneColumn(next) &&
    (how === 'columns' || oneColumn(area)) &&
    next.left === area.right + 1 &&
    next.top === area.top &&
    next.bottom === area.bottom
  ) {
    return { how: 'columns', area: { ...area, right: next.right } };
  }
  return null;
}

/** Groups merged areas into as few calls as their order allows. */
export function mergeBlocks(merges: readonly Area[]): MergeBlock[] {
  const ordered = [...merges].sort((a, b) => a.top - b.top || a.left - b.left);
  const blocks: MergeBlock[] = [];
  for (const area of ordered) {
    const at = blocks.findIndex((block) => joined(block, area) !== null);
    const block = blocks[at];
    const both = block && joined(block, area);
    if (both) blocks[at] = both;
    else blocks.push({ area, how: 'whole' });
  }
  return blocks;
}
