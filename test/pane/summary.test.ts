import { expect, test } from 'vitest';
import fc from 'fast-check';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { buildInput } from '../../src/workbook/build-input';
import { noChoices } from '../../src/workbook/choices';
import { summaryOf } from '../../src/pane/state/summary';
import { dayOf, signed } from '../../src/pane/view/words';
import type { CellValue } from '../../src/core/grid';
import { firstUnitRow, rawCells } from './raw-sheets';

function summarize(cells: readonly (readonly CellValue[])[], choices = noChoices) {
  const raw = { sheet: 'Tuần 01', cells, merges: [], percentCells: new Set<string>(), hiddenRows: [] };
  return summaryOf(buildAppendix(buildInput(choices, { settings: defaultSettings, findings: [] }, raw, null)), null);
}

test('the report 865/BC-VP: 18 units, 15 TỐT, the furthest up and the furthest down', () => {
  const summary = summarize(rawCells());
  expect(summary.units).toBe(18);
  expect(summary.grades.map(({ label, count }) => `${label} ${count}`)).toEqual([
    'XUẤT SẮC 0',
    'TỐT 15',
    'KHÁ 2',
    'TB 1',
    'YẾU 0',
  ]);
  expect(summary.rise).toEqual({ name: 'PHÚ HÙNG', change: 11.83 });
  expect(summary.fall).toEqual({ name: 'PHÚ LONG', change: -26.42 });
  expect(summary.previousPeriod).toBe('Tháng 4');
});

test('compared with nothing there is no rise, no fall and no compared period', () => {
  expect(summarize(rawCells(), { ...noChoices, compared: { kind: 'none' } })).toMatchObject({
    units: 18,
    rise: null,
    fall: null,
    previousPeriod: null,
  });
});

test('a unit without a total has no grade, and is counted as such', () => {
  const cells = rawCells();
  const row = cells[firstUnitRow];
  if (row) row[2] = null;
  expect(summarize(cells)).toMatchObject({ units: 18, ungraded: 1 });
});

test('where everything rose there is no fall', () => {
  const cells = rawCells().map((row, index) =>
    index < firstUnitRow ? row : row.map((value, column) => (column === 3 ? 10 : value)),
  );
  expect(summarize(cells)).toMatchObject({ fall: null });
});

test('an error means no figures at all, and the findings say why', () => {
  const cells = rawCells();
  const row = cells[firstUnitRow];
  if (row) row[2] = 140;
  const summary = summarize(cells);
  expect(summary).toMatchObject({ units: null, grades: [], rise: null, fall: null });
  expect(summary.findings.map(({ severity, cell }) => [severity, cell])).toContainEqual(['error', 'C5']);
});

test('a change has its sign and two decimals, rounded as it is printed', () => {
  expect([11.83, -6.8, 0.005, -0.125].map((change) => signed(change, 'vi'))).toEqual([
    '+11,83',
    '−6,80',
    '+0,01',
    '−0,13',
  ]);
  expect(signed(11.83, 'en')).toBe('+11.83');
});

test('a day is written as people write it', () => {
  expect(dayOf('2024-05-06')).toBe('06/05/2024');
});

test('whatever the figures, every ranked unit is counted in one grade', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 18, maxLength: 18 }), (totals) => {
      const cells = rawCells().map((row, index) =>
        index < firstUnitRow
          ? row
          : row.map((value, column) => (column === 2 ? (totals[index - firstUnitRow] ?? 0) / 100 : value)),
      );
      const summary = summarize(cells);
      expect(summary.grades.reduce((sum, { count }) => sum + count, 0)).toBe(18);
    }),
    { numRuns: 50 },
  );
});
