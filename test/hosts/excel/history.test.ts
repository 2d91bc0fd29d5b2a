import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import type { RecordJob } from '../../../src/workbook/port';
import type { ExcelHost } from '../../excel-host/host';
import { cellsOf, createWorkbook, dump, type Scalar, setCell, sheetNamed } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});
beforeEach(() => {
  host.reset(createWorkbook({ 'Số liệu': rawSheet(18) }));
});

const job = (more: Partial<RecordJob> = {}, period: string | null = null): RecordJob => ({
  choices: {
    rawSheet: 'Số liệu',
    compared: null,
    period,
    previousPeriod: null,
    closedOn: period === null ? null : '2024-05-31',
    cohorts: false,
  },
  sheets: [],
  onSamePeriod: 'ask',
  ...more,
});
const keysOf = (name: string): unknown[] => [
  ...new Set(
    cellsOf(sheetNamed(host.workbook, name)).flatMap(([row, column, { value }]) =>
      column === 0 && row > 0 && value !== null ? [value] : [],
    ),
  ),
];
const rowsOf = (name: string): number =>
  cellsOf(sheetNamed(host.workbook, name)).reduce(
    (last, [row, , { value }]) => (value === null ? last : Math.max(last, row + 1)),
    0,
  );
const sheetText = (name: string): string => JSON.stringify(cellsOf(sheetNamed(host.workbook, name)));

