import type { ComparedPeriod } from './compared-period';
import type { UnitRecord } from '../dataset';
import type { Rename } from '../settings/settings';
import type { UnitChanges } from './unit-changes';
import { unitKey } from '../names/unit-name';

/** An entry of the register that should say what a unit was, and does not. */
export interface UnusedRename {
  /** `old`: the compared period has no unit of the old name; `new`: this period has none of the new name; `day`: both are there, but its day is not between the periods. */
  readonly wrong: 'old' | 'new' | 'day';
  readonly entry: Rename;
  /** The unit of the new name; null where there is none. */
  readonly unit: UnitRecord | null;
}

/**
 * Entries with a slip in them: the unit of one of their names stands alone in its period, as new or as gone, although the register has something to say of it. An entry whose names are in
 * neither period is about other units, and no slip.
 * @param counting - Those of the register that took effect between the periods.
 */
export function unusedRenames(
  units: readonly UnitRecord[],
  compared: ComparedPeriod,
  { added, namesakes, alike, gone }: UnitChanges,
  register: readonly Rename[],
  counting: readonly Rename[],
): readonly UnusedRename[] {
  if (register.length === 0 || compared.ownRows) return [];
  const alone = new Map(
    [...added, ...namesakes, ...alike.map(({ unit }) => unit)].map((unit) => [unitKey(unit.name), unit]),
  );
  const lost = new Set(gone.map(unitKey));
  const now = new Set(units.map(({ name }) => unitKey(name)));
  const before = new Set(compared.units.map(({ name }) => unitKey(name)));
  return register.flatMap((entry): UnusedRename[] => {
    const [from, to] = [unitKey(entry.from), unitKey(entry.to)];
    const unit = alone.get(to) ?? null;
    if (unit && !before.has(from)) return [{ wrong: 'old', entry, unit }];
    if (unit && !counting.includes(entry)) return [{ wrong: 'day', entry, unit }];
    return lost.has(from) && !now.has(to) ? [{ wrong: 'new', entry, unit }] : [];
  });
}
