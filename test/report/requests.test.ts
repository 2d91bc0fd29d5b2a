import { expect, test } from 'vitest';
import { indicatorResults } from '../../src/report/indicator-results';
import type { Recommendation, ReportSettings } from '../../src/report/report-settings';
import { requestLines } from '../../src/report/requests';
import { textOf } from '../../src/report/run';
import { phuTanSettings, tableOf } from './phu-tan';

const results = indicatorResults(tableOf([{ name: 'LONG HÒA', values: { timeliness: 1, transparency: 2 } }]));
const closedOn = { year: 2024, month: 5, day: 6 };

function asked(recommendations: ReportSettings['recommendations'], standingRequests: readonly string[] = []): string[] {
  return requestLines(results, { ...phuTanSettings, recommendations, standingRequests }, closedOn).map(textOf);
}

function recommendation(body: string | null, forBody: string, deadlineDays = 7): Recommendation {
  return { forUnits: '', body, forBody, deadlineDays };
}

test('a body asked once has it on its line, a body asked twice has a list and one time to report', () => {
  expect(asked({ timeliness: recommendation('Sở A', 'Kiểm tra {units}.') })).toEqual([
    'a) Sở A: Kiểm tra Long Hòa. Thời hạn báo cáo kết quả: hết ngày 13/5/2024.',
  ]);
  expect(asked({ transparency: recommendation('Sở A', 'Một.'), timeliness: recommendation('Sở A', 'Hai.') })).toEqual([
    'a) Sở A:',
    '- Một.',
    '- Hai. Thời hạn báo cáo kết quả: hết ngày 13/5/2024.',
  ]);
});

test('different times to report are each given', () => {
  expect(
    asked({ transparency: recommendation('Sở A', 'Một.', 0), timeliness: recommendation('Sở A', 'Hai.', 31) }),
  ).toEqual([
    'a) Sở A:',
    '- Một. Thời hạn báo cáo kết quả: hết ngày 06/5/2024.',
    '- Hai. Thời hạn báo cáo kết quả: hết ngày 06/6/2024.',
  ]);
});

test('what is asked of all units stands first', () => {
  expect(asked({ timeliness: recommendation('Sở A', 'Một.') }, ['Rà soát.', 'Đối chiếu.'])).toEqual([
    'a) Thủ trưởng các đơn vị, địa phương:',
    '- Rà soát.',
    '- Đối chiếu.',
    'b) Sở A: Một. Thời hạn báo cáo kết quả: hết ngày 13/5/2024.',
  ]);
});

test('an indicator that the catalogue does not know is asked of nobody', () => {
  expect(asked({})).toEqual([]);
});

test('each body is asked its own tasks only, the day in bold', () => {
  const two = { transparency: recommendation('Sở A', 'Một.'), timeliness: recommendation('Sở B', 'Hai.') };
  expect(asked(two)).toEqual([
    'a) Sở A: Một. Thời hạn báo cáo kết quả: hết ngày 13/5/2024.',
    'b) Sở B: Hai. Thời hạn báo cáo kết quả: hết ngày 13/5/2024.',
  ]);
  expect(
    requestLines(results, { ...phuTanSettings, recommendations: two, standingRequests: [] }, closedOn)[0],
  ).toContainEqual({ text: '13/5/2024', bold: true });
});

test('up to twelve units are named, more are counted; where none is under its threshold all units are meant', () => {
  const units = (count: number) =>
    Array.from({ length: count }, (_, index) => ({
      name: `Xã ${String(index + 1).padStart(2, '0')}`,
      values: { timeliness: index },
    }));
  const said = (table: ReturnType<typeof tableOf>, recommendations: ReportSettings['recommendations']): string =>
    requestLines(indicatorResults(table), { ...phuTanSettings, recommendations, standingRequests: [] }, null)
      .map(textOf)
      .join();
  const timeliness = { timeliness: recommendation('Sở A', 'Kiểm tra {units}.') };
  expect(said(tableOf(units(12)), timeliness)).toContain('Xã 11 và Xã 12.');
  expect(said(tableOf(units(13)), timeliness)).toContain('Kiểm tra 13 đơn vị dưới ngưỡng (gạch chân tại Phụ lục 1).');
  expect(
    said(tableOf([{ name: 'A', values: { certifiedCopy: 0 } }]), {
      certifiedCopy: recommendation('Sở A', 'Kiểm tra {units}.'),
    }),
  ).toContain('Kiểm tra các đơn vị.');
});
