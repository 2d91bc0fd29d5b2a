import { expect, it } from 'vitest';
import { defaultSettings } from '../../src/core/settings/settings';
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

const units = ['Phú Hùng', 'Phú Bình'];
const groupHeads = [
  'Công khai, minh bạch (18)',
  'Tiến độ giải quyết (20)',
  'Dịch vụ trực tuyến (12)',
  'Thanh toán trực tuyến (10)',
  'Số hóa hồ sơ (22)',
  'Mức độ hài lòng (18)',
];
const points = [
  [17.5, 18.25, 11, 8.5, 20, 17],
  [15, 16.5, 9.75, 7, 18.5, 16],
];

/** A sheet with some of the six groups, and with their total where `total` names it. */
function groupsSheet(name: string, from: number, to: number, total: string | null, title = '') {
  const head = ['STT', 'ĐƠN VỊ', ...groupHeads.slice(from, to), ...(total === null ? [] : [total])];
  const rows = units.map((unit, place) => {
    const own = points[place] ?? [];
    const sum = own.reduce((all, each) => all + each, 0);
    return [place + 1, unit, ...own.slice(from, to), ...(total === null ? [] : [sum])].join(' | ');
  });
  return gridOf([...(title === '' ? [] : [title]), head.join(' | '), ...rows].join('\n'), { sheet: name });
}

/** A list of units with totals only. */
const listOf = (name: string, names: readonly string[], title = '', totals: readonly number[] = [80, 70, 60]) =>
  gridOf(
    [
      ...(title === '' ? [] : [title]),
      'STT | ĐƠN VỊ | TỔNG ĐIỂM',
      ...names.map((unit, place) => `${place + 1} | ${unit} | ${totals[place] ?? ''}`),
    ].join('\n'),
    { sheet: name },
  );

const namesOfMore = (grids: readonly ReturnType<typeof sheet>[]) => {
  const { raw, more, findings } = chooseSheets(grids, defaultSettings, 'raw', null);
  return [raw?.sheet, more.map((grid) => grid.sheet), findings.map(({ code }) => code)];
};

it('the groups on a sheet of their own, without a total, are read with the sheet that has the totals alone', () => {
  const grids = [groupsSheet('Tổng hợp', 0, 0, 'TỔNG ĐIỂM'), groupsSheet('Chi tiết nhóm', 0, 6, null)];
  expect(namesOfMore(grids)).toEqual(['Tổng hợp', ['Chi tiết nhóm'], []]);
});

it('three groups on one sheet, three and the total on another are one table', () => {
  const grids = [groupsSheet('Nhóm 1-3', 0, 3, null), groupsSheet('Nhóm 4-6', 3, 6, 'TỔNG ĐIỂM')];
  expect(namesOfMore(grids)).toEqual(['Nhóm 4-6', ['Nhóm 1-3'], []]);
  expect(namesOfMore([groupsSheet('A', 0, 5, 'TỔNG ĐIỂM'), groupsSheet('B', 5, 6, null)])).toEqual(['A', ['B'], []]);
});

it('groups that add up to other totals are named and not joined', () => {
  const grids = [listOf('Tổng hợp', units, '', [50, 40]), groupsSheet('Chi tiết nhóm', 0, 6, null)];
  expect(namesOfMore(grids)).toEqual(['Tổng hợp', [], ['sheet-left-out']]);
});

it('a list of other units under the title of another period is named, not dropped', () => {
  const departments = listOf('Sở', ['Sở Y tế', 'Sở Nội vụ'], 'TUẦN 38 NĂM 2026');
  for (const title of ['TUẦN 37 NĂM 2026', 'THÁNG 8 NĂM 2026', 'NĂM 2026'])
    expect(namesOfMore([departments, listOf('Xã', ['Xã Tân Lạc', 'Xã Trà Leng'], title)])).toEqual([
      expect.any(String),
      [],
      ['sheet-other-units'],
    ]);
  const older = listOf('T37', ['Sở Y tế', 'Sở Nội vụ'], 'TUẦN 37 NĂM 2026');
  expect(namesOfMore([departments, older])).toEqual(['Sở', [], []]);
});

it('a list with totals only is read with a list that has the groups, and one that shares a unit with it', () => {
  const communes = groupsSheet('Xã', 0, 6, 'TỔNG ĐIỂM');
  expect(namesOfMore([listOf('Sở', ['Sở Y tế', 'Sở Nội vụ']), communes])).toEqual(['Sở', ['Xã'], []]);
  expect(
    namesOfMore([listOf('Sở', ['Sở Y tế', 'Sở Nội vụ', 'Phú Hùng']), listOf('Xã', ['Phú Hùng', 'A', 'B'])]),
  ).toEqual(['Sở', ['Xã'], []]);
});

it('the form of the next week, with names and no figure, is not read', () => {
  const grids = [sheet('Tuần 38', 80), listOf('Tuần 39', units, '', [])];
  expect(namesOfMore(grids)).toEqual(['Tuần 38', [], []]);
});

it.each([
  ['Kỳ trước', 'Kỳ này'],
  ['Trước', 'Nay'],
  ['Cũ', 'Mới'],
  ['Số liệu cũ', 'Số liệu'],
])('of the sheets “%s” and “%s”, the second is the period to rank', (before, now) => {
  expect(chosen([sheet(before, 80), sheet(now, 85)], null)).toEqual([now, `sheet-left-out ${before}`]);
});
