import type { Dataset, UnitRecord } from '../core/dataset';
import { sum } from '../core/decimal';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { parseDate, parsePeriod } from '../core/period';
import { plainText } from '../core/plain-text';
import type { Scheme } from '../core/scheme';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { Settings } from '../core/settings';
import { unitKind } from '../core/unit-kind';
import { adaptScheme } from '../intake/adapt-scheme';
import { findingList } from '../intake/finding-list';
import type { IntakeOptions } from '../intake/read-dataset';
import { summaryCertainty } from '../intake/summary-name';
import { closingDateIn, periodIn } from '../intake/title-lines';
import type { CountedUnit } from '../scoring/counts-reading';
import { pointsOf } from '../scoring/points-of';

/** Points that a unit is given: the published ones where they stand beside the counts, else those of the counts. */
function recordOf(scheme: CountsScheme, { name, code, row, counts, official }: CountedUnit): UnitRecord {
  const points = pointsOf(scheme, counts);
  const groups = points.groups.map(({ id, points: computed, known }) => ({
    id,
    points: official[id] ?? computed,
    known: known || official[id] !== undefined,
  }));
  const given = groups.flatMap((group) => group.points ?? []);
  const total = official['total'] ?? (given.length > 0 && groups.every(({ known }) => known) ? sum(given) : null);
  return {
    name,
    code,
    kind: unitKind(name),
    row,
    total,
    values: Object.fromEntries(groups.map((group) => [group.id, group.points])),
    previous: null,
  };
}

/** One period in group points, made of counts: the same shape that a sheet of points is read into. */
export function datasetOfCounts(
  grid: Grid,
  scheme: CountsScheme,
  pointsScheme: Scheme,
  counted: readonly CountedUnit[],
  settings: Settings,
  options: IntakeOptions,
): { readonly dataset: Dataset; readonly findings: readonly Finding[] } {
  const findings = findingList(grid.sheet);
  const first = counted.reduce((least, { row }) => Math.min(least, row), grid.cells.length);
  const titles = grid.cells
    .slice(0, first)
    .map((cells) => cells.flatMap((value) => (typeof value === 'string' ? [value] : [])).join(' '));
  const period =
    (options.period === null ? null : parsePeriod(options.period)) ?? periodIn(titles) ?? parsePeriod(grid.sheet);
  if (period === null) findings.on('no-period', {});
  findings.on('points-computed', { scheme: scheme.name });

  const own = new Set(settings.summaryNames.map(plainText));
  const whole = counted.find(({ name }) => summaryCertainty(name, false, own) > 0);
  const dataset: Dataset = {
    sheet: grid.sheet,
    scheme: adaptScheme(pointsScheme, settings),
    period,
    totalCaption: null,
    closedOn: (options.closedOn === null ? null : parseDate(options.closedOn)) ?? closingDateIn(titles),
    indicators: pointsScheme.indicators.map(({ id }) => id),
    units: counted.filter((unit) => unit !== whole).map((unit) => recordOf(scheme, unit)),
    summary: whole === undefined ? null : recordOf(scheme, whole),
    previous: null,
    columns: {},
  };
  return { dataset, findings: findings.all() };
}
