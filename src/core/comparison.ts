import type { ComparedPeriod, PastUnit } from './compared-period';
import { datasetDay, dayOf } from './compared-period';
import type { Dataset, UnitRecord } from './dataset';
import { matchUnits } from './match-units';
import type { Period } from './period';
import { datedPeriod } from './period-end';
import { reorganisationBetween } from './reorganisation';
import type { Settings } from './settings';
import { type Matching, type UnitChanges, unitChanges } from './unit-changes';
import { unitKey } from './unit-name';
import { unitRegister } from './unit-register';

/** Which unit of before each unit is, and why a change may not be given. */
export interface Comparison extends Matching {
  readonly changes: UnitChanges;
  /** The totals follow different schemes: there is no common basis for a change. */
  readonly otherScheme: boolean;
  /** The periods are of different kinds, and it is not a week against a month, as the report 865/BC-VP has it: no common basis either. */
  readonly otherKind: boolean;
}

/** The latest day that is known of the compared period; where it names no year, the last time that it was over before this one. */
function earlierDay({ day, period }: ComparedPeriod, now: string | null): string | null {
  return day ?? (period && dayOf(datedPeriod(period, now), null));
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
  const before = earlierDay(compared, now);
  const redrawn = reorganisationBetween(before, now);
  const { sourcesOf, targetsOf } = unitRegister(settings.renamed, before, now);
  const keysBefore = new Set(settings.renamed.length === 0 || compared.ownRows ? [] : compared.units.map(({ name }) => unitKey(name)));

  /* A unit that took another in without being redrawn is a merger of both, whether or not the register names it itself. */
  const originsOf = ({ name }: UnitRecord): readonly string[] => {
    const sources = sourcesOf(name);
    const wasThere = redrawn === null && keysBefore.has(unitKey(name)) && targetsOf(name).length === 0;
    return sources.length > 0 && wasThere && !sources.some((source) => unitKey(source) === unitKey(name)) ? [...sources, name] : sources;
  };
  const origins = new Map(dataset.units.map((unit) => [unit, originsOf(unit)] as const).filter(([, from]) => from.length > 0));
  const mergedFrom = new Map([...origins].filter(([, from]) => from.length > 1));
  const dividedFrom = new Map([...origins].flatMap(([unit, [from = '', ...more]]) => (more.length === 0 && targetsOf(from).length > 1 ? [[unit, from] as const] : [])));

  const comparable = dataset.units.filter((unit) => !mergedFrom.has(unit) && !dividedFrom.has(unit) && (redrawn === null || origins.has(unit)));
  const oldNames = comparable.flatMap((unit) => (origins.get(unit) ?? []).map((from) => ({ from, to: unit.name, on: null })));
  const earlier = compared.ownRows ? inOwnRows(dataset, compared, comparable) : matchUnits(comparable, compared.units, oldNames);
  const matching: Matching = { earlier, mergedFrom, dividedFrom, redrawn };
  return {
    ...matching,
    changes: unitChanges(dataset.units, compared, matching),
    otherKind: isOtherKind(dataset.period, compared.period),
    otherScheme: compared.scheme !== null && compared.scheme !== dataset.scheme.id,
  };
}
