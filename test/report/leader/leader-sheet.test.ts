import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PlanChart } from '../../../src/appendix/plan-chart';
import type { PlanValue, SheetPlan } from '../../../src/appendix/sheet-plan';
import type { LeagueTable } from '../../../src/core/table/league-table';
import { leaderPage } from '../../../src/report/leader/leader-page';
import { leaderSheet } from '../../../src/report/leader/sheet/leader-sheet';
import { noTableFacts } from '../../../src/report/quality/table-facts';
import { printedSize } from '../../appendix/printed-size';
import { phuTanTable, tableOf } from '../phu-tan';
import { madeUp } from './made-up';
import { pageText } from '../page-text';

const sheetOf = (table: LeagueTable): SheetPlan => leaderSheet(table, '.', noTableFacts);

function textsOf({ values }: SheetPlan): string[] {
  return values.map((row) => row.filter((value) => value !== null && value !== '').join('\t'));
}

/** The figures of a row, and texts, without the empty cells. */
function rowsAfter(plan: SheetPlan, caption: string): PlanValue[][] {
  const first = plan.values.findIndex((row) => row.includes(caption));
  return plan.values.slice(first + 1).map((row) => [...row]);
}

function cellsIn(plan: SheetPlan, { top, left, bottom, right }: PlanChart['position']): PlanValue[] {
  return plan.values.slice(top, bottom + 1).flatMap((row) => row.slice(left, right + 1));
}

function chartOf(plan: SheetPlan, kind: PlanChart['kind']): PlanChart {
  const chart = plan.charts?.find((one) => one.kind === kind);
  if (chart === undefined) throw new Error(`no ${kind}`);
  return chart;
}

describe('the leader’s sheet of the report 865/BC-VP', () => {
  const plan = sheetOf(phuTanTable());
  const lines = textsOf(plan);

  test('begins with the three sentences of the page in Word', () => {
    const page = pageText(leaderPage(phuTanTable(), '.', noTableFacts).pages[0] ?? { name: '', blocks: [] });
    const sentences = lines.filter((line) => /^(?:Toàn huyện đạt|So với Tháng 4:|1 đơn vị có điểm)/u.test(line));
    expect(sentences).toHaveLength(3);
    for (const sentence of sentences) expect(page).toContain(`\n${sentence}\n`);
  });

  test('has the first five beside the last five, as numbers', () => {
    const rows = rowsAfter(plan, 'Dẫn đầu');
    expect(rows[1]).toEqual([1, 'Phú Hùng', 89.21, 11.83, null, 14, 'Phú Lâm', null, 81.09, 0]);
    expect(rows[5]?.slice(0, 4)).toEqual([5, 'Phú Hiệp', 88.82, expect.any(Number)]);
  });

  test('draws how many units have each grade, by the host’s own chart over the cells that say it', () => {
    const chart = chartOf(plan, 'bar');
    expect(cellsIn(plan, chart.categories)).toEqual(['XUẤT SẮC', 'TỐT', 'KHÁ', 'TRUNG BÌNH', 'YẾU']);
    expect(chart.series.map(({ values }) => cellsIn(plan, values))).toEqual([[0, 15, 2, 1, 0]]);
  });

  test('draws a line from rank to rank of the three that rose and the three that fell most', () => {
    const chart = chartOf(plan, 'rank');
    expect(cellsIn(plan, chart.categories)).toEqual(['Hạng kỳ trước', 'Hạng kỳ này']);
    expect(chart.series).toHaveLength(6);
    const [first, , , last] = chart.series;
    expect([first?.name, first && cellsIn(plan, first.values)]).toEqual(['Phú Hùng', [18, 1]]);
    expect([last?.name, last && cellsIn(plan, last.values)]).toEqual(['Phú Long', [7, 18]]);
  });

  test('has a strip of every group: the median of each fifth, shaded by its own maximum, underlined under the threshold', () => {
    const row = plan.values.findIndex(([name]) => String(name).startsWith('Công khai, minh bạch'));
    expect(plan.values[row]?.slice(0, 5)).toEqual(['Công khai, minh bạch (ngưỡng 70%)', null, 100, 29.4, 5]);
    const scale = plan.colorScales?.find(({ area }) => area.top === row);
    expect(scale?.area).toEqual({ top: row, left: 5, bottom: row, right: 9 });
    expect(scale?.points.map(({ value }) => value)).toEqual([50, 100]);
    const underlined = plan.styles.some(
      ({ areas, style }) => style.underline === true && areas.some(({ top, left }) => top === row && left === 9),
    );
    expect(underlined).toBe((plan.values[row]?.[9] as number) < 70);
  });
});

