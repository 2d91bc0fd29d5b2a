import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import { cellAt, type Grid } from '../core/grid';
import { parseDate, parsePeriod } from '../core/period';
import { plainText } from '../core/plain-text';
import type { FindingCode } from '../core/finding-codes';
import { portal2026, schemes, type Scheme } from '../core/scheme';
import { columnName } from '../core/area';
import { officeScheme } from '../core/scheme/adapt-counts-scheme';
import type { Settings } from '../core/settings';
import { adaptScheme } from './adapt-scheme';
import { averagesAmong } from './averages';
import { sortRows, type BodyRow, type BodyRows } from './body-rows';
import { checkChanges, checkDuplicates, checkGrades, checkTotals } from './check-units';
import { rangeOf } from './column-figures';
import type { Column } from './column-role';
import { findingList, type FindingList } from './finding-list';
import { cellText } from './header';
import { filledRows, locateTable, type Layout } from './locate-table';
import { reportHiddenRows, reportIgnoredColumns, reportOddRows } from './report-left-out';
import { readUnits } from './read-units';
import { missingGroup } from './missing-group';
import { indicatorColumns, recogniseScheme } from './recognise-scheme';
import { closingDateIn, onlyGroupOf } from './title-lines';
import { buildVocabulary } from './vocabulary';

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

/** Reads a messy sheet. All findings at once; no dataset where one is an error. */
export function readDataset(
  grid: Grid,
  settings: Settings,
  options: IntakeOptions,
): { readonly dataset: Dataset | null; readonly findings: readonly Finding[] } {
  const findings = findingList(grid.sheet);
  const filled = filledRows(grid);
  if (filled.length === 0) findings.on('sheet-empty', { sheet: grid.sheet });
  const vocabulary = buildVocabulary(schemes, settings);
  const layout = filled.length === 0 ? null : locateTable(grid, filled, vocabulary, options, findings);
  const dataset =
    layout &&
    readTable(
      grid,
      layout,
      settings,
      options,
      findings,
      sortRows(grid, layout.body, bodyColumns(layout), vocabulary, new Set(settings.summaryNames.map(plainText))),
    );
  const all = findings.all();
  return { dataset: hasErrors(all) ? null : dataset, findings: all };
}

function bodyColumns({ chosen, columns }: Layout) {
  const figures = [chosen.total, chosen.previous, ...chosen.indicators].flatMap((column) =>
    column ? [column.index] : [],
  );
  const values =
    figures.length > 0 ? figures : columns.map(({ index }) => index).filter((index) => index > chosen.name.index);
  return {
    name: chosen.name.index,
    position: chosen.position?.index ?? null,
    code: chosen.code?.index ?? null,
    values,
  };
}

function nameOf(scheme: Scheme, { role }: Column): string {
  return scheme.indicators.find(({ id }) => id === role)?.name ?? role;
}

function tellOfColumn(
  { index, caption }: Column,
  code: FindingCode,
  params: Readonly<Record<string, string | number>>,
  { header }: Layout,
  findings: FindingList,
): void {
  findings.at(header.last, index, code, { column: columnName(index), caption, ...params });
}

/** The scheme that is asked for, else the one that headings and figures speak for, with what is to be checked about it. */
function schemeOf(
  grid: Grid,
  chosen: Layout['chosen'],
  rows: BodyRows,
  layout: Layout,
  settings: Settings,
  findings: FindingList,
): Scheme {
  const sampled = rows.units.map(({ row }) => row);
  const asked = schemes.map((scheme) => officeScheme(scheme, settings)).find(({ id }) => id === settings.scheme);
  if (asked) return adaptScheme(asked, settings);
  const portal = officeScheme(portal2026, settings);
  const { scheme, merged, doubtful } = recogniseScheme(grid, sampled, chosen.indicators, chosen.total, portal);
  if (merged) {
    const max = scheme.indicators.find(({ id }) => id === merged.role)?.max ?? 0;
    tellOfColumn(merged, 'online-merged', { max }, layout, findings);
  }
  if (doubtful && chosen.total !== null) {
    const max = scheme.indicators.find(({ id }) => id === doubtful.role)?.max ?? 0;
    tellOfColumn(doubtful, 'measure-unclear', { max, taken: 'điểm' }, layout, findings);
  }
  return adaptScheme(scheme, settings);
}

/** A sheet “Mức độ hài lòng” with one column “Điểm” has points of that group, not totals. */
function withOnlyGroup(grid: Grid, { chosen, titles, figures }: Layout): Layout['chosen'] {
  const { total } = chosen;
  if (total === null || chosen.indicators.length > 0 || total.totalness > 2) return chosen;
  const range = rangeOf(figures(total));
  const group = onlyGroupOf([grid.sheet, ...titles]);
  const indicator = portal2026.indicators.find(({ id }) => id === group);
  if (!range || !indicator || range.most > indicator.max + 0.005) return chosen;
  return { ...chosen, total: null, indicators: [{ ...total, role: indicator.id }] };
}

