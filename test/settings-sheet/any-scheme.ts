import fc from 'fast-check';
import type { Scheme } from '../../src/core/scheme';
import { completeScheme } from '../../src/core/scheme/complete-scheme';

type Form = Parameters<typeof completeScheme>[0];

const name = fc.constantFrom('Đúng hạn', 'Số hóa', '(không)', 'a; b\\;c', '865', 'Thu ngân sách › Quý', '=1+1');
const hundredths = fc.integer({ min: 1, max: 100 }).map((value) => value / 4);

const scale = fc.record(
  {
    target: fc.constant(40),
    worst: fc.constant(5),
    threshold: fc.constant(7.5),
    aliases: fc.array(name, { minLength: 1, maxLength: 2 }),
  },
  { requiredKeys: [] },
);
const measure = fc.constantFrom<Partial<Form['indicators'][number]>>(
  { unit: 'points', max: 50 },
  { unit: 'percent' },
  { unit: 'number', unitName: 'phút', max: 60, direction: 'less' },
  { unit: 'number' },
  {
    unit: 'number',
    max: 50,
    direction: 'less',
    steps: [
      { from: 0, points: 2.5 },
      { from: 3, points: 0 },
    ],
  },
);

/** Schemes that are right, whose weights make a mean: of every measure and rule, with names that are hard to tell from what the sheet itself writes. */
export const anyScheme: fc.Arbitrary<Scheme> = fc
  .record({
    parts: fc.array(fc.tuple(measure, scale, name, fc.boolean(), fc.option(hundredths, { nil: undefined })), {
      minLength: 1,
      maxLength: 4,
    }),
    version: fc.option(fc.constantFrom('2026', '1.0'), { nil: undefined }),
    source: fc.constantFrom('', 'Quyết định của đơn vị'),
    bands: fc.constantFrom<Form['bands']>(undefined, [
      { label: 'ĐẠT', fullLabel: 'ĐẠT', floor: 42.5 },
      { label: 'CHƯA', fullLabel: 'CHƯA ĐẠT', floor: 0 },
    ]),
    max: fc.constantFrom(84, 100),
  })
  .map(({ parts, version, source, bands, max }) => {
    const indicators = parts.map(([own, rule, text, grouped], index) => ({
      id: `ma-${index}`,
      name: `${text} ${index}`,
      ...own,
      ...(own.steps === undefined ? rule : {}),
      ...(grouped && { group: 'nhóm 1' }),
      weight: 2.5,
    }));
    const counted = indicators.filter(({ group }) => group === undefined);
    return completeScheme({
      id: 'bo-rieng',
      name: 'Bộ riêng',
      source,
      ...(version !== undefined && { version }),
      ...(bands && { bands }),
      ...(counted.length < indicators.length && { groups: [{ id: 'nhóm 1', caption: 'NHÓM 1' }] }),
      indicators: [...indicators, { id: 'thuong', name: 'Điểm thưởng', adds: 'bonus', max: 5 }],
      total: { kind: 'scaledSum', max },
    });
  });
