import { cellAt, type Grid } from '../core/grid';
import { plainText } from '../core/plain-text';
import type { CountedIndicator, CountsScheme } from '../core/scheme/counts-types';
import { indicatorsOf } from '../core/scheme/counts-schemes';

/** A heading without letter case, diacritics and punctuation. */
export function headingKey(text: string): string {
  return plainText(text)
    .replace(/[^a-z\d]+/gu, ' ')
    .trim();
}

const keysOf = (...names: readonly string[]): ReadonlySet<string> => new Set(names.map(headingKey));

/** Headings that both layouts have. */
export const unitHeadings = {
  unit: keysOf('Đơn vị', 'Tên đơn vị', 'Cơ quan', 'Tên cơ quan', 'unit', 'unitName'),
  code: keysOf('Mã đơn vị', 'Mã định danh', 'unitCode'),
};

/** Headings of the long form: one row per unit and indicator. */
export const longHeadings = {
  ...unitHeadings,
  group: keysOf('Nhóm', 'Nhóm chỉ số', 'group'),
  indicator: keysOf('Chỉ số', 'Mã chỉ số', 'Tên chỉ số', 'metricCode', 'metric', 'indicator'),
  numerator: keysOf('Tử số', 'numerator'),
  denominator: keysOf('Mẫu số', 'denominator'),
  ratio: keysOf('Tỷ lệ', 'Tỷ lệ (%)', 'Tỉ lệ', 'ratio'),
  official: keysOf('Điểm công bố', 'Điểm', 'officialScore', 'score'),
};

/** Columns by the name of their heading, each where it first stands. */
export function columnsOf<K extends string>(
  grid: Grid,
  row: number,
  headings: Readonly<Record<K, ReadonlySet<string>>>,
): ReadonlyMap<K, number> {
  const found = new Map<K, number>();
  const names = Object.keys(headings) as K[];
  for (const [column, key] of headerKeys(grid, row)) {
    for (const name of names) if (headings[name].has(key) && !found.has(name)) found.set(name, column);
  }
  return found;
}

/** Keys of the headings in a row, by column. */
export function headerKeys(grid: Grid, row: number): readonly (readonly [number, string])[] {
  return (grid.cells[row] ?? []).flatMap((_, column) => {
    const value = cellAt(grid, row, column);
    return typeof value === 'string' && value.trim() !== '' ? [[column, headingKey(value)] as const] : [];
  });
}

/** Columns of the wide form (one row a unit) that make up one indicator's count; what the sheet lacks is null. */
export interface WideColumns {
  readonly indicator: CountedIndicator;
  readonly numerator: readonly number[] | null;
  readonly denominator: readonly number[] | null;
  readonly ratio: number | null;
}

/** Finds the columns of every indicator that the header has any of. Headings: those of the scheme, or “CODE tử số”, “CODE mẫu số”, “CODE tỷ lệ”. */
export function wideColumns(grid: Grid, row: number, scheme: CountsScheme): readonly WideColumns[] {
  const byKey = new Map([...headerKeys(grid, row)].reverse().map(([column, key]) => [key, column]));
  const columnOf = (names: readonly string[]): number | null =>
    names.map((name) => byKey.get(headingKey(name))).find((column) => column !== undefined) ?? null;
  return indicatorsOf(scheme).flatMap((indicator) => {
    const { code, name } = indicator;
    const all = (parts: readonly (readonly string[])[], own: readonly string[]): readonly number[] | null => {
      const single = columnOf(own);
      if (single !== null) return [single];
      const columns = parts.map(columnOf).filter((column) => column !== null);
      return parts.length > 0 && columns.length === parts.length ? columns : null;
    };
    const numerator = all(indicator.numerator, [`${code} tử số`, `${code} numerator`]);
    const denominator = all(indicator.denominator, [`${code} mẫu số`, `${code} denominator`]);
    const ratio = columnOf([
      `${code} tỷ lệ`,
      `${code} ratio`,
      `Tỷ lệ ${name.vi}`,
      ...(indicator.form.kind === 'givenRatio' ? [code, name.vi] : []),
    ]);
    return numerator === null && denominator === null && ratio === null
      ? []
      : [{ indicator, numerator, denominator, ratio }];
  });
}
