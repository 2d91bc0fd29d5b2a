import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/catalogue';
import type { CellValue, Grid } from '../../src/core/grid';
import { buildAppendix, type AppendixResult } from '../../src/pipeline/build-appendix';
import { lostBreakdown } from '../../src/pipeline/analysis/lost-breakdown';
import { exampleText, gridOfCsv, inputBy, mistakesIn, schemeOfText } from './shipped-examples';

interface CountedForm {
  readonly [key: string]: unknown;
  readonly counts: Readonly<Record<string, unknown>>;
}

const share = { numerator: ['Đúng hạn'], denominator: ['Tổng số hồ sơ'] };
const other = { id: 'khac', name: 'Việc khác', max: 80 };

function schemeText(indicator: CountedForm): string {
  const one = { id: 'dung-han', name: 'Giải quyết đúng hạn', max: 20, ...indicator };
  return JSON.stringify({ id: 'rieng', name: 'Bộ riêng', indicators: [one, other] });
}

function sheetOf(cells: CellValue[][], merges: Grid['merges'] = []): Grid {
  return { sheet: 'Tháng 5', cells, merges, percentCells: new Set(), hiddenRows: [] };
}

function builtOf(indicator: CountedForm, cells: CellValue[][], merges: Grid['merges'] = []): AppendixResult {
  return buildAppendix(inputBy(schemeOfText(schemeText(indicator)), sheetOf(cells, merges)));
}

const headings = ['Đơn vị', 'Đúng hạn', 'Tổng số hồ sơ', 'Việc khác'];

function valueOf(indicator: CountedForm, numerator: number, denominator: number): number | null | undefined {
  const { table } = builtOf(indicator, [headings, ['Xã A', numerator, denominator, 50], ['Xã B', 1, 2, 60]]);
  return table?.cohorts[0]?.units.find(({ name }) => name === 'Xã A')?.values['dung-han'];
}

function saidOf({ findings }: AppendixResult): readonly string[] {
  return findings.map((finding) => `${finding.cell ?? ''}: ${messageOf(finding, 'vi')}`);
}

describe('points of an office’s own indicator out of counts', () => {
  it.each<[string, Record<string, unknown>, number, number, number]>([
    ['the maximum times the share', {}, 2, 3, 13.33333333],
    ['the maximum times the share up to a target', { target: 80 }, 45, 100, 11.25],
    ['no more than the maximum beyond the target', { target: 80 }, 90, 100, 20],
    ['fewer the greater the share, where less is better', { direction: 'less' }, 5, 100, 19],
    ['none from the worst share on', { direction: 'less', worst: 20 }, 20, 100, 0],
    ['full down to a share that is still good', { direction: 'less', target: 5, worst: 25 }, 15, 100, 10],
  ])('are %s', (_, form, numerator, denominator, points) => {
    expect(valueOf({ ...form, counts: share }, numerator, denominator)).toBe(points);
  });

  const steps = [
    { from: 0, points: 0 },
    { from: 50, points: 10 },
    { from: 90, points: 20 },
  ];

  it.each([
    [899_999_999, 1_000_000_000, 10],
    [900_000_000, 1_000_000_000, 20],
    [1, 3, 0],
  ])('are those of the step that %i of %i reaches, by the exact share', (numerator, denominator, points) => {
    expect(valueOf({ steps, counts: share }, numerator, denominator)).toBe(points);
  });

  it('are the share in percent where the indicator is a percentage, small as it may be', () => {
    const percent = { unit: 'percent', max: 100, weight: 20, counts: share };
    expect(valueOf(percent, 1, 300)).toBe(0.33333333);
    const { table } = builtOf(percent, [headings, ['Xã A', 1, 300, 50], ['Xã B', 2, 400, 60]]);
    expect(table?.cohorts[0]?.units.map(({ total }) => total)).toEqual([60.1, 50.06666667]);
  });

  it('may exceed what was planned, and be amounts that are no whole numbers', () => {
    const counts = { ...share, ofPlan: true };
    expect(valueOf({ unit: 'percent', weight: 20, max: undefined, counts }, 12.5, 10)).toBe(125);
    expect(valueOf({ counts }, 12.5, 10)).toBe(20);
    expect(valueOf({ counts }, 9.95, 10)).toBe(19.9);
  });
});

