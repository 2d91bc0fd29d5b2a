import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const groups = [
  'Công khai, minh bạch',
  'Tiến độ giải quyết',
  'DVC trực tuyến',
  'Thanh toán trực tuyến',
  'Số hóa hồ sơ',
  'Hài lòng',
];
const units: readonly (readonly [string, ...number[]])[] = [
  ['Xã Phú Hưng', 17.5, 18.2, 11.4, 6.25, 20.1, 17.3],
  ['Xã An Hội', 16.25, 19.4, 9.75, 8.4, 18.6, 16.2],
  ['Phường Sơn Đông', 13.1, 17.75, 10.2, 9.1, 21.3, 14.9],
  ['Xã Ba Tri', 14.6, 15.3, 8.15, 7.7, 19.25, 15.8],
];
const totalOf = (figures: readonly number[]): number =>
  Math.round(figures.reduce((sum, value) => sum + value, 0) * 100) / 100;
const title = 'KẾT QUẢ BỘ CHỈ SỐ 766 THÁNG 9 NĂM 2026';

/** A table of the six groups and their total, under these headings. */
function table({ unit = 'Đơn vị', heads = groups, total = 'Tổng điểm' }): string {
  const rows = units.map(([name, ...figures], at) => [at + 1, name, ...figures, totalOf(figures)].join(' | '));
  return [title, ['STT', unit, ...heads, total].join(' | '), ...rows].join('\n');
}

function onlyTotal(heading: string, above = title): string {
  const rows = units.map(([name, ...figures], at) => `${at + 1} | ${name} | ${totalOf(figures)}`);
  return [above, `STT | Đơn vị | ${heading}`, ...rows].join('\n');
}

describe('a total', () => {
  it.each(['T.điểm', 'T. điểm', 'Tg điểm', 'T/điểm', 'Tổng đ', 'Tổng đ.', 'ĐTH'])('may be called %s', (heading) => {
    expect(dataset(onlyTotal(heading)).units[0]?.total).toBe(90.75);
    expect(codes(read(table({ total: heading })).findings)).toEqual([]);
  });

  it.each(['Tỷ lệ đạt (%)', 'Mức độ hoàn thành (%)', 'Kết quả (%)', '% đạt', 'Hoàn thành', 'Mức đạt'])(
    'is the only column “%s” under a title of points, with a warning',
    (heading) => {
      expect(dataset(onlyTotal(heading)).units[0]?.total).toBe(90.75);
      expect(codes(read(onlyTotal(heading)).findings)).toEqual(['only-score C2']);
    },
  );

  it('is no rate under a title of dossiers, and no rate of something', () => {
    expect(read(onlyTotal('Tỷ lệ đạt (%)', 'TÌNH HÌNH GIẢI QUYẾT HỒ SƠ')).dataset).toBeNull();
    expect(read(onlyTotal('Tỷ lệ hồ sơ đúng hạn (%)')).dataset).toBeNull();
  });

  it('is the column that adds the groups up, whatever its heading, with a warning', () => {
    expect(codes(read(table({ total: 'Mức độ hoàn thành (%)' })).findings)).toEqual(['total-by-sum I2']);
    expect(dataset(table({ total: 'PVNDDN' })).units[0]?.total).toBe(90.75);
  });
});

describe('the column of names', () => {
  it.each(['Khối cơ quan', 'Khối đơn vị', 'Khối', 'Cụm', 'Cấp'])('may be called %s', (unit) => {
    expect(dataset(table({ unit })).units.map(({ name }) => name)).toEqual(units.map(([name]) => name));
  });

  it('is not the clusters beside it', () => {
    const block = 'STT | Khối | Đơn vị | Tổng điểm\n1 | I | Phú Hưng | 89\n2 | II | An Hội | 88\n3 | II | Ba Tri | 80';
    expect(dataset(block).units.map(({ name }) => name)).toEqual(['Phú Hưng', 'An Hội', 'Ba Tri']);
  });
});

describe('groups that no heading names', () => {
  const renamed = (changes: Readonly<Record<number, string>>): string =>
    table({ heads: groups.map((head, at) => changes[at] ?? head) });

  it('are told, two or three at once, by what they may hold and by their order, with a warning each', () => {
    const { dataset: data, findings } = read(renamed({ 1: 'Kịp thời', 5: 'Ý kiến người dân' }));
    expect(codes(findings)).toEqual(['group-by-elimination D2', 'group-by-elimination H2']);
    expect(data?.units[0]?.values).toMatchObject({ timeliness: 18.2, satisfaction: 17.3 });
    expect(dataset(renamed({ 0: 'Nhóm A', 2: 'Nhóm B', 3: 'Nhóm C' })).units[0]?.values).toMatchObject({
      transparency: 17.5,
      onlineService: 11.4,
      onlinePayment: 6.25,
    });
  });

  it('are told where one seems to count dossiers', () => {
    expect(dataset(renamed({ 3: 'Phí, lệ phí', 4: 'Hồ sơ điện tử' })).units[0]?.values).toMatchObject({
      onlinePayment: 6.25,
      digitization: 20.1,
    });
  });

  it('are not told where the figures allow two ways and the order is not that of the groups', () => {
    const moved = units.map(([name, a, b, c, d, e, f], at) =>
      [at + 1, name, f, b, c, d, e, a, totalOf([a, b, c, d, e, f].map((value) => value ?? 0))].join(' | '),
    );
    const heads = ['Nhóm Z', 'Tiến độ giải quyết', 'Thanh toán trực tuyến', 'DVC trực tuyến', 'Số hóa hồ sơ', 'Nhóm A'];
    const swapped = moved
      .map((row) => row.split(' | '))
      .map(([n, name, z, b, c, d, ...rest]) => [n, name, z, b, d, c, ...rest].join(' | '));
    const { findings } = read([title, ['STT', 'Đơn vị', ...heads, 'Tổng điểm'].join(' | '), ...swapped].join('\n'));
    expect(codes(findings)).toEqual(['column-unread C2', 'column-unread H2']);
  });
});

describe('words where a figure is wanted', () => {
  const withCell = (text: string): string =>
    `STT | Đơn vị | Tổng điểm | Công khai (18 điểm)\n1 | Phú Hưng | 89.2 | ${text}\n2 | An Hội | 88.1 | 17`;

  it.each(['k/c', 'K.c', 'Không ĐG', 'Ko ĐG', 'Không xét', 'Không thuộc diện', 'Không xếp loại', 'KPSHS', 'Chờ KQ'])(
    'say that there is none: %s',
    (text) => {
      expect(codes(read(withCell(text)).findings)).toEqual([]);
    },
  );

  it.each(['Không KS', 'Chưa XL', 'Miễn', 'ko pt', 'Tạm dừng', 'chưa công nhận'])(
    'are taken to say so with a warning: %s',
    (text) => {
      expect(codes(read(withCell(text)).findings)).toEqual(['words-for-none D2']);
      expect(dataset(withCell(text)).units[0]?.values['transparency'] ?? null).toBeNull();
    },
  );

  it.each(['Không đạt', 'Chưa hoàn thành', 'KĐ', 'không', 'không 5', 'tám điểm'])(
    'may be a judgement, which is asked: %s',
    (text) => {
      expect(codes(read(withCell(text)).findings)).toEqual(['not-a-number D2']);
    },
  );
});
