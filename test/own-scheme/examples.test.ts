import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
import { defaultReportSettings } from '../../src/report/report-settings';
import { documentText } from '../../src/report/document-text';
import { findHeading } from '../../src/history/heading';
import { planHistory } from '../../src/history/plan-history';
import { analyseTable } from '../../src/pipeline/analysis/analyse-table';
import { buildAppendix, type AppendixResult } from '../../src/pipeline/build-appendix';
import { draftReport } from '../../src/pipeline/draft-report';
import { leagueJson } from '../../src/pipeline/league-json';
import { recordPeriod } from '../../src/pipeline/record-period';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

function built(name: string, settings = {}): AppendixResult {
  return buildAppendix(
    inputBy(schemeOfText(exampleText(`${name}.json`)), gridOfCsv(exampleText(`${name}.csv`)), settings),
  );
}

function ranking({ table }: AppendixResult): readonly (readonly [string, number | null, string | null])[] {
  return (table?.cohorts[0]?.units ?? []).map(({ name, total, grade }) => [name, total, grade] as const);
}

function reportOf(result: AppendixResult): string {
  const report = draftReport(result, defaultSettings, defaultReportSettings);
  return report === null ? '' : documentText(report);
}

describe('administrative reform: points of a maximum of 84, scaled to 100', () => {
  it('ranks by the sum, and leaves a unit that lacks figures without a rank, with the reason', () => {
    const result = built('cai-cach-hanh-chinh');
    // 81.5 of 84; 76 of 84, twice; 65 of 84
    expect(ranking(result)).toEqual([
      ['Sở Tư pháp', 97.02380952, 'XUẤT SẮC'],
      ['Sở Xây dựng', 90.47619048, 'XUẤT SẮC'],
      ['UBND phường Đông Hà', 90.47619048, 'XUẤT SẮC'],
      ['Sở Y tế', 77.38095238, 'KHÁ'],
      ['UBND xã Bình An', null, null],
    ]);
    expect(result.findings.find(({ code }) => code === 'lacks-exclude')).toMatchObject({
      cell: 'B7',
      params: { name: 'UBND xã Bình An', indicators: 'Tài chính công' },
    });
  });

  it.each([
    // 52.5 of 84
    ['zero', 62.5, 'lacks-zero'],
    // 52.5 of the 68 that are left
    ['renormalise', 77.20588235, 'lacks-renormalise'],
  ] as const)('may count what is missing as %s, and says so', (missingRule, total, code) => {
    const result = built('cai-cach-hanh-chinh', { missingRule });
    expect(ranking(result).find(([name]) => name === 'UBND xã Bình An')?.[1]).toBe(total);
    expect(result.findings.map((finding) => finding.code)).toContain(code);
  });

  it('prints its groups over their columns, and its own name over the table', () => {
    const texts = built('cai-cach-hanh-chinh').plan?.values.flat();
    expect(texts).toContain('CHỈ ĐẠO ĐIỀU HÀNH (20)');
    expect(texts).toContain('KẾ HOẠCH (8 điểm)');
    expect(texts).toContain('CHỈ SỐ CẢI CÁCH HÀNH CHÍNH (SỐ LIỆU BỊA ĐỂ LÀM MẪU) - NĂM 2026');
  });

  it('cites no decision that it does not rest on', () => {
    expect(reportOf(built('cai-cach-hanh-chinh'))).not.toMatch(/766|phục vụ người dân/u);
  });
});

describe('digital transformation: two pillars of weighted sub-indicators', () => {
  it('computes percentages, targets, minutes that are better few, and steps', () => {
    // An Phú: (0.9 × 50 + 50) × 40 % + (0.7 × 50 + 0.75 × 30 + 20) × 60 %
    expect(ranking(built('chuyen-doi-so'))).toEqual([
      ['UBND phường Cao Lãnh', 88.75, 'TỐT'],
      ['UBND xã An Phú', 84.5, 'TỐT'],
      ['UBND xã Định Thành', 60, 'TB'],
      ['UBND xã Bình Mỹ', 46, 'YẾU'],
    ]);
  });

  it('says in the report who is under a threshold, and who is over one where less is better', () => {
    const report = reportOf(built('chuyen-doi-so'));
    expect(report).toContain('Chỉ số Hồ sơ trực tuyến: 01 đơn vị dưới 50% là UBND xã Bình Mỹ (45%).');
    expect(report).toContain('Chỉ số Thời gian chờ: 01 đơn vị trên 30 phút là UBND xã Bình Mỹ (35 phút).');
  });

  it('ranks each indicator by its own direction', () => {
    const units = built('chuyen-doi-so', { ranks: ['cho-doi'] }).table?.cohorts[0]?.units ?? [];
    expect(units.map(({ name, ranks }) => [name, ranks['cho-doi']])).toEqual([
      ['UBND phường Cao Lãnh', 1],
      ['UBND xã An Phú', 2],
      ['UBND xã Định Thành', 3],
      ['UBND xã Bình Mỹ', 4],
    ]);
  });

  it('keeps every indicator in the history, under its name and code', () => {
    const { table } = built('chuyen-doi-so');
    const made = table && recordPeriod(table, 'Số liệu');
    if (!made || !('record' in made)) throw new Error('no record');
    const { values } = planHistory([made.record]);
    const place = findHeading(values)?.places['indicator:cho-doi'] ?? -1;
    expect(values[0]).toContain('Thời gian chờ (chỉ số cho-doi)');
    expect(values.slice(1).map((row) => row[place])).toEqual([5, 15, 25, 35]);
    expect(made.record.scheme).toBe('dti');
  });

  it('writes every indicator into the JSON', () => {
    const { table, findings, interpretations } = built('chuyen-doi-so');
    const [first] = table ? leagueJson(table, findings, interpretations).units : [];
    expect(first?.values).toEqual({ 'cap-quang': 100, 'chu-ky-so': 96, 'ho-so': 82.5, 'cho-doi': 5, 'su-co': 1 });
  });
});

