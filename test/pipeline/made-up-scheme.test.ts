import { describe, expect, it, vi } from 'vitest';
import type { CountsScheme } from '../../src/core/scheme/counts-types';
import type * as schemeModule from '../../src/core/scheme';
import type { Scheme } from '../../src/core/scheme';
import type * as countsModule from '../../src/core/scheme/counts-schemes';
import { defaultSettings } from '../../src/core/settings/settings';
import { answerWhatIf } from '../../src/pipeline/answer-what-if';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { countedRows } from '../../src/pipeline/counted-rows';

const { madeUp, madeUpCounts } = vi.hoisted(() => {
  const bands = [
    { label: 'ĐẠT', fullLabel: 'ĐẠT', floor: 60 },
    { label: 'CHƯA ĐẠT', fullLabel: 'CHƯA ĐẠT', floor: 0 },
  ];
  const points: Scheme = {
    id: 'made-up',
    name: 'Bộ chỉ số thử',
    source: 'test',
    groups: [],
    bands,
    totalThreshold: 60,
    additive: true,
    indicators: [
      {
        id: 'timeliness',
        caption: 'ĐÚNG HẠN (70 điểm)',
        name: 'Đúng hạn',
        group: null,
        unit: 'points',
        max: 70,
        threshold: 35,
        aliases: [],
      },
      {
        id: 'satisfaction',
        caption: 'HÀI LÒNG (30 điểm)',
        name: 'Hài lòng',
        group: null,
        unit: 'points',
        max: 30,
        threshold: 15,
        aliases: [],
      },
    ],
  };
  const part = {
    whenNothing: null,
    counted: 'dossier',
    provincial: false,
    form: { kind: 'proportional' },
    name: { vi: 'x', en: 'x' },
  } as const;
  const counts: CountsScheme = {
    id: 'made-up-counts',
    name: 'Số đếm thử',
    source: 'test',
    pointsScheme: 'made-up',
    bands,
    tolerance: 0.015,
    groups: [
      {
        id: 'timeliness',
        code: 'A',
        name: { vi: 'Đúng hạn', en: 'On time' },
        max: 70,
        parts: [
          {
            ...part,
            code: 'NEW_ON_TIME',
            max: 70,
            action: { vi: 'xong sớm thêm {count} việc', en: 'finish {count} more' },
            numerator: [['Việc xong sớm']],
            denominator: [['Mọi việc']],
          },
        ],
      },
      {
        id: 'satisfaction',
        code: 'B',
        name: { vi: 'Hài lòng', en: 'Satisfied' },
        max: 30,
        parts: [
          {
            ...part,
            code: 'NEW_SATISFIED',
            max: 30,
            action: { vi: 'làm vui thêm {count} người', en: 'please {count} more' },
            numerator: [['Người vui']],
            denominator: [['Mọi người']],
          },
        ],
      },
    ],
  };
  return { madeUp: points, madeUpCounts: counts };
});

vi.mock('../../src/core/scheme', async (original) => {
  const real = await original<typeof schemeModule>();
  return { ...real, schemes: [...real.schemes, madeUp] };
});
vi.mock('../../src/core/scheme/counts-schemes', async (original) => {
  const real = await original<typeof countsModule>();
  return { ...real, countsSchemes: [madeUpCounts, ...real.countsSchemes] };
});

const cells = [
  ['ĐƠN VỊ', 'Việc xong sớm', 'Mọi việc', 'Người vui', 'Mọi người'],
  ['Xã A', 80, 100, 10, 20],
  ['Xã B', 50, 100, 5, 20],
];
const raw = { sheet: 'Tháng 5', cells, merges: [], percentCells: new Set<string>(), hiddenRows: [] };
const result = (scheme: string) =>
  buildAppendix({
    raw,
    previous: null,
    compare: false,
    settings: { ...defaultSettings, scheme },
    period: 'Tháng 5',
    previousPeriod: null,
    closedOn: null,
  });

describe('a new decision', () => {
  it.each(['auto', 'made-up'])(
    'is two lists of data: its counts become its points, grades and columns (scheme: %s)',
    (scheme) => {
      const { table, plan } = result(scheme);
      // 70 × 80/100 + 30 × 10/20; 70 × 50/100 + 30 × 5/20
      expect(table?.cohorts[0]?.units.map(({ name, total, grade }) => [name, total, grade])).toEqual([
        ['Xã A', 71, 'ĐẠT'],
        ['Xã B', 42.5, 'CHƯA ĐẠT'],
      ]);
      expect(JSON.stringify(plan?.values)).toContain('ĐÚNG HẠN (70 điểm)');
    },
  );

  it('answers what would raise a unit in its own words', () => {
    const { table, counted, countsScheme } = result('auto');
    const row = table && countedRows(table, counted ?? [])[1];
    const answer =
      row &&
      countsScheme &&
      answerWhatIf(countsScheme, row, row.unit.counts, { kind: 'grade', label: 'ĐẠT' }, 'vi', '.');
    // 17.5 points are 25 of 100 at 0.7 each.
    expect(answer?.blocks.flatMap(({ items }) => items)).toContain('xong sớm thêm 25 việc → 60 điểm');
  });

  it('is not looked for where the settings name another', () => {
    expect(result('portal-2026').table).toBeNull();
  });
});
