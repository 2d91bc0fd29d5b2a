import { whatIfWords } from '../../catalogue/what-if-words';
import type { LeagueTable, RankedUnit } from '../../core/table/league-table';
import type { IndicatorId } from '../../core/scheme';
import type { UnitFacts, Way } from '../../report/notices/unit-facts';
import type { DecimalMark } from '../../report/printed';
import { ownWhatIf } from '../../scoring/own-what-if';
import { type OwnRow, ownRows } from '../answer-own-what-if';
import type { ReadTable } from '../build-appendix';
import { ownStepText } from '../own-step-text';

function wayTo(floor: number, table: LeagueTable, { row, cohort, counted }: OwnRow, mark: DecimalMark): Way | null {
  const { scheme, rules } = table;
  const columnOf = (id: IndicatorId): readonly number[] => cohort.units.flatMap((unit) => unit.values[id] ?? []);
  const asking = { values: row.values, counted, columnOf };
  const answer = ownWhatIf(scheme, asking, { kind: 'total', floor }, rules.missingRule);
  if (answer.status !== 'open') return null;
  if (answer.fewest === null) return { size: null, total: answer.best, steps: [], of: 'indicators' };
  const { steps, total } = answer.fewest;
  const words = whatIfWords('vi');
  const said = steps.map((step) => ownStepText(step, scheme, words, mark));
  return { size: steps.length, total, steps: said, of: 'indicators' };
}

/** Of each unit of a table whose totals the office's own scheme computes, the fewest indicators that bring it to the next grade and to the unit before it; empty for any other table. */
export function ownWays(
  { table, ownCounted }: Pick<NonNullable<ReadTable['read']>, 'table' | 'ownCounted'>,
  mark: DecimalMark,
): ReadonlyMap<RankedUnit, Pick<UnitFacts, 'toGrade' | 'toRank'>> {
  return new Map(
    ownRows(table, ownCounted).flatMap((own) => {
      const { total } = own.row;
      if (total === null) return [];
      const { bands } = table.scheme;
      const next = bands[bands.findIndex(({ floor }) => total >= floor) - 1]?.floor ?? null;
      const above =
        own.cohort.units.filter((other) => other.total !== null && other.total > total).pop()?.total ?? null;
      const way = (floor: number | null): Way | null => (floor === null ? null : wayTo(floor, table, own, mark));
      return [[own.row, { toGrade: way(next), toRank: way(above) }] as const];
    }),
  );
}
