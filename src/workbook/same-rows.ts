type Rows = readonly (readonly unknown[])[];

/** Rows by their first text, which is the unit's name in the table; a text that two rows begin with tells neither. */
function rowsByText(rows: Rows, columns: number): Map<string, number> {
  const found = new Map<string, number>();
  const twice = new Set<string>();
  rows.forEach((row, index) => {
    const text = row.slice(0, columns).find((value) => typeof value === 'string' && value !== '');
    if (typeof text !== 'string') return;
    if (found.has(text)) twice.add(text);
    found.set(text, index);
  });
  twice.forEach((text) => found.delete(text));
  return found;
}

/** A table of ours as people have left it, and the one that takes its place. */
export interface TwoTables {
  /** The old sheet from A1 on, with what people have written beside and below. */
  readonly old: Rows;
  /** Size of the table on it. */
  readonly size: { readonly rows: number; readonly columns: number };
  readonly plan: Rows;
  /** Rows of titles and headings, which stay where they are. */
  readonly headings: number;
}

/** Where a row of the old table is in the new one: that of the same unit; undefined where the unit is gone. */
export function sameRows({ old, size, plan, headings }: TwoTables): (row: number) => number | undefined {
  const texts = new Map([...rowsByText(old.slice(0, size.rows), size.columns)].map(([text, row]) => [row, text]));
  const targets = rowsByText(plan, plan[0]?.length ?? 0);
  return (row) => targets.get(texts.get(row) ?? '') ?? (row < headings ? row : undefined);
}
