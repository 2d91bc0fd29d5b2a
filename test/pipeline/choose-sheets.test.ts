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
  expect(chooseSheets(grids, defaultSettings, 'raw').raw?.sheet).toBe(latest);
});