describe('one page of A4', () => {
  test.each([1, 2, 3, 10, 18, 60, 170])('holds %i units, in letters that can be read', (count) => {
    for (const longNames of [false, true]) {
      const plan = sheetOf(madeUp(count, { longNames }));
      expect(plan.page).toMatchObject({ orientation: 'portrait', fitToWidth: true, onePage: true });
      expect(printedSize(plan, 11)).toBeGreaterThanOrEqual(9);
      expect(printedSize(sheetOf(madeUp(count, { longNames, cohorts: true })), 11)).toBeGreaterThanOrEqual(9);
    }
  });

  test('sets what moved in two lists beside each other, and draws ranks of one list only', () => {
    const plan = sheetOf(madeUp(40, { cohorts: true }));
    expect(plan.charts?.map(({ kind }) => kind)).toEqual(['bar']);
    const heads = plan.values.find((row) => String(row[0]).includes('Tăng điểm nhiều nhất'));
    expect([heads?.[0], heads?.[5]]).toEqual([
      'Khối sở, ban, ngành: Tăng điểm nhiều nhất',
      'Khối xã, phường, đặc khu: Tăng điểm nhiều nhất',
    ]);
  });

  test('of one unit has no empty half of a table and no line of ranks', () => {
    const plan = sheetOf(tableOf([{ name: 'XÃ A', total: 85, previous: 80 }]));
    expect(plan.values.flat().filter((value) => value === 'Hạng')).toHaveLength(1);
    expect(plan.charts?.map(({ kind }) => kind)).toEqual(['bar']);
  });

  test('no chart covers a cell that says something, nor lies outside', () => {
    for (const cohorts of [false, true]) {
      const plan = sheetOf(madeUp(40, { cohorts }));
      for (const { position } of plan.charts ?? []) {
        expect(cellsIn(plan, position).every((value) => value === null)).toBe(true);
        expect(position.bottom).toBeLessThan(plan.values.length);
      }
    }
  });

  test('the number of looks does not grow with the number of units', () => {
    expect(sheetOf(madeUp(170)).styles.length).toBeLessThanOrEqual(sheetOf(madeUp(18)).styles.length + 3);
  });
});

describe('what there is none of', () => {
  test('no unit with a total: said, and nothing is drawn of ranks', () => {
    const plan = sheetOf(tableOf([{ name: 'XÃ A', total: null }], { compared: false }));
    expect(textsOf(plan).join('\n')).toContain('Chưa có đơn vị nào có điểm tổng hợp để xếp hạng');
    expect(plan.charts?.map(({ kind }) => kind)).toEqual(['bar']);
  });

  test('no compared period: no rise, no rank of before, no sign', () => {
    const plan = sheetOf(madeUp(18, { compared: false }));
    expect(plan.charts?.map(({ kind }) => kind)).toEqual(['bar']);
    expect(textsOf(plan).join('\n')).not.toMatch(/[+▲▼]|Tăng, giảm|Hạng kỳ trước/u);
  });

  test('all equal: the whole list, no rank to draw', () => {
    const plan = sheetOf(tableOf([1, 2, 3].map((n) => ({ name: `XÃ ${n}`, total: 85, previous: 85 }))));
    expect(textsOf(plan).join('\n')).toContain('các đơn vị cùng đạt 85 điểm');
    expect(plan.charts?.map(({ kind }) => kind)).toEqual(['bar']);
  });
});

test('every total, change and rank on it is that of the league table', () => {
  const score = fc.integer({ min: 3000, max: 10_000 }).map((hundredths) => hundredths / 100);
  const units = fc.array(
    fc.record({ total: fc.option(score, { freq: 12 }), previous: fc.option(score, { freq: 8 }) }),
    {
      minLength: 1,
      maxLength: 30,
    },
  );
  fc.assert(
    fc.property(units, (given) => {
      const table = tableOf(given.map((one, index) => ({ ...one, name: `XÃ SỐ ${index + 1}` })));
      const rows = table.cohorts.flatMap((cohort) => cohort.units);
      const unitOf = (name: PlanValue | undefined) =>
        rows.find((unit) => unit.name.toLowerCase() === String(name).toLowerCase());
      for (const row of sheetOf(table).values) {
        for (const [rank, name, total, change] of [
          [row[0], row[1], row[2], row[3]],
          [row[5], row[6], row[8], row[9]],
        ]) {
          const unit = unitOf(name);
          if (unit === undefined) continue;
          const isMoved = row[6] === null && row[0] === unit.change && row[3] === unit.rank;
          if (isMoved) expect([rank, total, change]).toEqual([unit.change, unit.previousRank, unit.rank]);
          else expect([rank, total, change]).toEqual([unit.rank, unit.total, unit.change]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
