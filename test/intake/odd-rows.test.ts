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
    '- Xã Trung Bình',
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

describe('rows of some units, among them', () => {
  const heads = 'STT | ĐƠN VỊ | TỔNG | CÔNG KHAI | TIẾN ĐỘ | DVC TRỰC TUYẾN | THANH TOÁN | HÀI LÒNG';
  const figures = (at: number): readonly number[] =>
    [81.25, 15.5, 17.1, 9.45, 7.3, 14.8].map(
      (value, column) => Math.round((value + ((at * (7 + column * 3)) % 11) * 0.31) * 100) / 100,
    );
  const meanOf = (from: number, to: number): readonly number[] =>
    figures(0).map((_, column) => {
      const own = Array.from({ length: to - from }, (_unused, at) => figures(from + at)[column] ?? 0);
      return Math.round((own.reduce((sum, value) => sum + value, 0) / own.length) * 100) / 100;
    });
  const row = (stt: string | number, name: string, values: readonly number[]): string =>
    [stt, name, ...values].join(' | ');
  const units = (from: number, to: number, numberOf: (at: number) => string | number): readonly string[] =>
    typed.slice(from, to).map((name, at) => row(numberOf(at + from), name, figures(at + from)));
  const table = (...lines: readonly string[]): string => [heads, ...lines].join('\n');

  it('are told by their means, though they bear the next number and stand below', () => {
    const block = table(
      ...units(0, 5, (at) => at + 1),
      row(6, 'Cụm 1', meanOf(0, 5)),
      ...units(5, 10, (at) => at + 2),
      row(12, 'Cụm 2', meanOf(5, 10)),
    );
    expect(dataset(block).units.map(({ name }) => name)).toEqual(typed);
    expect(said(block)).toEqual(['row-average B7', 'row-average B13']);
  });

  it('are told by the numbers under theirs: 1 over 1.1 and 1.2', () => {
    const block = table(
      row(
        1,
        'Khu vực Ba Tri',
        meanOf(0, 5).map((value) => value + 0.5),
      ),
      ...units(0, 5, (at) => `1.${at + 1}`),
      '2 | Khu vực Bình Đại',
      ...units(5, 10, (at) => `2.${at - 4}`),
    );
    expect(dataset(block).units.map(({ name }) => name)).toEqual(typed);
    expect(said(block)).toEqual(['row-place-like B2']);
  });

  it('are warned of where they have no number and another kind than the numbered', () => {
    const block = table(row('', 'Huyện Ba Tri', figures(3)), ...units(0, 10, (at) => at + 1));
    expect(said(block)).toEqual(['row-unnumbered B2']);
    expect(said(table(...units(0, 9, (at) => at + 1), row('', 'Xã Quới Điền', figures(9))))).toEqual([]);
  });

  it('are left out, with a warning, where they have no name and the mean of all', () => {
    const block = table(...units(0, 10, (at) => at + 1), row('', '', meanOf(0, 10)));
    expect(dataset(block).units).toHaveLength(10);
    expect(said(block)).toEqual(['row-average B12']);
  });
});

it('a row that is called like a period is of none of the units', () => {
  const block = `${sheet(typed, 'Toàn tỉnh', weighted)}\n | Tháng 8/2026 | 83.1\n | Tuần 35 | 83.05`;
  expect(dataset(block).units).toHaveLength(10);
});

it.each([
  'Bình Quân Chung',
  'Overall average',
  'Đơn vị có điểm cao nhất: Xã A',
  '- Bình quân tỉnh',
  '* TB:',
  'B/quân',
  'T.bình',
  '• Chung',
])('“%s” is no unit', (name) => {
  expect(isRanked(sheet(bare, name, weighted), name)).toBe(false);
});

it('several rows at one end without a kind of unit are each warned of', () => {
  const block = `${sheet(typed, 'Sơn Giang', weighted)}\n12 | Hà Giang | 84.1`;
  expect(said(block)).toEqual(['row-doubtful B12', 'row-doubtful B13']);
});