describe('points of groups in the JSON', () => {
  it('are those of the table, of its weight where a group has one; null where a figure is missing', () => {
    const jsonOf = (name: string) => {
      const { table, findings, interpretations } = built(name);
      return table ? leagueJson(table, findings, interpretations).units : [];
    };
    // An Phú: (0.9 × 50 + 50) × 40 %, and (0.7 × 50 + 0.75 × 30 + 20) × 60 %
    expect(jsonOf('chuyen-doi-so').find(({ name }) => name === 'UBND xã An Phú')?.groups).toEqual({
      'nen-tang': 38,
      'dich-vu': 46.5,
    });
    expect(jsonOf('cai-cach-hanh-chinh')[0]?.groups).toEqual({ 'chi-dao': 20, tthc: 33 });
    expect(jsonOf('thi-dua-lop')[0]).not.toHaveProperty('groups');
  });
});

describe('classes of a school: 100 points at the start, points off and points added', () => {
  it('takes off and adds; a blank is nothing to add, and stays blank', () => {
    const result = built('thi-dua-lop');
    expect(ranking(result)).toEqual([
      ['Lớp 6A1', 100, 'TỐT'],
      ['Lớp 6A3', 100, 'TỐT'],
      ['Lớp 7A2', 98, 'TỐT'],
      ['Lớp 6A2', 87, 'KHÁ'],
      ['Lớp 7A1', 84, 'ĐẠT'],
    ]);
    expect(result.table?.cohorts[0]?.units[3]?.values['viec-tot']).toBeNull();
  });

  it('calls too many points off weak', () => {
    const units = built('thi-dua-lop').table?.cohorts[0]?.units ?? [];
    expect(units.filter(({ weak }) => weak.includes('di-tre')).map(({ name }) => name)).toEqual(['Lớp 6A2', 'Lớp 7A1']);
  });

  it.each([
    ['shared', [1, 1, 3, 4, 5]],
    ['dense', [1, 1, 2, 3, 4]],
    ['ordinal', [1, 2, 3, 4, 5]],
  ] as const)('may rank equals %s', (rankRule, ranks) => {
    const units = built('thi-dua-lop', { rankRule }).table?.cohorts[0]?.units ?? [];
    expect(units.map(({ rank }) => rank)).toEqual(ranks);
  });
});

describe('“Phân tích điểm” by weights of the office’s own', () => {
  const analysedOf = (name: string) => {
    const { read } = built(name);
    if (!read) throw new Error('no table');
    return analyseTable(read).cohorts.flatMap(({ units }) => units);
  };

  it('tells what each indicator costs in points of the total, never percentages and minutes side by side', () => {
    const unit = analysedOf('chuyen-doi-so').find(({ row }) => row.name === 'UBND xã An Phú');
    // 10 % of 50 × 40 %; 30 % of 50 × 60 %; a quarter of 30 × 60 %
    expect(unit?.lost.groups).toEqual({ 'cap-quang': 2, 'chu-ky-so': 0, 'ho-so': 9, 'cho-doi': 4.5, 'su-co': 0 });
    expect(unit?.lost).toMatchObject({ total: 15.5, rest: 0 });
    expect(unit?.lost.greatest.map(({ name }) => name)).toEqual([
      'Hồ sơ trực tuyến',
      'Thời gian chờ',
      'Hộ có cáp quang',
    ]);
  });

  it('counts points off as lost, and a bonus as what no column explains', () => {
    const unit = analysedOf('thi-dua-lop').find(({ row }) => row.name === 'Lớp 7A1');
    expect(unit?.lost).toMatchObject({ total: 16, groups: { 'di-tre': 8, 'viec-tot': null }, rest: -1 });
  });
});
