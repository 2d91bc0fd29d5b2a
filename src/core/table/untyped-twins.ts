import type { UnitRecord } from '../dataset';
import { typedUnitKey, unitKey } from '../names/unit-name';

/** A unit without a type whose name others bear with one: “Hội Sơn” beside xã Hội Sơn and phường Hội Sơn may be one of them, twice. */
export function untypedTwins(
  units: readonly UnitRecord[],
): readonly { readonly unit: UnitRecord; readonly others: readonly UnitRecord[] }[] {
  const byName = new Map<string, UnitRecord[]>();
  for (const unit of units) {
    const key = unitKey(unit.name);
    const same = byName.get(key);
    if (same) same.push(unit);
    else byName.set(key, [unit]);
  }
  return [...byName].flatMap(([key, same]) => {
    if (same.length < 2) return [];
    const codes = new Set(same.map(({ code }) => code));
    if (!codes.has(null) && codes.size === same.length) return [];
    return same
      .filter(({ name }) => typedUnitKey(name) === key)
      .map((unit) => ({ unit, others: same.filter((other) => other !== unit) }));
  });
}
