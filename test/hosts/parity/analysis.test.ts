import { beforeAll, expect, it } from 'vitest';
import { sum } from '../../../src/core/decimal';
import type { Grid } from '../../../src/core/grid';
import { defaultSettings } from '../../../src/core/settings/settings';
import { rawGrid } from '../../bench/raw-grid';
import type { ExcelHost } from '../../excel-host/host';
import { startExcel } from '../../excel-host/start';
import { type BuiltCode, buildCode } from '../../sheets-host/built-code';
import { asSheetsWould, buildEverywhere, type Fixture } from './build-everywhere';

let host: ExcelHost;
let code: BuiltCode;
beforeAll(async () => {
  [host, code] = await Promise.all([startExcel(9), buildCode()]);
}, 180_000);

/** Group points of so many communes, different from month to month. */
function points(month: number, units: number): Grid {
  const rows = Array.from({ length: units }, (_, unit) => {
    const groups = [18, 20, 12, 10, 22, 18].map(
      (maximum, group) => maximum - ((unit * 37 + group * 11 + month * 5) % 70) / 10,
    );
    return [`UBND xã Số ${unit + 1}`, sum(groups), ...groups];
  });
  const heading = [
    'Đơn vị',
    'Tổng điểm',
    'Công khai minh bạch',
    'Tiến độ giải quyết',
    'DVC trực tuyến',
    'Thanh toán trực tuyến',
    'Số hóa hồ sơ',
    'Mức độ hài lòng',
  ];
  return {
    sheet: `Tháng ${month}`,
    cells: [[`Số liệu tháng ${month}/2026`], heading, ...rows],
    merges: [],
    percentCells: new Set(),
    hiddenRows: [],
  };
}

it.each<readonly [string, Fixture, scales: number]>([
  ['điểm nhóm, so với kỳ trước', { raw: points(10, 30), previous: points(9, 30) }, 2],
  ['bảng tỷ lệ %, cột kỳ trước chỉ có tổng', { raw: rawGrid(18), previous: null }, 1],
  [
    'có độ nhạy của thứ hạng',
    {
      raw: points(10, 30),
      previous: points(9, 30),
      settings: { ...defaultSettings, sensitivity: true, sensitivityStep: 0.5 },
    },
    2,
  ],
  ['170 đơn vị', { raw: points(10, 170), previous: points(9, 170) }, 2],
])(
  'trang Phân tích điểm giống nhau trong tệp, Excel 1.9 và Google Sheets, ít lượt gọi: %s',
  async (_, fixture, scales) => {
    const { file, excel, sheets, calls } = await buildEverywhere(fixture, host, code, 'analysis');
    expect(file.sheet?.pictures.scales).toHaveLength(scales);
    expect(file.sheet?.pictures.charts.length).toBeGreaterThan(0);
    expect(excel).toEqual(file);
    expect(sheets.findings).toEqual(file.findings);
    expect(sheets.sheet).toEqual(asSheetsWould(file.sheet));
    // As the appendix with formulas: all heat maps are one call, each chart is another; a part more that is asked for takes a few.
    expect(calls).toBeLessThanOrEqual(fixture.settings ? 40 : 36);
  },
);

it.each([18, 170])(
  'trang Tóm tắt lãnh đạo giống nhau trong tệp, Excel 1.9 và Google Sheets, ít lượt gọi: %i đơn vị',
  async (units) => {
    const fixture = { raw: points(10, units), previous: points(9, units) };
    const { file, excel, sheets, calls } = await buildEverywhere(fixture, host, code, 'summary');
    expect(file.sheet?.pictures.charts.map(({ kind }) => kind)).toEqual(['bar', 'line']);
    expect(excel).toEqual(file);
    expect(sheets.findings).toEqual(file.findings);
    expect(sheets.sheet).toEqual(asSheetsWould(file.sheet));
    expect(calls).toBeLessThanOrEqual(45);
  },
);

it('trong Excel không thêm lượt gọi nào so với Phụ lục', async () => {
  const fixture = { raw: points(10, 30), previous: points(9, 30) };
  await buildEverywhere(fixture, host, code);
  const appendix = host.trips.length;
  await buildEverywhere(fixture, host, code, 'analysis');
  expect(host.trips.length).toBeLessThanOrEqual(appendix);
});
