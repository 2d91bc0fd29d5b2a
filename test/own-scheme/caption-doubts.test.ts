import { describe, expect, it } from 'vitest';
import { completeScheme } from '../../src/core/scheme/complete-scheme';
import type { SchemeForm } from '../../src/core/scheme/scheme-schema';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../src/settings-sheet/plan-settings-sheet';
import { readSettingsSheet } from '../../src/settings-sheet/read-settings-sheet';
import { captionDoubts } from '../../src/intake/caption-doubts';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { gridOfPlan } from '../settings-sheet/grid-of-plan';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

type Form = SchemeForm['indicators'][number];

function doubts(indicators: readonly Form[], total: SchemeForm['total'] = { kind: 'weightedMean' }): unknown[] {
  return captionDoubts(completeScheme({ id: 'thu', name: 'Thử', indicators: [...indicators], total })).map(
    ({ code, params }) => [code, params.value, params.stated],
  );
}

const other: Form = { id: 'khac', name: 'Khác', max: 10, weight: 80 };

describe('a figure beside a caption that states another', () => {
  it('a maximum of 999 beside “(14 điểm)” is a doubt, with both figures', () => {
    expect(doubts([{ id: 'a', name: 'A', caption: 'A (14 điểm)', max: 999, weight: 20 }, other])).toEqual([
      ['scheme-caption-max', 999, 14],
    ]);
    expect(doubts([{ id: 'a', name: 'A', aliases: ['A (14 điểm)'], max: 999, weight: 20 }, other])).toEqual([
      ['scheme-caption-max', 999, 14],
    ]);
  });

  it('a weight of 25 beside “(20 %)” is a doubt', () => {
    expect(
      doubts([
        { id: 'a', name: 'A', caption: 'A (20 %)', max: 10, weight: 25 },
        { ...other, weight: 75 },
      ]),
    ).toEqual([['scheme-caption-weight', 25, 20]]);
  });

  it.each([
    ['the weight as it stands', { id: 'a', name: 'A', caption: 'A (20%)', max: 10, weight: 20 }],
    ['a weight of parts of one', { id: 'a', name: 'A', caption: 'A (20 %)', max: 10, weight: 0.2 }],
    ['a share of the weights beside it', { id: 'a', name: 'A', caption: 'A (20%)', max: 10, weight: 20 }],
    [
      'the threshold that the caption names',
      { id: 'a', name: 'A', caption: 'A (70%)', unit: 'percent', threshold: 70 },
    ],
    ['a measure', { id: 'a', name: 'A', caption: 'A (phút)', unit: 'number', max: 60, weight: 20 }],
    ['the maximum', { id: 'a', name: 'A', caption: 'A (/10)', max: 10, weight: 20 }],
  ] as const)('%s is none', (_, indicator) => {
    const { weight } = { weight: 20, ...indicator };
    expect(doubts([indicator, { ...other, weight: 4 * weight }])).toEqual([]);
  });

  it.each([
    'cai-cach-hanh-chinh',
    'cai-cach-hanh-chinh-thang-84',
    'chuyen-doi-so',
    'phuc-vu-tu-so-dem',
    'thi-dua-khoi',
    'thi-dua-lop',
  ])('the example %s has none', (name) => {
    expect(captionDoubts(schemeOfText(exampleText(`${name}.json`)))).toEqual([]);
  });
});

describe('it is told', () => {
  const changed = schemeOfText(
    exampleText('cai-cach-hanh-chinh.json').replace('"group": "tthc", "max": 14 }', '"group": "tthc", "max": 15 }'),
  );

  it('on “Cấu hình” with the cell of the figure, and the set is used', () => {
    const settings = { ...defaultConfigured.settings, ownScheme: changed };
    const grid = gridOfPlan(planSettingsSheet({ ...defaultConfigured, settings }));
    const { findings, settings: read } = readSettingsSheet(grid);
    expect(read.ownScheme?.id).toBe('cchc');
    const [doubt, ...more] = findings.filter(({ code }) => code === 'scheme-caption-max');
    expect(more).toEqual([]);
    expect(doubt).toMatchObject({ severity: 'warning', params: { name: 'Công bố thủ tục', value: 15, stated: 14 } });
    const [column, row] = [(doubt?.cell ?? '').charCodeAt(0) - 65, Number(doubt?.cell?.slice(1)) - 1];
    expect(grid.cells[row]?.[column]).toBe(15);
  });

  it('of a set out of a file in the build, once', () => {
    const { findings } = buildAppendix(inputBy(changed, gridOfCsv(exampleText('cai-cach-hanh-chinh.csv'))));
    expect(findings.filter(({ code }) => code === 'scheme-caption-max')).toEqual([
      expect.objectContaining({ severity: 'warning', cell: null }),
    ]);
  });
});
