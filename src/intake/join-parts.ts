import type { Dataset, UnitRecord } from '../core/dataset';
import { sum } from '../core/decimal';
import { isComputed, type MissingRule, ownTotal } from '../core/scheme/own-total';
import type { Scheme } from '../core/scheme/types';
import { provinceOf, typedUnitKey } from '../core/names/unit-name';
import type { FindingList } from './finding-list';

/** By what a unit of one part is found in another: its code and its name, with its province where the parts have that name of several. */
function unitKeys(parts: readonly Dataset[]): (unit: UnitRecord) => string {
  const keyOf = ({ name, code }: UnitRecord): string => `${code ?? ''}|${typedUnitKey(name)}`;
  const provinces = new Map<string, Set<string>>();
  for (const unit of parts.flatMap(({ units }) => units)) {
    const province = provinceOf(unit.name);
    if (province === null) continue;
    const key = keyOf(unit);
    provinces.set(key, (provinces.get(key) ?? new Set()).add(province));
  }
  return (unit) => {
    const key = keyOf(unit);
    return (provinces.get(key)?.size ?? 0) > 1 ? `${key}|${provinceOf(unit.name) ?? ''}` : key;
  };
}

/** One unit out of two parts of a sheet: what the first lacks is the second's. */
function merged(first: UnitRecord, second: UnitRecord): UnitRecord {
  const values = { ...second.values };
  for (const [id, value] of Object.entries(first.values)) if (value !== null) values[id as keyof typeof values] = value;
  const clusters = { ...second.clusters, ...first.clusters };
  return {
    ...first,
    values,
    total: first.total ?? second.total,
    previous: first.previous ?? second.previous,
    ...(Object.keys(clusters).length > 0 && { clusters }),
  };
}

/** The scheme that knows the groups of all parts. */
function commonScheme(parts: readonly Dataset[]): Scheme | undefined {
  const [first] = parts;
  const ids = new Set(parts.flatMap(({ indicators }) => indicators));
  return (
    parts
      .map(({ scheme }) => scheme)
      .find(({ indicators }) => [...ids].every((id) => indicators.some((each) => each.id === id))) ?? first?.scheme
  );
}

function withTotal(unit: UnitRecord, scheme: Scheme, missing: MissingRule): UnitRecord {
  if (isComputed(scheme)) return { ...unit, total: ownTotal(scheme, unit.values, missing).total };
  if (unit.total !== null || !scheme.additive) return unit;
  const groups = scheme.indicators.flatMap(({ id }) => unit.values[id] ?? []);
  return groups.length === scheme.indicators.length ? { ...unit, total: sum(groups) } : unit;
}

/**
 * One dataset out of the parts that an office keeps apart: units of several lists, groups of several sheets. A unit of two parts is one unit; where both give it
 * a total, the first's counts and the other is told of.
 * @returns Null where nothing gives the units a total.
 */
export function joinParts(parts: readonly Dataset[], missing: MissingRule, findings: FindingList): Dataset | null {
  const [first] = parts;
  const scheme = commonScheme(parts);
  if (!first || !scheme) return null;
  const keyOf = unitKeys(parts);
  const units = new Map<string, { readonly unit: UnitRecord; readonly part: Dataset }>();
  for (const part of parts) {
    for (const unit of part.units) {
      const key = keyOf(unit);
      const earlier = units.get(key);
      units.set(key, { unit: earlier ? merged(earlier.unit, unit) : unit, part: earlier?.part ?? part });
      if (earlier && earlier.unit.total !== null && unit.total !== null && earlier.unit.total !== unit.total)
        findings.on('part-repeats', { name: unit.name, first: earlier.part.sheet, second: part.sheet });
    }
  }
  const all = [...units.values()].map(({ unit }) => withTotal(unit, scheme, missing));
  if (all.every(({ total }) => total === null)) return null;
  const ids = new Set(parts.flatMap(({ indicators }) => indicators));
  return {
    ...first,
    scheme,
    period: parts.find(({ period }) => period !== null)?.period ?? null,
    closedOn: parts.find(({ closedOn }) => closedOn !== null)?.closedOn ?? null,
    indicators: scheme.indicators.map(({ id }) => id).filter((id) => ids.has(id)),
    units: all,
    summary: parts.find(({ summary }) => summary !== null && summary.total !== null)?.summary ?? null,
    previous: parts.find(({ previous }) => previous !== null)?.previous ?? null,
    columns: {},
    joined: true,
  };
}
