import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fill } from '../../src/catalogue';
import { cli as words } from '../../src/catalogue/vi/cli';
import { defaultSettings } from '../../src/core/settings/settings';
import { type SettingsProblem, parseSettings } from '../../src/core/settings/settings-json';
import { settingsSchema } from '../../src/core/settings/settings-schema';
import { reportSettingsSchemaFor } from '../../src/report/report-settings-schema';
import { jsonSchemaOf, withoutWords } from './json-schema';

function problemsOf(json: unknown): readonly SettingsProblem[] {
  const parsed = parseSettings(typeof json === 'string' ? json : JSON.stringify(json));
  return 'problems' in parsed ? parsed.problems : [];
}

const sentenceOf = ({ code, params }: SettingsProblem): string => fill(words[`settings-${code}`], params);

describe('a settings file', () => {
  it('says only what is to be otherwise: the rest stays the form of the report 865/BC-VP', () => {
    expect(parseSettings('{}')).toEqual({ settings: defaultSettings });
    expect(parseSettings('{"$schema": "settings.schema.json", "cohorts": true}')).toEqual({
      settings: { ...defaultSettings, cohorts: true },
    });
  });

  it('may be of an earlier form, which says no version, and of today’s; of a newer one it is refused', () => {
    expect(parseSettings('{"version": 0, "cohorts": true}')).toEqual(parseSettings('{"version": 1, "cohorts": true}'));
    expect(parseSettings('{"version": 1}')).toEqual({ settings: defaultSettings });
    const problems = problemsOf({ version: 2, newKey: true });
    expect(problems.map(sentenceOf)).toEqual([
      'Tệp do bản mới hơn của công cụ ghi (phiên bản 2; bản này biết đến 1). Chưa có gì thay đổi. Cập nhật công cụ rồi làm lại.',
    ]);
  });

  it('may set everything', () => {
    const everything = {
      scheme: 'portal-2026',
      ownScheme: null,
      sheetName: 'Phụ lục I',
      appendixLabel: '',
      titleLines: ['{period}'],
      closedOnLine: '',
      columns: ['total', 'grade', 'timeliness'],
      captions: { timeliness: 'TIẾN ĐỘ' },
      aliases: { name: ['địa phương'], total: ['tổng cộng'] },
      thresholds: { reuse: 50, timeliness: null },
      bands: [
        { label: 'ĐẠT', fullLabel: 'ĐẠT', floor: 62.5 },
        { label: 'KHÔNG ĐẠT', fullLabel: 'KHÔNG ĐẠT', floor: 0 },
      ],
      countsMaxima: { ON_TIME_RATE: 19, DOSSIER_SYNC: 7 },
      countsTargets: { ON_TIME_RATE: 0.95 },
      numberFormat: '0.00',
      nameCase: 'upper',
      tieRule: 'name',
      rankRule: 'dense',
      missingRule: 'zero',
      summaryNames: ['TOÀN VÙNG'],
      cohorts: true,
      ranks: ['total', 'reuse'],
      clusterRanks: 'all',
      clusters: [{ clustering: 'Cụm', name: 'Cụm 1', units: ['Phú An', 'Phú Thọ'], on: '2026-01-01' }],
      groupTotals: true,
      sensitivity: true,
      sensitivityStep: 0.1,
      weightRange: 10,
      movement: true,
      changeStyle: 'coloured',
      ownUnit: 'Phú An',
      trendUnits: ['PHÚ AN', 'Phú Thọ'],
      reading: {
        columns: [{ heading: 'Kết quả', as: 'total', measure: null }],
        rows: [{ name: 'Cụm 1', as: 'section' }],
      },
      renamed: [
        { from: 'xã A', to: 'phường A', on: '2025-07-01' },
        { from: 'xã B', to: 'phường B', on: null },
      ],
    };
    expect(parseSettings(JSON.stringify(everything))).toEqual({ settings: everything });
  });

  it('may leave out since when a unit bears its new name', () => {
    const parsed = parseSettings('{"renamed": [{"from": "A", "to": "B"}]}');
    expect('settings' in parsed && parsed.settings.renamed).toEqual([{ from: 'A', to: 'B', on: null }]);
  });

  it.each<[string, unknown, string]>([
    [
      'an unknown entry',
      { shetName: 'x' },
      'shetName: không có mục này. Các mục dùng được: scheme, ownScheme, sheetName,',
    ],
    [
      'an unknown column',
      { captions: { tienDo: 'x' } },
      'captions.tienDo: không có mục này. Các mục dùng được: total, grade, transparency,',
    ],
    ['a number for a name', { sheetName: 5 }, 'sheetName: phải là chữ'],
    ['a name that Excel refuses', { sheetName: 'Tháng 5/2024' }, 'sheetName: tên trang dài từ 1 đến 31 ký tự'],
    ['an unknown scheme', { scheme: 'mới' }, 'scheme: phải là một trong: auto, report-2024, portal-2026.'],
    ['a column listed twice', { columns: ['total', 'total'] }, 'columns: có mục lặp lại.'],
    ['no column at all', { columns: [] }, 'columns: không được để trống.'],
    ['a text for a list', { titleLines: 'x' }, 'titleLines: phải là danh sách'],
    ['a list for an object', { thresholds: [70] }, 'thresholds: phải là một đối tượng'],
    ['a threshold over 100', { thresholds: { total: 101 } }, 'thresholds.total: phải từ 0 đến 100.'],
    [
      'a target in percent',
      { countsTargets: { ON_TIME_RATE: 95 } },
      'countsTargets.ON_TIME_RATE: phải là một tỷ lệ từ 0 đến 1 (80 % ghi 0.8).',
    ],
    ['a threshold as text', { thresholds: { total: '70' } }, 'thresholds.total: phải là số.'],
    [
      'grades from low to high',
      {
        bands: [
          { label: 'A', fullLabel: 'A', floor: 0 },
          { label: 'B', fullLabel: 'B', floor: 50 },
        ],
      },
      'bands: các mức phải xếp từ cao xuống thấp',
    ],
    [
      'grades that do not reach down to 0',
      { bands: [{ label: 'A', fullLabel: 'A', floor: 50 }] },
      'bands: các mức phải xếp từ cao xuống thấp, mức cuối là 0.',
    ],
    ['a grade without its floor', { bands: [{ label: 'A', fullLabel: 'A' }] }, 'bands[0].floor: còn thiếu.'],
    ['a rank of the grade', { ranks: ['grade'] }, 'ranks[0]: phải là một trong: total, transparency,'],
    ['a colour for a style', { changeStyle: 'đỏ' }, 'changeStyle: phải là một trong: plain, signed, coloured.'],
    ['yes for true', { cohorts: 'có' }, 'cohorts: phải là true hoặc false.'],
    ['an empty name', { renamed: [{ from: 'A', to: ' ' }] }, 'renamed[0].to: không được để trống.'],
    [
      'a day that does not exist',
      { renamed: [{ from: 'A', to: 'B', on: '2025-02-30' }] },
      'renamed[0].on: ghi ngày theo dạng NĂM-THÁNG-NGÀY',
    ],
    ['a list in place of the whole', [], 'Phải là một khối { … }.'],
    ['no JSON', '{\n  "cohorts": true,\n}', 'Sai cú pháp ở dòng 3, cột 1.'],
    ['a comma too many', '{"cohorts": true,}', 'Sai cú pháp ở dòng 1, cột 18.'],
    ['its end missing', '{"cohorts":', 'Sai cú pháp ở dòng 1, cột 12.'],
    ['nothing', '', 'Sai cú pháp ở dòng 1, cột 1.'],
    ['a text for an object', { thresholds: 'x' }, 'thresholds: phải là một đối tượng'],
    [
      'two grades of one floor',
      { bands: [60, 60, 0].map((floor) => ({ label: 'A', fullLabel: 'A', floor })) },
      'bands: các mức phải xếp từ cao xuống thấp',
    ],
    [
      'a grade in the wrong place',
      { bands: [50, 60, 0].map((floor) => ({ label: 'A', fullLabel: 'A', floor })) },
      'bands: các mức phải xếp từ cao xuống thấp',
    ],
    ['a grade from a text', { bands: [{ label: 'A', fullLabel: 'A', floor: '0' }] }, 'bands[0].floor: phải là số.'],
  ])('with %s is told where and what', (_name, json, start) => {
    const [problem, ...more] = problemsOf(json);
    expect(more).toEqual([]);
    expect(problem && sentenceOf(problem)).toContain(start);
    expect(problem && sentenceOf(problem)).not.toMatch(/\{(?:place|allowed|line|column)\}/u);
  });

  it.each(['', '  ', 'x'.repeat(32), "'Tháng 5", "Tháng 5'", 'Tháng [5]', 'Tháng 5?', 'History', 'HISTORY'])(
    'names no sheet %j, since Excel would refuse it',
    (sheetName) => {
      expect(problemsOf({ sheetName })).toEqual([{ code: 'sheet-name', params: { place: 'sheetName', allowed: '' } }]);
    },
  );

  it.each(['x'.repeat(31), "Chị Hoa's", 'Histories'])('may name the sheet %j', (sheetName) => {
    expect(problemsOf({ sheetName })).toEqual([]);
  });

  it('is told of no grades at all that there must be some', () => {
    expect(problemsOf({ bands: [] }).map(sentenceOf)).toContain('bands: không được để trống.');
  });

  it('may say what the report is to be like, for the report to read', () => {
    expect(parseSettings('{"report": {"place": "Phú Tân"}}')).toEqual({
      settings: defaultSettings,
      report: { place: 'Phú Tân' },
    });
    expect('report' in parseSettings('{}')).toBe(false);
  });

  it('is told every mistake at once', () => {
    expect(problemsOf({ x: 1, cohorts: 0, thresholds: { total: -1 } }).map(sentenceOf)).toHaveLength(3);
  });
});

describe('the published schema', () => {
  it('is that of the program', () => {
    const published: unknown = JSON.parse(readFileSync('docs/settings.schema.json', 'utf8'));
    const sheet = jsonSchemaOf(settingsSchema) as { properties: Record<string, unknown> };
    const whole = {
      ...sheet,
      properties: { ...sheet.properties, report: jsonSchemaOf(reportSettingsSchemaFor(null)) },
    };
    expect(withoutWords(published)).toEqual({ $schema: 'https://json-schema.org/draft/2020-12/schema', ...whole });
  });

  it('explains every entry', () => {
    interface Node {
      readonly description?: string;
      readonly properties?: Record<string, Node>;
    }
    const published = JSON.parse(readFileSync('docs/settings.schema.json', 'utf8')) as Node;
    const mute = (node: Node | undefined): string[] =>
      Object.entries(node?.properties ?? {}).flatMap(([key, { description }]) =>
        description === undefined ? [key] : [],
      );
    expect([...mute(published), ...mute(published.properties?.['report'])]).toEqual([]);
  });
});
