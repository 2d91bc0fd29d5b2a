import type { ComparedPeriod } from './compared-period';
import type { UnitRecord } from './dataset';
import type { Matching } from './same-units';
import { plainName, unitKey } from './unit-name';

/** A unit of now, and what it has to do with before. */
export interface ChangedUnit<Before> {
  readonly unit: UnitRecord;
  readonly before: Before;
}

/** How the units of now differ from those of the compared period. A unit is in one list only. */
export interface UnitChanges {
  readonly added: readonly UnitRecord[];
  /** Names of the units that were there before and are no more, nor part of another; where units were redrawn, without the {@link namesakes}. */
  readonly gone: readonly string[];
  /** Known under another name before, which the register says. */
  readonly renamed: readonly ChangedUnit<string>[];
  readonly merged: readonly ChangedUnit<readonly string[]>[];
  readonly divided: readonly ChangedUnit<string>[];
  /** Bear the name of another, gone unit, but for its diacritics: pointed out, never taken for it. */
  readonly alike: readonly ChangedUnit<string>[];
  /** Bear the very name of a unit of before, but of another territory, since units were redrawn in between. */
  readonly namesakes: readonly UnitRecord[];
}

/** Sorts out what the matching has found. */
export function unitChanges(
  units: readonly UnitRecord[],
  compared: ComparedPeriod,
  { earlier, mergedFrom, dividedFrom, redrawn }: Matching,
): UnitChanges {
  const matched = new Set(earlier.values());
  const used = new Set([...[...mergedFrom.values()].flat(), ...dividedFrom.values()].map(unitKey));
  const left = compared.units.filter((unit) => !matched.has(unit) && !used.has(unitKey(unit.name)));
  const namesBefore = new Set(redrawn ? compared.units.map(({ name }) => unitKey(name)) : []);
  const namesNow = new Set(redrawn ? units.map(({ name }) => unitKey(name)) : []);
  const leftByLook = new Map(left.map((unit) => [plainName(unit.name), unit]));

  const added: UnitRecord[] = [];
  const namesakes: UnitRecord[] = [];
  const alike: ChangedUnit<string>[] = [];
  const renamed: ChangedUnit<string>[] = [];
  for (const unit of units) {
    const before = earlier.get(unit);
    if (before) {
      if (unitKey(before.name) !== unitKey(unit.name)) renamed.push({ unit, before: before.name });
    } else if (!mergedFrom.has(unit) && !dividedFrom.has(unit)) {
      const look = leftByLook.get(plainName(unit.name));
      if (namesBefore.has(unitKey(unit.name))) namesakes.push(unit);
      else if (look) alike.push({ unit, before: look.name });
      else added.push(unit);
    }
  }
  return {
    added,
    alike,
    renamed,
    namesakes,
    // In a sheet's own column each row is the unit itself.
    gone: compared.ownRows ? [] : left.filter(({ name }) => !namesNow.has(unitKey(name))).map(({ name }) => name),
    merged: [...mergedFrom].map(([unit, before]) => ({ unit, before })),
    divided: [...dividedFrom].map(([unit, before]) => ({ unit, before })),
  };
}
