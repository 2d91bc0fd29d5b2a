import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { schemes, type Scheme } from '../core/scheme';
import { adaptCountsScheme, pointsSchemeFor } from '../core/scheme/adapt-counts-scheme';
import { countsSchemes } from '../core/scheme/counts-schemes';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { Settings } from '../core/settings';
import { readSheets, type IntakeOptions } from '../intake/read-dataset';
import type { CountedUnit } from '../scoring/counts-reading';
import { readCounts, type CountsReading } from '../scoring/read-counts';
import { datasetOfCounts } from './dataset-of-counts';

/** What a sheet says, whether it has points or the counts that they come from. */
export interface SheetReading {
  readonly dataset: Dataset | null;
  /** What was read in spite of errors. */
  readonly partial: Dataset | null;
  readonly findings: readonly Finding[];
  /** Units with their counts; null where the sheet has points and not counts. */
  readonly counted: readonly CountedUnit[] | null;
  /** By which points come from those counts, as the office has adapted it; null as `counted` is. */
  readonly countsScheme: CountsScheme | null;
}

/**
 * Reads a sheet of points, or one of counts, from which the points are then computed. A row per unit and indicator can only be counts, though its “Điểm công bố”
 * looks like a total; a row per unit is taken for counts only where no total stands beside them, so that given points are never replaced by computed ones.
 */
export function readSheet(
  grid: Grid,
  settings: Settings,
  options: IntakeOptions,
  more: readonly Grid[] = [],
): SheetReading {
  const found = findCounts(grid, settings);
  if (found?.counts.layout !== 'long') {
    const points = readSheets([grid, ...more], settings, options);
    const isPoints = !points.findings.some(({ code }) => noPoints.has(code));
    if (isPoints || found === null) return { ...points, counted: null, countsScheme: null };
  }
  const { scheme, pointsScheme, counts } = found;
  const made = datasetOfCounts(grid, scheme, pointsScheme, counts.units, settings, options);
  const all = [...counts.findings, ...made.findings];
  const findings = options.role === 'raw' ? all : all.filter(({ severity }) => severity === 'error');
  return {
    dataset: hasErrors(all) ? null : made.dataset,
    partial: made.dataset,
    findings,
    counted: counts.units,
    countsScheme: scheme,
  };
}

/* What a sheet of counts lacks when it is read for points. */
const noPoints: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'no-header',
  'no-total-column',
  'no-score',
  'no-unit-column',
]);

interface FoundCounts {
  readonly scheme: CountsScheme;
  readonly pointsScheme: Scheme;
  readonly counts: CountsReading;
}

/** The counts of a sheet by the scheme that the settings name, else by the first whose headings it has; null where it has none. */
function findCounts(grid: Grid, settings: Settings): FoundCounts | null {
  const known = countsSchemes.flatMap((scheme) => {
    const pointsScheme = schemes.find(({ id }) => id === scheme.pointsScheme);
    const adapted = adaptCountsScheme(scheme, settings);
    return pointsScheme === undefined
      ? []
      : [{ scheme: adapted, pointsScheme: pointsSchemeFor(pointsScheme, adapted) }];
  });
  const asked = known.filter(({ pointsScheme }) => pointsScheme.id === settings.scheme);
  for (const each of asked.length > 0 ? asked : known) {
    const counts = readCounts(grid, each.scheme);
    if (counts.layout !== null) return { ...each, counts };
  }
  return null;
}
