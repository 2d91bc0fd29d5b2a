/* Writes the sample workbooks of `samples/`. Run: npx tsx scripts/make-samples.ts */
import { readFileSync, writeFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import type { CellStyle, WriteSheet } from 'hucre/xlsx';
import { scoring } from '../src/catalogue/vi/scoring';
import { settingsProblems } from '../src/catalogue/vi/settings-problems';
import type { Grid } from '../src/core/grid';
import { defaultSettings } from '../src/core/settings/settings';
import { writeWorkbook } from '../src/files/write/write-workbook';
import { buildAppendix } from '../src/pipeline/build-appendix';
import { sampleSheet } from '../src/pipeline/sample-sheet';
import { defaultConfigured } from '../src/settings-sheet/configured';
import { planSettingsSheet } from '../src/settings-sheet/plan-settings-sheet';
import { readSettingsFile } from '../src/settings-sheet/read-settings-file';
import { sampleCounts } from './sample-counts';

const plain: CellStyle = { font: { name: 'Times New Roman', size: 12 } };
const bold: CellStyle = {
  font: { ...plain.font, bold: true },
  alignment: { horizontal: 'center', vertical: 'center', wrapText: true },
};

/** As an office keeps it, printed with the sheet's own lines and letters: that is how its picture is recognised as a raw sheet. */
const raw: WriteSheet = {
  name: 'Số liệu tuần 01-5',
  rows: sampleSheet.values.map((row) => [...row]),
  cells: new Map(
    sampleSheet.values.flatMap((row, r) =>
      row.map(
        (value, c) =>
          [
            `${r},${c}`,
            {
              value,
              type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string',
              style: r < sampleSheet.frozenRows ? bold : plain,
            },
          ] as const,
      ),
    ),
  ),
  columns: sampleSheet.columnWidths.map((width) => ({ width })),
  merges: sampleSheet.merges.map(({ top, left, bottom, right }) => ({
    startRow: top,
    startCol: left,
    endRow: bottom,
    endCol: right,
  })),
  pageSetup: {
    paperSize: 'a4',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 1,
    showGridLines: true,
    showRowColHeaders: true,
  },
};

/** The month before, from the column that this month's sheet has of it: the titles tell the other month, and that column is the total. */
const aprilColumn = 9;
const april: Grid = {
  sheet: 'Tháng 4',
  cells: sampleSheet.values.map((row) =>
    [row[0] ?? null, row[1] ?? null, row[aprilColumn] ?? null].map((value) =>
      value === 'SỐ LIỆU BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP - THÁNG 5 (Tuần 01)'
        ? 'SỐ LIỆU BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP - THÁNG 4'
        : value === '(Thời gian chốt số liệu: Ngày 06/5/2024)'
          ? '(Thời gian chốt số liệu: Ngày 02/5/2024)'
          : value === 'THÁNG 4'
            ? 'Điểm tổng hợp'
            : value,
    ),
  ),
  merges: [],
  percentCells: new Set(),
  hiddenRows: [],
};
const { plan } = buildAppendix({
  raw: april,
  previous: null,
  compare: false,
  settings: defaultSettings,
  period: null,
  previousPeriod: null,
  closedOn: null,
});
if (plan === null) throw new Error('the month before gives no appendix');

writeFileSync('samples/so-lieu-tho.xlsx', await writeXlsx({ sheets: [raw] }));
writeFileSync('samples/phu-luc-1-thang-4.xlsx', await writeWorkbook([plan], 'Phụ lục 1 - Tháng 4'));

const countsHeader = 3;
const counts: WriteSheet = {
  name: 'Số đếm tháng 5',
  rows: sampleCounts.map((row) => [...row]),
  cells: new Map(
    sampleCounts.flatMap((row, r) =>
      row.map(
        (value, c) =>
          [
            `${r},${c}`,
            {
              value,
              type: value === null ? 'empty' : typeof value === 'number' ? 'number' : 'string',
              style: r === countsHeader ? bold : r < countsHeader ? { font: { ...plain.font, bold: true } } : plain,
            },
          ] as const,
      ),
    ),
  ),
  columns: [28, 10, 50, 11, 11, 12].map((width) => ({ width })),
  freezePane: { rows: countsHeader + 1 },
};
writeFileSync('samples/so-lieu-dem.xlsx', await writeXlsx({ sheets: [counts] }));

/** An office's settings file on a sheet beside its figures: the workbook that a person begins with. */
const settings = readSettingsFile(readFileSync('samples/thiet-lap.json', 'utf8'), defaultConfigured, {
  problems: settingsProblems,
  scoring,
});
if ('mistakes' in settings) throw new Error(settings.mistakes.join(' '));
writeFileSync(
  'samples/so-co-cau-hinh.xlsx',
  await writeWorkbook([sampleSheet, planSettingsSheet(settings.configured)], 'Số liệu có trang Cấu hình'),
);
