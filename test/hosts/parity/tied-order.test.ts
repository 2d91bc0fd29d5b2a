import { beforeAll, describe, expect, it } from 'vitest';
import type { Grid } from '../../../src/core/grid';
import { planHistory } from '../../../src/history/plan-history';
import { buildInput } from '../../../src/workbook/build-input';
import type { BuildOutcome, Recordable } from '../../../src/workbook/port';
import { recordsOf } from '../../../src/pipeline/records-of';
import { defaultSettings } from '../../../src/core/settings/settings';
import { rawGrid } from '../../bench/raw-grid';
import { startExcel } from '../../excel-host/start';
import { buildCode } from '../../sheets-host/built-code';
import { jobFor } from '../../sheets-host/sheets-fixture';
import { type AnyHost, everyHost } from './every-host';

let hosts: Partial<Readonly<Record<string, AnyHost>>> = {};
beforeAll(async () => {
  hosts = everyHost(await startExcel(14), await buildCode());
}, 180_000);

const [firstUnit, totalColumn] = [4, 2];

/** Forty units of whom thirty share three totals, written in no order of the alphabet; a total is what a formula leaves of 0.1 + 0.2. */
function tied(): Grid {
  const grid = rawGrid(40);
  return {
    ...grid,
    cells: grid.cells.map((row, r) =>
      r < firstUnit || (r - firstUnit) % 4 === 3
        ? row
        : row.map((value, c) =>
            c === totalColumn ? ([80.1 + 0.2, 80.3, 91.25][(r - firstUnit) % 3] ?? value) : value,
          ),
    ),
  };
}

function builtOf(outcome: BuildOutcome): Recordable {
  if (outcome.status !== 'built' || !outcome.recordable) throw new Error(JSON.stringify(outcome));
  return outcome.recordable;
}

/** The same units a month before, the last of them best: what parts tied units. */
function before(): Grid {
  const grid = rawGrid(40);
  return {
    ...grid,
    sheet: 'Tháng trước',
    cells: grid.cells.map((row, r) =>
      row.map((value, c) =>
        r < firstUnit
          ? typeof value === 'string'
            ? value.replace(/THÁNG 5(?: - TUẦN 01| \(Tuần 01\))?/u, 'THÁNG 3').replace('06/5', '31/3')
            : value
          : c === totalColumn
            ? 40 + r
            : c === totalColumn + 1
              ? null
              : value,
      ),
    ),
  };
}

const comparisons = {
  nothing: { kind: 'none' },
  'its own column': { kind: 'column' },
  'another sheet': { kind: 'sheet', sheet: 'Tháng trước' },
} as const;

const namesIn = (rows: readonly (readonly string[])[]): string[] =>
  rows.flatMap((row) => row.filter((text) => /^UBND xã/u.test(text)));

describe.each(['nothing', 'its own column', 'another sheet'] as const)('a table compared with %s', (what) => {
  it.each(['as it was built', 'from the raw sheet'] as const)(
    'that is recorded %s has tied units in the order of Phụ lục 1, and the same cells in a file, in Excel, in Google Sheets and on the page',
    async (how) => {
      const job = jobFor('Số liệu', { compared: comparisons[what] });
      const previous = what === 'another sheet' ? before() : null;
      const input = buildInput(job.choices, { settings: defaultSettings, findings: [] }, tied(), previous);
      const inFile = planHistory(recordsOf(input).records).values.map((row) => row.map((value) => String(value ?? '')));
      const orders = new Set<string>();
      for (const name of ['excel', 'sheets', 'page']) {
        const host = hosts[name];
        if (!host) throw new Error(name);
        host.open([tied(), before()]);
        const built = builtOf(await host.build(job));
        const { choices } = job;
        await host.record({ choices, sheets: [], onSamePeriod: 'ask', ...(how === 'as it was built' && { built }) });
        const appendix = namesIn(host.texts('Phụ lục 1'));
        orders.add(appendix.join());
        expect(appendix, name).toHaveLength(40);
        const history = host.texts('Lịch sử');
        expect(namesIn(history), name).toEqual(appendix);
        expect(history, name).toEqual(inFile.map((row) => row.slice(0, history[0]?.length)));
      }
      expect(orders.size).toBe(1);
    },
  );
});
