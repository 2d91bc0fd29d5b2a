import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isProblem, type FunctionResult } from '../../src/functions/cell-result';
import { sheetFunctions } from '../../src/functions/registry';
import { anyCell, figureCell, hostileText } from './cells';
import { messyGrid } from './grids';
import { patience, runs } from './run-options';

const cell = fc.oneof(
  figureCell,
  anyCell,
  fc.constant(undefined),
  fc.constantFrom('THẤP', 'CAO', 'Hòa', 1, 0),
  hostileText,
);
const range = fc
  .tuple(fc.nat(5), fc.nat(4))
  .chain(([height, width]) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  );
const argument = fc.oneof(
  cell,
  range,
  messyGrid(6).map(({ cells }) => cells),
);

function checkResult(result: FunctionResult): void {
  const rows = Array.isArray(result) ? (result as readonly (readonly unknown[])[]) : [[result]];
  for (const row of rows) {
    expect(row).toHaveLength(rows[0]?.length ?? 0);
    for (const value of row) {
      if (isProblem(value)) {
        expect(['value', 'na', 'num']).toContain(value.kind);
        expect(value.message).not.toBe('');
      } else if (typeof value === 'number')
        expect(Number.isFinite(value) && !Object.is(value, -0), String(value)).toBe(true);
      else expect(typeof value).toBe('string');
    }
  }
}

describe('a custom function answers whatever it is given, with values, blanks or problems in words', () => {
  it.each(sheetFunctions.map(({ name, run, parameters }) => [name, run, parameters.length] as const))(
    '%s',
    (_, run, count) => {
      fc.assert(
        fc.property(fc.array(argument, { maxLength: count + 1 }), (args) => {
          checkResult(run(args));
        }),
        runs(120),
      );
    },
    patience,
  );
});
