import { expect, it } from 'vitest';
import { rawGrid } from '../../bench/raw-grid';
import { buildCode } from '../../sheets-host/built-code';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor } from '../../sheets-host/sheets-fixture';

it('a chart that people put on the appendix and its protection stay with the old one, and a person is told, in the menu too', async () => {
  const code = await buildCode();
  const workbook = workbookOf(rawGrid(18));
  build(code, workbook, jobFor('Số liệu'));
  const again = jobFor('Số liệu', {}, 'replace');
  expect(build(code, workbook, again).outcome).not.toHaveProperty('stays');
  const put = (): void => {
    const sheet = sheetNamed(workbook, 'Phụ lục 1');
    sheet.protections.push('RANGE');
    sheet.charts.push({ type: 'LINE', ranges: [], byRows: false, headers: 0, anchor: [1, 1], options: {} });
  };
  put();
  expect(build(code, workbook, again).outcome).toMatchObject({ status: 'built', stays: ['charts', 'protection'] });
  put();
  workbook.activeId = sheetNamed(workbook, 'Số liệu').id;
  workbook.presses.push('YES');
  expect(runScript(code.script, workbook, 'menuBuild', []).error).toBeNull();
  expect(workbook.shown.pop()).toMatch(/^alert .*Không sang trang mới được: biểu đồ, bảo vệ trang\./su);
}, 240_000);
