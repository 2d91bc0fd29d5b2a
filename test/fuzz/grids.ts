import fc from 'fast-check';
import type { Area } from '../../src/core/area';
import { cellKey, type CellValue, type Grid } from '../../src/core/grid';
import { schemes } from '../../src/core/scheme';
import { anyCell, figureCell, hostileText } from './cells';
import { unitName } from './names';

const indicatorHeadings = schemes.flatMap(({ indicators }) =>
  indicators.flatMap(({ caption, name, aliases }) => [caption, name, ...aliases]),
);
const otherHeadings = [
  'ĐIỂM TỔNG HỢP',
  'Tổng điểm',
  'THÁNG 5',
  'THÁNG 4',
  'THÁNG 5 - TUẦN 01',
  'Kỳ trước',
  'Tháng trước',
  'XẾP LOẠI',
  'TĂNG/GIẢM',
  'Thứ hạng',
  'Mã đơn vị',
  'Điểm',
  'Tỷ lệ (%)',
  'Ghi chú',
  '2024',
  'QUÝ I/2025',
];
const altered = fc.constantFrom<(heading: string) => string>(
  (heading) => heading,
  (heading) => heading,
  (heading) => heading.toUpperCase(),
  (heading) => heading.normalize('NFD'),
  (heading) => `  ${heading.replace(' ', '\n')} `,
  (heading) => `${heading} (%)`,
  (heading) => `${heading} (18 điểm)`,
  (heading) => `${heading}/18`,
  (heading) => `(3) ${heading}`,
);
const heading: fc.Arbitrary<CellValue> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(fc.constantFrom(...indicatorHeadings, ...otherHeadings), altered)
      .map(([text, alter]) => alter(text)),
  },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: hostileText },
);
const title = fc.oneof(
  fc.constantFrom(
    'SỐ LIỆU BỘ CHỈ SỐ THÁNG 5 (Tuần 01)',
    '(Thời gian chốt số liệu: Ngày 06/5/2024)',
    'QUÝ II NĂM 2025',
    'Kèm theo Báo cáo số 865/BC-VP',
    'Tháng 13/2024',
    'Ngày 31/02/2025',
  ),
  hostileText,
);

const area = (rows: number, columns: number): fc.Arbitrary<Area> =>
  fc
    .tuple(fc.nat(rows), fc.nat(columns), fc.nat(3), fc.nat(3))
    .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

interface Parts {
  readonly titles: readonly string[];
  readonly headings: readonly CellValue[];
  readonly lower: readonly CellValue[] | null;
  readonly numbered: boolean;
  readonly body: readonly (readonly CellValue[])[];
  readonly shift: number;
}

function laid({ titles, headings, lower, numbered, body, shift }: Parts): CellValue[][] {
  const margin = new Array<CellValue>(shift).fill(null);
  const number = (value: CellValue): CellValue[] => (numbered ? [value] : []);
  return [
    ...titles.map((text): CellValue[] => [...margin, text]),
    [...margin, ...number('STT'), 'ĐƠN VỊ', ...headings],
    ...(lower ? [[...margin, ...number(null), null, ...lower]] : []),
    ...body.map((cells, index) => [...margin, ...number(index + 1), ...cells]),
  ];
}

/** A sheet as an office might keep it, of so many rows, with whatever can be wrong with it. */
export function messyGrid(maxRows: number, minRows = 0): fc.Arbitrary<Grid> {
  return fc.integer({ min: 1, max: 9 }).chain((columns) => {
    const cells = (arbitrary: fc.Arbitrary<CellValue>): fc.Arbitrary<CellValue[]> =>
      fc.array(arbitrary, { minLength: columns, maxLength: columns });
    const row = fc
      .tuple(
        fc.oneof({ weight: 20, arbitrary: unitName }, { weight: 1, arbitrary: fc.constant(null) }),
        cells(figureCell),
      )
      .map(([name, figures]): CellValue[] => [name, ...figures]);
    return fc
      .record({
        titles: fc.array(title, { maxLength: 4 }),
        headings: cells(heading),
        total: fc.boolean(),
        lower: fc.option(cells(heading), { freq: 3 }),
        numbered: fc.boolean(),
        body: fc.array(
          fc.oneof(
            { weight: 30, arbitrary: row },
            { weight: 1, arbitrary: cells(anyCell) },
            { weight: 1, arbitrary: fc.constant<CellValue[]>([]) },
          ),
          { minLength: minRows, maxLength: maxRows, size: 'max' },
        ),
        shift: fc.constantFrom(0, 0, 0, 1, 3),
        merges: fc.array(area(12, columns + 3), { maxLength: 3 }),
        percents: fc.array(fc.tuple(fc.nat(12), fc.nat(columns + 3)), { maxLength: 4 }),
        hiddenRows: fc.uniqueArray(fc.nat(12), { maxLength: 3 }),
        sheet: fc.oneof(fc.constantFrom('Số liệu', 'Tháng 5', 'Sheet1'), hostileText),
      })
      .map(({ total, headings, merges, percents, hiddenRows, sheet, ...parts }) => ({
        sheet,
        cells: laid({ ...parts, headings: total ? ['ĐIỂM TỔNG HỢP', ...headings.slice(1)] : headings }),
        merges,
        percentCells: new Set(percents.map(([at, column]) => cellKey(at, column))),
        hiddenRows: hiddenRows.sort((a, b) => a - b),
      }));
  });
}

/** Cells without any order. */
export const chaoticGrid: fc.Arbitrary<Grid> = fc
  .tuple(
    fc.array(fc.array(fc.oneof(anyCell, heading, unitName), { maxLength: 8 }), { maxLength: 12 }),
    fc.array(area(12, 8), { maxLength: 5 }),
  )
  .map(([cells, merges]) => ({ sheet: 'Lộn xộn', cells, merges, percentCells: new Set<string>(), hiddenRows: [] }));
