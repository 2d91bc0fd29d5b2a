import type { ComparedPeriod, PastUnit } from './compared-period';
import type { UnitRecord } from '../dataset';
import type { Matching } from './same-units';
import { plainName, unitKey } from '../names/unit-name';

/** A unit of now, and what it has to do with before. */
export interface ChangedUnit<Before> {
  readonly unit: UnitRecord;
  readonly before: Before;
}

/** A unit that has no match, though one is near. */
export interface NearUnit extends ChangedUnit<string> {
  /** `letters`: but for diacritics, spaces, the office before the commune or what is said beside the name; `several`: the name could be of more than one; `code`: one name with two codes. */
  readonly why: 'letters' | 'several' | 'code';
  /** The units of before that it is near to. */
  readonly near: readonly PastUnit[];
}

const place = /^.* (?=(?:xã|phường|thị trấn|đặc khu) \S)/u;

/** Letters and digits of the name, or of the commune that an office belongs to. */
function look(name: string): string {
  return plainName(unitKey(name).replace(place, '')).replace(/[^a-z0-9]/gu, '');
}

/* What is said beside a name: “(xã Mỹ An cũ)”, “- Mỏ Cày cũ”, “/Mỹ An”, “cũ”, “mới”. */
const aside = /\s*(?:[([{].*|[/,;].*| [-–—] .*)$/u;
const age = /\s+(?:cũ|mới)$/iu;

/** {@link look} of the name alone, without what is said beside it. */
function bareLook(name: string): string {
  return look(name.normalize('NFC').replace(aside, '').replace(age, ''));
}

/** The units by a key, without going through them before the first is asked for. */
function byKey<Unit>(units: readonly Unit[], keyOf: (unit: Unit) => string): (key: string) => readonly Unit[] {
  let map: Map<string, Unit[]> | null = null;
  return (key) => {
    if (map === null) {
      map = new Map<string, Unit[]>();
      for (const unit of units) {
        const list = map.get(keyOf(unit));
        if (list) list.push(unit);
        else map.set(keyOf(unit), [unit]);
      }
    }
    return map.get(key) ?? [];
  };
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
  /** Nearly bear the name of another unit of before: pointed out, never taken for it. */
  readonly alike: readonly NearUnit[];
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
  const leftByLook = byKey(left, ({ name }) => look(name));
  const leftByBareLook = byKey(left, ({ name }) => bareLook(name));
  const beforeByName = byKey(compared.units, ({ name }) => unitKey(name));
  const nearTo = (unit: UnitRecord): NearUnit | null => {
    const ofName = beforeByName(unitKey(unit.name));
    if (ofName.length > 0) {
      const isOtherCode = ofName.every(({ code }) => code !== null && unit.code !== null && code !== unit.code);
      return {
        unit,
        before: ofName.map(({ name }) => name).join(', '),
        why: isOtherCode ? 'code' : 'several',
        near: ofName,
      };
    }
    const [near] = leftByLook(look(unit.name));
    const [bare, ...others] = near ? [near] : leftByBareLook(bareLook(unit.name));
    return bare && others.length === 0 ? { unit, before: bare.name, why: 'letters', near: [bare] } : null;
  };

  const added: UnitRecord[] = [];
  const namesakes: UnitRecord[] = [];
  const alike: NearUnit[] = [];
  const renamed: ChangedUnit<string>[] = [];
  for (const unit of units) {
    const before = earlier.get(unit);
    if (before) {
      if (unitKey(before.name) !== unitKey(unit.name)) renamed.push({ unit, before: before.name });
    } else if (!mergedFrom.has(unit) && !dividedFrom.has(unit)) {
      const near = namesBefore.has(unitKey(unit.name)) ? null : nearTo(unit);
      if (namesBefore.has(unitKey(unit.name))) namesakes.push(unit);
      else if (near) alike.push(near);
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
