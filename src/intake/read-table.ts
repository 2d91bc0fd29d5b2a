import type { Dataset, UnitRecord } from '../core/dataset';
import type { Grid } from '../core/grid';
import { parseDate } from '../core/periods/date';
import { plainText } from '../core/text/plain-text';
import { greatestTotal, isComputed } from '../core/scheme/own-total';
import type { Settings } from '../core/settings/settings';
import { withoutAverages } from './average-rows';
import { withoutSums } from './means';
import { bodyColumns } from './body-columns';
import type { BodyRows } from './body-rows';
import { sortRows } from './sort-rows';
import { checkRanks } from './check-ranks';
import { checkChanges, checkDuplicates, checkGrades, checkTotals } from './check-units';
import type { ReadUnit } from './read-unit';
import type { Column } from './column-role';
import { gradeByWords, rankByFigures } from './given-columns';
import { findingList, type FindingList } from './finding-list';
import { locateTable, type Layout } from './locate-table';
import {
  reportHiddenRows,
  reportIgnoredColumns,
  reportLeftOutRows,
  reportOddRows,
  reportUnnumberedRows,
} from './report-left-out';
import { reportOddUnits } from './odd-rows';
import { reportAbsent } from './report-absent';
import { periodOfTable } from './period-of-table';
import { readUnits } from './read-units';
import { headingsByColumn } from './header';
import { interpretationOf, type Interpretation } from './interpretation';
import { leftOutNames, overruledRows } from './overrule';
import { missingGroups } from './missing-group';
import { withPlaces } from './place-like';
import {
  reportBonuses,
  reportComputedTotal,
  reportNoTotal,
  nameOf,
  reportScale,
  reportZeroTotal,
  tellOfColumn,
  withOnlyGroup,
  withoutEmptyTotal,
} from './report-total';
import { scalesOf } from './scale';
import { schemeOf, schemeOfThen } from './scheme-of';
import { reportGuessedKinds } from './unit-kinds';
import { clusterColumns, unitClusters, type UnitClusters } from './unit-clusters';
import { indicatorColumns } from './recognise-scheme';
import { closingDateIn } from './title-lines';
import type { Vocabulary } from './vocabulary';

/** What was asked of the reader beside the sheet itself. */
export interface IntakeOptions {
  /** Period given by the person, over what the titles say. */
  readonly period: string | null;
  readonly closedOn: string | null;
  /** Which period's column of the same sheet to compare with, where there are several; null: the latest before this one. */
  readonly previousPeriod: string | null;
  /** `previous`: the sheet is only asked for last period's totals; it may be a finished appendix, and what it lacks besides is no finding. */
  readonly role: 'raw' | 'previous';
}

/** A table that was read: the dataset as far as it goes, and what its total lacks. */
export interface TableReading {
  /** Null where no heading or no units were found. */
  readonly dataset: Dataset | null;
  readonly findings: FindingList;
  /** False where neither a column nor the groups give a total. */
  readonly hasTotal: boolean;
  /** Null where no heading was found. */
  readonly interpretation: Interpretation | null;
}

/** Reads one table of a sheet, without judging whether what was found is enough. */
export function readTable(
  grid: Grid,
  filled: readonly number[],
  vocabulary: Vocabulary,
  settings: Settings,
  options: IntakeOptions,
): TableReading {
  const findings = findingList(grid.sheet);
  const layout = locateTable(grid, filled, vocabulary, options, settings, findings);
  if (layout === null) return { dataset: null, findings, hasTotal: false, interpretation: null };
  const names = new Set(settings.summaryNames.map(plainText));
  const columns = bodyColumns(layout);
  const rows = withPlaces(grid, sortRows(grid, layout.body, columns, vocabulary, names), columns);
  return { findings, ...datasetOf(grid, layout, settings, options, findings, rows) };
}

