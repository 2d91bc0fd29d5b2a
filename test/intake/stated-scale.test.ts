import { describe, expect, it } from 'vitest';
import { readCaption } from '../../src/intake/caption';
import { isRowOfMaxima, scaleInLines } from '../../src/intake/stated-scale';

describe('the scale that a heading states', () => {
  it.each([
    ['Tổng điểm (thang 72)', 72],
    ['Tổng điểm thang 72', 72],
    ['TONG DIEM (THANG 72)', 72],
    ['Tổng điểm (quy về thang 72)', 72],
    ['Tổng điểm (điểm chuẩn 72)', 72],
    ['Tổng điểm (0 – 72)', 72],
    ['Tổng điểm (tổng 72)', 72],
    ['Điểm đạt trên 72', 72],
    ['Tổng điểm ≤ 72', 72],
    ['Tổng điểm (thang điểm từ 0 đến 100)', 100],
    ['Điểm quy đổi (từ thang 84 về thang 100)', 100],
    ['Tổng điểm (trên 72 đơn vị)', null],
    ['Tổng điểm tháng 9', null],
    ['TONG DIEM THANG 9', null],
  ])('%s', (heading, max) => {
    expect(readCaption(heading).max).toBe(max);
  });

  it('beside a month', () => {
    expect(readCaption('Tổng điểm tháng 9 (thang 10)')).toMatchObject({ max: 10, period: { label: 'Tháng 9' } });
  });
});

describe('the scale that lines state', () => {
  it.each([
    ['Thang điểm: 0 - 84', 84],
    ['Kết quả chấm theo thang 84,5 điểm', 84.5],
    ['THANG ĐIỂM 1.000', 1000],
    ['Điểm chuẩn: 84', 84],
    ['Tổng điểm tối đa của các nhóm: 84', 84],
    ['Tính trên tổng số 84 điểm', 84],
    ['Thang điểm 84, chưa quy về thang 100', 84],
    ['Quy đổi từ thang 84 về thang 100', 100],
    ['Thang điểm từ 0 đến 100', 100],
    ['Tổng điểm tăng 84', null],
    ['Có 84 hồ sơ trên 84 đơn vị', null],
    ['Đạt trên 84 điểm được khen', null],
    ['Tốt: từ 80 đến dưới 90 điểm', null],
    ['Thang điểm: 90 - 100 Xuất sắc; 80 - 90 Tốt', null],
    ['Thang điểm 90 mức', null],
    ['Nhóm thanh toán tối đa 84 điểm', null],
    ['Bao cao thang 2026', null],
  ])('%s', (line, max) => {
    expect(scaleInLines([line], 80)).toBe(max);
  });

  it('is none where a total is greater', () => {
    expect(scaleInLines(['Thang điểm 84'], 84.5)).toBeNull();
  });
});

it('a row “Max” states a scale only where no unit has it', () => {
  expect([isRowOfMaxima('Max', 84, 80), isRowOfMaxima('Max', 80, 80), isRowOfMaxima('Max', 83.5, 80)]).toEqual([
    true,
    false,
    false,
  ]);
  expect([isRowOfMaxima('Điểm tối đa theo quy định', 84, 80), isRowOfMaxima('Trọng số', 84, 80)]).toEqual([
    true,
    false,
  ]);
});
