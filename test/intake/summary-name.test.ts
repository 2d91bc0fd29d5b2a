import { describe, expect, it } from 'vitest';
import { summaryCertainty } from '../../src/intake/summary-name';

const none: ReadonlySet<string> = new Set();

describe('how surely a row is the row of the whole', () => {
  it.each<[string, boolean, 0 | 1 | 2]>([
    ['TOÀN HUYỆN', false, 2],
    ['Toàn tỉnh', true, 2],
    ['Cả nước', false, 2],
    ['TỔNG CỘNG', false, 1],
    ['TỔNG CỘNG', true, 0],
    ['Bình quân', false, 1],
    ['Average', false, 1],
    ['Trung Bình', true, 0],
    ['PHÚ HÙNG', false, 0],
    ['Xã Toàn huyện', false, 0],
  ])('%s, numbered %s: %d', (name, numbered, certainty) => {
    expect(summaryCertainty(name, numbered, none)).toBe(certainty);
  });

  it('a name from the settings is the surest, whatever it begins with, and the usual ones still count', () => {
    const own = new Set(['gia lai', 'tinh gia lai']);
    expect(
      ['Gia Lai', 'TỈNH GIA LAI', 'Gia Lai Tây', 'TOÀN TỈNH', 'Tổng cộng'].map((name) =>
        summaryCertainty(name, false, own),
      ),
    ).toEqual([2, 2, 0, 2, 1]);
  });
});