function datasetOf(
  grid: Grid,
  layout: Layout,
  settings: Settings,
  options: IntakeOptions,
  findings: FindingList,
  sorted: BodyRows,
): { readonly dataset: Dataset; readonly hasTotal: boolean; readonly interpretation: Interpretation } {
  const { titles } = layout;
  const raw = options.role === 'raw';
  const ranked = withoutAverages(grid, layout, sorted, settings.reading, findings);
  const rows = overruledRows(withoutSums(grid, ranked, layout.chosen.total?.index ?? null), settings.reading);
  const given = withOnlyGroup(grid, layout);
  const chosen = raw ? withoutEmptyTotal(grid, given, rows.units) : given;
  const scheme = schemeOf(grid, chosen, rows, layout, settings, findings);
  const named = indicatorColumns(scheme, chosen.indicators);
  const rest = missingGroups(scheme, named.used, layout.columns, chosen.total, layout.figures);
  const indicators = rest.length > 0 ? indicatorColumns(scheme, [...chosen.indicators, ...rest]) : named;
  for (const each of rest)
    tellOfColumn(each, 'group-by-elimination', { group: nameOf(scheme, each) }, layout, findings);

  const columns = bodyColumns(layout);
  reportOddRows(grid, rows, columns.values, findings);
  if (raw) reportLeftOutRows(grid, rows, columns, findings);
  if (raw) reportUnnumberedRows(grid, rows, columns.position, findings);
  if (raw) reportOddUnits(grid, rows, columns, titles, settings.reading, findings);
  reportHiddenRows(grid, rows, findings);
  const divided = raw && settings.clusterRanks === 'all';
  const taken = divided ? [...indicators.used, ...clusterColumns(layout.columns)] : indicators.used;
  if (raw) reportIgnoredColumns(layout, { ...indicators, used: taken }, findings);
  if (rows.units.length === 0) findings.at(layout.header.last, chosen.name.index, 'no-units', {});

  const scored = raw ? scheme : schemeOfThen(scheme, indicators.used, chosen.total !== null);
  const computed = isComputed(scored);
  const complete = scheme.additive && !computed && indicators.used.length === scheme.indicators.length;
  const hasTotal = computed ? indicators.used.length > 0 : chosen.total !== null || complete;
  if (computed && raw) reportAbsent(scheme, indicators.used, layout, settings.missingRule, findings);
  if (!hasTotal) reportNoTotal(layout, given, chosen, findings);
  if (chosen.total === null && !computed) reportBonuses(layout, findings);
  if (chosen.total !== null && scheme.total === undefined)
    reportScale(grid, layout, rows, chosen.total, scheme, indicators.used, findings);
  if (chosen.total === null && complete && raw) reportComputedTotal(layout, given, indicators.used.length, findings);
  const { units, summary } = readUnits(
    grid,
    rows,
    { ...chosen, previous: raw ? chosen.previous : null },
    indicators.used,
    layout.columns,
    scored,
    raw,
    settings.missingRule,
    findings,
  );

  if (raw && settings.cohorts) reportGuessedKinds(grid, rows, layout.columns, findings);

  const scales = scalesOf(chosen.total, raw ? chosen.previous : null, scheme);
  const most = greatestTotal(scheme);
  const converted = scales.total !== most || scales.previous !== most;
  checkDuplicates(units, findings);
  const counted = chosen.total ?? (complete ? (indicators.used[0] ?? null) : null);
  const totals = units.map(({ unit }) => unit.total);
  if (raw && !computed) reportZeroTotal(counted, totals, layout, findings);
  if (raw) {
    const all = summary ? [summary, ...units] : units;
    if (chosen.total && complete && !converted) checkTotals(all, scheme, chosen.total.index, findings);
    const others = [chosen.total, chosen.previous, chosen.name, chosen.code, chosen.change, ...indicators.used];
    const grade = chosen.grade ?? gradeByWords(grid, units, scheme.bands, layout.columns, others);
    if (grade) checkGrades(grid, all, scheme.bands, grade.index, findings);
    const rank = chosen.rank ?? rankByFigures(grid, units, layout.columns, others);
    if (rank) checkRanks(grid, units, rank.index, findings);
    if (chosen.change && !converted) checkChanges(grid, all, chosen.change.index, findings);
  }

  const period = periodOfTable(chosen.period, grid.sheet, titles);
  if (period === null) findings.on('no-period', {});
  const dataset: Dataset = {
    sheet: grid.sheet,
    scheme,
    period,
    totalCaption: chosen.total?.period ? chosen.total.caption : null,
    closedOn:
      (options.closedOn === null ? null : parseDate(options.closedOn)) ??
      closingDateIn(titles) ??
      closingDateIn(rows.notes),
    indicators: scheme.indicators.map(({ id }) => id).filter((id) => indicators.used.some(({ role }) => role === id)),
    units: divided
      ? withClusters(units, unitClusters(grid, rows, layout.columns, headingsOf(grid, layout)))
      : units.map(({ unit }) => unit),
    summary: summary?.unit ?? null,
    previous: raw && chosen.previous ? { period: chosen.previousPeriod, caption: chosen.previous.caption } : null,
    columns: placesOf(chosen, indicators.used, raw),
    ...(converted ? { converted } : {}),
  };
  const read = interpretationOf(grid, layout, taken, rows, scheme, findings.all());
  const others = [...read.rows.others, ...leftOutNames(sorted, settings.reading)];
  const interpretation = { ...read, rows: { ...read.rows, others } };
  return { dataset, hasTotal, interpretation };
}

function headingsOf(grid: Grid, { header, columns }: Layout): readonly (readonly string[])[] {
  return headingsByColumn(grid, header, Math.max(0, ...columns.map(({ index }) => index + 1)));
}

function withClusters(units: readonly ReadUnit[], clusters: readonly UnitClusters[]): UnitRecord[] {
  return units.map(({ unit }, index) => {
    const own = clusters[index];
    return own === undefined || Object.keys(own).length === 0 ? unit : { ...unit, clusters: own };
  });
}

function placesOf(
  { name, code, total, grade, previous }: Layout['chosen'],
  indicators: readonly Column[],
  raw: boolean,
): Dataset['columns'] {
  const named = { name, code, total, grade, previous: raw ? previous : null };
  const places = [...Object.entries(named), ...indicators.map((column) => [column.role, column] as const)];
  return Object.fromEntries(places.flatMap(([id, column]) => (column === null ? [] : [[id, column.index] as const])));
}
