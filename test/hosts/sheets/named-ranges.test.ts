import { expect, it } from 'vitest';
import { rawGrid } from '../../bench/raw-grid';
import { buildCode } from '../../sheets-host/built-code';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { runScript } from '../../sheets-host/run-script';
import { build, jobFor } from '../../sheets-host/sheets-fixture';

it('a name of a range on the appendix means the same cells of the new one once that is replaced, and of the old one after “Hoàn tác”; other names stay', async () => {
  const code = await buildCode();
  const workbook = workbookOf(rawGrid(18));
  build(code, workbook, jobFor('Số liệu'));
  const area = { top: 8, left: 2, bottom: 12, right: 2 };
  const raw = sheetNamed(workbook, 'Số liệu').id;
  const old = sheetNamed(workbook, 'Phụ lục 1').id;
  workbook.named.push({ name: 'Điểm', sheet: old, area }, { name: 'Thô', sheet: raw, area });
  const { outcome } = build(code, workbook, { ...jobFor('Số liệu'), onExisting: 'replace' });
  expect(outcome).toMatchObject({ status: 'built', moved: { count: 1, locked: [] } });
  const made = sheetNamed(workbook, 'Phụ lục 1').id;
  expect(made).not.toBe(old);
  expect(workbook.named.map(({ sheet }) => sheet)).toEqual([made, raw]);
  expect(workbook.named.map((named) => named.area)).toEqual([area, area]);
  expect(runScript(code.script, workbook, 'paneUndo', []).error).toBeNull();
  expect(workbook.named.map(({ sheet }) => sheet)).toEqual([old, raw]);
}, 240_000);
