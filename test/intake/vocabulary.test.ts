import { describe, expect, it } from 'vitest';
import { schemes } from '../../src/core/scheme';
import { defaultSettings } from '../../src/core/settings/settings';
import { readCaption } from '../../src/intake/caption';
import { captionKey } from '../../src/intake/caption-key';
import { plainText } from '../../src/core/text/plain-text';
import { buildVocabulary, meaningOf } from '../../src/intake/vocabulary';

const known = buildVocabulary(schemes, defaultSettings);
const meaning = (heading: string, vocabulary = known): ReturnType<typeof meaningOf> =>
  meaningOf(readCaption(heading).keys, vocabulary);

describe('a column of changes', () => {
  it.each([
    'Tăng/giảm',
    'TĂNG, GIẢM',
    'Tăng (giảm)',
    'Điểm (tăng/giảm)',
    'Tăng hoặc giảm so với kỳ trước',
    'So với tháng trước',
    'So sánh với kỳ trước',
    'Chênh lệch so với tháng 4',
    'Biến động điểm',
    'Điểm chênh lệch của kỳ này',
  ])('may be called “%s”', (heading) => {
    expect(meaning(heading)).toBe('change');
  });

  it.each(['Tăng cường', 'Tăng điểm', 'Gia tăng, giảm', 'Tháng giảm'])('is not “%s”', (heading) => {
    expect(meaning(heading)).toBeNull();
  });

  it('is not its reason', () => {
    expect(meaning('Lý do chênh lệch')).toBe('note');
  });
});

describe('a heading of the office’s own', () => {
  it('goes before what is known', () => {
    const own = buildVocabulary(schemes, {
      ...defaultSettings,
      aliases: { transparency: ['Số hóa hồ sơ'], total: ['Xếp loại'] },
    });
    expect([meaning('Số hóa hồ sơ', own), meaning('XẾP LOẠI', own), meaning('Số hóa', own)]).toEqual([
      'transparency',
      'total',
      'digitization',
    ]);
  });

  it('that has no letter and no figure means nothing', () => {
    const own = buildVocabulary(schemes, { ...defaultSettings, aliases: { name: ['***'] } });
    expect(own.get(captionKey(plainText('***')))).toBeUndefined();
  });
});

it('the words of the schemes are known by caption, name and alias', () => {
  for (const { indicators } of schemes) {
    for (const { id, caption, name, aliases } of indicators)
      for (const heading of [caption, name, ...aliases]) expect(meaning(heading), heading).toBe(id);
  }
});

it('the first of a heading’s forms that is known counts', () => {
  expect(meaningOf(['gi do', 'so hoa', 'cong khai'], known)).toBe('digitization');
  expect(meaningOf([], known)).toBeNull();
});

it.each([
  ['Điểm giải quyết đúng tiến độ', 'timeliness'],
  ['DV trực tuyến', 'onlineService'],
  ['Cung cấp dịch vụ trực tuyến và thanh toán (22)', 'onlineService'],
  ['Dịch vụ thanh toán trực tuyến', 'onlinePayment'],
  ['T.toán TT', 'onlinePayment'],
  ['S.hóa', 'digitization'],
  ['Điểm xếp hạng', 'total'],
  ['Điểm tính đến 11/10/2026', 'score'],
  ['TT không TM', 'onlinePayment'],
  ['Nhóm III: Số hóa', 'digitization'],
  ['Mức độ HL', 'satisfaction'],
  ['Cộng/trừ điểm', 'adjustment'],
  ['Điểm cộng', 'bonus'],
  ['Tỷ lệ so với điểm tối đa', 'maximum'],
  ['+/-', 'change'],
  ['Tên cơ quan, đơn vị', 'name'],
  ['Trung tâm Phục vụ hành chính công', 'name'],
  ['Đơn vị tính', 'note'],
  ['Tổng số hồ sơ', 'count'],
  ['TONG_SCORE', 'total'],
  ['groupScores.CKMB', 'transparency'],
  ['previousRankDaily', 'rank'],
])('“%s” means %s by its words', (heading, wanted) => {
  expect(meaning(heading)).toBe(wanted);
});
