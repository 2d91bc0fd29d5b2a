import { describe, expect, it } from 'vitest';
import { codes, dataset, read } from './read';

const points = `
  PHÚ HÙNG | 17.5 | 19.2 | 10 | 8.1 | 20.4 | 16 | 91.2
  PHÚ BÌNH | 12 | 20 | 9.55 | 3.02 | 15 | 12 | 71.57`;
const values = {
  transparency: 17.5,
  timeliness: 19.2,
  onlineService: 10,
  onlinePayment: 8.1,
  digitization: 20.4,
  satisfaction: 16,
};

describe('the portal’s points are recognised', () => {
  it.each([
    [
      'by /18',
      'ĐƠN VỊ | CÔNG KHAI MINH BẠCH /18 | TIẾN ĐỘ /20 | DVC TRỰC TUYẾN /12 | THANH TOÁN /10 | SỐ HÓA /22 | HÀI LÒNG /18 | TỔNG /100',
    ],
    [
      'by (18 điểm)',
      'Đơn vị | Công khai, minh bạch (18 điểm) | Tiến độ giải quyết (20 điểm) | Dịch vụ công trực tuyến (12 điểm) | Thanh toán trực tuyến (10đ) | Số hóa hồ sơ (tối đa 22) | Mức độ hài lòng (18) | Tổng điểm (100 điểm)',
    ],
    ['by their codes', 'departmentName | CKMB | TDGQ | ONLINE | TTTT | MDSH | MDHL | totalScore'],
    ['by their sum', 'Đơn vị | Công khai | Tiến độ | DVC trực tuyến | Thanh toán | Số hóa | Hài lòng | Tổng điểm'],
  ])('%s', (_, head) => {
    const data = dataset(`${head}${points}`);
    expect(data.scheme.id).toBe('portal-2026');
    expect(data.units[0]).toMatchObject({ total: 91.2, values });
    expect(data.indicators).toEqual([
      'transparency',
      'timeliness',
      'onlineService',
      'onlinePayment',
      'digitization',
      'satisfaction',
    ]);
  });

  it('not where figures exceed the maxima', () => {
    expect(
      dataset(`
      Đơn vị | Công khai | Tiến độ | DVC trực tuyến | Thanh toán | Số hóa | Hài lòng | Tổng điểm
      PHÚ HÙNG | 100 | 98 | 45 | 30 | 82 | 100 | 86`).scheme.id,
    ).toBe('report-2024');
    expect(
      dataset(`
      Đơn vị | CKMB | TDGQ | ONLINE | TTTT | MDSH | MDHL | totalScore
      PHÚ HÙNG | 100 | 98 | 45 | 30 | 82 | 100 | 86`).scheme.id,
    ).toBe('report-2024');
  });

  it('unless the settings say which it is', () => {
    expect(
      dataset(
        `
      Đơn vị | CÔNG KHAI /18 | TIẾN ĐỘ /20 | TỔNG
      PHÚ HÙNG | 17 | 19 | 86`,
        { settings: { scheme: 'report-2024' } },
      ).scheme.id,
    ).toBe('report-2024');
  });

  it('and their figures checked against the group’s maximum', () => {
    const { findings } = read(`
      ĐƠN VỊ | CÔNG KHAI /18 | TIẾN ĐỘ /20 | TỔNG /100
      PHÚ HÙNG | 18.01 | "19/20" | 86
      PHÚ BÌNH | "95%" | "19/18" | 86`);
    expect(codes(findings)).toEqual(['out-of-range B2', 'wrong-denominator B3', 'wrong-denominator C3']);
    expect(findings.find(({ cell }) => cell === 'B2')?.params).toMatchObject({ value: 18.01, max: 18 });
  });

  it('also where the heading is in two rows and the maximum in the lower', () => {
    const data = dataset(`
      ĐƠN VỊ | CÔNG KHAI | TIẾN ĐỘ | DVC TRỰC TUYẾN | THANH TOÁN | SỐ HÓA | HÀI LÒNG | TỔNG ĐIỂM
             | /18 | /20 | /12 | /10 | /22 | /18 | /100${points}`);
    expect(data.scheme.id).toBe('portal-2026');
    expect(data.units).toHaveLength(2);
  });

  it('with the group’s own score beside its parts and its rank', () => {
    const data = dataset(`
      ĐƠN VỊ | CÔNG KHAI (18 điểm) ||| TIẾN ĐỘ (20 điểm) || TỔNG ĐIỂM
             | Công bố đúng hạn | Điểm | Xếp hạng | Điểm | Xếp hạng |
      PHÚ HÙNG | 6 | 17.5 | 1 | 19.2 | 2 | 91.2`);
    expect(data.units[0]).toMatchObject({ total: 91.2, values: { transparency: 17.5, timeliness: 19.2 } });
  });
});

