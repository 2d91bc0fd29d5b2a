import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const units = ['Phú Hùng', 'Phú Bình', 'Tân Hòa'];

describe('a heading that says no more than which period it is', () => {
  it('has figures of what stands above it', () => {
    const data = dataset(
      `STT | ĐƠN VỊ | Tổng điểm | | Công khai |
       | | Kết quả kỳ trước | Kết quả kỳ này | Lần trước | Lần này
      1 | Phú Hùng | 80.1 | 89.2 | 15 | 17
      2 | Phú Bình | 79.1 | 85.2 | 14 | 16`,
    );
    expect(data.units.map(({ total, previous }) => [total, previous])).toEqual([
      [89.2, 80.1],
      [85.2, 79.1],
    ]);
  });
});

describe('a scale that is not 100', () => {
  it.each(['Điểm (thang điểm 5)', 'Tổng điểm'])('is refused under “%s”, whose figures are all small', (caption) => {
    const rows = units.map((name, place) => `${place + 1} | ${name} | ${4.2 + place / 10}`).join('\n');
    expect(codes(read(`STT | ĐƠN VỊ | ${caption}\n${rows}`).findings)).toContain('scale-other C1');
  });
});

describe('figures that all have three decimals', () => {
  const sheet = (...figures: readonly string[]): string =>
    `ĐƠN VỊ | ĐIỂM\n${figures.map((figure, place) => `${units[place] ?? ''} | "${figure}"`).join('\n')}`;

  it('are decimals, since thousands are more than any column may hold', () => {
    expect(dataset(sheet('75,250', '80,125', '81,000')).units.map(({ total }) => total)).toEqual([75.25, 80.125, 81]);
  });

  it('are asked about where they are few, or of two kinds', () => {
    expect(codes(read(sheet('75,250', '80,125')).findings)).toContain('ambiguous-number B2');
    expect(codes(read(sheet('75,250', '80.125', '81,000')).findings)).toContain('ambiguous-number B2');
  });
});

it('people are counted, not scored: “Tổng số” of “Nam” and “Nữ” is no total', () => {
  const rows = units.map((name, place) => `${name} | ${30 + place} | 20 | ${10 + place}`).join('\n');
  expect(read(`BỘ CHỈ SỐ 766\nĐƠN VỊ | Tổng số | Nam | Nữ\n${rows}`).dataset).toBeNull();
});

it('a period under “Hạng” or “Xếp loại” is a rank or a grade of it, never a total', () => {
  const data = dataset(
    `STT | ĐƠN VỊ | Hạng | | Điểm |
     | | Kỳ trước | Kỳ này | Kỳ trước | Kỳ này
    1 | Phú Hùng | 2 | 1 | 80.1 | 89.2
    2 | Phú Bình | 1 | 2 | 81.1 | 85.2`,
  );
  expect(data.units.map(({ total, previous }) => [total, previous])).toEqual([
    [89.2, 80.1],
    [85.2, 81.1],
  ]);
});
