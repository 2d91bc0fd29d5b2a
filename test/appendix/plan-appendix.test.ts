import { describe, expect, it } from 'vitest';
import { planAppendix } from '../../src/appendix/plan-appendix';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { buildLeagueTable } from '../../src/core/table/build-league-table';
import { comparedColumn } from '../../src/core/comparison/compared-period';
import type { Dataset } from '../../src/core/dataset';
import { defaultSettings } from '../../src/core/settings/settings';
import type { Settings } from '../../src/core/settings/settings';
import { expectedTable, report865, underlined } from '../helpers/report-865';
import { styleAt } from './style-at';

function planOf(dataset: Dataset, settings: Settings = defaultSettings, compare = true): SheetPlan {
  return planAppendix(buildLeagueTable(dataset, compare ? comparedColumn(dataset) : null, settings), settings);
}

const text = (value: string | number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** The plan, made anew for each test, with its first row under the header and its captions. */
function published(): { readonly plan: SheetPlan; readonly bodyTop: number; readonly captions: readonly string[] } {
  const plan = planOf(report865);
  const bodyTop = plan.frozenRows;
  return {
    plan,
    bodyTop,
    captions: (plan.values[bodyTop - 1] ?? []).map((lower, column) =>
      text(lower ?? plan.values[bodyTop - 2]?.[column]),
    ),
  };
}

describe('the Phụ lục 1 of the report 865/BC-VP', () => {
  it('has its columns', () => {
    const { captions } = published();
    expect(captions).toEqual(expectedTable[0]);
  });

  it('has its rows, cell for cell', () => {
    const { plan, bodyTop } = published();
    expect(plan.values.slice(bodyTop).map((row) => row.map(text))).toEqual(expectedTable.slice(1));
  });

  it('has its figures as numbers', () => {
    const { plan, bodyTop } = published();
    for (const row of plan.values.slice(bodyTop)) {
      expect(
        [0, 2, 4, 5, 6, 7, 8, 9, 10, 11, 12].every((column) => row[column] === null || typeof row[column] === 'number'),
      ).toBe(true);
    }
  });

  it('underlines its weak cells and nothing else', () => {
    const { plan, captions } = published();
    const marked = plan.values.flatMap((row, r) =>
      row.flatMap((value, c) =>
        styleAt(plan, r, c).underline === true ? [[text(row[1]), text(captions[c]), text(value)]] : [],
      ),
    );
    const byText = (cells: string[][]): string[] => cells.map((cell) => cell.join(' | ')).sort();
    expect(byText(marked)).toEqual(byText(underlined));
  });

  it('has its title lines with period and closing date', () => {
    const { plan } = published();
    expect(plan.values.slice(0, 4).map((row) => row[0])).toEqual([
      'Phụ lục 1',
      'BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP TRONG THỰC HIỆN TTHC,',
      'CUNG CẤP DỊCH VỤ CÔNG - THÁNG 5 (Tuần 01)',
      '(Thời gian chốt số liệu: Ngày 06/5/2024)',
    ]);
  });

  it('has its groups of columns', () => {
    const { plan, bodyTop } = published();
    const upper = plan.values[bodyTop - 2] ?? [];
    const groups = plan.merges
      .filter(({ top, bottom, left, right }) => top === bodyTop - 2 && bottom === top && right > left)
      .map(({ top, left, right }) => [plan.values[top]?.[left], right - left + 1]);
    expect(groups).toEqual([
      ['ĐIỂM TỔNG HỢP', 4],
      ['DỊCH VỤ CÔNG TT', 2],
      ['SỐ HÓA HỒ SƠ (80%)', 3],
    ]);
    expect(upper[6]).toBe('CÔNG KHAI, MINH BẠCH (%)');
  });

  it('shows the summary in bold and without a position', () => {
    const { plan, bodyTop } = published();
    expect(styleAt(plan, bodyTop, 1).bold).toBe(true);
    expect(styleAt(plan, bodyTop + 1, 1).bold).toBeUndefined();
    expect(plan.values[bodyTop]?.[0]).toBeNull();
  });

  it('keeps its form: text is text, figures are General, names to the left, the rest centred', () => {
    const { plan, bodyTop } = published();
    expect(styleAt(plan, bodyTop + 1, 1)).toMatchObject({
      numberFormat: '@',
      horizontal: 'left',
      fontName: 'Times New Roman',
      border: true,
    });
    expect(styleAt(plan, bodyTop + 1, 5)).toMatchObject({
      numberFormat: 'General',
      horizontal: 'center',
      border: true,
    });
    expect(styleAt(plan, 0, 0)).toMatchObject({ bold: true, horizontal: 'center' });
    expect(styleAt(plan, 0, 0).border).toBeUndefined();
  });

  it('is printed on A4 landscape one page wide, its header on each page', () => {
    const { plan, bodyTop } = published();
    expect(plan.page).toMatchObject({
      orientation: 'landscape',
      fitToWidth: true,
      repeatRows: { first: bodyTop - 2, last: bodyTop - 1 },
      pageNumbers: true,
    });
    expect(plan.page.margins).toEqual({ top: 20, bottom: 20, left: 30, right: 15, header: 10 });
  });

  it('is a rectangle with a height for each row and a width for each column', () => {
    const { plan } = published();
    expect(new Set(plan.values.map((row) => row.length))).toEqual(new Set([13]));
    expect(plan.rowHeights).toHaveLength(plan.values.length);
    expect(plan.columnWidths).toHaveLength(13);
  });
});

describe('what the data has not is left out', () => {
  it('columns, and their group with them', () => {
    const slim = planOf({ ...report865, indicators: ['transparency', 'reuse'] });
    const header = slim.values.slice(slim.frozenRows - 2, slim.frozenRows);
    expect(header[0]).toEqual([
      'STT',
      'ĐƠN VỊ',
      'ĐIỂM TỔNG HỢP',
      null,
      null,
      null,
      'CÔNG KHAI, MINH BẠCH (%)',
      'SỐ HÓA HỒ SƠ (80%)',
    ]);
    expect(header[1]).toEqual([
      null,
      null,
      'THÁNG 5 -TUẦN 01',
      'XẾP LOẠI',
      'THÁNG 4',
      'ĐIỂM (TĂNG/GIẢM)',
      null,
      'TÁI SỬ DỤNG (%)',
    ]);
  });

  it('the compared period and the change', () => {
    const alone = planOf(report865, defaultSettings, false);
    expect(alone.values[alone.frozenRows - 1]?.slice(2, 5)).toEqual(['THÁNG 5 -TUẦN 01', 'XẾP LOẠI', null]);
  });

  it('the period and the closing date in the title', () => {
    const bare = planOf({ ...report865, period: null, totalCaption: null, closedOn: null });
    expect(bare.values.slice(0, 4).map((row) => row[0])).toEqual([
      'Phụ lục 1',
      defaultSettings.titleLines[0],
      'CUNG CẤP DỊCH VỤ CÔNG',
      null,
    ]);
    expect(bare.values[bare.frozenRows - 1]?.[2]).toBe('KỲ NÀY');
  });

  it('an empty summary', () => {
    const without = planOf({ ...report865, summary: null });
    expect(without.values[without.frozenRows]?.slice(0, 2)).toEqual([1, 'PHÚ HÙNG']);
  });
});

describe('figures', () => {
  it('of a column with more than two decimals are printed with two, and stay exact', () => {
    const [first, ...rest] = report865.units;
    if (!first) throw new Error('the report has units');
    const exact = planOf({ ...report865, units: [{ ...first, total: 89.996 }, ...rest] });
    expect(exact.values[exact.frozenRows + 1]?.[2]).toBe(89.996);
    expect(styleAt(exact, exact.frozenRows + 1, 2).numberFormat).toBe('0.00');
    expect(styleAt(exact, exact.frozenRows + 1, 6).numberFormat).toBe('General');
  });

  it('that are missing leave their cell empty, never 0', () => {
    const units = report865.units.map((unit) => ({
      ...unit,
      total: unit.name === 'PHÚ AN' ? null : unit.total,
      values: { ...unit.values, reuse: null },
    }));
    const holes = planOf({ ...report865, units });
    expect(holes.values[holes.values.length - 1]?.slice(0, 6)).toEqual([18, 'PHÚ AN', null, null, 77.84, null]);
    expect(holes.values[holes.values.length - 1]?.[11]).toBeNull();
  });
});

describe('departments and communes apart', () => {
  const mixed = [
    ...report865.units.slice(0, 3),
    { ...report865.units[3], name: 'Phòng Tư pháp', kind: 'department' as const },
  ] as Dataset['units'];

  it('have a caption each and count from 1 again', () => {
    const sections = planOf({ ...report865, units: mixed }, { ...defaultSettings, cohorts: true });
    expect(sections.values.slice(sections.frozenRows + 1).map((row) => row.slice(0, 2))).toEqual([
      ['I', 'SỞ, BAN, NGÀNH'],
      [1, 'Phòng Tư pháp'],
      ['II', 'XÃ, PHƯỜNG, ĐẶC KHU'],
      [1, 'HIỆP XƯƠNG'],
      [2, 'CHỢ VÀM'],
      [3, 'BÌNH THẠNH ĐÔNG'],
    ]);
    expect(styleAt(sections, sections.frozenRows + 1, 0)).toMatchObject({ bold: true, numberFormat: '@' });
  });
});

it('the number of style runs does not grow with the number of units', () => {
  const { plan } = published();
  const many = Array.from({ length: 3000 }, (_, index) => ({
    ...report865.units[index % 18],
    name: `Xã ${index}`,
    row: index,
  })) as Dataset['units'];
  expect(planOf({ ...report865, units: many }).styles.length).toBe(plan.styles.length);
});
