import type { CountedUnit } from '../core/counted-unit';
import type { Counts } from '../core/counts';
import type { Finding } from '../core/finding';
import { matchUnits } from '../core/comparison/match-units';
import { parsePeriod } from '../core/periods/find-period';
import { samePeriod, type Period } from '../core/periods/period';
import { indicatorsOf } from '../core/scheme/counts-schemes';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { Settings } from '../core/settings/settings';
import type { CountsReading } from '../intake/counts/read-counts';
import { findingList } from '../intake/finding-list';
import { periodIn } from '../intake/title-period';

/** A sentence names this many of many units. */
const named = 3;

/** Counts of one table, of however many sheets. */
export interface JoinedCounts {
  readonly units: readonly CountedUnit[];
  readonly otherMaxima: ReadonlySet<string>;
  /** Sheets whose counts are among them. */
  readonly joined: readonly CountsReading[];
  readonly findings: readonly Finding[];
}

/** Indicators that some of the units have counts of. */
function countedCodes(units: readonly CountedUnit[]): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ counts }) => Object.entries(counts).flatMap(([code, count]) => (count ? [code] : []))),
  );
}

function merged(counts: Counts, more: Counts): Counts {
  const given = Object.entries(more).filter(([code, count]) => count !== null || counts[code] === undefined);
  return { ...counts, ...Object.fromEntries(given) };
}

/**
 * Joins the counts of other sheets to the units of one, by unit. A sheet of another period is left out, as is one that has what is there already; both are said. Published points that
 * the units have go before those of another sheet.
 *
 * @param sheet - Name of the sheet that the units are of.
 */
export function joinCounts(
  sheet: string,
  units: readonly CountedUnit[],
  period: Period | null,
  others: readonly CountsReading[],
  scheme: CountsScheme,
  { renamed }: Settings,
): JoinedCounts {
  const findings = findingList(sheet);
  const names = new Map(indicatorsOf(scheme).map(({ code, name }) => [code, name.vi]));
  const joined: CountsReading[] = [];
  let all = units;
  for (const other of others) {
    const ofOther = periodIn(other.titles) ?? parsePeriod(other.sheet);
    if (ofOther !== null && period !== null && !samePeriod(ofOther, period)) {
      findings.on('counts-other-period', { other: other.sheet, period: ofOther.label, own: period.label });
      continue;
    }
    const theirs = other.summary === null ? other.units : [...other.units, other.summary];
    const known = countedCodes(all);
    const twice = [...countedCodes(theirs)].find((code) => known.has(code));
    if (twice !== undefined) {
      findings.on('counts-twice', { other: other.sheet, column: names.get(twice) ?? twice });
      continue;
    }
    const matches = matchUnits(all, theirs, renamed);
    const found = new Set([...matches.values()].filter((unit) => unit !== null));
    if (found.size === 0) continue;
    const strange = other.units.filter((unit) => !found.has(unit));
    if (strange.length > 0)
      findings.on('counts-unit-unknown', {
        other: other.sheet,
        count: strange.length,
        names: strange
          .slice(0, named)
          .map(({ name }) => name)
          .join('; '),
      });
    all = all.map((unit) => {
      const match = matches.get(unit) ?? null;
      return match === null
        ? unit
        : {
            ...unit,
            counts: merged(unit.counts, match.counts),
            official: { ...match.official, ...unit.official },
          };
    });
    joined.push(other);
    findings.on('counts-joined', { other: other.sheet, count: found.size });
  }
  return {
    units: all,
    otherMaxima: new Set(joined.flatMap(({ otherMaxima }) => [...otherMaxima])),
    joined,
    findings: findings.all(),
  };
}
