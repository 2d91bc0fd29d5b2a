import { describe, expect, it } from 'vitest';
import { schemes } from '../../src/core/scheme';
import { completeScheme } from '../../src/core/scheme/complete-scheme';
import { schemeSchema } from '../../src/core/scheme/scheme-schema';
import { parse } from 'valibot';
import { exampleText, mistakesIn, schemeOfText } from './shipped-examples';

const indicator = { id: 'a', name: 'Việc A', max: 100 };
const scheme = { id: 'rieng', name: 'Bộ riêng', indicators: [indicator] };

describe('a scheme file', () => {
  it.each(schemes)('has the form of $id, which ships: written as JSON and read again it is the same', (shipped) => {
    expect(completeScheme(parse(schemeSchema, JSON.parse(JSON.stringify(shipped))))).toEqual(shipped);
  });

  it('needs no more than a code, a name and the maxima: grades of 766 in proportion to the scale, a sum', () => {
    const { bands, total, additive, indicators } = schemeOfText(
      JSON.stringify({ ...scheme, indicators: [{ ...indicator, max: 84 }], total: { kind: 'sum', max: 84 } }),
    );
    expect(bands.map(({ floor }) => floor)).toEqual([75.6, 67.2, 58.8, 42, 0]);
    expect([total, additive, indicators[0]?.caption]).toEqual([{ kind: 'sum', max: 84 }, true, 'VIỆC A (84 điểm)']);
  });

  it('may give its grades in percent of the scale', () => {
    const bands = [
      { label: 'ĐẠT', floor: 50 },
      { label: 'CHƯA ĐẠT', floor: 0 },
    ];
    const read = schemeOfText(
      JSON.stringify({ ...scheme, bands, bandsIn: 'percent', total: { kind: 'scaledSum', max: 84 } }),
    );
    expect(read.bands).toEqual([
      { label: 'ĐẠT', fullLabel: 'ĐẠT', floor: 42 },
      { label: 'CHƯA ĐẠT', fullLabel: 'CHƯA ĐẠT', floor: 0 },
    ]);
  });

  it.each(['cai-cach-hanh-chinh', 'chuyen-doi-so', 'thi-dua-lop', 'thi-dua-khoi', 'phuc-vu-tu-so-dem'])(
    'ships as an example: %s',
    (name) => {
      expect(mistakesIn(exampleText(`${name}.json`))).toEqual([]);
    },
  );

  it.each<[string, object, string]>([
    ['no JSON', [], 'Phải là một khối { … }.'],
    [
      'an unknown entry',
      { ...scheme, indicators: [{ ...indicator, wieght: 3 }] },
      'indicators[0].wieght: không có mục này.',
    ],
    ['a text for a number', { ...scheme, indicators: [{ ...indicator, max: '9' }] }, 'indicators[0].max: phải là số.'],
    ['the code of one that ships', { ...scheme, id: 'report-2024' }, 'id: mã bộ chỉ số “report-2024” đã có'],
    ['no indicators', { ...scheme, indicators: [] }, 'id: bộ chỉ số chưa có chỉ số nào.'],
    [
      'a code that every table has',
      { ...scheme, indicators: [{ ...indicator, id: 'total' }] },
      'indicators[0].id: mã chỉ số “total”',
    ],
    [
      'a code that every object has',
      { ...scheme, indicators: [{ ...indicator, id: 'constructor' }] },
      'indicators[0].id: mã chỉ số “constructor”',
    ],
    [
      'one code twice',
      {
        ...scheme,
        indicators: [
          { ...indicator, max: 50 },
          { ...indicator, name: 'Việc B', max: 50 },
        ],
      },
      'indicators[1].id: mã “a” của “Việc B” đã là mã của “Việc A”',
    ],
    [
      'an unknown group',
      { ...scheme, indicators: [{ ...indicator, group: 'x' }] },
      'indicators[0].group: chỉ số “Việc A” thuộc nhóm “x”',
    ],
    [
      'a group of nothing',
      { ...scheme, groups: [{ id: 'x', caption: 'NHÓM X' }] },
      'groups[0].id: nhóm “NHÓM X” không có chỉ số nào.',
    ],
    [
      'points that do not add up',
      { ...scheme, indicators: [{ ...indicator, max: 90 }] },
      'total.kind: điểm hoặc trọng số của các chỉ số cộng lại được 90, phải là 100.',
    ],
    [
      'weights that do not add up',
      { ...scheme, indicators: [{ ...indicator, weight: 0.9 }], total: { kind: 'weightedMean' } },
      'total.kind: điểm hoặc trọng số của các chỉ số cộng lại được 0.9, phải là 100.',
    ],
    [
      'a threshold over the maximum',
      { ...scheme, indicators: [{ ...indicator, threshold: 101 }] },
      'indicators[0].threshold: ngưỡng của “Việc A” là 101; phải từ 0 đến 100.',
    ],
    [
      'full and no points at one value',
      { ...scheme, indicators: [{ ...indicator, target: 50, worst: 50 }] },
      'indicators[0].target: “Việc A”: mức trọn điểm (50) và mức 0 điểm (50)',
    ],
    [
      'steps that fall',
      {
        ...scheme,
        indicators: [
          {
            ...indicator,
            weight: 100,
            steps: [
              { from: 5, points: 1 },
              { from: 0, points: 2 },
            ],
          },
        ],
      },
      'indicators[0].steps: “Việc A”: các bậc phải xếp từ thấp lên cao',
    ],
    [
      'grades over the scale',
      {
        ...scheme,
        bands: [
          { label: 'A', floor: 101 },
          { label: 'B', floor: 0 },
        ],
      },
      'bands: các mức xếp loại phải giảm dần',
    ],
    [
      'an indicator whose headings are all another’s',
      {
        ...scheme,
        indicators: [
          { ...indicator, caption: 'VIỆC A', max: 50 },
          { ...indicator, id: 'b', caption: 'VIỆC A', max: 50 },
        ],
      },
      'indicators[1].caption: “Việc A” không có tiêu đề nào của riêng nó',
    ],
  ])('with %s is told where and what', (_, json, start) => {
    const [mistake, ...more] = mistakesIn(json);
    expect(more).toEqual([]);
    expect(mistake).toContain(start);
    expect(mistake).not.toMatch(/\{\w+\}/u);
  });
});
