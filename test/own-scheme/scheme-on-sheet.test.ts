import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/catalogue';
import type { CellValue, Grid } from '../../src/core/grid';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { planSettingsSheet, readSettingsSheet } from '../../src/settings-sheet';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

function sheetWith(name: string): CellValue[][] {
  const ownScheme = schemeOfText(exampleText(`${name}.json`));
  const { settings } = defaultConfigured;
  return planSettingsSheet({ ...defaultConfigured, settings: { ...settings, ownScheme } }).values.map((row) => [
    ...row,
  ]);
}

function gridOf(cells: CellValue[][]): Grid {
  return { sheet: 'Cấu hình', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
}

/** The sheet with the first cell that reads so changed. */
function changed(cells: CellValue[][], from: CellValue, to: CellValue): CellValue[][] {
  const row = cells.findIndex((values) => values.includes(from));
  return cells.map((values, index) => (index === row ? values.map((value) => (value === from ? to : value)) : values));
}

function saidOf(cells: CellValue[][]): readonly string[] {
  return readSettingsSheet(gridOf(cells)).findings.map(
    (finding) => `${finding.cell ?? ''}: ${messageOf(finding, 'vi')}`,
  );
}

describe('the office’s own scheme on the sheet “Cấu hình”', () => {
  it.each(['cai-cach-hanh-chinh', 'chuyen-doi-so', 'thi-dua-lop', 'thi-dua-khoi', 'phuc-vu-tu-so-dem'])(
    'gives what the file gives: %s',
    (name) => {
      const ownScheme = schemeOfText(exampleText(`${name}.json`));
      const { settings, findings } = readSettingsSheet(gridOf(sheetWith(name)));
      expect(findings).toEqual([]);
      expect(settings.ownScheme).toEqual(ownScheme);
      const raw = gridOfCsv(exampleText(`${name}.csv`));
      const bySheet = buildAppendix({ ...inputBy(ownScheme, raw), settings });
      expect(bySheet.plan).toEqual(buildAppendix(inputBy(ownScheme, raw)).plan);
    },
  );

  it('is none where its tables are empty', () => {
    const empty = planSettingsSheet(defaultConfigured).values.map((row) => [...row]);
    expect(readSettingsSheet(gridOf(empty)).settings.ownScheme).toBeNull();
  });

  it('is told of a code that is there twice, with its cell, and nothing is built', () => {
    const cells = changed(sheetWith('chuyen-doi-so'), 'chu-ky-so', 'cap-quang');
    const row = cells.findIndex((values) => values[1] === 'Cán bộ có chữ ký số') + 1;
    const said = saidOf(cells);
    expect(said).toContain(
      `A${row}: Cấu hình, bộ chỉ số của đơn vị: mã “cap-quang” của “Cán bộ có chữ ký số” đã là mã của “Hộ có cáp quang”; mỗi chỉ số một mã.`,
    );
    const { settings, findings } = readSettingsSheet(gridOf(cells));
    expect(settings.ownScheme).toBeNull();
    const ownScheme = schemeOfText(exampleText('chuyen-doi-so.json'));
    const build = inputBy(ownScheme, gridOfCsv(exampleText('chuyen-doi-so.csv')));
    expect(buildAppendix({ ...build, settings, settingsFindings: findings }).table).toBeNull();
  });

  it.each<[string, CellValue, CellValue, string]>([
    ['an unknown group', 'nen-tang', 'nen tang', 'thuộc nhóm “nen tang”'],
    ['weights that do not add up', 40, 30, 'cộng lại được 90, phải là 100'],
    ['a word for a number', 40, 'bốn mươi', '“bốn mươi” ở “Điểm hoặc trọng số của nhóm” phải là số'],
    [
      'a direction that is none',
      'Càng thấp càng tốt',
      'Ngược lại',
      '“Ngược lại” không có trong các lựa chọn của “Chiều của chỉ số”',
    ],
    ['steps that are none', '0 = 20; 1 = 10; 3 = 0', 'không có', '“không có” ở “Các bậc điểm” phải có dạng'],
    [
      'grades that are none',
      'TỐT = 80; KHÁ = 65; TB / TRUNG BÌNH = 50; YẾU = 0',
      'TỐT',
      '“TỐT” ở “Các mức xếp loại (TỐT = 80; KHÁ = 65 …)” phải có dạng',
    ],
    ['the code of a set that ships', 'dti', 'portal-2026', 'mã bộ chỉ số “portal-2026” đã có trong công cụ'],
    [
      'grades that overlap',
      'TỐT = 80; KHÁ = 65; TB / TRUNG BÌNH = 50; YẾU = 0',
      'TỐT = 80; KHÁ = 80; YẾU = 0',
      'các mức xếp loại phải giảm dần, mức cuối là 0',
    ],
    [
      'grades with a gap below the last',
      'TỐT = 80; KHÁ = 65; TB / TRUNG BÌNH = 50; YẾU = 0',
      'TỐT = 80; KHÁ = 65',
      'các mức xếp loại phải giảm dần, mức cuối là 0',
    ],
    ['a rule for no indicator', 'ho-so', 'ho-so-cu', 'không hiểu dòng “ho-so”'],
  ])('is told of %s', (_, from, to, sentence) => {
    const said = saidOf(changed(sheetWith('chuyen-doi-so'), from, to));
    expect(said.join('\n')).toContain(sentence);
    expect(said.find((line) => line.includes(sentence))).toMatch(/^[A-Z]{1,2}\d+: /u);
    expect(said.join('\n')).toContain('nên chưa lập bảng');
  });
});
