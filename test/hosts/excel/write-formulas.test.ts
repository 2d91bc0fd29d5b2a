import { beforeAll, beforeEach, expect, test } from 'vitest';
import { lambdaFormula } from '../../../src/functions/native/lambda';
import { nativeFunctions } from '../../../src/functions/native/definitions';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { ExcelHost } from '../../excel-host/host';
import { createWorkbook, dump } from '../../excel-host/model';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});
beforeEach(() => {
  host.reset(createWorkbook({ 'Số liệu': [[86.59]] }));
});

const names = nativeFunctions.map(({ name }) => name);

test('ghi đủ các hàm, theo cách viết của thanh công thức, trong hai lượt gọi', async () => {
  host.trips = [];
  expect(await excelPort().writeFormulas?.()).toEqual({ status: 'written', names, kept: [] });
  expect(host.trips.length).toBeLessThanOrEqual(2);
  expect([...host.workbook.names.values()].map(({ name, formula }) => [name, formula])).toEqual(
    nativeFunctions.map((native) => [native.name, lambdaFormula(native)]),
  );
  expect(host.workbook.names.get('tanggiam')?.formula).toMatch(/^=LAMBDA\(hien_tai,ky_truoc,LET\(hien_tai_chu,/u);
  expect(host.workbook.names.get('xeploai')?.formula).toMatch(
    /^=LAMBDA\(diem,\[kieu\],LET\(kieu_nhan,IF\(ISOMITTED\(kieu\),"",kieu\),/u,
  );
});

test('ghi lại lần nữa thì không đổi gì', async () => {
  await excelPort().writeFormulas?.();
  const before = dump(host.workbook);
  await excelPort().writeFormulas?.();
  expect(dump(host.workbook)).toEqual(before);
});

test('tên người khác đặt thì để nguyên, và nói ra', async () => {
  host.workbook.names.set('canthem', { name: 'CanThem', formula: "='Số liệu'!$A$1", comment: '', visible: true });
  expect(await excelPort().writeFormulas?.()).toEqual({
    status: 'written',
    names: names.filter((name) => name !== 'CANTHEM'),
    kept: ['CANTHEM'],
  });
  expect(host.workbook.names.get('canthem')?.formula).toBe("='Số liệu'!$A$1");
});
