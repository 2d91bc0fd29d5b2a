import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { answerWhatIf } from '../../src/pipeline/answer-what-if';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { countedRows } from '../../src/pipeline/counted-rows';
import { communeCounts } from '../scoring/made-counts';

type Cells = readonly (readonly CellValue[])[];

const sheetOf = (sheet: string, cells: Cells): Grid => ({
  sheet,
  cells,
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
});
const built = (raw: Grid, others: readonly Grid[] = []) =>
  buildAppendix({
    raw,
    others,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
const header = ['Đơn vị', 'Nhóm', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Điểm công bố'];
const countsOf = (name: string, without: readonly string[] = []): CellValue[][] =>
  Object.entries(communeCounts).flatMap(([code, count]): CellValue[][] =>
    without.includes(code) || !count
      ? []
      : 'ratio' in count
        ? [[name, null, code, null, null, count.ratio]]
        : [[name, null, code, count.numerator, count.denominator]],
  );
const blocksOf = (result: ReturnType<typeof built>, name: string): string => {
  const { table, counted, countsScheme } = result;
  const row = table && counted ? countedRows(table, counted).find(({ unit }) => unit.name === name) : undefined;
  if (row === undefined || countsScheme === null) return '';
  const answer = answerWhatIf(countsScheme, row, row.unit.counts, { kind: 'grade', label: 'TỐT' }, 'vi', '.');
  return (answer?.blocks ?? []).flatMap(({ text, items }) => [text, ...items]).join('\n');
};

describe('published points of a group beside counts for the rest', () => {
  const raw = sheetOf('Số đếm', [
    header,
    ...countsOf('UBND xã A', ['ON_TIME_RATE']),
    ['UBND xã A', 'TDGQ', 'GROUP_TOTAL', null, null, null, 16.7],
  ]);

  it('are kept fixed by what-if, which answers', () => {
    const text = blocksOf(built(raw), 'UBND xã A');
    // The same 77 points as with the 1,002 of 1,200 dossiers that give 16.70.
    expect(text).toContain('Hiện 77 điểm');
    expect(text).toContain('“Hồ sơ đúng hạn, trong hạn” chỉ có điểm công bố');
    expect(text).not.toContain('giải quyết đúng hạn thêm');
  });
});

describe('counts on a second sheet of the file', () => {
  const points = sheetOf('Điểm', [
    ['ĐƠN VỊ', 'CKMB', 'TDGQ', 'ONLINE', 'TTTT', 'MDSH', 'MDHL', 'TỔNG ĐIỂM'],
    ['UBND xã A', 15.37, 16.7, 8.9, 6.35, 14.98, 14.7, 77],
  ]);

  it('are joined to the points by unit, change none of them, and let what-if answer', () => {
    const result = built(points, [sheetOf('Chi tiết', [header, ...countsOf('UBND xã A')])]);
    expect(result.findings.map(({ code }) => code)).toContain('counts-joined');
    expect(result.table?.cohorts[0]?.units[0]).toMatchObject({ total: 77, values: { onlineService: 8.9 } });
    expect(blocksOf(result, 'UBND xã A')).toContain('cần gì để đạt TỐT');
  });

  it('of another period are left out, with a warning', () => {
    const titled = { ...points, cells: [['THÁNG 5 NĂM 2026'], ...points.cells] };
    const other = sheetOf('Chi tiết', [['SỐ ĐẾM THÁNG 4 NĂM 2026'], header, ...countsOf('UBND xã A')]);
    const result = built(titled, [other]);
    expect(result.counted).toBeNull();
    expect(result.findings.map(({ code }) => code)).toContain('counts-other-period');
  });
});

describe('what only a province can raise', () => {
  const raw = (name: string): Grid => sheetOf('Số đếm', [header, ...countsOf(name)]);

  it('is held fixed for a commune, and not for the province', () => {
    const own = '“TTHC công bố đúng hạn” lấy theo số của tỉnh';
    expect(blocksOf(built(raw('UBND xã Gia Lai')), 'UBND xã Gia Lai')).toContain(own);
    const ofProvince = blocksOf(built(raw('UBND tỉnh Gia Lai')), 'UBND tỉnh Gia Lai');
    expect(ofProvince).toContain('cần gì để đạt TỐT');
    expect(ofProvince).not.toContain(own);
  });
});

describe('a heading of two rows, with fractions', () => {
  it('gives each indicator its counts, wherever its name stands', () => {
    const raw = sheetOf('Số đếm', [
      ['STT', 'Đơn vị', 'Tỷ lệ hồ sơ đúng hạn, trong hạn', null, 'Tỷ lệ TTHC công bố đúng hạn'],
      [null, null, 'Số lượng đạt', 'Tổng số', null],
      [1, 'UBND xã A', 45, 52, '45/52'],
    ]);
    expect(built(raw).counted).toBeNull();
    const more = sheetOf('Khác', [header, ...countsOf('UBND xã A', ['ON_TIME_RATE', 'PUBLISH_ON_TIME'])]);
    const { counted } = built(more, [raw]);
    expect(counted?.[0]?.counts).toMatchObject({
      ON_TIME_RATE: { numerator: 45, denominator: 52 },
      PUBLISH_ON_TIME: { numerator: 45, denominator: 52 },
    });
  });
});
