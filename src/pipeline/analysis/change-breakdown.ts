import type { Breakdown } from '../../appendix/analysis/analysed-table';
import type { LeagueRow } from '../../core/table/league-table';
import type { IndicatorId, Scheme } from '../../core/scheme';
import { isExplained, type MissingRule } from '../../core/scheme/own-total';
import { ownPoints } from '../../scoring/own-points';
import { splitChange } from '../../scoring/split-change';

const mostNamed = 3;

/** The row's change of total by group; null where it has none. Percentages change too, but their changes don't add up to one of the total. */
export function changeBreakdown(
  row: Pick<LeagueRow, 'total' | 'previous' | 'change' | 'values'>,
  before: LeagueRow['values'],
  scheme: Scheme,
  indicators: readonly IndicatorId[],
  missing: MissingRule,
): Breakdown | null {
  const groupsOf = (values: LeagueRow['values']): { id: IndicatorId; points: number | null }[] => {
    const own = ownPoints(scheme, values, missing);
    return indicators.map((id) => ({
      id,
      points: own === null ? (values[id] ?? null) : (own.get(id)?.points ?? null),
    }));
  };
  const split =
    row.change === null
      ? null
      : splitChange(
          { scheme: scheme.id, total: row.total, groups: groupsOf(row.values) },
          { scheme: scheme.id, total: row.previous, groups: groupsOf(before) },
        );
  if (split === null) return null;
  const names = new Map(scheme.indicators.map(({ id, name }) => [id, name]));
  const moved = split.groups.flatMap(({ id, change }) =>
    change === null || change === 0 ? [] : [{ name: names.get(id) ?? id, value: change }],
  );
  return {
    total: split.change,
    groups: Object.fromEntries(split.groups.map(({ id, change }) => [id, change])),
    rest: isExplained(scheme) ? split.rest : null,
    greatest: moved.sort((a, b) => Math.abs(b.value) - Math.abs(a.value)).slice(0, mostNamed),
  };
}
