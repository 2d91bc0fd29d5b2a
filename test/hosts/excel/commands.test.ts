import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { actions, registerCommands } from '../../../src/hosts/excel/pane/commands';
import { createController, type PaneActions } from '../../../src/pane/controller';
import type { PaneState } from '../../../src/pane/state/pane-state';
import { historyPane } from '../../../src/catalogue/vi/history-pane';
import type { RecordOutcome } from '../../../src/workbook/port';
import { recordSentence } from '../../../src/workbook/record-sentence';
import { realSteps } from '../../pane/memory-port';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { ExcelHost } from '../../excel-host/host';
import { cellsOf, createWorkbook, type Scalar, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
let kept: PaneState['kept'] = null;
let pane: PaneActions;
const showPane = vi.fn(() => Promise.resolve());
beforeAll(async () => {
  host = await startExcel(14);
  vi.spyOn(Office.addin, 'showAsTaskpane').mockImplementation(showPane);
  registerCommands(excelPort(), { built: (job, outcome) => pane.built(job, outcome) });
});
// Each test has a workbook of its own, and so a pane.
const openPane = (): void => {
  pane = createController(excelPort(), realSteps, (state) => {
    kept = state.kept;
  });
};
beforeEach(() => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18), 'Tháng sau': rawSheet(20) }));
  showPane.mockClear();
  openPane();
});
const names = (): string[] => host.workbook.sheets.map(({ name }) => name);

test('“Lập Phụ lục 1” lập ngay từ trang đang mở, ghi kỳ ấy vào Lịch sử, và Phụ lục vẫn là trang đang mở', async () => {
  await host.pressButton(actions.build);
  expect(names()).toEqual(['Số liệu', 'Phụ lục 1', 'Tháng sau', 'Lịch sử']);
  expect(kept).toMatchObject({ status: 'recorded', periods: ['Tháng 5/2024 - Tuần 01'], made: true });
  expect(host.workbook.active).toBe(sheetNamed(host.workbook, 'Phụ lục 1').id);
});

test('lần đầu tạo trang Lịch sử mà không ai bảo thì bảng điều khiển mở ra, nói đã tạo và cách tắt; các lần sau không mở nữa', async () => {
  await host.pressButton(actions.build);
  expect(showPane).toHaveBeenCalledTimes(1);
  const [intent, text] = recordSentence(kept as RecordOutcome, historyPane, 'vi');
  expect(intent).toBe('success');
  expect(text).toMatch(/^Đã tạo trang “Lịch sử” và ghi Tháng 5\/2024 - Tuần 01 vào đó.*bỏ dấu/u);
  await excelPort().goTo('Số liệu', null);
  setCell(sheetNamed(host.workbook, 'Số liệu'), 1, 0, {
    value: 'THÁNG 5 - TUẦN 02 (Thời gian chốt số liệu: Ngày 13/5/2024)',
  });
  showPane.mockClear();
  await host.pressButton(actions.build);
  expect(kept).toMatchObject({ periods: ['Tháng 5/2024 - Tuần 02'] });
  expect(kept).not.toHaveProperty('made');
});

test('hoàn tác lần lập đầu tiên thì trang Lịch sử trống cũng đi theo, làm lại thì trở về', async () => {
  await host.pressButton(actions.build);
  const [change] = kept !== 'running' && kept?.status === 'recorded' ? kept.changes : [];
  if (change === undefined) throw new Error('Nothing was kept.');
  const undone = await excelPort().changeRecord({ before: change.after, after: change.before });
  expect(undone).toMatchObject({ status: 'recorded' });
  expect(names()).not.toContain('Lịch sử');
  expect(await excelPort().changeRecord(change)).toMatchObject({ status: 'recorded', made: true });
  expect(names()).toContain('Lịch sử');
});

test('trang Lịch sử có gì khác của người dùng thì hoàn tác để trang lại, chỉ bỏ các hàng của kỳ ấy', async () => {
  await host.pressButton(actions.build);
  const [change] = kept !== 'running' && kept?.status === 'recorded' ? kept.changes : [];
  if (change === undefined) throw new Error('Nothing was kept.');
  setCell(sheetNamed(host.workbook, 'Lịch sử'), 60, 1, { value: 'Ghi chú của tôi' });
  await excelPort().changeRecord({ before: change.after, after: change.before });
  const left = cellsOf(sheetNamed(host.workbook, 'Lịch sử')).map(([, , { value }]) => value);
  expect(left).toContain('Ghi chú của tôi');
  expect(left).not.toContain('Tháng 5/2024 - Tuần 01');
});

