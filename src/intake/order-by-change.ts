import type { Column } from './column-role';
import { mostlyEquals, sumAt, type FiguresOf } from './column-figures';

/** Of the totals the one from which another is taken away to give a column of changes: that change is what the sheet itself says of their order. */
export function byChange(
  totals: readonly Column[],
  changes: readonly Column[],
  figures: FiguresOf,
): { readonly now: Column; readonly before: Column } | null {
  const later: Column[] = [];
  const earlier: Column[] = [];
  for (const change of changes) {
    for (const a of totals) {
      for (const b of totals) {
        if (a === b || a.totalness !== b.totalness || mostlyEquals(figures(a), (row) => figures(b)[row] ?? null))
          continue;
        const difference = sumAt([
          { figures: figures(a), sign: 1 },
          { figures: figures(b), sign: -1 },
        ]);
        if (mostlyEquals(figures(change), difference)) {
          later.push(a);
          earlier.push(b);
        }
      }
    }
  }
  const last = later.findIndex((column) => !earlier.includes(column));
  const [now, before] = [later[last], earlier[last]];
  return now && before ? { now, before } : null;
}
