import { describe, expect, it } from 'vitest';
import { standsFor } from '../../src/intake/row-words';
import { codes, dataset, read } from './read';

const totals = [91.25, 88.4, 85.15, 82.3, 79.95, 77.1, 90.05, 86.65, 83.75, 81.2];
const bare =
  'An Hội, Sơn Đông, Châu Thành, Giồng Trôm, Mỏ Cày, Thạnh Phú, Ba Tri, Lộc Thuận, Tân Xuân, Quới Điền'.split(', ');
const typed = bare.map((name, place) => `${place < 3 ? 'Phường' : 'Xã'} ${name}`);

/** A numbered list of ten units with one row more under it, or over it. */
function sheet(
  names: readonly string[],
  name: string,
  total: number,
  place: 'last' | 'first' = 'last',
  title = '',
): string {
  const rows = names.map((unit, at) => [unit, totals[at]] as const);
  const all = place === 'last' ? [...rows, [name, total] as const] : [[name, total] as const, ...rows];
  const lines = all.map(([unit, figure], at) => `${at + 1} | ${unit} | ${figure}`);
  return [...(title === '' ? [] : [title]), 'STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP', ...lines].join('\n');
}
const weighted = 84.3;
const mean = 84.58;
const isRanked = (block: string, name: string): boolean => dataset(block).units.some((unit) => unit.name === name);
const said = (block: string): readonly string[] =>
  codes(read(block).findings).filter((code) => code.startsWith('row-'));

describe('a row that bears the next number', () => {
  it.each([
    'Tổng hợp toàn tỉnh',
    'Tỉnh',
    'BQ',
    'Cao nhất tỉnh',
    'Điểm bình quân (07)',
    'Bình quân',
    'Mặt bằng tỉnh',
    'KQ chung',
    'Mức chung của các đơn vị',
    'TBC',
    'Nhìn chung',
    'Hạng của tỉnh',
    'Điểm thưởng chưa tính',
    'Thấp nhất khối xã, phường',
    'BINH QUAN CAC XA',
  ])('is never ranked without a word where it is called “%s”', (name) => {
    for (const names of [bare, typed]) {
      expect(isRanked(sheet(names, name, weighted), name)).toBe(false);
      expect(said(sheet(names, name, weighted))).toContain('row-place-like B12');
      expect(isRanked(sheet(names, name, weighted, 'first'), name)).toBe(false);
    }
  });

  it('is left out without a doubt where the words are borne out by the mean', () => {
    expect(said(sheet(typed, 'BQ', mean))).toEqual([]);
  });

  it.each(['Mục tiêu', 'Kế hoạch', 'Trung Bình', 'TRUNG BÌNH'])(
    'is ranked with a warning where “%s” may be a unit',
    (name) => {
      expect(isRanked(sheet(bare, name, weighted), name)).toBe(true);
      expect(said(sheet(bare, name, weighted))).toEqual(['row-doubtful B12']);
    },
  );

  it.each([
    'Xã Trung Bình',
    'xã Tổng Cọt',
    'Phường Đạt',
    'Xã Quỹ Nhất',
    'X. Trung Bình',
    'Ban Tổng hợp',
    'Thanh tra tỉnh',
    'Điện lực tỉnh',
  ])('is a unit, and no doubt, where it is called “%s”', (name) => {
    expect(isRanked(sheet(typed, name, weighted), name)).toBe(true);
    expect(said(sheet(typed, name, weighted))).toEqual([]);
  });

  it.each(['Quỹ Nhất', 'Tổng Cọt', 'Chung Chải', 'Toàn Thắng', 'Cộng Hòa', 'Bình Quân Tây'])(
    'is a unit, and no doubt, where it is called “%s” among names without a kind',
    (name) => {
      expect(isRanked(sheet(bare, name, weighted), name)).toBe(true);
      expect(said(sheet(bare, name, weighted))).toEqual([]);
    },
  );
});

describe('a first or last row without a kind of unit, where all others have one', () => {
  it('is ranked with a warning: it may be the province', () => {
    expect(said(sheet(typed, 'Sơn Giang', weighted))).toEqual(['row-doubtful B12']);
    expect(said(sheet(typed, 'Sơn Giang', weighted, 'first'))).toEqual(['row-doubtful B2']);
  });

  it('is not ranked where it has the mean of the others', () => {
    expect(said(sheet(typed, 'Sơn Giang', mean))).toEqual(['row-average B12']);
    expect(isRanked(sheet(typed, 'Sơn Giang', mean), 'Sơn Giang')).toBe(false);
  });

  it('is a unit without a doubt where its total is above or below all others, as no mean is', () => {
    expect(said(sheet(typed, 'Sơn Giang', 95))).toEqual([]);
    expect(said(sheet(typed, 'Sơn Giang', 60))).toEqual([]);
  });

  it('is no doubt once a person has said that it is a unit', () => {
    const { findings } = read(sheet(typed, 'Sơn Giang', weighted), {
      settings: { reading: { columns: [], rows: [{ name: 'Sơn Giang', as: 'unit' }] } },
    });
    expect(codes(findings).filter((code) => code.startsWith('row-'))).toEqual([]);
  });
});

describe('a first or last row that is called like the others', () => {
  it('is ranked with a warning where its one figure is the mean of the others', () => {
    expect(said(sheet(bare, 'Sơn Giang', mean))).toEqual(['row-doubtful B12']);
    expect(said(sheet(bare, 'Sơn Giang', 84.57))).toEqual([]);
  });

  it('is not ranked where two figures are', () => {
    const rows = bare.map((name, at) => `${at + 1} | ${name} | ${totals[at]} | ${(totals[at] ?? 0) - at}`);
    const block = ['STT | ĐƠN VỊ | ĐIỂM TỔNG HỢP | KỲ TRƯỚC', ...rows, `11 | Sơn Giang | ${mean} | 80.08`].join('\n');
    expect(said(block)).toEqual(['row-average B12']);
  });

  it('is ranked with a warning where it bears the name of the province', () => {
    expect(said(sheet(bare, 'Vĩnh Long', weighted))).toEqual(['row-doubtful B12']);
    expect(said(sheet(bare, 'Sơn Giang', weighted, 'first', 'KẾT QUẢ CÁC XÃ, PHƯỜNG TỈNH SƠN GIANG'))).toEqual([
      'row-doubtful B3',
    ]);
  });
});

it('a mean that is printed with one decimal is a mean', () => {
  const rows = bare.map((name, at) => `${at + 1} | ${name} | ${totals[at]} | ${12 + at * 0.41} | ${15 + at * 0.37}`);
  const block = ['STT | ĐƠN VỊ | TỔNG | CÔNG KHAI | TIẾN ĐỘ', ...rows, '11 | Sơn Giang | 84.6 | 13.8 | 16.7'].join(
    '\n',
  );
  expect(said(block)).toEqual(['row-average B12']);
});

describe('the words of a row without a name', () => {
  it('say what it stands for', () => {
    expect(['Bình quân cấp xã', 'Trung bình 34 tỉnh, thành phố', 'Độ lệch chuẩn', 'Toàn xã'].map(standsFor)).toEqual([
      'some',
      'whole',
      'extreme',
      'whole',
    ]);
  });

  it('are compared with their diacritics where a name has any', () => {
    expect(['Toàn Thắng', 'Cà To', 'Tông Cọ', 'Bình Chung'].map(standsFor)).toEqual([null, null, null, null]);
  });
});
