import type { Rename } from '../settings/settings';
import { uniquely } from '../uniquely';
import { ofOtherProvinces, provinceOf, typedUnitKey, unitKey } from '../names/unit-name';

interface Named {
  readonly name: string;
  readonly code: string | null;
}

/**
 * For each unit of now, the same unit of before, or null. By code where both sides have one; else by the normal form of the name, with the unit's type where
 * the bare name stands for several. Never by likeness, never by position. A renamed unit is looked for under its old name.
 */
export function matchUnits<N extends Named, B extends Named>(
  now: readonly N[],
  before: readonly B[],
  renamed: readonly Rename[],
): Map<N, B | null> {
  const oldNames = new Map(renamed.map(({ from, to }) => [typedUnitKey(to), from]));
  const earlierName = (unit: Named): string =>
    oldNames.size === 0
      ? unit.name
      : (oldNames.get(typedUnitKey(unit.name)) ?? oldNames.get(unitKey(unit.name)) ?? unit.name);
  const bareNames = new Map(now.map((unit) => [unit, unitKey(earlierName(unit))]));
  const nowBare = uniquely(now, (unit) => bareNames.get(unit) ?? null);
  const beforeCode = uniquely(before, (unit) => unit.code);
  const beforeBare = uniquely(before, (unit) => unitKey(unit.name));
  let typed: Map<string, B | null> | null = null;
  let ofProvince: Map<string, B | null> | null = null;
  const withProvince = (name: string): string | null => {
    const province = provinceOf(name);
    return province === null ? null : `${typedUnitKey(name)}|${province}`;
  };
  /* “Sở Y tế - tỉnh X” among those of several provinces. */
  const beforeOfProvince = (name: string): B | null => {
    const key = withProvince(name);
    if (key === null) return null;
    ofProvince ??= uniquely(before, (unit) => withProvince(unit.name));
    return ofProvince.get(key) ?? null;
  };
  /* Few sheets need the types: made when the first one does. */
  const beforeTyped = (key: string): B | null => {
    typed ??= uniquely(before, (unit) => typedUnitKey(unit.name));
    return typed.get(key) ?? null;
  };

  const find = (unit: N): B | null => {
    if (unit.code !== null) {
      const coded = beforeCode.get(unit.code);
      if (coded) return coded;
    }
    const bare = bareNames.get(unit) ?? '';
    const name = earlierName(unit);
    const named =
      (nowBare.get(bare) ? beforeBare.get(bare) : null) ?? beforeTyped(typedUnitKey(name)) ?? beforeOfProvince(name);
    if (named === null) return null;
    const otherCode = named.code !== null && unit.code !== null && named.code !== unit.code;
    return otherCode || ofOtherProvinces(name, named.name) ? null : named;
  };
  return new Map(now.map((unit) => [unit, find(unit)]));
}