test('kỳ so sánh lấy từ Lịch sử khi trang không có cột kỳ trước, như bảng điều khiển: tuần so với tháng đã chốt', async () => {
  const bare = (title: string, total: number): Scalar[][] => [
    [title],
    ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'],
    ['XÃ PHÚ XUÂN', total],
    ['XÃ PHÚ THÀNH', 80],
  ];
  host.reset(
    createWorkbook({
      'Tuần 1': bare('THÁNG 5/2024 - TUẦN 01', 86.59),
      'Tháng 4': bare('THÁNG 4/2024', 85.11),
      'Tháng 3': bare('THÁNG 3/2024', 70),
    }),
  );
  openPane();
  const choices = {
    rawSheet: 'Tuần 1',
    compared: null,
    period: null,
    previousPeriod: null,
    closedOn: null,
    cohorts: false,
  };
  await excelPort().record({ choices, sheets: ['Tháng 3', 'Tháng 4'], onSamePeriod: 'ask' });
  await host.pressButton(actions.build);
  const cells = cellsOf(sheetNamed(host.workbook, 'Phụ lục 1')).map(([, , { value }]) => value);
  expect(cells).toEqual(expect.arrayContaining([86.59, 85.11, 1.48]));
  expect(cells).not.toContain(70);
});

test('kỳ đã có với số khác thì giữ nguyên, mở bảng điều khiển để hỏi; số y nguyên thì không hỏi', async () => {
  await host.pressButton(actions.build);
  await excelPort().undo();
  await excelPort().goTo('Số liệu', null);
  await host.pressButton(actions.build);
  expect(kept).toMatchObject({ status: 'recorded', periods: [] });
  expect(showPane).toHaveBeenCalledTimes(1);
  await excelPort().undo();
  await excelPort().goTo('Số liệu', null);
  setCell(sheetNamed(host.workbook, 'Số liệu'), 4, 2, { value: 99.5 });
  const before = JSON.stringify(cellsOf(sheetNamed(host.workbook, 'Lịch sử')));
  await host.pressButton(actions.build);
  expect(kept).toMatchObject({ status: 'exists', periods: ['Tháng 5/2024 - Tuần 01'] });
  expect(JSON.stringify(cellsOf(sheetNamed(host.workbook, 'Lịch sử')))).toBe(before);
  expect(showPane).toHaveBeenCalledTimes(2);
});

test('sổ đã chọn không ghi Lịch sử thì ruy-băng cũng không ghi', async () => {
  const choices = {
    rawSheet: 'Số liệu',
    compared: null,
    period: null,
    previousPeriod: null,
    closedOn: null,
    cohorts: false,
    record: false,
  };
  await excelPort().build({ make: 'appendix', choices, onExisting: null });
  await excelPort().undo();
  await excelPort().goTo('Tháng sau', null);
  await host.pressButton(actions.build);
  expect(names()).not.toContain('Lịch sử');
});

test('trang của mình đã có thì mở bảng điều khiển để hỏi', async () => {
  await host.pressButton(actions.build);
  await host.pressButton(actions.build);
  expect(names()).toEqual(['Số liệu', 'Phụ lục 1', 'Tháng sau', 'Lịch sử']);
  expect(showPane).toHaveBeenCalledTimes(2);
});

test('số liệu có lỗi thì mở bảng điều khiển để chỉ ra', async () => {
  setCell(sheetNamed(host.workbook, 'Số liệu'), 6, 2, { value: 'tốt' });
  await host.pressButton(actions.build);
  expect(names()).toEqual(['Số liệu', 'Tháng sau']);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('kỳ đã chọn cho trang này không bị đem dùng cho trang khác', async () => {
  const port = excelPort();
  const choices = { ...(await port.look()).choices, rawSheet: 'Số liệu', period: 'Tháng 5', closedOn: '2024-05-06' };
  await port.build({ make: 'appendix', choices, onExisting: null });
  await port.undo();
  await port.goTo('Tháng sau', null);
  await host.pressButton(actions.build);
  expect((await port.look()).choices).toEqual({
    rawSheet: 'Tháng sau',
    compared: null,
    period: null,
    previousPeriod: null,
    closedOn: null,
    cohorts: false,
  });
});

test('lập được nhưng có cảnh báo thì cũng mở bảng điều khiển, nơi cảnh báo được thấy', async () => {
  const doubled = rawSheet(18);
  const last = doubled[doubled.length - 1] ?? [];
  host.reset(createWorkbook({ 'Số liệu': [...doubled, last.map((value) => (value === 18 ? 19 : value))] }));
  openPane();
  await host.pressButton(actions.build);
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('Excel từ chối ngay lượt xem sổ đầu tiên thì bảng điều khiển nói lý do, không chỉ mở ra', async () => {
  let stage: PaneState['stage'] | null = null;
  pane = createController(excelPort(), realSteps, (state) => {
    stage = state.stage;
  });
  await vi.waitFor(() => {
    expect(stage).not.toBeNull();
  });
  const outcome = { status: 'failed', code: 'editing', detail: '' } as const;
  registerCommands(
    { ...excelPort(), buildNow: () => Promise.resolve({ job: null, outcome }) },
    { built: (job, ended) => pane.built(job, ended) },
  );
  await host.pressButton(actions.build);
  registerCommands(excelPort(), { built: (job, ended) => pane.built(job, ended) });
  expect(stage).toMatchObject({ kind: 'failed', failure: { code: 'editing' } });
  expect(showPane).toHaveBeenCalledTimes(1);
});

test('“Bảng điều khiển” mở bảng', async () => {
  await host.pressButton(actions.pane);
  expect(showPane).toHaveBeenCalledTimes(1);
});
