import type { ComparedPeriod, PastUnit } from './compared-period';
import { datasetDay } from './compared-period';
import type { Dataset, UnitRecord } from './dataset';
import { matchUnits } from './match-units';
import type { Period } from './period';
import type { Reorganisation } from './reorganisation';
import { reorganisationBetween } from './reorganisation';
import type { Rename, Settings } from './settings';
import { typedUnitKey, unitKey } from './unit-name';

/** Which unit of before each unit is, and why a change may not be given. */
export interface Comparison {
  /** A unit that can't be compared may be left out. */
  readonly earlier: ReadonlyMap<UnitRecord, PastUnit | null>;
  /** Names of the units that a unit was merged from: there is no one total to subtract. */
  readonly mergedFrom: ReadonlyMap<UnitRecord, readonly string[]>;
  /** Units were redrawn between the periods: a name alone does not say that a unit is the same. */
  readonly redrawn: Reorganisation | null;
  /** The totals follow different schemes: there is no common basis for a change. */
  readonly otherScheme: boolean;
  /** The periods are of different kinds, and it is not a week against a month, as the report 865/BC-VP has it: no common basis either. */
  readonly otherKind: boolean;
}

/** Entries of the register that took effect between the two days; an entry without a date always counts. */
function inForce(register: readonly Rename[], earlier: string | null, later: string | null): Rename[] {
  return register.filter(({ on }) => on === null || ((earlier === null || earlier < on) && (later === null || on <= later)));
}

function isOtherKind(now: Period | null, earlier: Period | null): boolean {
  if (now === null || earlier === null || now.kind === earlier.kind) return false;
  return !(now.kind === 'week' && earlier.kind === 'month');
}

function inOwnRows({ units }: Dataset, compared: ComparedPeriod, comparable: readonly UnitRecord[]): Map<UnitRecord, PastUnit | null> {
  const among = new Set(comparable);
  return new Map(units.map((unit, index) => [unit, among.has(unit) ? (compared.units[index] ?? null) : null]));
}

/** What can be compared with what, by the register of renamed and merged units, the dates, and the schemes. */
export function compareWith(dataset: Dataset, compared: ComparedPeriod, settings: Settings): Comparison {
  const now = datasetDay(dataset);
  const redrawn = reorganisationBetween(compared.day, now);
  const register = inForce(settings.renamed, compared.day, now);
  const sources = new Map<string, string[]>();
  for (const { from, to } of register) sources.set(typedUnitKey(to), [...(sources.get(typedUnitKey(to)) ?? []), from]);
  const sourcesOf = ({ name }: UnitRecord): readonly string[] => (sources.size === 0 ? [] : sources.get(typedUnitKey(name)) ?? sources.get(unitKey(name)) ?? []);

  const mergedFrom = new Map(dataset.units.map((unit) => [unit, sourcesOf(unit)] as const).filter(([, from]) => from.length > 1));
  const comparable = dataset.units.filter((unit) => !mergedFrom.has(unit) && (redrawn === null || sourcesOf(unit).length === 1));
  const earlier = compared.ownRows ? inOwnRows(dataset, compared, comparable) : matchUnits(comparable, compared.units, register);
  return {
    earlier,
    mergedFrom,
    redrawn,
    otherKind: isOtherKind(dataset.period, compared.period),
    otherScheme: compared.scheme !== null && compared.scheme !== dataset.scheme.id,
  };
}
