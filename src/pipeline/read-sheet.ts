import { columnName } from '../core/area';
import type { CountedUnit, OfficialPoints } from '../core/counted-unit';
import type { Dataset, UnitRecord } from '../core/dataset';
import { hasErrors } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { ownSchemeInForce, schemes, type Scheme } from '../core/scheme';
import { adaptCountsScheme, pointsSchemeFor } from '../core/settings/adapt-counts-scheme';
import { countsSchemes } from '../core/scheme/counts-schemes';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { Settings } from '../core/settings/settings';
import { readCounts, type CountsReading } from '../intake/counts/read-counts';
import { readSheets, type IntakeOptions } from '../intake/read-dataset';
import { pointsOf } from '../scoring/points-of';
import { datasetOfCounts, periodOfCounts } from './dataset-of-counts';
import { joinCounts } from './join-counts';
import { readOnce } from './read-once';
import { aboutRows, readOwnCounts } from './read-own-counts';
import { reportCounts } from './report-counts';
import type { SheetReading } from './sheet-reading';

interface FoundCounts {
  readonly scheme: CountsScheme;
  readonly pointsScheme: Scheme;
  readonly counts: CountsReading;
}

/* What a sheet of counts lacks when it is read for points. */
const noPoints: ReadonlySet<FindingCode> = new Set<FindingCode>([
  'no-header',
  'no-total-column',
  'no-total-unread',
  'total-empty',
  'no-score',
  'no-unit-column',
]);

/**
 * Reads a sheet of points, or one of counts, from which the points are then computed. A row per unit and indicator can only be counts, though its “Điểm công bố”
 * looks like a total; a row per unit is taken for counts only where no total stands beside them, so that given points are never replaced by computed ones. Counts beside points
 * stay with their units.
 *
 * @param more - Sheets that are read together with it as one table of points.
 * @param others - Further sheets of the workbook: those that have counts of the same units and period add what this one lacks.
 */
export function readSheet(
  grid: Grid,
  settings: Settings,
  options: IntakeOptions,
  more: readonly Grid[] = [],
  others: readonly Grid[] = [],
): SheetReading {
  return readKept(grid, settings, options, more, others);
}

const readKept = readOnce((grid, settings, options, more, others) => {
  const own = ownSchemeInForce(settings);
  if (own !== null && own.indicators.some(({ counts }) => counts !== undefined))
    return readOwnCounts(own, [grid, ...more], settings, options);
  const found = findCounts(grid, settings);
  if (found?.counts.layout === 'long') return readAsCounts(found, settings, options, others);
  const points = readSheets([grid, ...more], settings, options);
  const isPoints = !points.findings.some(({ code }) => noPoints.has(code));
  if (!isPoints && found !== null) {
    const made = readAsCounts(found, settings, options, others);
    /* Too little to make a table of: then what the reader of points misses is what is missing. */
    if (!made.findings.some(({ code }) => code === 'no-total-column')) return made;
  }
  const alone = {
    ...points,
    counted: null,
    countsScheme: null,
    ownCounted: null,
    computed: false,
    counts: found?.counts ?? null,
  };
  return isPoints && points.dataset !== null && options.role === 'raw'
    ? withCounts(alone, points.dataset, found, settings, others)
    : alone;
});

function readAsCounts(
  { scheme, pointsScheme, counts }: FoundCounts,
  settings: Settings,
  options: IntakeOptions,
  others: readonly Grid[],
): SheetReading {
  const own = counts.summary === null ? counts.units : [...counts.units, counts.summary];
  const complete = own.every(({ counts: each, official }) =>
    pointsOf(scheme, each, official).groups.every(({ id, known }) => known || official[id] !== undefined),
  );
  const joined = joinCounts(
    counts.sheet,
    own,
    periodOfCounts(counts, options.period),
    complete ? [] : countsOf(others, scheme, settings),
    scheme,
    settings,
  );
  const summary = counts.summary === null ? null : (joined.units[joined.units.length - 1] ?? null);
  const units = joined.units.slice(0, counts.units.length);
  const made = datasetOfCounts(counts, units, summary, scheme, pointsScheme, settings, options);
  const maxima = new Set([...counts.otherMaxima, ...joined.otherMaxima]);
  const all = [
    ...counts.findings,
    ...joined.joined.flatMap(({ findings }) => findings),
    ...joined.findings,
    ...reportCounts({ ...counts, otherMaxima: maxima }, joined.units, scheme, 'counts'),
    ...made.findings,
  ];
  return {
    dataset: hasErrors(all) ? null : made.dataset,
    partial: made.dataset,
    interpretations: [],
    findings: options.role === 'raw' ? all : all.filter(({ severity }) => severity === 'error'),
    counted: joined.units,
    countsScheme: scheme,
    ownCounted: null,
    computed: true,
    counts,
  };
}

