import { beforeAll, describe, expect, test, vi } from 'vitest';
import { excelPort } from '../../../src/hosts/excel/pane/excel-port';
import { retryAfterEdit } from '../../../src/hosts/excel/call/run-excel';
import type { BuildJob, BuildOutcome, Choices } from '../../../src/workbook/port';
import { sampleSheet } from '../../../src/pipeline/sample-sheet';
import type { ExcelHost } from '../../excel-host/host';
import { cellOf, createWorkbook, dump, setCell, sheetNamed, type Workbook } from '../../excel-host/model';
import { rawSheet } from '../../excel-host/raw-sheet';
import { startExcel } from '../../excel-host/start';
import { failEverywhere } from './fail-everywhere';

let host: ExcelHost;
beforeAll(async () => {
  host = await startExcel(14);
});

const choices: Choices & { readonly rawSheet: string } = {
  rawSheet: 'Số liệu',
  compared: { kind: 'column' },
  period: null,
  previousPeriod: null,
  closedOn: null,
  cohorts: false,
};
const build = (onExisting: BuildJob['onExisting'] = null, change: Partial<Choices> = {}): Promise<BuildOutcome> =>
  excelPort().build({
    make: 'appendix',
    choices: { ...choices, ...change, rawSheet: change.rawSheet ?? 'Số liệu' },
    onExisting,
  });
const shown = (): string[] =>
  host.workbook.sheets.filter(({ visibility }) => visibility === 'Visible').map(({ name }) => name);

function open(extra: Readonly<Record<string, string[][]>> = {}): Workbook {
  const workbook = createWorkbook({ 'Số liệu': rawSheet(18), ...extra });
  host.reset(workbook);
  return workbook;
}

describe('số liệu mẫu', () => {
  test('là một trang mới của người dùng: tên riêng, đọc được như mọi trang thô, không bị coi là trang của công cụ', async () => {
    open({ 'Số liệu mẫu': [['của tôi']] });
    const others = (): string =>
      JSON.stringify(
        host.workbook.sheets
          .filter(({ name }) => name !== 'Số liệu mẫu (2)')
          .map(({ name, cells }) => [name, [...cells]]),
      );
    const before = others();
    expect(await excelPort().insertSample()).toMatchObject({ status: 'built', sheet: 'Số liệu mẫu (2)' });
    expect(others()).toBe(before);
    expect((await excelPort().look()).sheets.find(({ name }) => name === 'Số liệu mẫu (2)')).toMatchObject({
      ours: false,
      active: true,
    });
    expect((await excelPort().read('Số liệu mẫu (2)')).cells.map((row) => [...row])).toEqual(
      sampleSheet.values.map((row) => [...row]),
    );
    expect(await build(null, { rawSheet: 'Số liệu mẫu (2)' })).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
  });
});

