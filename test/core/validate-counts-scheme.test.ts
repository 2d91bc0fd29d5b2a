import { describe, expect, it } from 'vitest';
import { catalogue, fill } from '../../src/catalogue';
import type { GradeBand } from '../../src/core/scheme';
import { portal2026 } from '../../src/core/scheme';
import { countsSchemes, indicatorsOf } from '../../src/core/scheme/counts-schemes';
import { countsPortal2026 } from '../../src/core/scheme/counts-portal-2026';
import type { CountedIndicator, CountsScheme } from '../../src/core/scheme/counts-types';
import { validateCountsScheme, type SchemeProblem } from '../../src/core/scheme/validate-counts-scheme';

function withPart(code: string, change: Partial<CountedIndicator>): CountsScheme {
  const groups = countsPortal2026.groups.map((group) => ({
    ...group,
    parts: group.parts.map((part) => (part.code === code ? { ...part, ...change } : part)),
  }));
  return { ...countsPortal2026, groups };
}

function withBands(...bands: readonly (readonly [string, number])[]): CountsScheme {
  return { ...countsPortal2026, bands: bands.map(([label, floor]): GradeBand => ({ label, fullLabel: label, floor })) };
}

function sentence({ code, params }: SchemeProblem): string {
  return fill(catalogue('vi').scoring[`scheme.${code}`], params);
}

