import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Grid } from '../../src/core/grid';
import { defaultSettings } from '../../src/core/settings/settings';
import { buildAppendix, type BuildInput, type BuildResult } from '../../src/pipeline/build-appendix';
import { chaoticGrid, messyGrid } from './grids';
import { patience, runs } from './run-options';
import { soundSheet, type SoundSheet } from './sound-grids';

function build(raw: Grid, more: Partial<BuildInput> = {}): BuildResult {
  const input: BuildInput = {
    raw,
    previous: null,
    compare: true,
    settings: defaultSettings,
    period: null,
    previousPeriod: null,
    closedOn: null,
    ...more,
  };
  const before = JSON.stringify(raw.cells);
  const result = buildAppendix(input);
  expect(JSON.stringify(raw.cells)).toBe(before);
  return result;
}

const periodText = fc.oneof(fc.constantFrom('Tháng 5', 'Quý I/2025', '2024', 'tuần 3', ''), fc.string());

describe('whatever stands in a sheet, there is a table that can be trusted, or findings that name cells', () => {
  it(
    'in sheets of offices, with all that can be wrong with them',
    () => {
      let [tried, tables] = [0, 0];
      fc.assert(
        fc.property(messyGrid(12), (raw) => {
          tried += 1;
          if (build(raw).table) tables += 1;
        }),
        runs(400),
      );
      // However few are tried in the time that is given: the search is no use if nearly everything is refused.
      expect(tables).toBeGreaterThanOrEqual(Math.floor(tried / 40));
    },
    patience,
  );

  it(
    'in cells without any order',
    () => {
      fc.assert(
        fc.property(chaoticGrid, (raw) => {
          build(raw);
        }),
        runs(300),
      );
    },
    patience,
  );

  it(
    'compared with another such sheet, with cohorts, and with periods and days that a person typed',
    () => {
      fc.assert(
        fc.property(
          messyGrid(8),
          fc.oneof(messyGrid(8), chaoticGrid),
          fc.boolean(),
          fc.option(periodText),
          fc.option(periodText),
          fc.option(fc.string()),
          (raw, previous, cohorts, period, previousPeriod, closedOn) => {
            build(raw, { previous, settings: { ...defaultSettings, cohorts }, period, previousPeriod, closedOn });
          },
        ),
        runs(200),
      );
    },
    patience,
  );

  it.each([
    [30, 1, 60],
    [5000, 3000, 1],
  ])(
    'with every unit of a sheet without faults, of at most %i units, and just its figures',
    (most, least, times) => {
      const told = ({ grid, units }: SoundSheet): void => {
        const { table, findings } = build(grid);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        const rows = table?.cohorts.flatMap((cohort) => cohort.units) ?? [];
        expect(
          new Map(
            rows.map(({ name, total, previous, values }) => [
              name,
              { total, previous, values: (table?.indicators ?? []).map((id) => values[id]) },
            ]),
          ),
        ).toEqual(units);
        expect(rows).toHaveLength(units.size);
      };
      fc.assert(fc.property(soundSheet(most, least), told), { ...runs(times), endOnFailure: least > 1 });
    },
    patience,
  );

  it(
    'in messy sheets of thousands of units',
    () => {
      fc.assert(
        fc.property(messyGrid(5000, 2000), (raw) => {
          build(raw);
        }),
        { ...runs(2), endOnFailure: true },
      );
    },
    patience,
  );
});
