import { expect, test } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import { createWorkbook, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';

test('một Excel chỉ có ExcelApi 1.9 làm được cả việc: đọc, lập, lập lại, hoàn tác', async () => {
  const host = await startExcel(9, createWorkbook({ 'Số liệu': rawSheet(18) }));
  sheetNamed(host.workbook, 'Số liệu').merges = [{ top: 0, left: 0, bottom: 0, right: 10 }];
  const port = excelPort();
  expect((await port.read('Số liệu')).merges).toEqual([]);
  const job = { choices: { ...(await port.look()).choices, rawSheet: 'Số liệu' } };
  expect(await port.build({ make: 'appendix', ...job, onExisting: null })).toMatchObject({ status: 'built' });
  expect(await port.build({ make: 'appendix', ...job, onExisting: 'replace' })).toMatchObject({ status: 'built' });
  expect(await port.undo()).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
  const stop = await port.onChange(() => undefined);
  stop();
});

test('nhưng từ chối thứ mới hơn, theo tên', async () => {
  const refused = Excel.run(async (context) => {
    context.workbook.worksheets.getItem('Số liệu').getRange('A1').getMergedAreasOrNullObject();
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: 'ApiNotFound' });
});
