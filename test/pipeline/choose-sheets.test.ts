import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings';
import { chooseSheets } from '../../src/pipeline/choose-sheets';
import { gridOf } from '../intake/grid-of';

const sheet = (name: string, total: number) =>
  gridOf(`STT | ĐƠN VỊ | ĐIỂM\n1 | Phú Hùng | ${total}\n2 | Phú Bình | ${total - 1}`, { sheet: name });

it.each([
  [['T8', 'T9'], 'T9'],
  [['T9', 'T8'], 'T9'],
  [['Tháng 12', 'Tháng 1'], 'Tháng 1'],
  [['Tuần 36', 'Tuần 35'], 'Tuần 36'],
])('of the sheets %j, named without a year, the latest is read: %s', (names, latest) => {
  const grids = names.map((name, place) => sheet(name, 80 + place));
  expect(chooseSheets(grids, defaultSettings, 'raw', null).raw?.sheet).toBe(latest);
});

/** The sheet that is read, and what is said of others. */
function chosen(grids: readonly ReturnType<typeof sheet>[], open: string | null) {
  const { raw, findings } = chooseSheets(grids, defaultSettings, 'raw', open);
  return [raw?.sheet, ...findings.map(({ code, params }) => `${code} ${String(params['sheet'])}`)];
}

it('of tables whose periods do not tell, the one that was open when the file was saved is read, and the other is named', () => {
  const grids = [sheet('Bản 1', 80), sheet('Bản 2', 85)];
  expect(chosen(grids, null)).toEqual(['Bản 1', 'sheet-left-out Bản 2']);
  expect(chosen(grids, 'Bản 2')).toEqual(['Bản 2', 'sheet-left-out Bản 1']);
});

it('the latest period goes before the sheet that was open, with a warning', () => {
  const grids = [sheet('Tháng 8', 80), sheet('Tháng 9', 85)];
  expect(chosen(grids, 'Tháng 8')).toEqual(['Tháng 9', 'sheet-open-older Tháng 8']);
  expect(chosen(grids, 'Tháng 9')).toEqual(['Tháng 9']);
});

it('an open sheet that has no table, or the same totals, decides nothing', () => {
  const grids = [sheet('Số liệu', 80), sheet('Phụ lục 1', 80), gridOf('Ghi chú', { sheet: 'Ghi chú' })];
  expect(chosen(grids, 'Ghi chú')).toEqual(['Số liệu']);
  expect(chosen(grids, 'Phụ lục 1')).toEqual(['Số liệu']);
});
