import { describe, expect, test } from 'vitest';
import { changeSentences } from '../../src/report/change-sentences';
import { phuTanSettings, tableOf } from './phu-tan';

/** Sentences of units that go from the first figure to the second. */
function said(...changes: readonly (readonly [number | null, number])[]): string {
  const table = tableOf(
    changes.map(([previous, total], index) => ({ name: `Xã ${'ABCDEFGH'.charAt(index)}`, total, previous })),
  );
  return changeSentences(
    table.cohorts.flatMap(({ units }) => units),
    table,
    phuTanSettings,
  ).join(' ');
}

describe('rise and fall', () => {
  test('no unit', () => {
    expect(said()).toBe('');
  });

  test('one rose: it is the one, not the one that rose most', () => {
    expect(said([80, 81.5])).toBe(
      'So với Tháng 4: 01 đơn vị tăng điểm. Đơn vị tăng điểm là Xã A (tăng 1.5 điểm, từ 80 lên 81.5).',
    );
  });

  test('nobody rose: no word of a rise', () => {
    expect(said([80, 79], [80, 70])).toBe(
      'So với Tháng 4: 02 đơn vị giảm điểm. Giảm nhiều nhất là Xã B (giảm 10 điểm, từ 80 xuống 70).',
    );
  });

  test('nobody fell: no word of a fall', () => {
    expect(said([70, 79], [70, 70])).toBe(
      'So với Tháng 4: 01 đơn vị tăng điểm và 01 đơn vị giữ nguyên điểm. Đơn vị tăng điểm là Xã A (tăng 9 điểm, từ 70 lên 79).',
    );
  });

  test('several that rose the same most are all named', () => {
    expect(said([70, 80], [75, 85], [80, 81])).toContain('Tăng nhiều nhất là Xã B và Xã A (cùng tăng 10 điểm).');
  });

  test('a unit new this period neither rose nor fell', () => {
    expect(said([null, 95], [80, 81])).toBe(
      'So với Tháng 4: 01 đơn vị tăng điểm. Đơn vị tăng điểm là Xã B (tăng 1 điểm, từ 80 lên 81). 01 đơn vị không có điểm của Tháng 4 để so sánh: Xã A.',
    );
  });

  test('only new units: nothing of change', () => {
    expect(said([null, 95], [null, 81])).toBe('');
  });

  test('differences are exact', () => {
    expect(said([82.29, 55.87])).toContain('giảm 26.42 điểm');
  });

  test('a rise of less than half a hundredth is not printed as 0', () => {
    expect(said([80, 80.004])).toContain('tăng 0.004 điểm');
  });
});
