import { expect, test } from 'vitest';
import type { CellValue, Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { readSheet } from '../../src/pipeline/read-sheet';
import { lookAt } from '../../src/pane/state/sheet-look';
import { firstUnitRow, rawCells } from './raw-sheets';

function look(cells: readonly (readonly CellValue[])[]) {
  const grid: Grid = { sheet: 'Trang1', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
  return lookAt(grid, defaultSettings, readSheet);
}

test('a raw sheet is known by its shape, and its titles give period, closing date and the column to compare with', () => {
  expect(look(rawCells())).toMatchObject({
    raw: true,
    readable: true,
    period: 'Tháng 5 - Tuần 01',
    closedOn: '2024-05-06',
    previousCaption: 'THÁNG 4',
    bothKinds: false,
    history: null,
  });
});

test('a raw sheet with a wrong figure is still a raw sheet', () => {
  const cells = rawCells();
  const row = cells[firstUnitRow];
  if (row) row[2] = 140;
  expect(look(cells)).toMatchObject({ raw: true, readable: false });
});

test.each([
  ['empty', []],
  ['prose', [['Việc cần làm'], ['Gửi báo cáo trước thứ sáu']]],
  [
    'a table of something else',
    [
      ['STT', 'Họ và tên', 'Chức vụ'],
      [1, 'Nguyễn Văn A', 'Chuyên viên'],
    ],
  ],
  ['a header with no units under it', rawCells().slice(0, 3)],
])('a sheet that is %s does not look raw', (_, cells) => {
  expect(look(cells).raw).toBe(false);
});

test('departments beside communes are noticed', () => {
  const cells = rawCells();
  const row = cells[firstUnitRow];
  if (row) row[1] = 'Sở Tư pháp';
  expect(look(cells).bothKinds).toBe(true);
});
