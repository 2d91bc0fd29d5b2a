import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { CellValue, Grid } from '../../src/core/grid';
import { type BookStore, createBookStore, emptyBook } from '../../src/hosts/page/book';
import { pagePort } from '../../src/hosts/page/page-port';
import { changeDelay, createController, type PaneActions } from '../../src/pane/controller';
import { initialState, type PaneState } from '../../src/pane/state/pane-state';
import { readSettingsSheet } from '../../src/settings-sheet';
import { realSteps } from './memory-port';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const points: CellValue[][] = [
  ['THI ĐUA KHỐI NĂM 2026'],
  ['Đơn vị', 'Kế hoạch (40 điểm)', 'Kết quả (60 điểm)'],
  ['Phòng A', 35, 50],
  ['Phòng B', 38, 41],
];

let book: BookStore;
let pane: PaneActions;
let state: PaneState;
/** Counts the panes: one that a former test has opened may still answer, and is not listened to any more. */
let opened = 0;

/** A page with one sheet, and the pane beside it. */
async function open(cells: CellValue[][]): Promise<void> {
  const grid: Grid = { sheet: 'Số liệu', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
  book = createBookStore();
  const sheet = { name: 'Số liệu', grid, plan: null, hidden: false, source: null, ours: false };
  book.set({ ...emptyBook, sheets: [sheet], active: 'Số liệu' });
  state = initialState;
  opened += 1;
  const mine = opened;
  const port = pagePort(book, { language: 'vi', show: () => undefined, openHelp: () => undefined });
  pane = createController(port, realSteps, (next) => {
    if (mine === opened) state = next;
  });
  await vi.advanceTimersByTimeAsync(changeDelay);
  pane.chooseRaw('Số liệu');
  await vi.advanceTimersByTimeAsync(changeDelay);
}

/** Milliseconds; the usual second is too few for parts that a loaded machine loads for the first time. */
const patience = 20_000;

/** Runs on until what was asked for is done: parts of the pane are loaded on the way. */
async function settle(done: () => boolean): Promise<void> {
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(changeDelay);
    expect(done()).toBe(true);
  }, patience);
}

function gridOf(name: string): Grid {
  const found = book.get().sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`no sheet “${name}”`);
  return found.grid;
}

const isBuilt = (): boolean => state.stage.kind === 'built';

/** The ranked units of the Phụ lục: name and total. */
function ranked(): readonly (readonly CellValue[])[] {
  const { cells } = gridOf('Phụ lục 1');
  return cells.filter((row) => row.some((cell) => String(cell).startsWith('Phòng'))).map((row) => row.slice(1, 3));
}

/** A person types over the cell of “Cấu hình” that reads so, and the pane follows before they go on. */
async function correct(from: CellValue, to: CellValue): Promise<void> {
  const now = book.get();
  const sheets = now.sheets.map((sheet) => {
    if (sheet.name !== 'Cấu hình') return sheet;
    const cells = sheet.grid.cells.map((row) => row.map((cell) => (cell === from ? to : cell)));
    return { ...sheet, grid: { ...sheet.grid, cells } };
  });
  book.set({ ...now, sheets });
  await vi.advanceTimersByTimeAsync(2 * changeDelay);
  await settle(() => !state.preview.busy);
}

test('“Tạo bộ chỉ số từ trang này” makes the sheet “Cấu hình” with a set out of the chosen sheet; the next build uses it, as it was corrected', async () => {
  await open(points);
  await pane.proposeScheme();
  await settle(isBuilt);
  const { settings, findings } = readSettingsSheet(gridOf('Cấu hình'));
  expect(findings).toEqual([]);
  expect(settings.ownScheme?.indicators.map(({ name, max }) => [name, max])).toEqual([
    ['Kế hoạch', 40],
    ['Kết quả', 60],
  ]);
  expect(state.stage).toMatchObject({ kind: 'built', sheet: 'Cấu hình' });
  pane.build('appendix', null);
  await settle(() => state.stage.kind === 'built' && state.stage.sheet === 'Phụ lục 1');
  expect(ranked()).toEqual([
    ['Phòng A', 85],
    ['Phòng B', 79],
  ]);
  await correct('Cộng điểm', 'Cộng điểm rồi quy về thang điểm');
  await correct(60, 160);
  pane.build('appendix', 'replace');
  await settle(isBuilt);
  expect(ranked()).toEqual([
    ['Phòng A', 42.5],
    ['Phòng B', 39.5],
  ]);
});

test('a set that a person has corrected is asked about before it gives way, and stays until then', async () => {
  await open(points);
  await pane.proposeScheme();
  await settle(isBuilt);
  await correct('Kết quả', 'Kết quả cả năm');
  const before = gridOf('Cấu hình');
  await pane.proposeScheme();
  await settle(() => state.stage.kind === 'exists');
  expect(gridOf('Cấu hình')).toEqual(before);
  pane.build(null, 'replace');
  await settle(isBuilt);
  expect(readSettingsSheet(gridOf('Cấu hình')).settings.ownScheme?.indicators[1]?.name).toBe('Kết quả');
  pane.undo();
  await settle(() => gridOf('Cấu hình').cells.flat().includes('Kết quả cả năm'));
});

test('a sheet without a table is refused with the reason, and nothing is made', async () => {
  await open([['Ghi chú'], ['không có bảng nào']]);
  await pane.proposeScheme();
  await settle(() => state.stage.kind === 'refused');
  expect(book.get().sheets.map(({ name }) => name)).toEqual(['Số liệu']);
});
