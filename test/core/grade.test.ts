import { expect, it } from 'vitest';
import { gradeOf } from '../../src/core/table/grade';
import { bands766 } from '../../src/core/scheme/bands-766';

it.each([
  [100, 'XUẤT SẮC'],
  [90, 'XUẤT SẮC'],
  [89.996, 'TỐT'],
  [80, 'TỐT'],
  [79.99, 'KHÁ'],
  [70, 'KHÁ'],
  [69.99, 'TB'],
  [50, 'TB'],
  [49.999, 'YẾU'],
  [0, 'YẾU'],
])('%d is %s: a floor belongs to the higher grade, the exact total counts', (total, label) => {
  expect(gradeOf(total, bands766)?.label).toBe(label);
});

it('TB is written out as TRUNG BÌNH', () => {
  expect(gradeOf(55.87, bands766)?.fullLabel).toBe('TRUNG BÌNH');
});

it('a total under every band has no grade', () => {
  expect(gradeOf(-1, bands766)).toBeNull();
});
