import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { appendixPage } from '../../../src/appendix/page-setup';
import { writeWorkbook } from '../../../src/files/write/write-workbook';

it('a small chart in a cell is its text in a file, which prints wherever the file is opened', async () => {
  const plan: SheetPlan = {
    name: 'Diễn biến',
    values: [['Phú Hùng', 80, 85.11, '▁█']],
    merges: [],
    styles: [],
    columnWidths: [20, 9, 9, 16],
    rowHeights: [18],
    frozenRows: 0,
    page: { ...appendixPage(0), repeatRows: null },
    sparklines: [{ row: 0, column: 3, values: { top: 0, left: 1, bottom: 0, right: 2 } }],
  };
  const parts = unzipSync(await writeWorkbook([plan], ''));
  const xml = (path: string): string => strFromU8(parts[path] ?? new Uint8Array());
  expect(xml('xl/sharedStrings.xml')).toContain('▁█');
  expect(xml('xl/worksheets/sheet1.xml')).not.toContain('sparkline');
});