describe('a scheme of counts', () => {
  it.each(countsSchemes.map((scheme) => [scheme.id, scheme] as const))('%s, which ships, is right', (_, scheme) => {
    expect(validateCountsScheme(scheme)).toEqual([]);
  });

  it('has the groups and the maxima of the portal’s appendix', () => {
    expect(countsPortal2026.groups.map(({ id, max }) => [id, max])).toEqual(
      portal2026.indicators.map(({ id, max }) => [id, max]),
    );
    expect(indicatorsOf(countsPortal2026)).toHaveLength(21);
  });

  it.each<[string, CountsScheme, readonly string[]]>([
    [
      'a group whose maximum is not the sum of its parts',
      withPart('DOSSIER_SYNC', { max: 5 }),
      ['Nhóm “Công khai, minh bạch”: điểm tối đa ghi 18, cộng các chỉ số được 17. Sửa cho hai số bằng nhau.'],
    ],
    [
      'maxima that are not 100',
      { ...countsPortal2026, groups: countsPortal2026.groups.slice(1) },
      ['Tổng điểm tối đa của các nhóm là 82, phải là 100. Sửa điểm tối đa của các nhóm.'],
    ],
    [
      'a group without parts',
      {
        ...countsPortal2026,
        groups: countsPortal2026.groups.map((group) => (group.code === 'TDGQ' ? { ...group, parts: [] } : group)),
      },
      ['Nhóm “Tiến độ giải quyết” không có chỉ số nào. Thêm chỉ số, hoặc bỏ nhóm.'],
    ],
    [
      'two groups of one id',
      {
        ...countsPortal2026,
        groups: countsPortal2026.groups.map((group) =>
          group.code === 'MDHL' ? { ...group, id: 'transparency' } : group,
        ),
      },
      ['Nhóm “transparency” có hai lần. Giữ lại một.'],
    ],
    [
      'two indicators of one code',
      withPart('DOSSIER_SYNC', { code: 'PUBLISH_ON_TIME' }),
      ['Mã chỉ số PUBLISH_ON_TIME có hai lần. Mỗi chỉ số cần một mã riêng.'],
    ],
    [
      'a target over 1',
      withPart('DOSSIERS_FILED_ONLINE', { form: { kind: 'proportionalToTarget', target: 50 } }),
      [
        'DOSSIERS_FILED_ONLINE: ngưỡng đạt điểm tối đa 50 không hợp lệ. Cần một tỷ lệ trên 0, không quá 1, không quá hai chữ số thập phân (80 % ghi 0,8).',
      ],
    ],
    [
      'a target of 0',
      withPart('DOSSIERS_FILED_ONLINE', { form: { kind: 'proportionalToTarget', target: 0 } }),
      [
        'DOSSIERS_FILED_ONLINE: ngưỡng đạt điểm tối đa 0 không hợp lệ. Cần một tỷ lệ trên 0, không quá 1, không quá hai chữ số thập phân (80 % ghi 0,8).',
      ],
    ],
    [
      'more points for nothing than the maximum',
      withPart('PETITION_PROCESSING_ON_TIME', { whenNothing: 7 }),
      ['PETITION_PROCESSING_ON_TIME: điểm khi không phát sinh 7 không hợp lệ. Để trống, hoặc cho từ 0 đến 6.'],
    ],
    [
      'an indicator that nothing is counted for',
      withPart('ON_TIME_RATE', { denominator: [] }),
      ['ON_TIME_RATE: thiếu cột tử số hoặc cột mẫu số.'],
    ],
    [
      'an action that does not say how many',
      withPart('ON_TIME_RATE', { action: { vi: 'giải quyết đúng hạn', en: 'settle {count} on time' } }),
      ['ON_TIME_RATE: câu việc cần làm thiếu chỗ ghi số lượng {count}.'],
    ],
    ['no grades', withBands(), ['Chưa có mức xếp loại nào. Thêm các mức xếp loại.']],
    [
      'grades that leave the lowest totals without one',
      withBands(['ĐẠT', 50], ['YẾU', 20]),
      ['Mức thấp nhất “YẾU” bắt đầu từ 20: điểm dưới 20 không có xếp loại. Đặt điểm sàn bằng 0.'],
    ],
    [
      'grades that do not fall',
      withBands(['TỐT', 70], ['KHÁ', 80], ['YẾU', 0]),
      ['Mức “KHÁ” (từ 80) đứng sau mức “TỐT” (từ 70) nên điểm sàn phải thấp hơn.'],
    ],
    ['a floor over 100', withBands(['TỐT', 101], ['YẾU', 0]), ['Mức “TỐT”: điểm sàn 101 phải từ 0 đến 100.']],
    [
      'two grades of one name',
      withBands(['TỐT', 80], ['TỐT', 0]),
      ['Tên mức xếp loại “TỐT” bị trống hoặc trùng. Đặt tên riêng cho mỗi mức.'],
    ],
    [
      'a grade without a name',
      withBands(['TỐT', 80], [' ', 0]),
      ['Tên mức xếp loại “ ” bị trống hoặc trùng. Đặt tên riêng cho mỗi mức.'],
    ],
    [
      'a tolerance that is none',
      { ...countsPortal2026, tolerance: -1 },
      ['Sai lệch cho phép -1 không hợp lệ. Cần một số từ 0 đến dưới 1.'],
    ],
    [
      'a tolerance of a whole point',
      { ...countsPortal2026, tolerance: 1 },
      ['Sai lệch cho phép 1 không hợp lệ. Cần một số từ 0 đến dưới 1.'],
    ],
    [
      'fewer points than none for nothing',
      withPart('PETITION_PROCESSING_ON_TIME', { whenNothing: -1 }),
      ['PETITION_PROCESSING_ON_TIME: điểm khi không phát sinh -1 không hợp lệ. Để trống, hoặc cho từ 0 đến 6.'],
    ],
    [
      'an indicator of which nothing is above the line',
      withPart('ON_TIME_RATE', { numerator: [] }),
      ['ON_TIME_RATE: thiếu cột tử số hoặc cột mẫu số.'],
    ],
    [
      'two grades from one floor on',
      withBands(['TỐT', 80], ['KHÁ', 80], ['YẾU', 0]),
      ['Mức “KHÁ” (từ 80) đứng sau mức “TỐT” (từ 80) nên điểm sàn phải thấp hơn.'],
    ],
    [
      'two grades whose names differ by a space',
      withBands(['TỐT', 80], ['TỐT ', 0]),
      ['Tên mức xếp loại “TỐT” bị trống hoặc trùng. Đặt tên riêng cho mỗi mức.'],
    ],
    [
      'a floor under 0',
      withBands(['TỐT', 80], ['YẾU', -1]),
      [
        'Mức “YẾU”: điểm sàn -1 phải từ 0 đến 100.',
        'Mức thấp nhất “YẾU” bắt đầu từ -1: điểm dưới -1 không có xếp loại. Đặt điểm sàn bằng 0.',
      ],
    ],
  ])('is refused with %s, named', (_, scheme, sentences) => {
    expect(validateCountsScheme(scheme).map(sentence)).toEqual(sentences);
  });

  it.each<[string, CountsScheme]>([
    ['no tolerance', { ...countsPortal2026, tolerance: 0 }],
    ['a target of all', withPart('DOSSIERS_FILED_ONLINE', { form: { kind: 'proportionalToTarget', target: 1 } })],
    ['a grade that only 100 points earn', withBands(['TUYỆT ĐỐI', 100], ['CÒN LẠI', 0])],
    ['no points for nothing to count', withPart('PETITION_PROCESSING_ON_TIME', { whenNothing: 0 })],
  ])('is right with %s', (_, scheme) => {
    expect(validateCountsScheme(scheme)).toEqual([]);
  });

  it('may have one indicator of all 100 points', () => {
    expect(validateCountsScheme(withPart('PUBLISH_ON_TIME', { max: 100 })).map(({ code }) => code)).not.toContain(
      'bad-max',
    );
  });

  it.each([NaN, 0, -2, 6.001, 101])('is refused with a maximum of %s', (max) => {
    expect(validateCountsScheme(withPart('PUBLISH_ON_TIME', { max }))).toContainEqual({
      code: 'bad-max',
      params: { code: 'PUBLISH_ON_TIME', value: max },
    });
  });
});
