import type { Rename } from '../settings/settings';
import { typedUnitKey, unitKey } from '../names/unit-name';

/** What a register of units says of the units between two days. */
export interface UnitRegister {
  /** Names that a unit bore before: none, one, or those of the units that it was merged from. */
  readonly sourcesOf: (name: string) => readonly string[];
  /** Names of the units that became of one: several where it was divided. */
  readonly targetsOf: (name: string) => readonly string[];
}

/** Entries that took effect between the two days (`YYYY-MM-DD`; null: not known); an entry without a date always counts. */
export function inForce(entries: readonly Rename[], earlier: string | null, later: string | null): Rename[] {
  return entries.filter(
    ({ on }) => on === null || ((earlier === null || earlier < on) && (later === null || on <= later)),
  );
}

/** True where A became B, and B later C. */
function leadsTo(first: Rename, second: Rename): boolean {
  return (
    first.on !== null &&
    second.on !== null &&
    first.on < second.on &&
    typedUnitKey(first.to) === typedUnitKey(second.from)
  );
}

/** An entry as it looks back to the first of several names. */
function fromTheFirst(entry: Rename, entries: readonly Rename[]): Rename[] {
  const before = entries.filter((one) => leadsTo(one, entry));
  return before.length === 0
    ? [entry]
    : before.flatMap((one) => fromTheFirst(one, entries).map(({ from: first }) => ({ ...entry, from: first })));
}

/** Looks names up by their type and name, else by the name alone where it stands for one only: a register may say “xã Phú An” where the sheet says “PHÚ AN”. */
function byName(pairs: readonly (readonly [key: string, value: string])[]): (name: string) => readonly string[] {
  const typed = new Map<string, Map<string, string>>();
  for (const [key, value] of pairs)
    typed.set(
      typedUnitKey(key),
      (typed.get(typedUnitKey(key)) ?? new Map<string, string>()).set(typedUnitKey(value), value),
    );
  const bare = new Map<string, string | null>();
  for (const key of typed.keys()) bare.set(unitKey(key), bare.has(unitKey(key)) ? null : key);
  return (name) => {
    if (typed.size === 0) return [];
    const found = typed.get(typedUnitKey(name)) ?? typed.get(bare.get(unitKey(name)) ?? '');
    return found ? [...found.values()] : [];
  };
}

/** The register between two days (`YYYY-MM-DD`; null: not known). */
export function unitRegister(entries: readonly Rename[], earlier: string | null, now: string | null): UnitRegister {
  const counting = inForce(entries, earlier, now);
  const last = counting.filter((entry) => !counting.some((later) => leadsTo(entry, later)));
  const whole = last.flatMap((entry) => fromTheFirst(entry, counting));
  return {
    sourcesOf: byName(whole.map(({ from, to }) => [to, from])),
    targetsOf: byName(whole.map(({ from, to }) => [from, to])),
  };
}
