import { describe, expect, it } from 'vitest';
import { cellName } from '../../src/core/area';
import { parseDate } from '../../src/core/periods/date';
import { defaultSettings } from '../../src/core/settings/settings';
import { type BuildInput, buildAppendix } from '../../src/pipeline/build-appendix';
import { gridOf } from '../intake/grid-of';

function build(raw: string, previous: string | null = null, more: Partial<BuildInput> = {}) {
  const compared = previous === null ? null : gridOf(previous, { sheet: 'Kỳ trước' });
  const given = { period: null, previousPeriod: null, closedOn: null, ...more };
  return buildAppendix({ raw: gridOf(raw), previous: compared, compare: true, settings: defaultSettings, ...given });
}
const rows = (result: ReturnType<typeof build>) =>
  result.table?.cohorts.flatMap(({ units }) =>
    units.map(({ name, total, previous, change }) => ({ name, total, previous, change })),
  ) ?? [];

const september = `
  ĐIỂM THÁNG 9/2026||
  STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP
  1|Xã Ayun|70
  2|Xã Ayun Pa|80`;

describe('mistakes seen in other tools are not made here:', () => {
  it('the earlier of two dates is told by time, not by DDMMYYYY as text (01102026 < 29092026)', () => {
    const result = build(`
      BẢNG ĐIỂM (chốt ngày 01/10/2026)||||
      STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP THÁNG 10/2026|THÁNG 8/2026|THÁNG 9/2026
      1|Xã Ayun|90|60|85`);
    expect([result.table?.closedOn, result.table?.previousPeriod?.label]).toEqual(['2026-10-01', 'Tháng 9/2026']);
    expect((parseDate('29/09/2026') ?? '') < (parseDate('01/10/2026') ?? '')).toBe(true);
  });

  it('old and new rows are matched by unit, not by position', () => {
    const result = build(
      `
      STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP THÁNG 10/2026
      1|Xã Ayun Pa|81
      2|Xã Ayun|72`,
      september,
    );
    expect(rows(result).map(({ name, change }) => [name, change])).toEqual([
      ['Xã Ayun Pa', 1],
      ['Xã Ayun', 2],
    ]);
  });

  it('a new unit has no previous total, and none is made up', () => {
    const result = build(
      `
      STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP THÁNG 10/2026
      1|Xã Ayun Pa|81
      2|Xã Chơ Long|72`,
      september,
    );
    expect(rows(result)[1]).toEqual({ name: 'Xã Chơ Long', total: 72, previous: null, change: null });
    expect(result.findings.map(({ code, cell }) => [code, cell])).toContainEqual(['unit-new', 'B3']);
  });

  it('what was not published stays empty, and is not 0 in the table, its rank or its weak cells', () => {
    const result = build(`
      STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP THÁNG 10/2026|TIẾN ĐỘ GIẢI QUYẾT (%)
      1|Xã Ayun Pa|81|-
      2|Xã Ayun||95`);
    const [first, last] = result.table?.cohorts[0]?.units ?? [];
    expect(first).toMatchObject({ values: { timeliness: null }, weak: [] });
    expect(last).toMatchObject({ total: null, rank: null, grade: null, weak: [] });
    expect(result.plan?.values.flat().filter((value) => value === 0)).toEqual([]);
  });

  it('a day is a day: no hour and no time zone moves it to the day before', () => {
    const days = ['06:00 ngày 05/11/2026', '2026-11-05T06:00:00+07:00', 'Chốt lúc 6 giờ ngày 05 tháng 11 năm 2026'];
    expect(days.map(parseDate)).toEqual(['2026-11-05', '2026-11-05', '2026-11-05']);
  });

  it('a sheet with an error gives no table at all, so that a half-read one can replace nothing', () => {
    const result = build(`
      STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP THÁNG 10/2026
      1|Xã Ayun Pa|81
      2|Xã Ayun|bảy mươi`);
    expect([result.table, result.plan]).toEqual([null, null]);
    expect(result.findings.map(({ code, cell }) => [code, cell])).toContainEqual(['not-a-number', 'C3']);
  });

  it('columns go on after Z', () => {
    expect([25, 26, 51, 52, 701, 702, 16_383].map((column) => cellName(0, column))).toEqual([
      'Z1',
      'AA1',
      'AZ1',
      'BA1',
      'ZZ1',
      'AAA1',
      'XFD1',
    ]);
    const empty = '|'.repeat(27);
    expect(
      build(`
      ${empty}ĐƠN VỊ|ĐIỂM TỔNG HỢP
      ${empty}Xã Ayun Pa|81
      ${empty}Xã Ayun|hỏng`).findings.map(({ code, cell }) => [code, cell]),
    ).toContainEqual(['not-a-number', 'AC3']);
  });

  it('figures are written as numbers, not as text', () => {
    const { plan } = build(`
      STT|ĐƠN VỊ|ĐIỂM TỔNG HỢP THÁNG 10/2026|TIẾN ĐỘ GIẢI QUYẾT (%)
      1|Xã Ayun Pa|"81,5"|"98,41%"`);
    expect(plan?.values.at(-1)).toEqual([1, 'Xã Ayun Pa', 81.5, 'TỐT', 98.41]);
  });
});
