import { beforeAll, expect, it } from 'vitest';
import { withSemicolons } from '../../../src/core/formula/with-semicolons';
import { defaultSettings } from '../../../src/core/settings/settings';
import { planSheet } from '../../../src/pipeline/plan-sheet';
import { rawGrid } from '../../bench/raw-grid';
import type { BuiltCode } from '../../sheets-host/built-code';
import { buildCode } from '../../sheets-host/built-code';
import { reachingCalls } from '../../sheets-host/execution';
import { sheetNamed, workbookOf } from '../../sheets-host/filled-workbook';
import { build, jobFor } from '../../sheets-host/sheets-fixture';
import { cellOf } from '../../sheets-host/workbook';

let code: BuiltCode;
beforeAll(async () => {
  code = await buildCode();
}, 180_000);

it.each([
  ['vi_VN', 18],
  ['en_US', 18],
  ['vi_VN', 1200],
] as const)('Phụ lục sống in a file in %s with %i units: every formula in its place, few calls', (locale, units) => {
  const raw = rawGrid(units);
  const { plan } = planSheet('live', {
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
  });
  if (!plan) throw new Error('no plan');
  const workbook = workbookOf(raw, locale);
  const { outcome, calls } = build(code, workbook, { ...jobFor('Số liệu'), make: 'live' });
  expect(outcome).toMatchObject({ status: 'built', sheet: 'Phụ lục sống' });
  expect(reachingCalls(calls).length).toBeLessThanOrEqual(34);

  const sheet = sheetNamed(workbook, 'Phụ lục sống');
  const formulas = new Map((plan.formulas ?? []).map(({ row, column, formula }) => [`${row},${column}`, formula]));
  const wrong = plan.values.flatMap((line, row) =>
    line.flatMap((value, column) => {
      const cell = cellOf(sheet, row, column);
      const formula = formulas.get(`${row},${column}`);
      const isRight =
        formula === undefined
          ? cell.value === (value ?? '') && cell.formula === null
          : cell.formula === withSemicolons(formula) && cell.value === '' && cell.format.numberFormat !== '@';
      return isRight ? [] : [[row, column, cell.value, cell.formula]];
    }),
  );
  expect(wrong).toEqual([]);
  expect(Math.min(...sheet.hiddenColumns)).toBe(plan.hiddenFrom);
  expect(sheet.rules.map(({ underline }) => underline)).toEqual((plan.weakRules ?? []).map(() => true));
});
