import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { SheetPlan } from '../../../src/appendix/sheet-plan';
import { defaultSettings } from '../../../src/core/settings/settings';
import { pdfAddress } from '../../../src/hosts/sheets/server/pdf-address';
import { buildAppendix } from '../../../src/pipeline/build-appendix';
import { rawGrid } from '../../bench/raw-grid';
import { memberNames } from '../../sheets-host/api-signatures';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { reachingCalls, spreadsheetCalls } from '../../sheets-host/execution';
import { addSheet, sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { build, jobFor } from '../../sheets-host/sheets-fixture';
import { runScript } from '../../sheets-host/run-script';
import type { SheetModel, Workbook } from '../../sheets-host/workbook';

let code: BuiltCode;
let plan: SheetPlan;
let sheet: SheetModel;
let calls: readonly string[];
beforeAll(async () => {
  code = await buildCode();
  const raw = rawGrid(18);
  const result = buildAppendix({
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!result.plan) throw new Error('The fixture gives no plan.');
  plan = result.plan;
  const workbook = workbookOf(raw);
  ({ calls } = build(code, workbook, jobFor('Số liệu')));
  sheet = sheetNamed(workbook, 'Phụ lục 1');
}, 180_000);

/** Each row of the table in docs/google-sheets.md. */
const differences: Readonly<Record<string, () => void>> = {
  'text-format': () => {
    const formats = plan.values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'string' ? [sheet.cells[row]?.[column]?.format.numberFormat] : [],
      ),
    );
    expect(new Set(formats)).toEqual(new Set(['@']));
  },
  'row-heights': () => {
    const body = plan.values
      .map((_, row) => row)
      .slice(plan.frozenRows)
      .map((row) => sheet.rowHeights.get(row));
    expect(new Set(body).size).toBe(1);
  },
  'column-widths': () => {
    plan.columnWidths.forEach((characters, column) => {
      // A new sheet's columns are 100 pixels wide.
      const extra = (sheet.columnWidths.get(column) ?? 100) - Math.round(characters * 7) - 5;
      expect(extra).toBeGreaterThanOrEqual(0);
      expect(extra).toBeLessThanOrEqual(24);
    });
  },
  gridlines: () => {
    expect(calls).not.toContain('Spreadsheet.Sheet.setHiddenGridlines');
    expect(pdfAddress('a', 1)).toContain('gridlines=false');
  },
  'page-setup': () => {
    expect(memberNames('Spreadsheet.Sheet').filter((name) => /print|orientation|margin|paper/iu.test(name))).toEqual(
      [],
    );
    expect(pdfAddress('a', 1, { portrait: true, margins: [15, 15, 15, 20], one: true })).toMatch(/&scale=4&/u);
    expect(pdfAddress('a', 1, { portrait: false, margins: [20, 15, 20, 30] })).toMatch(
      /size=A4&portrait=false&fitw=true.*fzr=true.*left_margin=1\.18/u,
    );
  },
  'page-numbers': () => {
    expect(plan.page.pageNumbers).toBe(true);
    expect(pdfAddress('a', 1)).toContain('pagenumbers=true');
  },
};

describe('the intended differences between Sheets and the plan', () => {
  it('are those of the guide', () => {
    const guide = readFileSync('docs/google-sheets.md', 'utf8');
    expect([...guide.matchAll(/^\| `([a-z-]+)` \|/gmu)].map(([, name]) => name)).toEqual(Object.keys(differences));
  });

  it.each(Object.entries(differences))('%s', (_, holds) => {
    holds();
  });
});

describe('the calls to Google', () => {
  const count = (units: number, more: { compared?: boolean; replaced?: boolean } = {}): number => {
    const workbook = workbookOf(rawGrid(units));
    if (more.compared) addSheet(workbook, { ...rawGrid(units), sheet: 'Tháng 4' });
    if (more.replaced) build(code, workbook, jobFor('Số liệu'));
    const compared = more.compared ? ({ kind: 'sheet', sheet: 'Tháng 4' } as const) : null;
    return spreadsheetCalls(
      build(code, workbook, jobFor('Số liệu', { compared }, more.replaced ? 'replace' : null)).calls,
    ).length;
  };

  it('are as many as the guide says', () => {
    expect([count(18), count(170), count(3321)]).toEqual([25, 26, 27]);
    expect([count(18, { compared: true }), count(3321, { compared: true })]).toEqual([27, 29]);
    expect([count(18, { replaced: true }), count(170, { replaced: true })]).toEqual([37, 38]);
    const guide = readFileSync('docs/google-sheets.md', 'utf8');
    for (const said of ['25 khi lập từ một trang, 27 khi so với trang khác', '*Thay* một trang: 37 lượt'])
      expect(guide).toContain(said);
  });

  it('for keeping the period in the history are as many as the guide says, however many units and periods there are', () => {
    const record = (workbook: Workbook, period: string): number => {
      const job = { ...jobFor('Số liệu', { period, closedOn: '2024-05-31' }), sheets: [], onSamePeriod: 'ask' };
      return reachingCalls(
        runScript(code.script, workbook, 'paneRecord', [
          job,
          { settings: defaultSettings, findings: [], sheet: null },
          [],
        ]).calls,
      ).length;
    };
    for (const units of [18, 170]) {
      const workbook = workbookOf(rawGrid(units));
      const counts = ['Tuần 01', 'Tuần 02', 'Tuần 03', 'Tuần 03'].map((week) =>
        record(workbook, `Tháng 5/2024 - ${week}`),
      );
      expect(
        counts.every((calls, index) => calls <= ([31, 15, 15, 15][index] ?? 0)),
        counts.join(),
      ).toBe(true);
    }
  });
});
