import { describe, expect, it } from 'vitest';
import { schemes } from '../../src/core/scheme';
import { defaultSettings } from '../../src/core/settings/settings';
import { columnOf, type Column } from '../../src/intake/column-role';
import { buildVocabulary } from '../../src/intake/vocabulary';

const vocabulary = buildVocabulary(schemes, defaultSettings);
/** The column under some headings, top first. */
const under = (...headings: readonly string[]): Column => columnOf(4, headings, vocabulary);

describe('what a column is', () => {
  it.each<[readonly string[], Column['role']]>([
    [['Tăng/giảm hạng'], 'note'],
    [['Thay đổi vị trí (bậc)'], 'note'],
    [['Thứ hạng tăng/giảm'], 'note'],
    [['+/- hạng'], 'note'],
    [['Tăng/giảm', 'Hạng'], 'note'],
    [['Tăng/giảm', 'Điểm'], 'change'],
    [['Tăng giảm hàng tháng'], 'change'],
    [['Tăng/giảm điểm xếp hạng'], 'change'],
  ])('%j: a change of places is none of points', (headings, role) => {
    expect(under(...headings).role).toBe(role);
  });

  it.each<[readonly string[], Column['role']]>([
    [['CÔNG KHAI', 'SỐ HÓA'], 'digitization'],
    [['XẾP LOẠI'], 'grade'],
    [['CÔNG KHAI', 'Đơn thư'], 'unknown'],
  ])('%j: its lowest heading says it', (headings, role) => {
    expect(under(...headings).role).toBe(role);
  });

  it.each<[readonly string[], Column['role']]>([
    [['CÔNG KHAI', 'Điểm'], 'transparency'],
    [['CÔNG KHAI', 'Tổng điểm'], 'transparency'],
    [['CÔNG KHAI', 'Tỷ lệ (%)'], 'transparency'],
    [['CÔNG KHAI', 'Kỳ trước'], 'transparency'],
    [['CÔNG KHAI', 'Tháng 4'], 'transparency'],
    [['CÔNG KHAI', 'SỐ HÓA', 'Điểm'], 'digitization'],
    [['CÔNG KHAI', 'Tháng 4', 'Điểm'], 'transparency'],
    [['CÔNG KHAI', 'Bộ phận Một cửa', 'Điểm'], 'transparency'],
    [['CÔNG KHAI', 'Điểm', 'Tháng 4'], 'transparency'],
  ])(
    '%j: the nearest group of indicators, where the lowest names only a period or a sort of figure',
    (headings, role) => {
      expect(under(...headings).role).toBe(role);
    },
  );

  it.each<[readonly string[], Column['role']]>([
    [['Tháng 4'], 'total'],
    [['Điểm'], 'total'],
    [['Kỳ trước'], 'total'],
    [['Kỳ trước', 'Tháng 4'], 'total'],
    [['Điểm', 'Tháng 4'], 'total'],
    [['Tỷ lệ', 'Tháng 4'], 'total'],
    [['Đơn thư', 'Tháng 4'], 'total'],
    [['XẾP LOẠI', 'Tháng 4'], 'grade'],
    [['XẾP HẠNG', 'Tháng 4'], 'rank'],
    [['XẾP LOẠI', 'Đơn thư', 'Tháng 4'], 'grade'],
    [['Tỷ lệ'], 'unknown'],
  ])('%j without such a group', (headings, role) => {
    expect(under(...headings).role).toBe(role);
  });

  it('with nothing but marks over it is unknown', () => {
    for (const headings of [['(%)'], ['***', '-']])
      expect(under(...headings)).toMatchObject({
        role: 'unknown',
        caption: '',
        period: null,
        previous: false,
        coded: false,
      });
  });
});

describe('the heading that a person is told of', () => {
  it.each<[readonly string[], string]>([
    [['CÔNG KHAI', '(%)'], 'CÔNG KHAI'],
    [['ĐIỂM', 'Tháng 4', '/100'], 'Tháng 4'],
    [['CÔNG KHAI', 'Điểm'], 'Điểm'],
  ])('of %j is %j', (headings, caption) => {
    expect(under(...headings)).toMatchObject({ index: 4, caption });
  });
});

describe('the period of a column', () => {
  it.each<[readonly string[], string | undefined]>([
    [['Tháng 4/2024'], 'Tháng 4/2024'],
    [['Tháng 4/2024', 'Điểm'], 'Tháng 4/2024'],
    [['Tháng 4', 'Đơn thư', 'Điểm'], 'Tháng 4'],
    [['Năm 2024', 'Điểm Tháng 4'], 'Tháng 4/2024'],
    [['CÔNG KHAI', 'Điểm'], undefined],
  ])('of %j is %s', (headings, label) => {
    expect(under(...headings).period?.label).toBe(label);
  });

  it.each<[readonly string[], boolean]>([
    [['Kỳ trước'], true],
    [['Kỳ trước', 'Điểm'], true],
    [['Kỳ này', 'Điểm'], false],
  ])('%j may be the one before without being named: %s', (headings, previous) => {
    expect(under(...headings).previous).toBe(previous);
  });
});

describe('points or percentages', () => {
  it.each<[readonly string[], Column['measure'], number | null]>([
    [['CÔNG KHAI', 'Điểm'], 'points', null],
    [['CÔNG KHAI', '/18'], 'points', 18],
    [['CÔNG KHAI (18 điểm)'], 'points', 18],
    [['CÔNG KHAI (18 điểm)', 'Điểm'], 'points', 18],
    [['CÔNG KHAI (18 điểm)', 'Kết quả'], 'points', 18],
    [['CÔNG KHAI (%)'], 'percent', null],
    [['CÔNG KHAI', '(%)'], 'percent', null],
    [['CÔNG KHAI', 'Tỷ lệ'], 'percent', null],
    [['CÔNG KHAI', 'Kết quả'], 'percent', null],
    [['CÔNG KHAI (18 điểm)', 'Tỷ lệ (%)'], 'percent', 18],
    [['CÔNG KHAI'], null, null],
    [['TỔNG ĐIỂM /100'], null, 100],
    [['CÔNG KHAI', '/100'], null, 100],
  ])('%j: %s, maximum %s', (headings, measure, max) => {
    expect(under(...headings)).toMatchObject({ measure, max });
  });

  it.each(['(12) Dịch vụ công trực tuyến', '(10) Thanh toán', '10. Thanh toán'])(
    'the number in “%s” is that of the column, no maximum',
    (heading) => {
      expect(under(heading)).toMatchObject({ measure: null, max: null });
    },
  );
});

it('the portal’s own codes are known, also with words beside them', () => {
  expect(['CKMB', 'Điểm CKMB', 'MDSH /22', 'Công khai'].map((heading) => under(heading).coded)).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
