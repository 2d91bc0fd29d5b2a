import { beforeAll, expect, test } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { BuildJob, BuildOutcome, RecordOutcome } from '../../../src/workbook/port';
import type { ExcelHost } from '../../excel-host/host';
import { createWorkbook } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { failEverywhere } from './fail-everywhere';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

const choicesOf = (period: string) =>
  ({
    rawSheet: 'Số liệu',
    compared: { kind: 'column' },
    period,
    previousPeriod: null,
    closedOn: '2024-05-31',
    cohorts: false,
  }) as const;
const record = (period: string): Promise<RecordOutcome> =>
  excelPort().record({ choices: choicesOf(period), sheets: [], onSamePeriod: 'ask' });
const build = (make: BuildJob['make'], onExisting: BuildJob['onExisting'] = null): Promise<BuildOutcome> =>
  excelPort().build({
    make,
    choices: {
      ...choicesOf('Tháng 5/2024 - Tuần 03'),
      ...(make === 'trend' && { compared: { kind: 'sheet', sheet: 'Lịch sử' } as const }),
    },
    onExisting,
  });

async function open(...periods: readonly string[]): Promise<void> {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(3), 'Của tôi': [['x']] }));
  for (const period of periods) expect(await record(period)).toMatchObject({ status: 'recorded' });
}

test.each(['live', 'analysis', 'trend', 'settings'] as const)(
  'lập trang khác (%s) mà hỏng giữa chừng thì sổ tính vẫn như cũ',
  async (make) => {
    const seen = await failEverywhere(
      host,
      () => open('Tháng 5/2024 - Tuần 02'),
      () => build(make),
    );
    expect(seen.failed).toBeGreaterThan(6);
    expect(seen.done).toBeGreaterThan(0);
  },
);

test('thay trang Diễn biến mà hỏng giữa chừng cũng vậy, và hoàn tác cũng vậy', async () => {
  const seen = await failEverywhere(
    host,
    async () => {
      await open('Tháng 5/2024 - Tuần 02');
      await build('trend');
    },
    () => build('trend', 'replace'),
  );
  expect(seen.failed).toBeGreaterThan(6);
  await failEverywhere(
    host,
    async () => {
      await open('Tháng 5/2024 - Tuần 02');
      await build('trend');
      await build('trend', 'replace');
    },
    () => excelPort().undo(),
  );
});

test('lập trang Lịch sử mà hỏng giữa chừng thì sổ tính vẫn như cũ', async () => {
  const seen = await failEverywhere(
    host,
    () => open(),
    () => record('Tháng 5/2024 - Tuần 03'),
  );
  expect(seen.failed).toBeGreaterThan(6);
});