describe('points and percentages side by side', () => {
  const block = `
    ĐƠN VỊ | CÔNG KHAI || TIẾN ĐỘ || TỔNG ĐIỂM
           | Điểm | Tỷ lệ | Điểm | Tỷ lệ |
    PHÚ HÙNG | 17.5 | 97.22 | 19.2 | 96 | 91.2`;
  it('give what the scheme counts', () => {
    expect(dataset(block, { settings: { scheme: 'portal-2026' } }).units[0]?.values).toEqual({
      transparency: 17.5,
      timeliness: 19.2,
    });
    expect(dataset(block, { settings: { scheme: 'report-2024' } }).units[0]?.values).toEqual({
      transparency: 97.22,
      timeliness: 96,
    });
  });
});

describe('the total', () => {
  const head = 'ĐƠN VỊ | CÔNG KHAI /18 | TIẾN ĐỘ /20 | DVC TRỰC TUYẾN /12 | THANH TOÁN /10 | SỐ HÓA /22 | HÀI LÒNG /18';

  it('is warned of over 0.05 from the sum of its groups, not at 0.05', () => {
    const { dataset: data, findings } = read(`
      ${head} | TỔNG /100
      PHÚ HÙNG | 17.5 | 19.2 | 10 | 8.1 | 20.4 | 16 | 91.25
      PHÚ BÌNH | 17.5 | 19.2 | 10 | 8.1 | 20.4 | 16 | 91.26
      TÂN HÒA | 17.5 | 19.2 | 10 | 8.1 | 20.4 | 16 | 91.14
      PHÚ MỸ | 17.5 | 19.2 | 10 | 8.1 | 20.4 | | 20`);
    expect(codes(findings)).toEqual(['total-differs H3', 'total-differs H4', 'total-differs H5']);
    expect(findings.find(({ cell }) => cell === 'H3')?.params).toEqual({ total: 91.26, sum: 91.2, difference: 0.06 });
    expect(data?.units[1]?.total).toBe(91.26);
  });

  it('is the exact sum where there is no such column, and null where a group is missing', () => {
    const { dataset: data, findings } = read(`
      ${head}
      PHÚ HÙNG | 0.1 | 0.2 | 0.3 | 0.1 | 0.1 | 0.1
      PHÚ BÌNH | 17.5 | 19.2 | 10 | 8.1 | 20.4 |`);
    expect(data?.units.map(({ total }) => total)).toEqual([0.9, null]);
    expect(codes(findings)).toEqual(['total-computed']);
  });

  it('can’t be worked out of percentages', () => {
    expect(
      codes(
        read(`
      ĐƠN VỊ | CÔNG KHAI (%) | TIẾN ĐỘ (%) | DVCTT (%) | THANH TOÁN (%) | SỐ HÓA (%) | HÀI LÒNG (%)
      PHÚ HÙNG | 100 | 98 | 45 | 30 | 82 | 100`).findings,
      ),
    ).toContain('no-total-column A1');
  });
});

describe('one group alone', () => {
  const sheet = (whole: string, ...units: readonly string[]): string =>
    ['KẾT QUẢ THÁNG 5', 'ĐƠN VỊ | THÁNG 5 | THANH TOÁN TT', `TOÀN HUYỆN | 80 | ${whole}`, ...units].join('\n');

  it('is in percent where the row of the whole exceeds the maximum of points, though its few units keep within it', () => {
    const { dataset: data, findings } = read(sheet('10.01', 'PHÚ HÙNG | 81 | 1.03'));
    expect(data?.scheme.id).toBe('report-2024');
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('stays in points where the row of the whole is the sum of the units', () => {
    expect(read(sheet('17.5', 'PHÚ HÙNG | 81 | 9.5', 'PHÚ BÌNH | 79 | 8')).partial?.scheme.id).toBe('portal-2026');
  });
});

describe('the office’s settings', () => {
  it('change captions, thresholds and grades of the scheme', () => {
    const { scheme } = dataset(
      `
      ĐƠN VỊ | ĐIỂM | Công khai
      PHÚ HÙNG | 89.21 | 100`,
      {
        settings: {
          captions: { transparency: 'CÔNG KHAI' },
          thresholds: { transparency: 50, timeliness: null, total: null },
          bands: [
            { label: 'ĐẠT', fullLabel: 'ĐẠT', floor: 0 },
            { label: 'GIỎI', fullLabel: 'GIỎI', floor: 85 },
          ],
        },
      },
    );
    expect(scheme.indicators.slice(0, 2)).toMatchObject([{ caption: 'CÔNG KHAI', threshold: 50 }, { threshold: null }]);
    expect(scheme.totalThreshold).toBeNull();
    expect(scheme.bands.map(({ label }) => label)).toEqual(['GIỎI', 'ĐẠT']);
  });
});
