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

describe('columns between two totals whose headings say nothing', () => {
  const head = 'STT | ĐƠN VỊ | Điểm Bộ chỉ số | Điểm ưu tiên | Khấu trừ | Tổng cộng';
  it('are added or taken away as the figures show: the later total is the one', () => {
    const data = dataset(
      `${head}
      1 | Phú Hùng | 80.1 | 2 | 0.5 | 81.6
      2 | Phú Bình | 79.1 | 0 | 1.25 | 77.85
      3 | Tân Hòa | 70.3 | 1 | 0 | 71.3`,
    );
    expect(data.units.map(({ total }) => total)).toEqual([81.6, 77.85, 71.3]);
  });

  it('say nothing where they do not add up: the clearer heading is the total, with a warning', () => {
    const { findings, dataset: data } = read(
      `${head}
      1 | Phú Hùng | 80.1 | 2 | 0.5 | 64.2
      2 | Phú Bình | 79.1 | 0 | 1.25 | 91.3
      3 | Tân Hòa | 70.3 | 1 | 0 | 55.3`,
    );
    expect(data?.units.map(({ total }) => total)).toEqual([80.1, 79.1, 70.3]);
    expect(codes(findings)).toContain('duplicate-column F1');
  });
});

describe('what is counted is no total', () => {
  it('a column of which a rate beside it is the share', () => {
    const rows = [60, 64, 71].map(
      (all, place) => `${units[place] ?? ''} | ${all} | 50 | ${((50 / all) * 100).toFixed(2)}`,
    );
    const { findings, dataset: data } = read(`ĐƠN VỊ | Tổng số | Thanh toán trực tuyến | Tỷ lệ\n${rows.join('\n')}`);
    expect(data).toBeNull();
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('the answers of a survey, which all name one group', () => {
    const rows = units.map((name, place) => `${name} | ${60 + place} | 40 | 15 | ${5 + place}`).join('\n');
    const head = 'ĐƠN VỊ | Tổng cộng | Rất hài lòng | Hài lòng | Không hài lòng';
    expect(read(`${head}\n${rows}`).dataset).toBeNull();
  });

  it('money: “Tổng cộng (đồng)”', () => {
    const rows = units.map((name, place) => `${name} | ${95 - place} | 80`).join('\n');
    expect(codes(read(`ĐƠN VỊ | Tổng cộng (đồng) | Trực tuyến\n${rows}`).findings)).toContain('no-score B1');
  });
});

it.each(['KẾT QUẢ THI ĐUA (THANG ĐIỂM 150)', 'Xếp hạng (tổng điểm tối đa 120 điểm)'])(
  'a scale that the title states is asked about: “%s”',
  (title) => {
    const rows = units.map((name, place) => `${name} | ${70 + place}`).join('\n');
    expect(codes(read(`${title}\nĐƠN VỊ | Tổng điểm\n${rows}`).findings)).toContain('scale-other B2');
  },
);

describe('the only column of points of a table', () => {
  const rows = units.map((name, place) => `${place + 1} | ${name} | ${70.25 + place}`).join('\n');

  it('is the total, with a warning at its heading', () => {
    const { dataset: data, findings } = read(`BỘ CHỈ SỐ 766\nSTT | ĐƠN VỊ | Điểm bình xét\n${rows}`);
    expect(data?.units.map(({ total }) => total)).toEqual([70.25, 71.25, 72.25]);
    expect(codes(findings)).toEqual(['only-score C2']);
  });

  it.each([
    ['of two', 'Điểm bình xét | Điểm nền nếp', ' | 60.5'],
    ['beside a bonus', 'Điểm bình xét | Điểm thưởng', ' | 2.5'],
    ['beside counts', 'Điểm bình xét | Số hồ sơ', ' | 60'],
    ['not called points', 'Mức bình xét', ''],
  ])('is asked about where it is %s', (_why, heading, more) => {
    const body = rows.replace(/$/gmu, more);
    expect(codes(read(`BỘ CHỈ SỐ 766\nSTT | ĐƠN VỊ | ${heading}\n${body}`).findings)).not.toContain('only-score C2');
  });

  it('is no bonus where it is of the portal: “Điểm cổng DVCQG”', () => {
    const data = dataset(`STT | ĐƠN VỊ | Điểm cổng DVCQG\n${rows}`);
    expect(data.units.map(({ total }) => total)).toEqual([70.25, 71.25, 72.25]);
  });
});

it('a group under a heading that is a note’s elsewhere is told by what is left of the total: “Thời gian giải quyết”', () => {
  const data = dataset(
    `ĐƠN VỊ | Công khai | Thời gian giải quyết | DVCTT | Thanh toán | Số hóa | Hài lòng | Tổng điểm
    Phú Hùng | 15 | 16.5 | 8 | 7 | 18 | 14 | 78.5
    Phú Bình | 14 | 12.5 | 9 | 6 | 17 | 13 | 71.5
    Tân Hòa | 13 | 18 | 7.5 | 8 | 20 | 15 | 81.5`,
  );
  expect(data.units.map(({ values }) => values['timeliness'])).toEqual([16.5, 12.5, 18]);
});

describe('the one group that is missing in a table of percentages', () => {
  const sheet = (heading: string, figures: readonly (number | string)[], more = ''): string =>
    [
      'KẾT QUẢ THÁNG 9/2026',
      `ĐƠN VỊ | TỔNG ĐIỂM | CÔNG KHAI (%) | TIẾN ĐỘ (%) | DVCTT (%) | SỐ HÓA (%) | HÀI LÒNG (%) | ${heading}${more && ' | Khác (%)'}`,
      `PHÚ HÙNG | 80 | 100 | 98.5 | 45.25 | 82.75 | 100 | ${figures[0] ?? ''}${more}`,
      `PHÚ BÌNH | 81 | 99 | 97 | 40 | 80 | 98 | ${figures[1] ?? ''}${more}`,
    ].join('\n');
  const payment = (text: string): readonly unknown[] => {
    const { dataset, findings } = read(text);
    return [dataset?.units.map(({ values }) => values['onlinePayment'] ?? null), codes(findings)];
  };

  it('is the only column that nobody understands, with a warning at its heading', () => {
    expect(payment(sheet('Không dùng TM (%)', [30.5, 20]))).toEqual([[30.5, 20], ['group-by-elimination H2']]);
  });

  it.each([
    ['two such columns', sheet('Cột lạ (%)', [30.5, 20], ' | 12.5')],
    ['other figures than percentages', sheet('Cột lạ (%)', [305, 20])],
    ['another measure', sheet('Cột lạ', [30.5, 20])],
  ])('is not told of %s', (_, text) => {
    expect(payment(text)[0]).toEqual([null, null]);
  });
});