describe('hỏng giữa chừng thì sổ tính vẫn như cũ', () => {
  test('lập trang mới', async () => {
    const seen = await failEverywhere(
      host,
      () => {
        open();
        return Promise.resolve();
      },
      () => build(),
    );
    expect(seen.failed).toBeGreaterThan(6);
  });

  test('lập trang mới, hai lượt liền cùng hỏng', async () => {
    const seen = await failEverywhere(
      host,
      () => {
        open();
        return Promise.resolve();
      },
      () => build(),
      2,
    );
    expect(seen.failed).toBeGreaterThan(6);
  });

  test('chèn số liệu mẫu', async () => {
    const seen = await failEverywhere(
      host,
      () => {
        open();
        return Promise.resolve();
      },
      () => excelPort().insertSample(),
    );
    expect(seen.failed).toBeGreaterThan(6);
  });

  test('thay trang cũ của mình', async () => {
    const seen = await failEverywhere(
      host,
      async () => {
        open();
        await build();
        await build('replace');
      },
      () => build('replace'),
    );
    expect(seen.failed).toBeGreaterThan(12);
  });

  test('hoàn tác và làm lại', async () => {
    await failEverywhere(
      host,
      async () => {
        open();
        await build();
        await build('replace');
      },
      () => excelPort().undo(),
    );
    const seen = await failEverywhere(
      host,
      async () => {
        open();
        await build();
        await excelPort().undo();
      },
      () => excelPort().undo(),
    );
    expect(seen.failed).toBeGreaterThan(4);
  });

  test('thay trang cũ của mình, hai lượt liền cùng hỏng', async () => {
    const seen = await failEverywhere(
      host,
      async () => {
        open();
        await build();
        await build('replace');
      },
      () => build('replace'),
      2,
    );
    expect(seen.failed).toBeGreaterThan(12);
  });

  test('Excel không trả lời nữa: nói là chưa kiểm lại được, số liệu không bị đụng tới, lần lập sau dọn sạch', async () => {
    const said = new Set<string>();
    for (const when of ['before', 'midway', 'after'] as const) {
      for (let trip = 1; ; trip++) {
        open({ 'Của tôi': [['x']] });
        await build();
        host.reset(host.workbook);
        const before = dump(host.workbook);
        const others = (): unknown =>
          host.workbook.sheets
            .filter(({ name }) => name === 'Số liệu' || name === 'Của tôi')
            .map(({ name, cells, visibility }) => [name, visibility, [...cells]]);
        const untouched = JSON.stringify(others());
        host.fault = { trip, when, times: Infinity };
        const outcome = await build('replace');
        host.fault = null;
        const place = `lượt ${trip} (${when})`;
        if (outcome.status === 'built') break;
        if (outcome.status !== 'failed') throw new Error(`${place}: ${outcome.status}`);
        said.add(outcome.code);
        if (outcome.code !== 'unverified') expect(dump(host.workbook), place).toEqual(before);
        expect(JSON.stringify(others()), place).toBe(untouched);
        expect(await build('replace'), place).toMatchObject({ status: 'built' });
        expect(JSON.stringify(others()), place).toBe(untouched);
        expect(
          shown().filter((name) => name.startsWith('~766')),
          place,
        ).toEqual([]);
      }
    }
    expect([...said].sort()).toEqual(['unknown', 'unverified']);
  });

  test.each([
    ['AccessDenied', 'protected'],
    ['ServerBusy', 'overloaded'],
    ['ActivityLimitReached', 'overloaded'],
    ['ServiceNotAvailable', 'overloaded'],
    ['RequestAborted', 'slow'],
    ['RequestPayloadSizeLimitExceeded', 'too-large'],
    ['RangeExceedsLimit', 'too-large'],
    ['OperationCellsExceedLimit', 'too-large'],
    ['MemoryLimitReached', 'too-large'],
    ['GeneralException', 'unknown'],
  ])('Excel báo %s: nói đúng lý do, sổ tính như cũ', async (code, said) => {
    open();
    const before = dump(host.workbook);
    host.fault = { trip: 3, when: 'before', code };
    expect(await build()).toMatchObject({ status: 'failed', code: said });
    expect(dump(host.workbook)).toEqual(before);
  });

  test('câu trả lời bị mất sau khi đã xong thì coi là xong', async () => {
    open();
    await build();
    const trips = host.trips.length;
    open();
    host.fault = { trip: trips, when: 'after' };
    expect(await build()).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    expect(shown()).toEqual(['Số liệu', 'Phụ lục 1']);
  });
});

