import { describe, expect, it } from 'vitest';
import type { CellValue } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix, type BuildInput } from '../../src/pipeline/build-appendix';

/** What a pattern might try again and again from each place of a long text. */
const pieces = [
  '(',
  '( ',
  '(1 ',
  '1.',
  '1,',
  '1',
  ' ',
  ' - ',
  ' - tỉnh ',
  'xã ',
  'tổng 1 (',
  'so với ',
  'ngày 1/1/',
  '01/01/2024 ',
  'chốt ',
  'điểm ',
  'tỷ lệ ',
  'nhóm ',
  'tuần 1 ',
  'tháng 1 ',
  't1,',
  'quý ',
  'năm 20',
  '\u0301',
  'a\u0301\u0323',
  '\u200B',
  '\uD800',
  '…',
  '{',
  '{period}',
  '\n',
  '0',
];
const places: readonly (readonly [string, (text: string) => CellValue[][]])[] = [
  ['a title', (text) => [[text], ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'], ['A', 80]]],
  [
    'a heading',
    (text) => [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', text],
      ['A', 80, 1],
    ],
  ],
  [
    'a name',
    (text) => [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      [`Phú ${text}x`, 80],
      [text, 70],
    ],
  ],
  [
    'a figure',
    (text) => [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      ['A', `1${text}x`],
      ['B', text],
    ],
  ],
  [
    'a number of a list',
    (text) => [
      ['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      [text, 'A', 80],
    ],
  ],
  [
    'a note',
    (text) => [
      ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
      ['A', 80],
      [text, null],
    ],
  ],
];
/** Most characters that a cell of Excel takes. */
const longest = 32_767;
/** A text that is read in time in proportion to its length takes a few milliseconds; by a pattern that tries again from each place, many seconds. Time of the processor: a loaded machine is not to fail. */
const patienceMs = 2000;
/** What the clock may show for all the pieces of one place, on a machine that does much else. */
const patienceForAll = 600_000;

describe('the longest text that a cell can hold keeps nobody waiting', () => {
  it.each(places)(
    'as %s',
    (_, sheetWith) => {
      for (const piece of pieces) {
        const text = piece.repeat(longest / piece.length);
        const raw = {
          sheet: 'Số liệu',
          cells: sheetWith(text),
          merges: [],
          percentCells: new Set<string>(),
          hiddenRows: [],
        };
        const input: BuildInput = {
          raw,
          previous: null,
          compare: true,
          settings: defaultSettings,
          period: null,
          previousPeriod: null,
          closedOn: null,
        };
        const start = process.cpuUsage().user;
        buildAppendix(input);
        expect((process.cpuUsage().user - start) / 1000, JSON.stringify(piece)).toBeLessThan(patienceMs);
      }
    },
    patienceForAll,
  );

  it('nor do more rows of notes than a call takes arguments', () => {
    const notes = Array.from({ length: 200_000 }, (_, index): CellValue[] => [`Dòng ${index}`]);
    const raw = {
      sheet: 'Số liệu',
      cells: [['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'], ['A', 80], ['Ghi chú: dài'], ...notes],
      merges: [],
      percentCells: new Set<string>(),
      hiddenRows: [],
    };
    const { table } = buildAppendix({
      raw,
      previous: null,
      compare: true,
      settings: defaultSettings,
      period: null,
      previousPeriod: null,
      closedOn: null,
    });
    expect(table?.cohorts[0]?.units.map(({ name }) => name)).toEqual(['A']);
  });
});
