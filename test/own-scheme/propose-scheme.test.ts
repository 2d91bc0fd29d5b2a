import { describe, expect, it } from 'vitest';
import type { CellValue, Grid } from '../../src/core/grid';
import { proposeScheme } from '../../src/intake/proposal/propose-scheme';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { exampleText, gridOfCsv, inputBy } from './shipped-examples';

function gridOf(cells: CellValue[][], merges: Grid['merges'] = []): Grid {
  return { sheet: 'Tháng 5', cells, merges, percentCells: new Set(), hiddenRows: [] };
}

function proposed(grid: Grid) {
  const { scheme, findings } = proposeScheme(grid);
  if (scheme === null) throw new Error('none proposed');
  return { scheme, findings };
}

describe('a scheme that is proposed out of a raw sheet', () => {
  it('has groups from headings over several columns, maxima from headings, and the rule that the totals bear out', () => {
    const grid = gridOf(
      [
        ['BẢNG ĐIỂM THI ĐUA THÁNG 5', null, null, null, null, null],
        ['STT', 'Đơn vị', 'Công tác Đảng (40 điểm)', null, 'Chuyên môn', 'Tổng điểm'],
        [null, null, 'Sinh hoạt (25 điểm)', 'Học tập /15', '60 điểm', null],
        [1, 'Phòng Nội vụ', 20, 12, 50, 82],
        [2, 'Phòng Tư pháp', 25, 13.5, 55, 93.5],
        [3, 'Phòng Y tế', 15, 10, 40.5, 65.5],
      ],
      [
        { top: 1, left: 2, bottom: 1, right: 3 },
        { top: 1, left: 5, bottom: 2, right: 5 },
      ],
    );
    const { scheme } = proposed(grid);
    expect(scheme.total).toEqual({ kind: 'sum', max: 100 });
    expect(scheme.groups.map(({ caption }) => caption)).toContain('Công tác Đảng (40 điểm)');
    expect(scheme.indicators.slice(0, 2).map(({ name, max, group }) => [name, max, group])).toEqual([
      ['Sinh hoạt', 25, 'cong-tac-dang'],
      ['Học tập', 15, 'cong-tac-dang'],
    ]);
    const { table } = buildAppendix(inputBy(scheme, grid));
    expect(table?.cohorts[0]?.units.map(({ name, total }) => [name, total])).toEqual([
      ['Phòng Tư pháp', 93.5],
      ['Phòng Nội vụ', 82],
      ['Phòng Y tế', 65.5],
    ]);
  });

  it('takes weights of groups from their headings, what is better the less there is by its name, and a name without any bracket', () => {
    const grid = gridOf(
      [
        ['PHÒNG GD&ĐT', null, null, null, null],
        ['Đánh giá chất lượng trường học học kỳ I năm học 2026-2027', null, null, null, null],
        ['STT', 'Trường', 'Dạy và học (60%)', null, 'Cơ sở vật chất (40%)'],
        [null, null, 'Học sinh khá giỏi (%) (50%)', 'Học sinh bỏ học (%)', 'Phòng học đạt chuẩn (%)'],
        [1, 'THCS Nguyễn Du', 72.5, 0.4, 100],
        [2, 'THCS Lê Lợi', 65, 1.5, 80],
      ],
      [{ top: 2, left: 2, bottom: 2, right: 3 }],
    );
    const { scheme } = proposed(grid);
    expect(scheme.name).toBe('Đánh giá chất lượng trường học');
    expect(scheme.total?.kind).toBe('weightedMean');
    expect(scheme.groups.map(({ caption, weight }) => [caption, weight])).toEqual([
      ['Dạy và học (60%)', 60],
      ['Cơ sở vật chất (40%)', 40],
    ]);
    expect(scheme.indicators.map(({ name, weight, direction }) => [name, weight, direction])).toEqual([
      ['Học sinh khá giỏi', 50, undefined],
      ['Học sinh bỏ học', undefined, 'less'],
      ['Phòng học đạt chuẩn', undefined, undefined],
    ]);
  });

  it('takes maxima from a row that has them', () => {
    const { scheme } = proposed(
      gridOf([
        ['Đơn vị', 'Kế hoạch', 'Kiểm tra', 'Tổng'],
        ['Điểm tối đa', 8, 12, 20],
        ['Sở A', 7, 11, 18],
        ['Sở B', 6.5, 9, 15.5],
      ]),
    );
    expect(scheme.indicators.map(({ max }) => max)).toEqual([8, 12]);
    expect(scheme.total).toEqual({ kind: 'sum', max: 20 });
  });

  it('takes weights from “(20 %)”', () => {
    const { scheme } = proposed(
      gridOf([
        ['Đơn vị', 'Hạ tầng (30 %)', 'Nhân lực (70 %)'],
        ['Xã A', 80, 60],
        ['Xã B', 70, 75],
      ]),
    );
    expect(scheme.indicators.map(({ weight }) => weight)).toEqual([30, 70]);
    expect(scheme.total?.kind).toBe('weightedMean');
  });

  it('says with the cell what it has only guessed', () => {
    const { scheme, findings } = proposed(gridOfCsv(exampleText('chuyen-doi-so.csv')));
    expect(scheme.indicators.map(({ unit, unitName, direction }) => [unit, unitName, direction])).toEqual([
      ['percent', undefined, undefined],
      ['percent', undefined, undefined],
      ['percent', undefined, undefined],
      ['number', 'phút', 'less'],
      ['number', 'vụ', 'less'],
    ]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual(
      expect.arrayContaining([
        ['scheme-guess-max', 'E2'],
        ['scheme-guess-less', 'E2'],
        ['scheme-guess-total', null],
      ]),
    );
  });

  it.each(['cai-cach-hanh-chinh', 'chuyen-doi-so', 'thi-dua-lop'])(
    'has a column of the sheet for each of its indicators: %s',
    (name) => {
      const grid = gridOfCsv(exampleText(`${name}.csv`));
      const { scheme } = proposed(grid);
      const { table } = buildAppendix(inputBy(scheme, grid));
      expect(table?.indicators).toEqual(scheme.indicators.map(({ id }) => id));
    },
  );

  it('is none of a sheet without a table', () => {
    const { scheme, findings } = proposeScheme(gridOf([['Ghi chú'], ['Không có bảng']]));
    expect(scheme).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(['scheme-no-table']);
  });

  it('sees a count in two columns side by side, says so with the cell, and the build computes its share', () => {
    const grid = gridOf(
      [
        ['KẾT QUẢ QUÝ II NĂM 2026'],
        [
          'STT',
          'Đơn vị',
          'Giải quyết đúng hạn (20 điểm)',
          null,
          'Hồ sơ trực tuyến',
          'Tổng số hồ sơ',
          'Thu ngân sách',
          'Dự toán giao',
        ],
        [null, null, 'Tử số', 'Mẫu số', null, null, null, null],
        [1, 'Xã A', 45, 50, 30, 60, 12.5, 10],
        [2, 'Xã B', 50, 50, 60, 80, 8, 10],
      ],
      [{ top: 1, left: 2, bottom: 1, right: 3 }],
    );
    const { scheme, findings } = proposed(grid);
    expect(scheme.groups).toEqual([]);
    expect(scheme.indicators.map(({ name, unit, max, counts }) => [name, unit, max, counts?.ofPlan])).toEqual([
      ['Giải quyết đúng hạn', 'points', 20, undefined],
      ['Tỷ lệ hồ sơ trực tuyến', 'percent', 100, undefined],
      ['Thu ngân sách so với kế hoạch', 'percent', 1000, true],
    ]);
    expect(
      findings.filter(({ code }) => code === 'scheme-guess-counts').map(({ cell, params }) => [cell, params['other']]),
    ).toEqual([
      ['C3', 'D'],
      ['E3', 'F'],
      ['G3', 'H'],
    ]);
    const { table } = buildAppendix(inputBy(scheme, grid));
    expect(table?.cohorts[0]?.units.map(({ name, values }) => [name, ...Object.values(values)])).toEqual(
      expect.arrayContaining([
        ['Xã A', 18, 50, 125],
        ['Xã B', 20, 75, 80],
      ]),
    );
  });

  it('takes points that stand side by side for no count', () => {
    const { scheme } = proposed(gridOfCsv(exampleText('thi-dua-lop.csv')));
    expect(scheme.indicators.every(({ counts }) => counts === undefined)).toBe(true);
    const sums = gridOf([
      ['Lớp', 'Tổng số học sinh giỏi', 'Tổng số học sinh khá', 'Đi trễ'],
      ['6A', 10, 20, 1],
      ['6B', 25, 15, 0],
    ]);
    expect(proposed(sums).scheme.indicators.every(({ counts }) => counts === undefined)).toBe(true);
  });
});
