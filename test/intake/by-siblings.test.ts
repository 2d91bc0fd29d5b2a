import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const headings = ['Công khai, minh bạch', 'Kết nối, chia sẻ', 'Dịch vụ công trực tuyến', 'Thanh toán trực tuyến'];
const more = ['Số hóa hồ sơ', 'Mức độ hài lòng'];
const points = [
  ['Phú Hùng', 15, 18, 10, 8, 20, 16, 87],
  ['Phú Bình', 14, 17, 9, 7, 18, 15, 80],
  ['Tân Hòa', 12.5, 16, 8, 6.5, 17, 14, 74],
] as const;

function inPairs(beside: string, of: (figure: number) => string): string {
  const groups = [...headings, ...more];
  const heads = groups.flatMap((group) => [group, '']);
  const body = points.map(([name, ...figures]) =>
    [name, ...figures.slice(0, 6).flatMap((figure) => [String(figure), of(figure)]), String(figures[6])].join(' | '),
  );
  return [
    `ĐƠN VỊ | ${heads.join(' | ')} | Tổng điểm`,
    ` | ${groups.flatMap(() => ['Điểm', beside]).join(' | ')} |`,
    ...body,
  ].join('\n');
}

describe('“Điểm” under a heading that nobody knows, where groups have a “Điểm” each', () => {
  it('is the group that is left, and never the total', () => {
    const data = dataset(inPairs('Đánh giá', (figure) => (figure > 12 ? 'Đạt' : 'Chưa đạt')));
    expect(data.units.map(({ total }) => total)).toEqual([87, 80, 74]);
    expect(data.units[0]?.values).toMatchObject({ transparency: 15, timeliness: 18, onlineService: 10 });
  });

  it('is said', () => {
    expect(codes(read(inPairs('Hạng', () => '1')).findings)).toContain('group-by-elimination D2');
  });
});

describe('“Tối đa” and “Đạt” under one heading', () => {
  it('are a maximum and the points that keep within it', () => {
    const sheet = `ĐƠN VỊ | Tiến độ giải quyết | | Số hóa hồ sơ | | Tổng |
       | Tối đa | Đạt | Tối đa | Đạt | Tối đa | Đạt
      Phú Hùng | 20 | 18.5 | 22 | 19 | 100 | 87.5
      Phú Bình | 20 | 17 | 22 | 18.25 | 100 | 80`;
    const { units } = dataset(sheet);
    expect(units.map(({ total }) => total)).toEqual([87.5, 80]);
    expect(units[1]?.values).toMatchObject({ timeliness: 17, digitization: 18.25 });
  });

  it('are not told where the figures pass the maximum: numbers of dossiers', () => {
    const sheet = `ĐƠN VỊ | Tiến độ giải quyết | | Tổng điểm
       | Tối đa | Đạt |
      Phú Hùng | 20 | 185 | 87.5
      Phú Bình | 20 | 170 | 80`;
    expect(dataset(sheet).units[0]?.values['timeliness'] ?? null).toBeNull();
  });
});

describe('“Tổng” beside counts of which one has the name of a group', () => {
  it('counts dossiers, and is no total', () => {
    const sheet = `ĐƠN VỊ | Tổng | Online | Trực tiếp | BCCI
      Phú Hùng | 80 | 50 | 20 | 10
      Phú Bình | 83 | 52 | 21 | 10
      Tân Hòa | 79 | 50 | 22 | 7`;
    expect(codes(read(sheet).findings)).toContain('no-total-column A1');
  });
});

describe('groups whose headings are initials that no list has', () => {
  const body = points.map((row) => row.join(' | ')).join('\n');

  it('are told apart by them, where all add up to the total', () => {
    const data = dataset(`ĐƠN VỊ | CKMB | TĐ-GQ | DVC | TTTT | SH | HL | Tổng\n${body}`);
    expect(data.units[0]?.values).toEqual({
      transparency: 15,
      timeliness: 18,
      onlineService: 10,
      onlinePayment: 8,
      digitization: 20,
      satisfaction: 16,
    });
  });

  it('are left alone where they do not add up', () => {
    const other = body.replace(/\b87\b/u, '90').replace(/\b80\b/u, '84');
    const data = dataset(`ĐƠN VỊ | CKMB | TDGQ | DVC | TTTT | SH | HL | Tổng điểm\n${other}`);
    expect(data.units[0]?.values['digitization'] ?? null).toBeNull();
  });
});

