import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { planHistory } from '../../src/history/plan-history';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { recordPeriod } from '../../src/pipeline/record-period';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

const scheme = schemeOfText(exampleText('thi-dua-lop.json'));
const written = 'THÁNG 11 - TUẦN 02 NĂM 2026';

function sheetOf(period: string, lateness = 2): Grid {
  const text = exampleText('thi-dua-lop.csv');
  if (!text.includes(written)) throw new Error('another title');
  return gridOfCsv(text.replace(written, period).replace('Lớp 6A1,2,', `Lớp 6A1,${lateness},`));
}

/** A history in which these periods were recorded, one after the other. */
function historyOf(periods: readonly (readonly [string, number])[]): Grid {
  const records = periods.map(([period, lateness]) => {
    const { table } = buildAppendix(inputBy(scheme, sheetOf(period, lateness)));
    const made = table && recordPeriod(table, 'Số liệu');
    if (!made || !('record' in made)) throw new Error(`no record of ${period}`);
    return made.record;
  });
  const cells = planHistory(records).values.map((row) => [...row]);
  return { sheet: 'Lịch sử', cells, merges: [], percentCells: new Set(), hiddenRows: [] };
}

function compared(period: string, past: readonly (readonly [string, number])[]) {
  const { table } = buildAppendix({ ...inputBy(scheme, sheetOf(period, 0)), history: historyOf(past) });
  const unit = table?.cohorts[0]?.units.find(({ name }) => name === 'Lớp 6A1');
  return { with: table?.previousPeriod?.label, change: unit?.change };
}

describe('classes are compared within one school year, across the New Year', () => {
  it('by weeks of the school year: the week before, not the one of the greatest number of another year', () => {
    const past = [
      ['TUẦN 33 NĂM HỌC 2025-2026', 5],
      ['TUẦN 17 NĂM HỌC 2026-2027', 3],
    ] as const;
    // Three points off became none.
    expect(compared('TUẦN 18 NĂM HỌC 2026-2027', past)).toEqual({ with: 'Tuần 17 năm học 2026-2027', change: 3 });
  });

  it('by months: December before January', () => {
    const past = [
      ['THÁNG 9 NĂM HỌC 2026-2027', 5],
      ['THÁNG 12 NĂM HỌC 2026-2027', 4],
    ] as const;
    expect(compared('THÁNG 1 NĂM HỌC 2026-2027', past)).toEqual({ with: 'Tháng 12/2026', change: 4 });
  });

  it('by terms', () => {
    expect(compared('HỌC KỲ II NĂM HỌC 2026-2027', [['HỌC KỲ I NĂM HỌC 2026-2027', 1]])).toEqual({
      with: 'Học kỳ I năm học 2026-2027',
      change: 1,
    });
  });
});