/** Says why there is no total: counts in its place, one group only, or nothing of the kind. */
function reportNoTotal(layout: Layout, chosen: Layout['chosen'], findings: FindingList): void {
  const { header, columns } = layout;
  const counts = [...layout.chosen.counts, ...columns.filter(({ role }) => role === 'count')];
  const [only] = chosen.indicators;
  if (only && layout.chosen.total?.index === only.index) {
    tellOfColumn(only, 'one-group-only', { group: nameOf(portal2026, only) }, layout, findings);
    return;
  }
  if (counts.length > 0 && chosen.indicators.length === 0) {
    const [first] = counts;
    const captions = counts
      .slice(0, 4)
      .map(({ caption }) => `“${caption}”`)
      .join(', ');
    findings.at(header.last, first?.index ?? 0, 'no-score', { columns: captions });
    return;
  }
  findings.at(header.last, chosen.name.index, 'no-total-column', {});
}

/** Groups that add up, and a bonus beside them, leave it open what the total is. */
function reportBonuses(layout: Layout, findings: FindingList): void {
  for (const column of layout.columns) {
    const adds = column.role === 'bonus' || column.role === 'penalty' || column.role === 'adjustment';
    const range = adds ? rangeOf(layout.figures(column)) : null;
    if (range && (range.least !== 0 || range.most !== 0)) tellOfColumn(column, 'bonus-no-total', {}, layout, findings);
  }
}

/** Takes rows that are the mean or the sum of others out of the units; “TB”, “cụm 1” and the like are known by name already. */
function withoutAverages(grid: Grid, layout: Layout, rows: BodyRows, findings: FindingList): BodyRows {
  const { position } = layout.chosen;
  const isNumbered = ({ row }: BodyRow): boolean =>
    position !== null && /^\d+\.?$/u.test(cellText(cellAt(grid, row, position.index)));
  const numbered = rows.units.some(isNumbered);
  const averages = averagesAmong(grid, rows.units, bodyColumns(layout).values, (row) =>
    numbered ? !isNumbered(row) : !namedLikeUnit.test(row.name),
  );
  if (averages.size === 0) return rows;
  for (const { row, nameColumn, name } of averages) findings.at(row, nameColumn, 'row-average', { name });
  return {
    ...rows,
    units: rows.units.filter((row) => !averages.has(row)),
    sections: [...rows.sections, ...averages].sort((a, b) => a.row - b.row),
  };
}

const namedLikeUnit =
  /^(?:ubnd|xã|phường|thị trấn|đặc khu|huyện|sở|ban|văn phòng|trung tâm|công an|chi cục|x\.|p\.) /iu;

function readTable(
  grid: Grid,
  layout: Layout,
  settings: Settings,
  options: IntakeOptions,
  findings: FindingList,
  sorted: BodyRows,
): Dataset | null {
  const { titles } = layout;
  const raw = options.role === 'raw';
  const rows = withoutAverages(grid, layout, sorted, findings);
  const chosen = withOnlyGroup(grid, layout);
  const scheme = schemeOf(grid, chosen, rows, layout, settings, findings);
  const named = indicatorColumns(scheme, chosen.indicators);
  const rest = missingGroup(scheme, named.used, layout.columns, chosen.total, layout.figures);
  const indicators = rest ? indicatorColumns(scheme, [...chosen.indicators, rest]) : named;
  if (rest) tellOfColumn(rest, 'group-by-elimination', { group: nameOf(scheme, rest) }, layout, findings);

  reportOddRows(rows, raw, findings);
  reportHiddenRows(grid, rows, findings);
  if (raw) reportIgnoredColumns(layout, indicators, findings);
  if (rows.units.length === 0) findings.at(layout.header.last, chosen.name.index, 'no-units', {});

  const complete = scheme.additive && indicators.used.length === scheme.indicators.length;
  if (chosen.total === null && !complete) reportNoTotal(layout, chosen, findings);
  if (chosen.total === null) reportBonuses(layout, findings);
  if (chosen.total === null && complete && raw) findings.on('total-computed', { count: indicators.used.length });
  const { units, summary } = readUnits(
    grid,
    rows,
    { ...chosen, previous: raw ? chosen.previous : null },
    indicators.used,
    layout.columns,
    scheme,
    raw,
    findings,
  );

  checkDuplicates(units, findings);
  if (raw) {
    const all = summary ? [summary, ...units] : units;
    if (chosen.total && complete) checkTotals(all, scheme, chosen.total.index, findings);
    if (chosen.grade) checkGrades(grid, all, scheme.bands, chosen.grade.index, findings);
    if (chosen.change) checkChanges(grid, all, chosen.change.index, findings);
  }

  const period = chosen.period ?? parsePeriod(grid.sheet);
  if (period === null) findings.on('no-period', {});
  return {
    sheet: grid.sheet,
    scheme,
    period,
    totalCaption: chosen.total?.period ? chosen.total.caption : null,
    closedOn:
      (options.closedOn === null ? null : parseDate(options.closedOn)) ??
      closingDateIn(titles) ??
      closingDateIn(rows.notes),
    indicators: scheme.indicators.map(({ id }) => id).filter((id) => indicators.used.some(({ role }) => role === id)),
    units: units.map(({ unit }) => unit),
    summary: summary?.unit ?? null,
    previous: raw && chosen.previous ? { period: chosen.previousPeriod, caption: chosen.previous.caption } : null,
    columns: placesOf(chosen, indicators.used, raw),
  };
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