describe('what stands in a column, where its heading is of something else', () => {
  it('is names under “Điểm phục vụ”, since there is no figure', () => {
    const { units } = dataset(`STT | Điểm phục vụ | Tổng điểm
      1 | Phú Hùng | 87.5
      2 | Phú Bình | 80.25
      3 | Tân Hòa | 74`);
    expect(units.map(({ name }) => name)).toEqual(['Phú Hùng', 'Phú Bình', 'Tân Hòa']);
  });

  it('is points under “Hồ sơ số hóa”, since no dossiers are counted in fractions', () => {
    const { units } = dataset(`ĐƠN VỊ | Hồ sơ số hóa | Tiến độ giải quyết | Tổng điểm
      Phú Hùng | 19.25 | 18 | 87.5
      Phú Bình | 18.5 | 17.5 | 80.25
      Tân Hòa | 15 | 16 | 74`);
    expect(units[0]?.values).toMatchObject({ digitization: 19.25, timeliness: 18 });
  });

  it('is said where it is dropped and no count', () => {
    const sheet = `ĐƠN VỊ | Hồ sơ nộp tại quầy | Tổng điểm
      Phú Hùng | 19.25 | 87.5
      Phú Bình | 18.5 | 80.25`;
    expect(codes(read(sheet).findings)).toContain('column-unread B1');
  });
});

describe('“Tổng cộng” of whole numbers beside others, under a title without a word of points', () => {
  it('is no total', () => {
    const sheet = `SỐ CÁN BỘ
      ĐƠN VỊ | Biên chế | Có mặt | Tổng cộng
      Phú Hùng | 20 | 18 | 39
      Phú Bình | 20 | 17 | 41`;
    expect(codes(read(sheet).findings)).toContain('no-score D2');
  });
});

describe('dossiers beside the points of their group', () => {
  it('are no second column of it', () => {
    const sheet = `ĐƠN VỊ | Hồ sơ tiếp nhận | Hồ sơ đúng hạn | Tiến độ giải quyết | Tổng điểm
      Phú Hùng | 90 | 85 | 18.89 | 87.5
      Phú Bình | 95 | 80 | 16.84 | 80.25`;
    expect(dataset(sheet).units[0]?.values).toMatchObject({ timeliness: 18.89 });
  });
});

describe('a column of totals that nobody has filled in', () => {
  const groups =
    'Công khai, minh bạch | Tiến độ giải quyết | DVC trực tuyến | Thanh toán trực tuyến | Số hóa hồ sơ | Mức độ hài lòng';
  const body = points.map((row) => row.slice(0, 7).join(' | '));

  it('leaves the groups to add up', () => {
    const data = dataset(`ĐƠN VỊ | ${groups} | Tổng điểm\n${body.map((line) => `${line} |`).join('\n')}`);
    expect(data.units.map(({ total }) => total)).toEqual([87, 80, 74]);
  });

  it('is told where its formulas have errors', () => {
    const sheet = `ĐƠN VỊ | ${groups} | Tổng điểm\n${body.map((line) => `${line} | #REF!`).join('\n')}`;
    expect(codes(read(sheet).findings).filter((code) => code.startsWith('formula-error'))).toHaveLength(3);
  });
});

describe('a column that is the sum of the groups', () => {
  const sheet = (heading: string, other: string, off = 0): string =>
    [
      'KẾT QUẢ THÁNG 9/2026',
      `ĐƠN VỊ | CÔNG KHAI /18 | TIẾN ĐỘ /20 | THANH TOÁN /10 | ${heading} | ${other}`,
      `PHÚ HÙNG | 17 | 19 | 8 | ${44 + off} | 41`,
      `PHÚ BÌNH | 16 | 18 | 7.5 | ${41.5 + off} | 42`,
      `PHÚ MỸ | 15 | 12 | 9 | ${36 + off} | 35`,
    ].join('\n');

  it.each(['Thành tích', 'Cộng 3 nhóm', 'Σ', 'Điểm số chung', 'Kết quả'])(
    '“%s” is the total, beside the points of last month',
    (heading) => {
      for (const other of ['Điểm tháng 8', 'T8', 'Năm 2025'])
        expect(read(sheet(heading, other)).partial?.units.map(({ total, previous }) => [total, previous])).toEqual([
          [44, 41],
          [41.5, 42],
          [36, 35],
        ]);
    },
  );

  it('is not where it adds up to something else, nor beside a column that is called the total', () => {
    expect(read(sheet('Thành tích', 'Điểm tháng 8', 1)).partial?.units.map(({ total }) => total)).not.toContain(45);
    expect(read(sheet('Thành tích', 'Tổng điểm')).partial?.units.map(({ total }) => total)).toEqual([41, 42, 35]);
  });
});