/** Points that a table gives a unit. */
function officialOf({ total, values }: UnitRecord): OfficialPoints {
  return Object.fromEntries(
    [['total', total] as const, ...Object.entries(values)].flatMap(([of, points]) =>
      typeof points === 'number' ? [[of, points] as const] : [],
    ),
  );
}

/** A table of points with the counts that stand beside them, or on other sheets. They change no figure of the table: what is wrong with them is a warning. */
function withCounts(
  reading: SheetReading,
  dataset: Dataset,
  found: FoundCounts | null,
  settings: Settings,
  others: readonly Grid[],
): SheetReading {
  const known = found ?? firstScheme(dataset, settings);
  if (known === null || dataset.scheme.id !== known.pointsScheme.id) return reading;
  const { scheme } = known;
  const beside = new Map(
    found === null
      ? []
      : [...found.counts.units, ...(found.counts.summary ? [found.counts.summary] : [])].map(
          (unit) => [unit.row, unit] as const,
        ),
  );
  const records = dataset.summary === null ? dataset.units : [...dataset.units, dataset.summary];
  const own = records.map((record): CountedUnit => ({
    name: record.name,
    code: record.code,
    row: record.row,
    counts: beside.get(record.row)?.counts ?? {},
    official: { ...beside.get(record.row)?.official, ...officialOf(record) },
  }));
  const joined = joinCounts(dataset.sheet, own, dataset.period, countsOf(others, scheme, settings), scheme, settings);
  const readings = [...(found === null ? [] : [found.counts]), ...joined.joined];
  if (readings.length === 0) return { ...reading, findings: [...reading.findings, ...joined.findings] };
  const used = new Set((found?.counts.columns ?? []).map(columnName));
  const place = {
    sheet: dataset.sheet,
    nameColumn: dataset.columns['name'] ?? 0,
    otherMaxima: new Set(readings.flatMap(({ otherMaxima }) => [...otherMaxima])),
  };
  const counted = joined.units.filter(({ counts }) => Object.values(counts).some((count) => count));
  return {
    ...reading,
    findings: [
      ...reading.findings.filter(
        ({ code, params }) => code !== 'column-ignored' || !used.has(String(params['column'])),
      ),
      ...readings.flatMap(({ findings, sheet }) =>
        findings
          .filter(({ code }) => sheet !== dataset.sheet || !aboutRows.has(code))
          .map((finding) => (finding.severity === 'error' ? { ...finding, severity: 'warning' as const } : finding)),
      ),
      ...joined.findings,
      ...reportCounts(place, counted, scheme, 'points'),
    ],
    counted: joined.units,
    countsScheme: scheme,
  };
}

type KnownScheme = Pick<FoundCounts, 'scheme' | 'pointsScheme'>;

/** Schemes of counts, as the office has adapted them: the one that the settings name, else all. */
function knownSchemes(settings: Settings): readonly KnownScheme[] {
  const known = countsSchemes.flatMap((scheme) => {
    const pointsScheme = schemes.find(({ id }) => id === scheme.pointsScheme);
    const adapted = adaptCountsScheme(scheme, settings);
    return pointsScheme === undefined
      ? []
      : [{ scheme: adapted, pointsScheme: pointsSchemeFor(pointsScheme, adapted) }];
  });
  const asked = known.filter(({ pointsScheme }) => pointsScheme.id === settings.scheme);
  return asked.length > 0 ? asked : known;
}

function firstScheme({ scheme }: Dataset, settings: Settings): KnownScheme | null {
  return knownSchemes(settings).find(({ pointsScheme }) => pointsScheme.id === scheme.id) ?? null;
}

/** The counts of a sheet by the first scheme whose headings it has; null where it has none. */
function findCounts(grid: Grid, settings: Settings): FoundCounts | null {
  for (const each of knownSchemes(settings)) {
    const counts = readCounts(grid, each.scheme, settings);
    if (counts !== null) return { ...each, counts };
  }
  return null;
}

function countsOf(grids: readonly Grid[], scheme: CountsScheme, settings: Settings): readonly CountsReading[] {
  return grids.flatMap((grid) => readCounts(grid, scheme, settings) ?? []);
}
