import { expect, test } from 'vitest';
import type { CellValue } from '../../../src/core/grid';
import { defaultSettings } from '../../../src/core/settings/settings';
import { readTable } from '../../../src/pipeline/build-appendix';
import { tableFacts } from '../../../src/pipeline/papers/table-facts';
import type { TableFacts } from '../../../src/report/quality/table-facts';
import { noTableFacts } from '../../../src/report/quality/table-facts';
import { buildInput } from '../../../src/workbook/build-input';
import { noChoices } from '../../../src/workbook/choices';
import { countedCells } from '../../pane/counted-sheets';

function factsOf(cells: readonly CellValue[][]): TableFacts {
  const raw = { sheet: 'Số đếm', cells, merges: [], percentCells: new Set<string>(), hiddenRows: [] };
  const input = buildInput(
    { ...noChoices, rawSheet: raw.sheet },
    { settings: defaultSettings, findings: [] },
    raw,
    null,
  );
  const { read, findings } = readTable(input);
  if (read === null) throw new Error(JSON.stringify(findings));
  return tableFacts(read);
}

/** The sheet with another count of an indicator for the first so many units. */
function withCount(code: string, numerator: number, denominator: number, units: number): CellValue[][] {
  let left = units;
  return countedCells().map((row) =>
    row[1] === code && left-- > 0 ? [row[0] ?? null, code, numerator, denominator, null] : row,
  );
}

test('of counts in plenty there is nothing to say', () => {
  expect(factsOf(countedCells())).toEqual(noTableFacts);
});

test('a denominator of 3 is few, one of 4 is not, one of 0 is nothing', () => {
  expect(factsOf(withCount('ON_TIME_RATE', 2, 3, 2)).few).toEqual([{ name: expect.any(String) as string, count: 2 }]);
  expect(factsOf(withCount('ON_TIME_RATE', 2, 4, 2)).few).toEqual([]);
  const { nothing, few } = factsOf(withCount('ON_TIME_RATE', 0, 0, 1));
  expect([nothing.map(({ count }) => count), few]).toEqual([[1], []]);
});