describe('trang của mình và trang của người khác', () => {
  test('trang không phải của mình không bao giờ bị ghi đè', async () => {
    const workbook = open({ 'phụ lục 1': [['của người khác']] });
    const before = dump({ ...workbook, sheets: workbook.sheets.slice(1), active: '' });
    expect(await build('replace')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1 (2)' });
    expect(dump({ ...workbook, sheets: [sheetNamed(workbook, 'phụ lục 1')], active: '', settings: new Map() })).toEqual(
      before,
    );
  });

  test('trang của mình chỉ được thay sau khi hỏi', async () => {
    open();
    await build();
    const before = dump(host.workbook);
    expect(await build()).toMatchObject({ status: 'exists', sheet: 'Phụ lục 1', foreignCells: 0 });
    expect(dump(host.workbook)).toEqual(before);
    expect(await build('beside')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1 (2)' });
    expect(await build('replace')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1' });
    expect(shown()).toEqual(['Số liệu', 'Phụ lục 1 (2)', 'Phụ lục 1']);
  });

  test('trang đang được so sánh không bị thay', async () => {
    open();
    await build();
    expect(await build('replace', { compared: { kind: 'sheet', sheet: 'Phụ lục 1' } })).toMatchObject({
      status: 'built',
      sheet: 'Phụ lục 1 (2)',
    });
  });

  test('trang chép từ sổ khác sang, dù mang dấu, không bị coi là của mình', async () => {
    open();
    await build();
    host.workbook.settings.clear();
    expect(await build('replace')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1 (2)' });
  });

  test('trang rất ẩn không được đưa ra chọn', async () => {
    const workbook = open({ Kho: [['x']], Ẩn: [['x']] });
    sheetNamed(workbook, 'Kho').visibility = 'VeryHidden';
    sheetNamed(workbook, 'Ẩn').visibility = 'Hidden';
    await build();
    await build('replace');
    expect((await excelPort().look()).sheets).toEqual([
      { name: 'Số liệu', active: false, hidden: false, ours: false },
      { name: 'Phụ lục 1', active: true, hidden: false, ours: true },
      { name: 'Ẩn', active: false, hidden: true, ours: false },
    ]);
  });
});

describe('ô người dùng thêm vào trang của mình', () => {
  async function addNotes(): Promise<void> {
    open();
    await build();
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    const lastRow = Math.max(...[...sheet.rowHeights.keys()]);
    const right = sheet.columnWidths.size;
    setCell(sheet, lastRow + 3, 1, { value: 'Người lập bảng' });
    setCell(sheet, lastRow + 3, 3, { value: 5, formula: '=2+3' });
    setCell(sheet, lastRow, right, { value: 'đã nhắc' });
    setCell(sheet, 3, right, { value: 'Ghi chú' });
  }

  test('được đếm, cả ô bị sửa trong bảng', async () => {
    await addNotes();
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    setCell(sheet, sheet.rowHeights.size - 1, 2, { value: 99 });
    expect(await build()).toMatchObject({ status: 'exists', sheet: 'Phụ lục 1', foreignCells: 5 });
  });

  test('được giữ khi lập lại: dưới bảng vẫn dưới bảng, bên cạnh đi theo đơn vị', async () => {
    await addNotes();
    const old = sheetNamed(host.workbook, 'Phụ lục 1');
    const lastRow = old.rowHeights.size - 1;
    const last = String(cellOf(old, lastRow, 1).value);
    // The unit at the bottom now leads, and two units are new: its note moves up, what is below moves down.
    const raw = sheetNamed(host.workbook, 'Số liệu');
    for (let row = 4; row < 22; row++) if (cellOf(raw, row, 1).value === last) setCell(raw, row, 2, { value: 100 });
    for (const extra of [22, 23]) {
      setCell(raw, extra, 1, { value: `XÃ MỚI ${extra}` });
      setCell(raw, extra, 2, { value: 50 + extra / 100 });
    }
    expect(await build('replace')).toMatchObject({ status: 'built', sheet: 'Phụ lục 1', keptCells: 4 });
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    const right = sheet.columnWidths.size;
    const row = [...sheet.rowHeights.keys()].find((candidate) => cellOf(sheet, candidate, 1).value === last) ?? -1;
    expect(row).toBeLessThan(lastRow);
    expect(cellOf(sheet, row, right).value).toBe('đã nhắc');
    expect(cellOf(sheet, 3, right).value).toBe('Ghi chú');
    expect(cellOf(sheet, sheet.rowHeights.size + 2, 1).value).toBe('Người lập bảng');
    expect(cellOf(sheet, sheet.rowHeights.size + 2, 3)).toMatchObject({ value: 5, formula: '=2+3' });
  });

  test('ghi chú của đơn vị không còn nằm dưới cùng', async () => {
    await addNotes();
    const old = sheetNamed(host.workbook, 'Phụ lục 1');
    const last = String(cellOf(old, old.rowHeights.size - 1, 1).value);
    const raw = sheetNamed(host.workbook, 'Số liệu');
    for (let row = 4; row < 22; row++)
      if (cellOf(raw, row, 1).value === last)
        for (let column = 0; column < 11; column++) setCell(raw, row, column, { value: null });
    expect(await build('replace')).toMatchObject({ status: 'built', keptCells: 4 });
    const sheet = sheetNamed(host.workbook, 'Phụ lục 1');
    expect(cellOf(sheet, sheet.rowHeights.size + 3, sheet.columnWidths.size).value).toBe('đã nhắc');
  });

  test('lập lại lần nữa vẫn còn', async () => {
    await addNotes();
    await build('replace');
    expect(await build()).toMatchObject({ status: 'exists', foreignCells: 4 });
    expect(await build('replace')).toMatchObject({ status: 'built', keptCells: 4 });
  });
});

describe('Hoàn tác', () => {
  test('bỏ trang vừa lập, rồi lấy lại được', async () => {
    open();
    const port = excelPort();
    expect((await port.look()).undo).toEqual({ available: false, sheet: null, direction: 'undo' });
    await build();
    expect((await port.look()).undo).toEqual({ available: true, sheet: 'Phụ lục 1', direction: 'undo' });
    await port.undo();
    expect(shown()).toEqual(['Số liệu']);
    expect((await port.look()).undo).toEqual({ available: true, sheet: 'Phụ lục 1', direction: 'redo' });
    await port.undo();
    expect(shown()).toEqual(['Số liệu', 'Phụ lục 1']);
  });

  test('trả lại đúng trang đã bị thay, với mọi ô đã sửa', async () => {
    open();
    await build();
    const first = sheetNamed(host.workbook, 'Phụ lục 1');
    setCell(first, 5, 2, { value: 12.34 });
    await build('replace');
    expect(sheetNamed(host.workbook, 'Phụ lục 1')).not.toBe(first);
    await excelPort().undo();
    expect(sheetNamed(host.workbook, 'Phụ lục 1')).toBe(first);
    expect(first.visibility).toBe('Visible');
    expect(cellOf(first, 5, 2).value).toBe(12.34);
    await excelPort().undo();
    expect(first.visibility).toBe('VeryHidden');
    expect(shown()).toEqual(['Số liệu', 'Phụ lục 1']);
  });

  test('theo dấu, không theo tên', async () => {
    open();
    await build();
    sheetNamed(host.workbook, 'Phụ lục 1').name = 'Gửi tỉnh';
    await excelPort().undo();
    expect(shown()).toEqual(['Số liệu']);
    await excelPort().undo();
    expect(shown()).toEqual(['Số liệu', 'Gửi tỉnh']);
  });

  test('chỉ giữ một bản trước: sổ không phình ra', async () => {
    open();
    await build();
    for (let again = 0; again < 4; again++) await build('replace');
    expect(host.workbook.sheets.map(({ visibility }) => visibility)).toEqual(['Visible', 'Visible', 'VeryHidden']);
  });

  test('bản trước mà các lần lập cũ không xóa được thì lần lập sau xóa', async () => {
    const workbook = open({ 'Bản trước (766) (7)': [['cũ']], 'Bản trước (766) (8)': [['của người khác']] });
    const orphan = sheetNamed(workbook, 'Bản trước (766) (7)');
    orphan.names.set('_xep_loai_766', {
      name: '_xep_loai_766',
      formula: '="0123456789abcdef0123456789abcdef"',
      comment: '',
      visible: false,
    });
    for (const name of ['Bản trước (766) (7)', 'Bản trước (766) (8)'])
      sheetNamed(workbook, name).visibility = 'VeryHidden';
    await build();
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Số liệu', 'Phụ lục 1', 'Bản trước (766) (8)']);
  });

  test('trang vừa lập đã bị xóa tay: không còn gì để hoàn tác', async () => {
    const workbook = open();
    await build();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== 'Phụ lục 1');
    workbook.active = workbook.sheets[0]?.id ?? '';
    expect((await excelPort().look()).undo).toMatchObject({ available: false });
    expect(await excelPort().undo()).toMatchObject({ status: 'failed', code: 'gone' });
  });
});

describe('khi Excel không cho làm', () => {
  test('sổ được bảo vệ: nói rõ, không đổi gì', async () => {
    const workbook = open();
    workbook.protected = true;
    const before = dump(workbook);
    expect(await build()).toMatchObject({ status: 'failed', code: 'protected' });
    expect(dump(workbook)).toEqual(before);
    expect((await excelPort().read('Số liệu')).cells.length).toBe(22);
  });

  test('trang đã bị xóa: nói tên trang', async () => {
    open();
    expect(await build(null, { rawSheet: 'Không có' })).toEqual({ status: 'failed', code: 'gone', detail: 'Không có' });
    await expect(excelPort().read('Không có')).rejects.toMatchObject({ code: 'gone', detail: 'Không có' });
    await expect(excelPort().goTo('Không có', 'A1')).rejects.toMatchObject({ code: 'gone' });
  });

  test('đang sửa dở một ô: đợi, và làm khi sửa xong', async () => {
    open();
    host.editing = true;
    const ended: unknown[] = [];
    const outcome = build();
    void outcome.then((result) => ended.push(result));
    await vi.waitFor(() => {
      expect(host.waiting()).toBeGreaterThan(0);
    });
    expect([ended, host.workbook.sheets.map(({ name }) => name)]).toEqual([[], ['Số liệu']]);
    host.finishEditing();
    expect(await outcome).toMatchObject({ status: 'built' });
  });

  test('đang sửa dở mãi: báo, và về sau cũng không làm gì', async () => {
    const workbook = open();
    host.editing = true;
    const work = (): Promise<void> =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Lén lút');
        await context.sync();
      });
    await expect(retryAfterEdit(work, 5)).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    host.finishEditing();
    // What was let through is answered in turn, so that this comes behind it.
    await excelPort().look();
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Số liệu']);
  });

  test('số liệu có lỗi: không lập, sổ vẫn như cũ', async () => {
    const workbook = open();
    setCell(sheetNamed(workbook, 'Số liệu'), 7, 2, { value: '#N/A' });
    const before = dump(workbook);
    const outcome = await build();
    expect(outcome).toMatchObject({ status: 'refused' });
    expect(
      outcome.status === 'refused' &&
        outcome.findings.some(({ code, cell }) => code === 'formula-error' && cell === 'C8'),
    ).toBe(true);
    expect(dump(workbook)).toEqual(before);
  });
});

test('đi tới ô', async () => {
  const workbook = open({ Khác: [['x']] });
  await excelPort().goTo('Khác', 'C17');
  expect(workbook.active).toBe(sheetNamed(workbook, 'Khác').id);
  expect(workbook.selection).toBe('Khác!C17');
});

test('báo khi ô của trang số liệu đổi, không báo khi trang của mình đổi', async () => {
  open();
  await build();
  const heard: string[] = [];
  const stop = await excelPort().onChange((sheet) => {
    heard.push(sheet);
  });
  const cell = { top: 4, left: 2, bottom: 4, right: 2 };
  // Events are told in turn: once the last one is heard, those before it would have been.
  host.raiseChanged(sheetNamed(host.workbook, 'Phụ lục 1'), cell);
  host.raiseChanged(sheetNamed(host.workbook, 'Số liệu'), cell);
  await vi.waitFor(() => {
    expect(heard).toEqual(['Số liệu']);
  });
  stop();
  // What another listener hears, the first one would have heard too.
  const witness: string[] = [];
  const stopWitness = await excelPort().onChange((sheet) => {
    witness.push(sheet);
  });
  host.raiseChanged(sheetNamed(host.workbook, 'Số liệu'), cell);
  await vi.waitFor(() => {
    expect(witness).toEqual(['Số liệu']);
  });
  expect(heard).toEqual(['Số liệu']);
  stopWitness();
});
