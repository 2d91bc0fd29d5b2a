import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix } from '../invariants/build-appendix';
import type { BuildInput } from '../../src/pipeline/build-appendix';
import { rawGrid } from '../bench/raw-grid';

const ask = (raw: Grid, more: Partial<BuildInput> = {}): BuildInput => ({
  raw,
  previous: null,
  compare: true,
  settings: defaultSettings,
  period: null,
  previousPeriod: null,
  closedOn: null,
  ...more,
});
const headerRows = 4;
const raw = rawGrid(40);

function withRows(order: readonly number[]): Grid {
  return {
    ...raw,
    cells: [...raw.cells.slice(0, headerRows), ...order.flatMap((index) => [raw.cells[headerRows + index] ?? []])],
  };
}

describe('from raw sheet to finished appendix', () => {
  it('the result does not depend on the order of the raw rows', () => {
    const all = Array.from({ length: 40 }, (_, index) => index);
    const expected = buildAppendix(ask(raw)).plan?.values;
    expect(expected).toHaveLength(7 + 40);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 40 }), (order) => {
        expect(buildAppendix(ask(withRows(order))).plan?.values).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });

  it('every unit of the raw sheet is in it exactly once, positions 1 to n', () => {
    const units = buildAppendix(ask(raw)).table?.cohorts.flatMap((cohort) => cohort.units) ?? [];
    expect(units.map(({ position }) => position)).toEqual(units.map((_, index) => index + 1));
    expect(new Set(units.map(({ name }) => name))).toEqual(new Set(raw.cells.slice(headerRows).map((row) => row[1])));
  });

  it('the finished appendix of this very period, given as the compared one, is compared by its own column of the period before', () => {
    const { plan } = buildAppendix(ask(raw));
    const previous: Grid = {
      sheet: 'Phụ lục 1',
      cells: plan?.values ?? [],
      merges: plan?.merges ?? [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    const again = buildAppendix(ask(raw, { previous }));
    expect(again.findings).toEqual([]);
    expect(again.table?.previousPeriod?.label).toBe('Tháng 4');
    const changes = ({ table }: typeof again) =>
      table?.cohorts.flatMap(({ units }) => units.map(({ name, change }) => [name, change]));
    expect(changes(again)).toEqual(changes(buildAppendix(ask(raw))));
  });

  it('of a compared sheet with several periods the one that the person names counts', () => {
    const { plan, table } = buildAppendix(ask(raw));
    const previous: Grid = {
      sheet: 'Phụ lục 1',
      cells: plan?.values ?? [],
      merges: plan?.merges ?? [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    const again = buildAppendix(ask(raw, { previous, previousPeriod: 'Tháng 4' }));
    expect(again.table?.cohorts).toEqual(table?.cohorts);
  });

  it('the finished appendix, read as a raw sheet, gives itself', () => {
    const { plan } = buildAppendix(ask(raw));
    const grid: Grid = {
      sheet: 'Phụ lục 1',
      cells: plan?.values ?? [],
      merges: plan?.merges ?? [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    const again = buildAppendix(ask(grid));
    expect(again.findings).toEqual([]);
    expect(again.plan).toEqual(plan);
  });

  it('a period that the person gives goes before the one in the titles', () => {
    const { plan, table } = buildAppendix(
      ask(raw, { period: 'Tháng 6/2024', previousPeriod: 'Tháng 4', closedOn: '2024-06-30' }),
    );
    expect(table).toMatchObject({
      period: { label: 'Tháng 6/2024' },
      previousPeriod: { label: 'Tháng 4' },
      closedOn: '2024-06-30',
      provisional: false,
    });
    expect(plan?.values[6]?.slice(2, 5)).toEqual(['THÁNG 6/2024', 'XẾP LOẠI', 'THÁNG 4']);
  });

  it('a month closed before its end is marked provisional in the title', () => {
    const { plan } = buildAppendix(ask(raw, { period: 'Tháng 6/2024', closedOn: '2024-06-20' }));
    expect(plan?.values[2]?.[0]).toBe('CUNG CẤP DỊCH VỤ CÔNG - THÁNG 6/2024 (tạm tính)');
  });

  it('of a period still open says so in the findings, and the compared period that was taken too early is marked over its column', () => {
    const open = buildAppendix(ask(raw, { period: 'Tháng 6/2024', closedOn: '2024-06-20' }));
    expect(open.findings).toMatchObject([
      { code: 'provisional', params: { period: 'Tháng 6/2024', date: '20/06/2024' } },
    ]);
    const previous: Grid = {
      sheet: 'Phụ lục 1',
      cells: open.plan?.values ?? [],
      merges: open.plan?.merges ?? [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    const next = buildAppendix(ask(raw, { previous, period: 'Tháng 7/2024', closedOn: '2024-07-31' }));
    expect(next.findings.map(({ code }) => code)).toEqual(['previous-equal', 'previous-provisional']);
    expect(next.plan?.values[6]?.slice(2, 5)).toEqual(['THÁNG 7/2024', 'XẾP LOẠI', 'THÁNG 6/2024 (tạm tính)']);
    const sheet: Grid = {
      sheet: 'Phụ lục 2',
      cells: next.plan?.values ?? [],
      merges: next.plan?.merges ?? [],
      percentCells: new Set(),
      hiddenRows: [],
    };
    expect(buildAppendix(ask(sheet)).table?.cohorts).toEqual(next.table?.cohorts);
  });

  /** The raw sheet with other captions over this period and the compared one. */
  const captioned = (total: string, previous: string): Grid => ({
    ...raw,
    cells: raw.cells.map((row, index) =>
      index < 2
        ? ['(Thời gian chốt số liệu: Ngày 31/5/2024)']
        : index === headerRows - 1
          ? [null, null, total, previous, ...row.slice(4)]
          : row,
    ),
  });

  it('a week against a month gives changes, as the report 865/BC-VP does; a month against a quarter or a week gives none, and the caption says why', () => {
    const changes = (period: string, previous: string) => {
      const { table, plan, findings } = buildAppendix(ask(captioned(period, previous)));
      return [
        table?.cohorts.flatMap(({ units }) => units).filter(({ change }) => change !== null).length,
        plan?.values[6]?.[4],
        findings.map(({ code }) => code),
      ];
    };
    expect(changes('THÁNG 5 - TUẦN 01', 'THÁNG 4')).toEqual([40, 'THÁNG 4', []]);
    expect(changes('THÁNG 5', 'QUÝ I')).toEqual([0, 'QUÝ I (không cùng cơ sở tính)', ['other-kind']]);
    expect(changes('THÁNG 5', 'THÁNG 4 - TUẦN 04')).toEqual([
      0,
      'THÁNG 4 - TUẦN 04 (không cùng cơ sở tính)',
      ['other-kind'],
    ]);
  });

  it('“cùng kỳ năm 2023” is this period a year before, so that a change has a basis', () => {
    const { table, plan, findings } = buildAppendix(ask(captioned('THÁNG 5/2024', 'CÙNG KỲ NĂM 2023')));
    expect([table?.previousPeriod?.label, table?.sameBasis, plan?.values[6]?.[4], findings.length]).toEqual([
      'Tháng 5/2023',
      true,
      'CÙNG KỲ NĂM 2023',
      0,
    ]);
  });

  it('without comparison the column of another period in the raw sheet is not used', () => {
    const { table, findings } = buildAppendix(ask(raw, { compare: false }));
    expect(table?.compared).toBe(false);
    expect(findings.map(({ code }) => code)).toEqual(['no-previous']);
  });

  it('an error in the data gives no table, and all findings of both sheets', () => {
    const broken: Grid = {
      ...raw,
      cells: raw.cells.map((row, index) =>
        index === 7
          ? [...row.slice(0, 2), 'tám mươi', ...row.slice(3)]
          : index === 9
            ? [...row.slice(0, 2), 101, ...row.slice(3)]
            : row,
      ),
    };
    const { table, plan, findings } = buildAppendix(ask(broken));
    expect([table, plan]).toEqual([null, null]);
    expect(findings.map(({ code, cell }) => [code, cell])).toEqual([
      ['not-a-number', 'C8'],
      ['out-of-range', 'C10'],
    ]);
  });
});
