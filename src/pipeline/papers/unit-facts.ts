import { fill } from '../../catalogue/fill';
import { notices as words } from '../../catalogue/vi/notices';
import { round } from '../../core/decimal';
import { joinParts } from '../../core/text/join-parts';
import type { RankedUnit } from '../../core/table/league-table';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import type { CountsScheme } from '../../core/scheme/counts-types';
import { unitKind } from '../../core/names/unit-kind';
import type { Trend } from '../../history/trend';
import { printedScore } from '../../report/printed';
import type { DecimalMark } from '../../report/printed';
import { noFacts, type UnitFacts, type Way } from '../../report/notices/unit-facts';
import { evidenceOf } from '../../core/counts';
import type { Goal } from '../../scoring/goal';
import { pointsOf } from '../../scoring/points-of';
import type { Step } from '../../scoring/step';
import { fixedFor, whatIf } from '../../scoring/what-if';
import { analyseTable } from '../analysis/analyse-table';
import type { ReadTable } from '../build-appendix';
import { type CountedRow, countedRows } from '../counted-rows';
import { fewDossiers } from './few-dossiers';
import { ownWays } from './own-ways';

/** Names of sub-indicators that a note holds. */
const mostNamed = 4;

function named(names: readonly string[]): string {
  if (names.length <= mostNamed) return joinParts(names, words.and);
  return fill(words.others, { names: names.slice(0, mostNamed - 1).join('; '), count: names.length - mostNamed + 1 });
}

function wayTo(goal: Goal, scheme: CountsScheme, { unit }: CountedRow): Way | null {
  const answer = whatIf(scheme, unit.counts, goal, fixedFor(scheme, unitKind(unit.name)));
  if (answer.status !== 'open') return null;
  if (answer.cheapest === null) return { size: null, total: answer.best, steps: [] };
  const actions = new Map(indicatorsOf(scheme).map(({ code, action }) => [code, action.vi]));
  const said = ({ code, add }: Step): string => fill(actions.get(code) ?? code, { count: add });
  const { size, total, steps } = answer.cheapest;
  return { size, total, steps: [...steps].sort((a, b) => b.add - a.add).map(said) };
}

interface Ways {
  readonly toGrade: Way | null;
  readonly toRank: Way | null;
  readonly notes: readonly string[];
}

/** Ways out of the counts, where they give the total by which the unit is ranked; what was counted so seldom that it says little. */
function countedFacts(counted: CountedRow, scheme: CountsScheme, mark: DecimalMark): Ways {
  const { row, cohort, unit } = counted;
  const evidence = indicatorsOf(scheme).map((indicator) => ({
    name: indicator.name.vi,
    evidence: evidenceOf(indicator, unit.counts[indicator.code]),
  }));
  const nothing = evidence.filter(({ evidence: { state } }) => state === 'nothing').map(({ name }) => name);
  const few = evidence
    .filter(({ evidence: one }) => one.state === 'share' && one.whole && one.denominator <= fewDossiers)
    .map(({ name }) => name);
  const notes = [
    ...(nothing.length > 0 ? [fill(words.noteNothing, { names: named(nothing) })] : []),
    ...(few.length > 0 ? [fill(words.noteFew, { names: named(few) })] : []),
  ];
  const { total } = pointsOf(scheme, unit.counts);
  if (row.total === null || total === null) return { toGrade: null, toRank: null, notes };
  if (round(row.total, 2) !== round(total, 2)) {
    const params = { published: printedScore(row.total, mark, []), total: printedScore(total, mark, []) };
    return { toGrade: null, toRank: null, notes: [...notes, fill(words.notePoints, params)] };
  }
  const own = row.total;
  const grade = scheme.bands.findIndex(({ floor }) => own >= floor);
  const next = scheme.bands[grade - 1];
  const above = cohort.units.filter((other) => other.total !== null && other.total > own).pop()?.total ?? null;
  return {
    toGrade: next === undefined ? null : wayTo({ kind: 'total', floor: next.floor }, scheme, counted),
    toRank: above === null ? null : wayTo({ kind: 'total', floor: above }, scheme, counted),
    notes,
  };
}

/** What the papers say of each unit beyond its row of the table. `trend` is that of the same table; null: no history. */
export function unitFacts(
  read: NonNullable<ReadTable['read']>,
  trend: Trend | null,
  mark: DecimalMark,
): ReadonlyMap<RankedUnit, UnitFacts> {
  const { table, counted, countsScheme: scheme } = read;
  const greatest = analyseTable(read).cohorts.flatMap(({ units }) => units.map(({ lost }) => lost.greatest));
  const ways = new Map(
    counted === null || scheme === null
      ? []
      : countedRows(table, counted).map((row) => [row.row, countedFacts(row, scheme, mark)] as const),
  );
  const own = ownWays(read, mark);
  const units = table.cohorts.flatMap((cohort) => cohort.units);
  return new Map(
    units.map((unit, index) => [
      unit,
      {
        ...noFacts,
        ...ways.get(unit),
        ...own.get(unit),
        greatest: greatest[index] ?? [],
        past:
          trend?.periods.slice(0, -1).map(({ label }, at) => ({
            period: label,
            total: trend.units[index]?.totals[at] ?? null,
          })) ?? [],
      },
    ]),
  );
}
