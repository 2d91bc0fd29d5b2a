import type { Grid } from '../core/grid';
import { meaningOf } from './words';

/** Rows in which the title may stand, should people have put some above it. */
const titleRows = 10;

/** True for a sheet “Cấu hình”, by its title or by its first table: whatever its name, and whoever made it. */
export function isSettingsSheet({ cells }: Grid): boolean {
  return cells.slice(0, titleRows).some((row) => {
    const found = row.map((value) => (typeof value === 'string' ? meaningOf(value, ['title', 'item', 'value']) : undefined));
    return found.some((word, column) => word === 'title' || (word === 'item' && found[column + 1] === 'value'));
  });
}