describe('the sheet of such counts', () => {
  it('is read by the office’s own headings and their other names; a numerator may be a sum, a denominator two indicators’', () => {
    const scheme = schemeOfText(
      JSON.stringify({
        id: 'rieng',
        name: 'Bộ riêng',
        indicators: [
          {
            id: 'a',
            name: 'Hồ sơ trực tuyến',
            max: 60,
            counts: { numerator: ['Một phần', ['Toàn trình', 'TT']], denominator: [['Tổng', 'Tổng HS']] },
          },
          {
            id: 'b',
            name: 'Trễ',
            max: 40,
            direction: 'less',
            counts: { numerator: ['Trễ'], denominator: ['Tổng HS'] },
          },
        ],
      }),
    );
    const grid = sheetOf(
      [
        ['STT', 'Đơn vị', 'Hồ sơ trực tuyến', null, 'Trễ', 'Tổng HS'],
        [null, null, 'Một phần', 'TT', null, null],
        [1, 'Xã A', 10, 20, 5, 40],
        [2, 'Xã B', 8, 8, 0, 20],
      ],
      [
        { top: 0, left: 0, bottom: 1, right: 0 },
        { top: 0, left: 1, bottom: 1, right: 1 },
        { top: 0, left: 2, bottom: 0, right: 3 },
        { top: 0, left: 4, bottom: 1, right: 4 },
        { top: 0, left: 5, bottom: 1, right: 5 },
      ],
    );
    const { table, findings } = buildAppendix(inputBy(scheme, grid));
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code)).toEqual([]);
    expect(table?.cohorts[0]?.units.map(({ name, values }) => [name, values])).toEqual([
      ['Xã B', { a: 48, b: 40 }],
      ['Xã A', { a: 45, b: 35 }],
    ]);
  });

  it('may have a row for each unit and indicator', () => {
    const counted = { counts: share, max: 100 };
    const grid = sheetOf([
      ['Đơn vị', 'Chỉ số', 'Tử số', 'Mẫu số'],
      ['Xã A', 'Giải quyết đúng hạn', 45, 50],
      ['Xã A', 'Việc khác', 3, 4],
      ['Xã B', 'Việc khác', 2, 4],
      ['Xã B', 'Giải quyết đúng hạn', 50, 50],
    ]);
    const form = JSON.parse(schemeText(counted)) as { indicators: object[] };
    const two = { ...other, id: 'viec-khac', max: 60, counts: { numerator: ['Xong'], denominator: ['Giao'] } };
    const scheme = schemeOfText(JSON.stringify({ ...form, indicators: [{ ...form.indicators[0], max: 40 }, two] }));
    const { table } = buildAppendix(inputBy(scheme, grid));
    expect(table?.cohorts[0]?.units.map(({ name, total }) => [name, total])).toEqual([
      ['Xã A', 81],
      ['Xã B', 70],
    ]);
  });

  it('may call a numerator as the indicator itself is called', () => {
    const counted = { name: 'Đúng hạn', counts: share };
    expect(valueOf(counted, 15, 30)).toBe(10);
  });

  it('is told of a denominator of 0 with its cell; the unit has no value, which is never 0', () => {
    const result = builtOf({ counts: share }, [headings, ['Xã A', 0, 0, 50], ['Xã B', 1, 2, 60]]);
    expect(result.table?.cohorts[0]?.units.map(({ name, total }) => [name, total])).toEqual([
      ['Xã B', 70],
      ['Xã A', null],
    ]);
    const said = saidOf(result).join('\n');
    expect(said).toContain('C2: Mẫu số bằng 0 (“Giải quyết đúng hạn”) nên chỉ số này không có giá trị.');
    expect(said).toContain('A2: “Xã A” thiếu số liệu: Giải quyết đúng hạn.');
  });

  it('takes what the scheme gives for a denominator of 0, and says so', () => {
    const counts = { ...share, whenNothing: 20 };
    expect(valueOf({ counts }, 0, 0)).toBe(20);
    expect(saidOf(builtOf({ counts }, [headings, ['Xã A', 0, 0, 50], ['Xã B', 1, 2, 60]]))).toContain(
      'C2: Mẫu số bằng 0 (“Giải quyết đúng hạn”): lấy 20 như bộ chỉ số đã ghi.',
    );
  });

  it.each<[string, number | string, number, string]>([
    ['a numerator over its denominator', 5, 4, 'B2: Tử số 5 lớn hơn mẫu số 4 (“Giải quyết đúng hạn”).'],
    ['a negative count', -1, 4, 'B2: -1 là số âm'],
    ['half a thing', 1.5, 4, 'B2: 1.5 không phải là số nguyên'],
    ['a word', 'nhiều', 4, 'B2: '],
  ])('is told of %s with its cell, and nothing is built', (_, numerator, denominator, sentence) => {
    const result = builtOf({ counts: share }, [headings, ['Xã A', numerator, denominator, 50], ['Xã B', 1, 2, 60]]);
    expect(result.table).toBeNull();
    expect(saidOf(result).join('\n')).toContain(sentence);
  });

  it('keeps published points that stand beside the counts', () => {
    const result = builtOf({ counts: share }, [
      ['Đơn vị', 'Đúng hạn', 'Tổng số hồ sơ', 'Điểm Giải quyết đúng hạn', 'Việc khác'],
      ['Xã A', 1, 2, 11, 50],
      ['Xã B', 1, 2, 10, 60],
    ]);
    expect(result.table?.cohorts[0]?.units.map(({ values }) => values['dung-han'])).toEqual([10, 11]);
    expect(saidOf(result).join('\n')).toContain(
      'A2: “Xã A”, “Giải quyết đúng hạn”: điểm công bố 11, tính lại từ số đếm được 10',
    );
  });

  it('may stand on a sheet beside that of the points', () => {
    const scheme = schemeOfText(schemeText({ counts: share }));
    const points = sheetOf([
      ['Đơn vị', 'Việc khác'],
      ['Xã A', 50],
      ['Xã B', 60],
    ]);
    const counts = sheetOf([
      ['Đơn vị', 'Đúng hạn', 'Tổng số hồ sơ'],
      ['Xã B', 1, 2],
      ['Xã A', 3, 4],
    ]);
    const { table } = buildAppendix({ ...inputBy(scheme, points), more: [{ ...counts, sheet: 'Số đếm' }] });
    expect(table?.cohorts[0]?.units.map(({ name, total }) => [name, total])).toEqual([
      ['Xã B', 70],
      ['Xã A', 65],
    ]);
  });

  it('leaves a sheet that has the points themselves as it is', () => {
    const result = builtOf({ counts: share }, [
      ['Đơn vị', 'Giải quyết đúng hạn', 'Việc khác'],
      ['Xã A', 18, 50],
      ['Xã B', 12, 60],
    ]);
    expect(result.table?.cohorts[0]?.units.map(({ total }) => total)).toEqual([72, 68]);
  });
});

