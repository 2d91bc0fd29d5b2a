import fc from 'fast-check';
import type { CellValue, Grid } from '../../src/core/grid';
import { portal2026, report2024 } from '../../src/core/scheme';
import { score } from './cells';

/** A sheet without faults, and what it says: the figures by unit, null where nothing was published. */
export interface SoundSheet {
  readonly grid: Grid;
  readonly units: ReadonlyMap<
    string,
    { readonly total: number | null; readonly previous: number | null; readonly values: readonly (number | null)[] }
  >;
  /** The groups of the row of the whole, in the order of the units' `values`; null where there is none. */
  readonly whole: readonly (number | null)[] | null;
  /** The greatest points of each of those groups by the portal's scheme; null where it has none such. */
  readonly maxima: readonly (number | null)[];
}

const syllables = ['PHÚ', 'TÂN', 'HÒA', 'THẠNH', 'THÀNH', 'MỸ', 'BÌNH', 'ĐÔNG', 'AN', 'LONG'];

/** “PHÚ TÂN 17”: no two alike. */
function nameOf(index: number): string {
  return `${syllables[index % 10] ?? ''} ${syllables[Math.floor(index / 10) % 10] ?? ''} ${index}`;
}

const writtenAs: readonly ((value: number) => CellValue)[] = [
  (value) => value,
  (value) => value,
  (value) => String(value).replace('.', ','),
  (value) => `${String(value)} `,
  (value) => value.toFixed(2).replace('.', ','),
];
/* Over 1, so that no column can be taken for ratios. */
const published = fc.oneof(
  { weight: 15, arbitrary: score.map((value) => Math.max(value, 1.01)) },
  { weight: 1, arbitrary: fc.constant(null) },
);
const cellOf = fc
  .tuple(published, fc.constantFrom(...writtenAs))
  .map(([value, write]) => ({ value, cell: value === null ? null : write(value) }));

/** True where two columns are alike in every row: arithmetic cannot tell which of them is the total, and asks or warns. */
function hasTwins({ units }: SoundSheet): boolean {
  const rows = [...units.values()].map(({ total, previous, values }) => [total, previous, ...values]);
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, column) => rows.map((row) => row[column]).join());
  return new Set(columns).size < columns.length;
}

/** True for totals alone that are all so low that they may be out of 5, 10 or 20: that is asked, and nothing is built before (`other-scale.ts`). */
function mayBeOfOtherScale({ units }: SoundSheet): boolean {
  return [...units.values()].every(({ total, values }) => values.length === 0 && (total ?? 0) <= 20);
}

/** True where nobody has a total: the column is empty, which is an error with its cell (`report-total.ts`), and no table. */
function hasNoTotal({ units }: SoundSheet): boolean {
  return [...units.values()].every(({ total }) => total === null);
}

/** True where all units keep within the maxima of points, and the row of the whole does not: either could be a slip, so that the cell is an error. */
function hasStrangeWhole({ units, whole, maxima }: SoundSheet): boolean {
  const within = (values: readonly (number | null)[]): boolean =>
    values.every((value, place) => (value ?? 0) <= (maxima[place] ?? Infinity));
  return whole !== null && !within(whole) && [...units.values()].filter(({ values }) => within(values)).length > 1;
}

/**
 * True where all figures keep within the maxima of points, so that they may be points of the portal's scheme, which has not every column of the report: how they were read, and what is left out, is
 * said at its cell (`test/intake/recognise-scheme.test.ts`).
 */
function mayBePoints({ units, maxima }: SoundSheet): boolean {
  return (
    maxima.includes(null) &&
    [...units.values()].every(({ values }) =>
      values.every((value, place) => (value ?? 0) <= (maxima[place] ?? Infinity)),
    )
  );
}

/** Sheets of so many units at most, in any order, with columns of the report 865/BC-VP in any order, of which some may be missing. */
export function soundSheet(maxUnits: number, minUnits = 1): fc.Arbitrary<SoundSheet> {
  const all = fc
    .tuple(fc.shuffledSubarray([...report2024.indicators]), fc.boolean(), fc.boolean())
    .chain(([indicators, compared, summary]) => {
      const width = indicators.length + 2;
      const line = fc.array(cellOf, { minLength: width, maxLength: width });
      return fc
        .tuple(fc.array(line, { minLength: minUnits, maxLength: maxUnits, size: 'max' }), line)
        .map(([lines, whole]): SoundSheet => {
          const shown = (cells: typeof whole): CellValue[] =>
            cells.map(({ cell }) => cell).filter((_, index) => compared || index !== 1);
          const headings = ['THÁNG 5', ...(compared ? ['THÁNG 4'] : []), ...indicators.map(({ caption }) => caption)];
          const order = report2024.indicators.filter((indicator) => indicators.includes(indicator));
          const units = lines.map((cells, index) => {
            const at = (place: number): number | null => cells[place]?.value ?? null;
            return [
              nameOf(index),
              {
                total: at(0),
                previous: compared ? at(1) : null,
                values: order.map((indicator) => at(indicators.indexOf(indicator) + 2)),
              },
            ] as const;
          });
          return {
            units: new Map(units),
            whole: summary ? order.map((one) => whole[indicators.indexOf(one) + 2]?.value ?? null) : null,
            maxima: order.map(({ id }) => portal2026.indicators.find((group) => group.id === id)?.max ?? null),
            grid: {
              sheet: 'Số liệu',
              cells: [
                ['KẾT QUẢ THÁNG 5'],
                ['STT', 'ĐƠN VỊ', ...headings],
                ...(summary ? [[null, 'TOÀN HUYỆN', ...shown(whole)]] : []),
                ...lines.map((cells, index): CellValue[] => [index + 1, nameOf(index), ...shown(cells)]),
              ],
              merges: [],
              percentCells: new Set(),
              hiddenRows: [],
            },
          };
        });
    });
  return all.filter(
    (sheet) =>
      !hasTwins(sheet) &&
      !mayBeOfOtherScale(sheet) &&
      !mayBePoints(sheet) &&
      !hasNoTotal(sheet) &&
      !hasStrangeWhole(sheet),
  );
}
