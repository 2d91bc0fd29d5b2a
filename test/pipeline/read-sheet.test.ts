import { describe, expect, it } from 'vitest';
import { messageOf } from '../../src/catalogue';
import type { CellValue, Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix, type BuildResult } from '../../src/pipeline/build-appendix';
import { buildLiveAppendix } from '../../src/pipeline/build-live-appendix';
import { officialRows } from '../scoring/official-fixture';
import { communeCounts } from '../scoring/made-counts';

function inputOf(cells: readonly (readonly CellValue[])[]): Parameters<typeof buildAppendix>[0] {
  const raw: Grid = { sheet: 'Số đếm', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
  return {
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  };
}

const header = ['Đơn vị', 'Nhóm', 'Chỉ số', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Điểm công bố'];
const title = ['SỐ LIỆU CỔNG DVCQG THÁNG 5 NĂM 2026 (chốt số liệu ngày 31/5/2026)'];

function rowsOf(name: string, onTime: number): readonly (readonly CellValue[])[] {
  return Object.entries(communeCounts).map(([code, count]): CellValue[] => {
    if (!count) return [name, null, code];
    if ('ratio' in count) return [name, null, code, null, null, count.ratio];
    return [name, null, code, code === 'ON_TIME_RATE' ? onTime : count.numerator, count.denominator];
  });
}

const unitsOf = ({ table }: BuildResult) => (table?.cohorts ?? []).flatMap(({ units }) => units);

describe('a raw sheet of counts', () => {
  const counted = [title, header, ...rowsOf('UBND xã A', 1002), ...rowsOf('UBND xã B', 1200)];

  it('becomes the appendix in the points of the portal’s groups, with period and closing date of its title', () => {
    const result = buildAppendix(inputOf(counted));
    expect(result.table).toMatchObject({
      scheme: { id: 'portal-2026' },
      period: { label: 'Tháng 5/2026' },
      closedOn: '2026-05-31',
    });
    // 20 × 1002/1200 = 16.70: the two communes differ by nothing else.
    expect(unitsOf(result).map(({ name, values }) => [name, values['timeliness']])).toEqual([
      ['UBND xã B', 20],
      ['UBND xã A', 16.7],
    ]);
    expect(result.plan?.values.flat()).toContain('UBND xã B');
  });

  it('made with the office’s own maxima can be read back by them, though its points exceed those of the scheme', () => {
    const settings = { ...defaultSettings, countsMaxima: { ON_TIME_RATE: 16, DOSSIER_SYNC: 10 } };
    const made = buildAppendix({ ...inputOf(counted), settings });
    const back = buildAppendix({ ...inputOf(made.plan?.values ?? []), settings });
    // 10 × 1180/1200 = 9.83 in place of 6 × 1180/1200 = 5.90: 15.37 becomes 19.30, of 18 by the scheme and 22 by the office.
    expect([buildAppendix(inputOf(counted)), made].map((result) => unitsOf(result)[0]?.values['transparency'])).toEqual(
      [15.37, 19.3],
    );
    expect(unitsOf(back).map(({ name, total, values }) => [name, total, values])).toEqual(
      unitsOf(made).map(({ name, total, values }) => [name, total, values]),
    );
  });

  it('takes the published points of the portal where they stand, and leaves a total empty that cannot be known', () => {
    const units = unitsOf(buildAppendix(inputOf(officialRows())));
    expect(units).toHaveLength(8);
    expect(units.find(({ name }) => name === 'Hồ Chí Minh')).toMatchObject({
      values: { timeliness: 17.88, transparency: 8, onlinePayment: 7.28, onlineService: 9.68, satisfaction: 10.34 },
    });
  });

  it('keeps the official total, and says where the counts give another', () => {
    const result = buildAppendix(inputOf([...counted, ['UBND xã A', null, 'TOTAL', null, null, null, 90.5]]));
    expect(unitsOf(result)[0]).toMatchObject({ name: 'UBND xã A', total: 90.5, grade: 'XUẤT SẮC' });
    expect(result.findings.map(({ code }) => code)).toContain('points-differ');
  });

  it('makes nothing of counts that cannot be, and names their cell', () => {
    const result = buildAppendix(inputOf([title, header, ...rowsOf('UBND xã A', 1201)]));
    expect(result.plan).toBeNull();
    expect(
      result.findings
        .filter(({ severity }) => severity === 'error')
        .map((finding) => `${finding.cell ?? ''} ${messageOf(finding, 'vi')}`),
    ).toEqual(['D7 Tử số 1201 lớn hơn mẫu số 1200 (“Hồ sơ đúng hạn, trong hạn”). Kiểm tra lại hai số.']);
  });

  it('is no sheet for formulas over points, and the person is told so', () => {
    const { plan, findings } = buildLiveAppendix(inputOf(counted));
    expect(plan).toBeNull();
    expect(findings.filter(({ severity }) => severity === 'error').map(({ code }) => code)).toEqual([
      'live-from-counts',
    ]);
  });
});

describe('a raw sheet of points', () => {
  it('is read as before, even where counts stand beside its total', () => {
    const header = ['ĐƠN VỊ', 'ĐIỂM TỔNG HỢP', 'Hồ sơ đúng hạn', 'Hồ sơ tiếp nhận'];
    const result = buildAppendix(inputOf([header, ['UBND xã A', 81.5, 1, 2], ['UBND xã B', 70, 1, 2]]));
    expect(unitsOf(result).map(({ total }) => total)).toEqual([81.5, 70]);
    expect(result.findings.map(({ code }) => code)).not.toContain('points-computed');
  });
});
