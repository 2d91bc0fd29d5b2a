import type { PastUnit } from '../comparison/compared-period';
import { ranksBy } from './rank';
import type { Settings } from '../settings/settings';
import { type UnitKind, unitKind } from '../names/unit-kind';

function kindThen(unit: PastUnit): UnitKind {
  return unit.kind ?? unitKind(unit.name);
}

/**
 * The rank of each unit of the compared period among all of that period, also those that are gone since: so that a movement agrees with the two tables as they were
 * published. Where cohorts are ranked apart, departments and communes each among their own.
 */
export function previousRanks(
  units: readonly PastUnit[],
  { cohorts, rankRule }: Pick<Settings, 'cohorts' | 'rankRule'>,
): ReadonlyMap<PastUnit, number | null> {
  const totalOf = ({ total }: PastUnit): number | null => total;
  if (!cohorts) return ranksBy(units, totalOf, rankRule);
  return new Map(
    (['department', 'commune'] as const).flatMap((kind) => [
      ...ranksBy(
        units.filter((unit) => kindThen(unit) === kind),
        totalOf,
        rankRule,
      ),
    ]),
  );
}
