import type { ComparedPeriod } from './compared-period';
import { datasetDay, dayOf } from './compared-period';
import type { Dataset } from '../dataset';
import type { Period } from '../periods/period';
import { datedPeriod } from '../periods/period-end';
import { type Matching, sameUnits } from './same-units';
import { schemeBasis, type SchemeBasis } from './scheme-basis';
import type { Settings } from '../settings/settings';
import { type UnitChanges, unitChanges } from './unit-changes';
import { inForce } from './unit-register';
import { type UnusedRename, unusedRenames } from './unused-renames';

/** Which unit of before each unit is, and why a change may not be given. */
export interface Comparison extends Matching {
  readonly changes: UnitChanges;
  readonly unusedEntries: readonly UnusedRename[];
  /** By which schemes the totals are; where these differ by more than additions there is no common basis for a change. */
  readonly basis: SchemeBasis;
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

/** What can be compared with what, by the register of renamed and merged units, the dates, and the schemes. */
export function compareWith(dataset: Dataset, compared: ComparedPeriod, settings: Settings): Comparison {
  const now = datasetDay(dataset);
  const before = earlierDay(compared, now);
  const matching = sameUnits({ units: dataset.units, day: now }, { ...compared, day: before }, settings.renamed);
  const changes = unitChanges(dataset.units, compared, matching);
  return {
    ...matching,
    changes,
    unusedEntries: unusedRenames(
      dataset.units,
      compared,
      changes,
      settings.renamed,
      inForce(settings.renamed, before, now),
    ),
    otherKind: isOtherKind(dataset.period, compared.period),
    basis: schemeBasis(dataset, compared),
  };
}