describe('the shipped example of counts', () => {
  it('gives what is computed by hand', () => {
    const scheme = schemeOfText(exampleText('phuc-vu-tu-so-dem.json'));
    const { table, findings } = buildAppendix(inputBy(scheme, gridOfCsv(exampleText('phuc-vu-tu-so-dem.csv'))));
    expect(table?.cohorts[0]?.units.map(({ name, total, grade }) => [name, total, grade])).toEqual([
      // 130/163 of 80 % of 30; nothing late; no petitions; 99.5 % of 15; 98 % of 25
      ['UBND phường Cao Lãnh', 99.33297546, 'XUẤT SẮC'],
      // full; 5 % of 20 % late; 9 of 9; over the plan; 92 % of 25
      ['UBND xã An Phú', 93, 'XUẤT SẮC'],
      ['UBND xã Định Thành', 80.4375, 'TỐT'],
      ['UBND xã Bình Mỹ', 45.25, 'YẾU'],
    ]);
    expect(findings.map(({ code, cell }) => [code, cell])).toContainEqual(['count-nothing-given', 'H6']);
  });
});

describe('a scheme of counts', () => {
  it.each<[string, CountedForm, string]>([
    ['without a denominator', { counts: { ...share, denominator: [] } }, 'thiếu tiêu đề cột tử số hoặc cột mẫu số'],
    ['measured in things', { unit: 'number', weight: 20, counts: share }, 'đơn vị tính phải là điểm hoặc %'],
    ['with more for nothing than for all', { counts: { ...share, whenNothing: 21 } }, 'phải từ 0 đến 20'],
    ['with a target over the whole', { target: 101, counts: share }, 'phải khác nhau và từ 0 đến 100'],
  ])('%s is told of', (_, indicator, sentence) => {
    expect(mistakesIn(schemeText(indicator)).join('\n')).toContain(sentence);
  });
});

describe('“Phân tích điểm” of points out of counts', () => {
  it('counts what is missing to the most points, whatever share they are full at', () => {
    const scheme = schemeOfText(exampleText('phuc-vu-tu-so-dem.json'));
    const values = { 'truc-tuyen': 20, 'tre-han': 15 };
    const ids = ['truc-tuyen', 'tre-han'];
    // 35 of 50 points are 70 of the scale of 100.
    const { groups, rest } = lostBreakdown({ total: 70, values }, scheme, ids, null, 'renormalise');
    expect(groups).toEqual({ 'truc-tuyen': 20, 'tre-han': 10 });
    expect(rest).toBe(0);
  });
});
