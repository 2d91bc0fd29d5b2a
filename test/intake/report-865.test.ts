import { expect, describe, it } from 'vitest';
import type { Area } from '../../src/core/area';
import type { CellValue, Grid } from '../../src/core/grid';
import { expectedTable, report865 } from '../helpers/report-865';
import { dataset, read } from './read';

const groups = [
  'STT',
  'ĐƠN VỊ',
  'ĐIỂM TỔNG HỢP',
  null,
  null,
  null,
  'CÔNG KHAI, MINH BẠCH (%)',
  'TIẾN ĐỘ GIẢI QUYẾT (%)',
  'DỊCH VỤ CÔNG TT',
  null,
  'SỐ HÓA HỒ SƠ (80%)',
  null,
  null,
];
const leaves = [
  null,
  null,
  'THÁNG 5 -TUẦN 01',
  'XẾP LOẠI',
  'THÁNG 4',
  'ĐIỂM (TĂNG/GIẢM)',
  null,
  null,
  'DVCTT',
  'THANH TOÁN TT',
  'SỐ HÓA HỒ SƠ',
  'TÁI SỬ DỤNG (%)',
  'CHỨNG THỰC ĐT',
];
const titles = [
  ['BỘ CHỈ SỐ PHỤC VỤ NGƯỜI DÂN, DOANH NGHIỆP TRONG THỰC HIỆN TTHC,'],
  ['CUNG CẤP DỊCH VỤ CÔNG - THÁNG 5 (Tuần 01)'],
  ['(Thời gian chốt số liệu: Ngày 06/5/2024)'],
];
const merge = (top: number, left: number, bottom: number, right: number): Area => ({ top, left, bottom, right });
const merges = [
  merge(3, 2, 3, 5),
  merge(3, 8, 3, 9),
  merge(3, 10, 3, 12),
  ...[0, 1, 6, 7].map((column) => merge(3, column, 4, column)),
];
const typed = (text: string): CellValue => (text === '' ? null : /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : text);
const table = expectedTable.slice(1).map((row) => row.map(typed));
const appendix: Grid = {
  sheet: 'Phụ lục 1',
  cells: [...titles, groups, leaves, ...table],
  merges,
  percentCells: new Set(),
  hiddenRows: [],
};

const inOrder = (data: ReturnType<typeof dataset>) => ({
  ...data,
  units: [...data.units]
    .sort((a, b) => Number(a.name > b.name) - Number(a.name < b.name))
    .map((unit) => ({ ...unit, row: 0 })),
  summary: data.summary && { ...data.summary, row: 0 },
  sheet: '',
  columns: {},
});

describe('the table of the report 865/BC-VP', () => {
  it('is read as its own Phụ lục, with merged groups', () => {
    expect(inOrder(dataset(appendix))).toEqual(inOrder(report865));
  });

  it('gives no finding at all, since its grades and changes agree', () => {
    expect(read(appendix).findings).toEqual([]);
  });

  it('is read from a CSV, all text, a group caption only in its first cell', () => {
    const text = [...titles, groups, leaves].map((row) => row.map((value) => value ?? ''));
    expect(inOrder(dataset({ ...appendix, cells: [...text, ...expectedTable.slice(1)], merges: [] }))).toEqual(
      inOrder(report865),
    );
  });

  it('is read with one header row', () => {
    const single = { ...appendix, cells: [...titles, expectedTable[0] ?? [], ...table], merges: [] };
    expect(inOrder(dataset(single))).toEqual(inOrder(report865));
  });

  it('knows the columns it was found in', () => {
    expect(dataset(appendix).columns).toEqual({
      name: 1,
      total: 2,
      grade: 3,
      previous: 4,
      transparency: 6,
      timeliness: 7,
      onlineService: 8,
      onlinePayment: 9,
      digitization: 10,
      reuse: 11,
      certifiedCopy: 12,
    });
  });

  it('as the compared period gives its totals only', () => {
    const previous = dataset(appendix, { role: 'previous' });
    expect(previous.previous).toBeNull();
    expect(previous.units.map(({ name, total }) => [name, total])).toEqual(
      table.slice(1).map((row) => [row[1], row[2]]),
    );
  });

  it('as the compared period gives the column that is asked for', () => {
    expect(dataset(appendix, { role: 'previous', period: 'Tháng 4' }).summary?.total).toBe(80.53);
  });
});
