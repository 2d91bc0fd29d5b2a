import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { CellValue, Grid } from '../../src/core/grid';

const version = '4.4.0';
const folder = resolve('node_modules/.cache/rivals');

/** What the rival's script takes of the library. */
interface Cell {
  value: CellValue;
  font: object;
  border: object;
  alignment: object;
}
interface Worksheet {
  getCell(row: number, column: number): Cell;
  getColumn(column: number): { width: number };
}
interface ExcelJs {
  readonly Workbook: new () => {
    addWorksheet(name: string): Worksheet;
    readonly xlsx: { writeBuffer(): Promise<Uint8Array> };
  };
}

/** ExcelJS out of a folder of its own, into which it is installed the first time: 147 packages for one row of a table are no dependency of ours. Null without a network. */
export function loadExcelJs(): ExcelJs | null {
  const place = `${folder}/node_modules/exceljs`;
  if (!existsSync(place)) {
    mkdirSync(folder, { recursive: true });
    spawnSync(
      'npm',
      [
        'install',
        '--prefix',
        folder,
        '--ignore-scripts',
        '--no-audit',
        '--no-fund',
        '--save-exact',
        `exceljs@${version}`,
      ],
      { stdio: 'inherit', shell: process.platform === 'win32' },
    );
  }
  return existsSync(place) ? (createRequire(`${folder}/x.js`)('exceljs') as ExcelJs) : null;
}

/** Columns of `rawGrid`: name, total, previous. */
const [nameAt, totalAt, previousAt, firstRow] = [1, 2, 3, 4];
const headings = [
  'STT',
  'ĐƠN VỊ',
  'ĐIỂM TỔNG HỢP',
  'XẾP LOẠI',
  'THÁNG 4',
  'TĂNG/GIẢM',
  'CÔNG KHAI',
  'TIẾN ĐỘ',
  'DVCTT',
  'THANH TOÁN',
  'SỐ HÓA',
  'TÁI SỬ DỤNG',
  'CHỨNG THỰC',
];

function gradeOf(total: number): string {
  return total >= 90 ? 'XUẤT SẮC' : total >= 80 ? 'TỐT' : total >= 70 ? 'KHÁ' : total >= 50 ? 'TB' : 'YẾU';
}

/** The table as a script of an afternoon makes it with ExcelJS: sort, grade, subtract in floating point, and set value, font, border and alignment cell by cell. */
export function withExcelJs({ Workbook }: ExcelJs, raw: Grid): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Phụ lục 1');
  const put = (row: number, column: number, value: CellValue, weak: boolean): void => {
    const cell = sheet.getCell(row, column);
    cell.value = value;
    cell.font = { name: 'Times New Roman', size: 12, bold: row === 1, underline: weak };
    cell.border = {
      top: { style: 'thin' },
      left: { style: 'thin' },
      bottom: { style: 'thin' },
      right: { style: 'thin' },
    };
    cell.alignment = { horizontal: column === 2 ? 'left' : 'center', vertical: 'middle', wrapText: true };
  };
  headings.forEach((heading, column) => {
    sheet.getColumn(column + 1).width = column === 1 ? 26 : 12;
    put(1, column + 1, heading, false);
  });
  const sorted = raw.cells.slice(firstRow).sort((a, b) => Number(b[totalAt]) - Number(a[totalAt]));
  for (const [index, row] of sorted.entries()) {
    const [total, previous] = [Number(row[totalAt]), Number(row[previousAt])];
    const values = [
      index + 1,
      row[nameAt] ?? null,
      total,
      gradeOf(total),
      previous,
      Math.round((total - previous) * 100) / 100,
      ...row.slice(previousAt + 1),
    ];
    values.forEach((value, column) => {
      put(index + 2, column + 1, value, typeof value === 'number' && column > 5 && value < 70);
    });
  }
  return workbook.xlsx.writeBuffer();
}
