import { provinceOf, typedUnitKey, unitKey } from './unit-name';

/** The office's own unit, whose row is highlighted; null where none is named, and where the name stands for no unit or for several. */
export function ownUnitOf<Unit extends { readonly name: string }>(
  units: readonly Unit[],
  ownUnit: string,
): Unit | null {
  if (ownUnit.trim() === '') return null;
  const typed = units.filter(({ name }) => typedUnitKey(name) === typedUnitKey(ownUnit));
  // “Sở Y tế - tỉnh X” among the departments of several provinces.
  const ofProvince = typed.filter(({ name }) => provinceOf(name) === provinceOf(ownUnit));
  if (typed.length > 1 && ofProvince.length === 1) return ofProvince[0] ?? null;
  const alike = typed.length > 0 ? typed : units.filter(({ name }) => unitKey(name) === unitKey(ownUnit));
  return alike.length === 1 ? (alike[0] ?? null) : null;
}
