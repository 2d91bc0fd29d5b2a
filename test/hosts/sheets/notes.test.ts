import { beforeAll, expect, it } from 'vitest';
import { rawGrid } from '../../bench/raw-grid';
import { type BuiltCode, buildCode } from '../../sheets-host/built-code';
import { reachingCalls } from '../../sheets-host/execution';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import type { Cell } from '../../sheets-host/workbook';
import { build, jobFor } from '../../sheets-host/sheets-fixture';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 120_000);

it.each([18, 1100])('notes and colours of the table are kept, in at most 41 calls with %i units', (units) => {
  const raw = rawGrid(units);
  const workbook = workbookOf(raw);
  build(code, workbook, jobFor(raw.sheet));
  const old = sheetNamed(workbook, 'Phụ lục 1');
  const row = Array.from(old.cells, (line: readonly Cell[] | undefined) => line ?? []).findIndex((line) =>
    line.some(({ value }) => value === 1),
  );
  old.notes.set(`${row},1`, 'Đã kiểm tra');
  const { outcome, calls } = build(code, workbook, jobFor(raw.sheet, {}, 'replace'));
  expect(outcome).toMatchObject({ status: 'built' });
  expect(sheetNamed(workbook, 'Phụ lục 1')).not.toBe(old);
  expect([...sheetNamed(workbook, 'Phụ lục 1').notes]).toEqual([[`${row},1`, 'Đã kiểm tra']]);
  expect(reachingCalls(calls).length).toBeLessThanOrEqual(41);
});