describe('Ghi vào Lịch sử', () => {
  test('records what was built, though a cell was changed since, without reading the raw sheet', async () => {
    const port = excelPort();
    const { choices } = job();
    const outcome = await port.build({ make: 'appendix', choices, onExisting: null });
    if (outcome.status !== 'built' || !outcome.recordable) throw new Error(outcome.status);
    const built = outcome.recordable;
    const total = built.records[0]?.rows[1]?.total;
    const sheet = sheetNamed(host.workbook, 'Số liệu');
    for (const [row, column, { value }] of cellsOf(sheet))
      if (value === total) setCell(sheet, row, column, { value: 1.25 });
    expect(await port.record(job({ built }))).toMatchObject({
      status: 'recorded',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    const totals = cellsOf(sheetNamed(host.workbook, 'Lịch sử')).map(([, , { value }]) => value);
    expect(totals).toContain(total);
    expect(totals).not.toContain(1.25);
  });

  test('lần đầu lập trang “Lịch sử”, lần sau chỉ ghi thêm dưới bảng, trang khác và hàng cũ nguyên vẹn', async () => {
    const port = excelPort();
    const before = sheetText('Số liệu');
    expect(await port.record(job())).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    expect(rowsOf('Lịch sử')).toBe(20);
    const first = await excelPort().read('Lịch sử');
    host.trips = [];
    expect(await port.record(job({}, 'Tháng 5/2024 - Tuần 02'))).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 02'],
    });
    expect(host.trips.length).toBeLessThanOrEqual(12);
    const second = await excelPort().read('Lịch sử');
    expect(second.cells.slice(0, 20)).toEqual(first.cells);
    expect(second.cells).toHaveLength(39);
    expect(keysOf('Lịch sử')).toEqual(['2024-05-W01', '2024-05-W02']);
    expect(sheetText('Số liệu')).toEqual(before);
  });

  test('kỳ đã có thì hỏi; thay thì chỉ còn số liệu mới', async () => {
    const port = excelPort();
    await port.record(job());
    await port.record(job({}, 'Tháng 5/2024 - Tuần 02'));
    setCell(sheetNamed(host.workbook, 'Số liệu'), 4, 2, { value: 99.5 });
    const untouched = dump(host.workbook);
    expect(await port.record(job())).toEqual({
      status: 'exists',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    expect(dump(host.workbook)).toEqual(untouched);
    expect((await port.record(job({ onSamePeriod: 'replace' }))).status).toBe('recorded');
    expect([rowsOf('Lịch sử'), keysOf('Lịch sử')]).toEqual([39, ['2024-05-W02', '2024-05-W01']]);
    const { cells } = await excelPort().read('Lịch sử');
    expect(cells.filter((row) => row[0] === '2024-05-W01' && row[7] === 1).map((row) => row[10])).toEqual([99.5]);
  });

  test('tìm ra trang đã bị đổi tên, chuyển cột, thêm hàng phía trên, và không đụng cột tự thêm', async () => {
    const port = excelPort();
    await port.record(job());
    const { cells } = await excelPort().read('Lịch sử');
    const moved = cells.map((row, index): Scalar[] => [index === 0 ? 'GHI CHÚ' : `ghi chú ${index}`, ...row]);
    host.reset(createWorkbook({ 'Số liệu': rawSheet(18), 'Sổ theo dõi': [['Sổ theo dõi'], [], ...moved] }));
    expect(await port.record(job({}, 'Tháng 5/2024 - Tuần 02'))).toMatchObject({
      status: 'recorded',
      sheet: 'Sổ theo dõi',
    });
    const grid = await excelPort().read('Sổ theo dõi');
    expect(grid.cells.slice(2, 22).map((row) => row[0])).toEqual(moved.map((row) => row[0]));
    expect(grid.cells.slice(22).map((row) => [row[0], row[1]])).toEqual(
      Array.from({ length: 19 }, () => [null, '2024-05-W02']),
    );
  });

  test('mã kỳ và tên đơn vị vẫn là chữ, dù giống công thức hay ngày', async () => {
    setCell(sheetNamed(host.workbook, 'Số liệu'), 4, 1, { value: '=1+1' });
    const port = excelPort();
    await port.record(job());
    expect((await port.record(job({}, 'Tháng 6/2024'))).status).toBe('recorded');
    const cells = cellsOf(sheetNamed(host.workbook, 'Lịch sử'));
    expect(cells.filter(([, , { formula }]) => formula !== null)).toEqual([]);
    const texts = new Map(
      cells.flatMap(([row, column, { value, looks }]) =>
        row > 0 && (column === 0 || column === 9) && value !== null ? [[value, looks.numberFormat]] : [],
      ),
    );
    expect([texts.get('2024-06'), texts.get('=1+1')]).toEqual(['@', '@']);
  });

  test('nạp nhiều trang cũ một lần; trang lỗi thì không nạp trang nào và nói rõ ô nào', async () => {
    const old = (title: string): Scalar[][] =>
      rawSheet(6).map((row, index) =>
        index === 1 ? [title] : index === 2 ? ['STT', 'ĐƠN VỊ', 'ĐIỂM TỔNG HỢP'] : row.slice(0, 3),
      );
    host.reset(
      createWorkbook({ 'Số liệu': rawSheet(18), T3: old('THÁNG 3/2024'), T4: old('THÁNG 4/2024'), T2: old('THÁNG 2') }),
    );
    const port = excelPort();
    expect(await port.record(job({ sheets: ['T3', 'T2'] }))).toMatchObject({
      status: 'refused',
      findings: [{ code: 'history-no-year', sheet: 'T2' }],
    });
    expect(host.workbook.sheets.map(({ name }) => name)).not.toContain('Lịch sử');
    expect(await port.record(job({ sheets: ['T3', 'T4'] }))).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: ['Tháng 3/2024', 'Tháng 4/2024'],
    });
    expect(await port.record(job({ sheets: ['T3', 'T4'], onSamePeriod: 'skip' }))).toMatchObject({
      status: 'recorded',
      sheet: 'Lịch sử',
      periods: [],
    });
    expect(rowsOf('Lịch sử')).toBe(15);
  });

  test('hai người ghi hai kỳ cùng lúc: cả hai kỳ đều còn', async () => {
    const [mine, other] = [excelPort(), excelPort()];
    await mine.record(job());
    const both = await Promise.all([
      mine.record(job({}, 'Tháng 5/2024 - Tuần 02')),
      other.record(job({}, 'Tháng 5/2024 - Tuần 03')),
    ]);
    expect(both.map(({ status }) => status)).toEqual(['recorded', 'recorded']);
    expect([rowsOf('Lịch sử'), keysOf('Lịch sử').sort()]).toEqual([58, ['2024-05-W01', '2024-05-W02', '2024-05-W03']]);
  });

  test('hai người ghi cùng một kỳ cùng lúc: chỉ một người ghi được, người kia được báo để làm lại', async () => {
    const [mine, other] = [excelPort(), excelPort()];
    await mine.record(job());
    const both = await Promise.all([
      mine.record(job({}, 'Tháng 5/2024 - Tuần 02')),
      other.record(job({}, 'Tháng 5/2024 - Tuần 02')),
    ]);
    expect(both.map((outcome) => (outcome.status === 'failed' ? outcome.code : outcome.status)).sort()).toEqual([
      'busy',
      'recorded',
    ]);
    expect(rowsOf('Lịch sử')).toBe(39);
  });

  test('người khác sửa hàng của kỳ giữa lúc đọc và lúc ghi: không ghi, không xóa nhầm', async () => {
    const port = excelPort();
    await port.record(job());
    setCell(sheetNamed(host.workbook, 'Số liệu'), 4, 2, { value: 99.5 });
    await port.record(job());
    const trips = host.trips.length;
    await port.record(job());
    const reading = host.trips.length - trips;
    const sheet = sheetNamed(host.workbook, 'Lịch sử');
    let before = '';
    const editAfter = (): void => {
      setCell(sheet, 3, 0, { value: '2024-04' });
      before = sheetText('Lịch sử');
    };
    const seen: typeof host.trips = [];
    host.trips = seen;
    seen.push = (trip) => {
      seen[seen.length] = trip;
      if (seen.length === reading) editAfter();
      return seen.length;
    };
    expect(await port.record(job({ onSamePeriod: 'replace' }))).toMatchObject({ status: 'failed', code: 'busy' });
    expect(sheetText('Lịch sử')).toBe(before);
  });

  test('hoàn tác bỏ đúng các hàng đã ghi, trả lại số cũ đã thay, và để nguyên khi có người đã sửa', async () => {
    const port = excelPort();
    await port.record(job());
    const first = await excelPort().read('Lịch sử');
    const added = await port.record(job({}, 'Tháng 5/2024 - Tuần 02'));
    const [change] = added.status === 'recorded' ? added.changes : [];
    if (!change) throw new Error('nothing to undo');
    expect(await port.changeRecord({ before: change.after, after: null })).toMatchObject({
      status: 'recorded',
      periods: ['Tháng 5/2024 - Tuần 02'],
    });
    expect((await excelPort().read('Lịch sử')).cells).toEqual(first.cells);
    setCell(sheetNamed(host.workbook, 'Số liệu'), 4, 2, { value: 99.5 });
    const replaced = await port.record(job({ onSamePeriod: 'replace' }));
    const [anew] = replaced.status === 'recorded' ? replaced.changes : [];
    if (!anew) throw new Error('nothing to undo');
    expect((await port.changeRecord({ before: anew.after, after: anew.before })).status).toBe('recorded');
    expect((await excelPort().read('Lịch sử')).cells).toEqual(first.cells);
    setCell(sheetNamed(host.workbook, 'Lịch sử'), 2, 10, { value: 1 });
    const edited = sheetText('Lịch sử');
    expect(await port.changeRecord({ before: anew.before, after: null })).toEqual({
      status: 'changed',
      sheet: 'Lịch sử',
      periods: ['Tháng 5/2024 - Tuần 01'],
    });
    expect(sheetText('Lịch sử')).toBe(edited);
  });

  test('một năm 52 tuần × 300 đơn vị: ghi thêm không đọc cả bảng, không quá giới hạn một lượt', async () => {
    host.reset(createWorkbook({ 'Số liệu': rawSheet(300) }));
    const port = excelPort();
    await port.record(job());
    const sheet = sheetNamed(host.workbook, 'Lịch sử');
    for (const [row, column, cell] of cellsOf(sheet).filter(([row]) => row > 0)) {
      if (column < 2)
        for (let week = 1; week < 52; week++)
          setCell(sheet, row + week * 301, column, {
            ...cell,
            value: column === 0 ? `2023-W${String(week).padStart(2, '0')}` : null,
          });
    }
    host.trips = [];
    expect((await port.record(job({}, 'Tháng 5/2024 - Tuần 02'))).status).toBe('recorded');
    expect(rowsOf('Lịch sử')).toBe(1 + 53 * 301);
    for (const trip of host.trips) expect(Math.max(trip.requestBytes, trip.replyBytes)).toBeLessThan(5 * 1024 * 1024);
  });
});
