import { describe, expect, it } from 'vitest';
import { pageRoom } from '../../src/appendix/fit-widths';
import { layOutPages } from '../../src/appendix/lay-out-pages';
import type { SheetPlan } from '../../src/appendix/sheet-plan';
import { defaultSettings } from '../../src/core/settings/settings';
import { planHistory } from '../../src/history/plan-history';
import { planSheet } from '../../src/pipeline/plan-sheet';
import { readTable } from '../../src/pipeline/build-appendix';
import { recordPeriod } from '../../src/pipeline/record-period';
import type { SheetKind } from '../../src/pipeline/sheet-kinds';
import { lineCount } from '../../src/appendix/text-height';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../src/settings-sheet/plan-settings-sheet';
import { appendixOf } from './appendix-of';
import { printedSize } from './printed-size';
import { madeUpSheet } from '../../scripts/papers/made-up-sheets';

const asked = (units: number, month: number, more: object = {}) => ({
  raw: madeUpSheet(units, { month, shift: month }),
  previous: null,
  compare: true,
  settings: { ...defaultSettings, ...more },
  period: null,
  previousPeriod: null,
  closedOn: null,
});

function planOf(kind: SheetKind, units: number, more: object = {}): SheetPlan {
  const records = [3, 4].flatMap((month) => {
    const { read } = readTable(asked(units, month));
    const made = read && recordPeriod(read.table, 'Số liệu');
    return made && 'record' in made ? [made.record] : [];
  });
  const history = {
    sheet: 'Lịch sử',
    cells: planHistory(records).values,
    merges: [],
    percentCells: new Set<string>(),
    hiddenRows: [],
  };
  const { plan, findings } = planSheet(kind, { ...asked(units, 5, more), history });
  if (plan === null) throw new Error(JSON.stringify(findings));
  return plan;
}

/** The rows of each page, but for those that are repeated on it. */
function pagesOf({ rowHeights, columnWidths, page }: SheetPlan): number[][] {
  const pages: number[][] = [];
  layOutPages(rowHeights, pageRoom(columnWidths, page.margins), page).forEach((place, row) => {
    pages[place.page] = [...(pages[place.page] ?? []), row];
  });
  return pages;
}

const sizes = [1, 18, 40, 170];
const pageCounts = { analysis: [2, 3, 5, 11], trend: [2, 3, 5, 14] };

describe.each(['analysis', 'trend'] as const)('the printed pages of the sheet “%s”', (kind) => {
  it('are as few as their rows and charts need, with a font of 9 points or more', () => {
    const plans = sizes.map((units) => planOf(kind, units));
    expect(plans.map((plan) => pagesOf(plan).length)).toEqual(pageCounts[kind]);
    for (const plan of plans) expect(printedSize(plan, 12)).toBeGreaterThanOrEqual(9);
  });

  it.each(sizes)('of %i units have a row with figures each, and no chart in two parts', (units) => {
    const plan = planOf(kind, units);
    for (const rows of pagesOf(plan)) {
      expect(rows.some((row) => (plan.values[row] ?? []).some((value) => value !== null))).toBe(true);
      for (const { position } of plan.charts ?? []) {
        const inside = rows.filter((row) => row >= position.top && row <= position.bottom).length;
        expect([0, position.bottom - position.top + 1]).toContain(inside);
      }
    }
  });
});

describe('the printed pages of the appendix', () => {
  it('are one of the 18 units of the report 865/BC-VP, and as few as long names need', () => {
    expect(pagesOf(appendixOf({}))).toHaveLength(1);
    const pages = sizes.map((units) => pagesOf(planOf('appendix', units)).length);
    expect(pages).toEqual([1, 1, 3, 9]);
  });

  it('have a font of 10 points at 13 columns, of 9 with all that can be wished for, in every list', () => {
    const many = { movement: true, ranks: ['total', 'transparency', 'onlinePayment'], changeStyle: 'coloured' };
    for (const units of sizes) {
      expect(printedSize(planOf('appendix', units), 12)).toBeGreaterThanOrEqual(10);
      expect(printedSize(planOf('appendix', units, many), 12)).toBeGreaterThanOrEqual(9);
    }
  });
});

describe('the printed sheet “Cấu hình”', () => {
  const plan = planSettingsSheet(defaultConfigured);

  it('has a font of 9 points', () => {
    expect(printedSize(plan, 12)).toBeGreaterThanOrEqual(9);
  });

  it('has no note that runs on behind its last column, where a printer would make everything smaller', () => {
    const room = plan.columnWidths.slice(2).reduce((sum, width) => sum + width, 0);
    const notes = plan.values.flatMap((row) => (row.slice(3).every((value) => value === null) ? [row[2] ?? null] : []));
    expect(notes.filter((note) => lineCount(String(note ?? ''), room) > 1)).toEqual([]);
  });
});
