import type { CountedUnit } from '../core/counted-unit';
import type { Dataset, UnitRecord } from '../core/dataset';
import { sum } from '../core/decimal';
import type { Finding } from '../core/finding';
import { parseDate } from '../core/periods/date';
import { parsePeriod } from '../core/periods/find-period';
import { type Period } from '../core/periods/period';
import type { Scheme } from '../core/scheme';
import type { CountsScheme } from '../core/scheme/counts-types';
import type { Settings } from '../core/settings/settings';
import { unitKind } from '../core/names/unit-kind';
import { adaptScheme } from '../intake/adapt-scheme';
import type { CountsReading } from '../intake/counts/read-counts';
import { findingList } from '../intake/finding-list';
import type { IntakeOptions } from '../intake/read-dataset';
import { closingDateIn } from '../intake/title-lines';
import { periodIn } from '../intake/title-period';
import { pointsOf } from '../scoring/points-of';

/** Points that a unit is given: the published ones where they stand beside the counts, else those of the counts. */
function recordOf(scheme: CountsScheme, { name, code, row, counts, official }: CountedUnit): UnitRecord {
  const points = pointsOf(scheme, counts, official);
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

/** Period of a sheet of counts: as asked, else as its titles or its name say. */
export function periodOfCounts(
  { titles, sheet }: Pick<CountsReading, 'titles' | 'sheet'>,
  asked: string | null,
): Period | null {
  return (asked === null ? null : parsePeriod(asked)) ?? periodIn(titles) ?? parsePeriod(sheet);
}

/**
 * One period in group points, made of counts: the same shape that a sheet of points is read into. Where no total is published and at most one group of several is known, there is nothing to
 * rank by, which is an error.
 */
export function datasetOfCounts(
  { sheet, titles, notes, nameColumn }: CountsReading,
  units: readonly CountedUnit[],
  summary: CountedUnit | null,
  scheme: CountsScheme,
  pointsScheme: Scheme,
  settings: Settings,
  options: IntakeOptions,
): { readonly dataset: Dataset; readonly findings: readonly Finding[] } {
  const findings = findingList(sheet);
  const period = periodOfCounts({ titles, sheet }, options.period);
  if (period === null) findings.on('no-period', {});
  findings.on('points-computed', { scheme: scheme.name });
  const records = units.map((unit) => recordOf(scheme, unit));
  const groups = pointsScheme.indicators.filter(({ id }) =>
    records.some(({ values }) => (values[id] ?? null) !== null),
  );
  const first = records[0];
  if (
    first !== undefined &&
    groups.length < Math.min(2, scheme.groups.length) &&
    records.every(({ total }) => total === null)
  )
    findings.at(first.row, nameColumn, 'no-total-column', {});

  const dataset: Dataset = {
    sheet,
    scheme: adaptScheme(pointsScheme, settings),
    period,
    totalCaption: null,
    closedOn:
      (options.closedOn === null ? null : parseDate(options.closedOn)) ?? closingDateIn(titles) ?? closingDateIn(notes),
    indicators: pointsScheme.indicators.map(({ id }) => id),
    units: records,
    summary: summary === null ? null : recordOf(scheme, summary),
    previous: null,
    columns: {},
  };
  return { dataset, findings: findings.all() };
}
