import type { PastUnit } from './compared-period';
import type { UnitRecord } from '../dataset';
import { matchUnits } from './match-units';
import { type Reorganisation, reorganisationBetween } from './reorganisation';
import type { Rename } from '../settings/settings';
import { unitKey } from '../names/unit-name';
import { unitRegister } from './unit-register';

/** What a unit is known by. */
type Named = Pick<UnitRecord, 'name' | 'code'>;

/** Which unit of before each unit is. */
export interface Matching<Now extends Named = UnitRecord, Before extends Named = PastUnit> {
  /** A unit that can't be compared may be left out. */
  readonly earlier: ReadonlyMap<Now, Before | null>;
  /** Names of the units that a unit was merged from: there is no one total to subtract. */
  readonly mergedFrom: ReadonlyMap<Now, readonly string[]>;
  /** The one unit that several of now were divided from: its total is that of none of them. */
  readonly dividedFrom: ReadonlyMap<Now, string>;
  /** Units were redrawn between the periods: a name alone does not say that a unit is the same. */
  readonly redrawn: Reorganisation | null;
}

/** Units of a period and the latest day (`YYYY-MM-DD`) that is known of it. */
export interface UnitsThen<Unit extends Named> {
  readonly units: readonly Unit[];
  readonly day: string | null;
  /** Present where the units stand in the rows of those of now, in their order, whatever their names. */
  readonly ownRows?: true;
}

/**
 * Which unit of before each unit of now is: by code or name, by the register of renamed and merged units, and by the dates. One old → one new is the same unit; several
 * old → one new, one old → several new, and a name alone on both sides of a reorganisation are not.
 */
export function sameUnits<Now extends Named, Before extends Named>(
  now: UnitsThen<Now>,
  before: UnitsThen<Before>,
  renamed: readonly Rename[],
): Matching<Now, Before> {
  const redrawn = reorganisationBetween(before.day, now.day);
  const { sourcesOf, targetsOf } = unitRegister(renamed, before.day, now.day);
  const keysBefore = new Set(
    renamed.length === 0 || before.ownRows ? [] : before.units.map(({ name }) => unitKey(name)),
  );

  /* A unit that took another in without being redrawn is a merger of both, whether or not the register names it itself. */
  const originsOf = ({ name }: Now): readonly string[] => {
    const sources = sourcesOf(name);
    const wasThere = redrawn === null && keysBefore.has(unitKey(name)) && targetsOf(name).length === 0;
    return sources.length > 0 && wasThere && !sources.some((source) => unitKey(source) === unitKey(name))
      ? [...sources, name]
      : sources;
  };
  const origins = new Map(
    now.units.map((unit) => [unit, originsOf(unit)] as const).filter(([, from]) => from.length > 0),
  );
  const mergedFrom = new Map([...origins].filter(([, from]) => from.length > 1));
  const dividedFrom = new Map(
    [...origins].flatMap(([unit, [from = '', ...more]]) =>
      more.length === 0 && targetsOf(from).length > 1 ? [[unit, from] as const] : [],
    ),
  );

  const comparable = now.units.filter(
    (unit) => !mergedFrom.has(unit) && !dividedFrom.has(unit) && (redrawn === null || origins.has(unit)),
  );
  const oldNames = comparable.flatMap((unit) =>
    (origins.get(unit) ?? []).map((from) => ({ from, to: unit.name, on: null })),
  );
  const among = new Set(comparable);
  const earlier = before.ownRows
    ? new Map(now.units.map((unit, index) => [unit, among.has(unit) ? (before.units[index] ?? null) : null]))
    : matchUnits(comparable, before.units, oldNames);
  return { earlier, mergedFrom, dividedFrom, redrawn };
}
