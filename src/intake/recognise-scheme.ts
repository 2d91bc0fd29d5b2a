import { sum } from '../core/decimal';
import { cellAt, type Grid } from '../core/grid';
import { report2024, type Scheme } from '../core/scheme';
import { askedFirst, type Column } from './column-role';
import { parseScore } from './parse-score';

const sampleSize = 200;

function numberAt(grid: Grid, row: number, column: number): number | null {
  const score = parseScore(cellAt(grid, row, column));
  return score.kind === 'number' ? score.value : null;
}

/** A scheme that was recognised, and how. */
export interface RecognisedScheme {
  readonly scheme: Scheme;
  /** The column of online service and online payment as one group of 22 points, as the portal had it until 2025. */
  readonly merged: Column | null;
  /** The only group of the sheet, whose figures could be points or percentages. */
  readonly doubtful: Column | null;
}

/** Online service (12) and online payment (10) as one group: quyết định 766/QĐ-TTg as the portal showed it until 2025. */
function withMergedOnline(portal: Scheme): Scheme {
  const payment = portal.indicators.find(({ id }) => id === 'onlinePayment');
  return {
    ...portal,
    indicators: portal.indicators
      .filter(({ id }) => id !== 'onlinePayment')
      .map((indicator) => {
        if (indicator.id !== 'onlineService') return indicator;
        const max = sum([indicator.max, payment?.max ?? 0]);
        const threshold = indicator.threshold === null ? null : sum([indicator.threshold, payment?.threshold ?? 0]);
        return {
          ...indicator,
          max,
          threshold,
          caption: `DỊCH VỤ TRỰC TUYẾN (${max} điểm)`,
          name: 'Dịch vụ trực tuyến',
        };
      }),
  };
}

/** The columns of one group, what counts before what is superseded: the appraised points, those of no stage, what the unit has given itself. */
function ofGroup(columns: readonly Column[], id: Column['role']): readonly Column[] {
  const order: readonly Column['stage'][] = ['appraised', null, 'self'];
  const place = ({ stage }: Column): number => order.indexOf(stage);
  return askedFirst(columns.filter(({ role }) => role === id))
    .slice()
    .sort((a, b) => place(a) - place(b));
}

interface Group {
  readonly column: Column;
  readonly max: number;
}

/** The portal's group whose column this sheet has, one column each: of several the one that may hold points. */
function groupsOf(columns: readonly Column[], portal: Scheme): readonly Group[] {
  return portal.indicators.flatMap(({ id, max }) => {
    const named = ofGroup(columns, id);
    const column =
      (named.length > 1 ? named.find((each) => each.max === max) : undefined) ??
      named.find(({ measure }) => measure === 'points') ??
      named.find(({ measure }) => measure === null) ??
      named[0];
    return column ? [{ column, max }] : [];
  });
}

interface Fit {
  readonly fitting: number;
  readonly exceeding: number;
  readonly totals: number;
  readonly adding: number;
  /** Rows whose figures are all ratios, up to 1. */
  readonly ratios: number;
}

/** How rows of figures sit in the groups' maxima, and whether they add up to the total. */
function fitOf(grid: Grid, rows: readonly number[], groups: readonly Group[], total: Column | null): Fit {
  let [fitting, exceeding, totals, adding, ratios] = [0, 0, 0, 0, 0];
  for (const row of rows.slice(0, sampleSize)) {
    const values = groups.map(({ column, max }) => ({ value: numberAt(grid, row, column.index), max }));
    if (values.every(({ value }) => value === null)) continue;
    if (values.some(({ value, max }) => value !== null && value > max + 0.005)) exceeding++;
    else fitting++;
    if (values.every(({ value }) => value === null || value <= 1)) ratios++;
    const given = total === null ? null : numberAt(grid, row, total.index);
    if (given === null) continue;
    totals++;
    /* Only a guess at the scheme: binary arithmetic is near enough. */
    if (Math.abs(values.reduce((partial, { value }) => partial + (value ?? 0), 0) - given) <= 0.06) adding++;
  }
  return { fitting, exceeding, totals, adding, ratios };
}

/** Whether the column “Dịch vụ trực tuyến” is both online groups in one: the other is not there, and the heading, the sum or the figures say 22. */
function isMerged(grid: Grid, rows: readonly number[], groups: readonly Group[], total: Column | null): boolean {
  if (groups.some(({ column }) => column.role === 'onlinePayment')) return false;
  const online = groups.find(({ column }) => column.role === 'onlineService');
  if (!online || groups.length < 3) return false;
  if (online.column.max === mergedMax) return true;
  const raised = groups.map((group) => (group === online ? { ...group, max: mergedMax } : group));
  const [as12, as22] = [fitOf(grid, rows, groups, total), fitOf(grid, rows, raised, total)];
  return (
    as22.exceeding === 0 &&
    as22.fitting > 0 &&
    (as12.exceeding > 0 || (groups.length === 5 && as22.adding * 2 > as22.totals))
  );
}

/** True for an indicator that the report of percentages has and the portal has not. */
function isOnlyReported(role: Column['role'], portal: Scheme): boolean {
  const has = ({ indicators }: Scheme): boolean => indicators.some(({ id }) => id === role);
  return has(report2024) && !has(portal);
}

/**
 * Which scheme a sheet follows: points of the portal's groups where its headings say so (“/18”, “(18 điểm)”), where its figures never exceed the groups'
 * maxima (such figures would be absurd percentages), or where it names the groups by the portal's codes; percentages where the headings or the figures say so.
 * @param portal - The scheme of the portal's points, with the office's own maxima.
 */
export function recogniseScheme(
  grid: Grid,
  rows: readonly number[],
  columns: readonly Column[],
  total: Column | null,
  portal: Scheme,
): RecognisedScheme {
  const found = (scheme: Scheme, merged: Column | null = null, doubtful: Column | null = null): RecognisedScheme => ({
    scheme,
    merged,
    doubtful,
  });
  const groups = groupsOf(columns, portal);
  const percent = groups.filter(({ column }) => column.measure === 'percent').length;
  if (isMerged(grid, rows, groups, total) && percent * 2 <= groups.length) {
    return found(
      withMergedOnline(portal),
      groups.find(({ column }) => column.role === 'onlineService')?.column ?? null,
    );
  }
  const stated = groups.filter(({ column, max }) => column.max === max).length;
  if (stated >= 2) return found(portal);
  if (percent >= 2) return found(report2024);

  const { fitting, exceeding, ratios, totals, adding } = fitOf(grid, rows, groups, total);
  /* Percentages never add up to the total: a figure over its maximum is then a mistake of the sheet. */
  if (groups.length >= 3 && totals >= 3 && adding * 4 >= totals * 3) return found(portal);
  const coded = groups.filter(({ column }) => column.coded).length >= 2;
  /* A row of six groups hardly ever keeps within all maxima by chance; one of two groups may. */
  const tolerated = groups.length === portal.indicators.length || coded ? fitting : fitting / 4;
  if (exceeding > tolerated || fitting === 0) return found(coded && exceeding === 0 ? portal : report2024);
  if (coded || stated > 0) return found(portal);
  if (ratios === fitting || percent === groups.length) return found(report2024);
  const isBesidePercent = columns.some(({ role, measure }) => measure === 'percent' && isOnlyReported(role, portal));
  if (isBesidePercent) return found(report2024);
  const [only, ...more] = groups;
  return found(portal, null, more.length === 0 && only ? only.column : null);
}

/** Both online groups together. */
const mergedMax = 22;

/** One column for each indicator of the scheme, in its order; of several the one whose figures are what the scheme counts. */
export function indicatorColumns(
  scheme: Scheme,
  candidates: readonly Column[],
): {
  readonly used: readonly Column[];
  readonly doubles: readonly { readonly column: Column; readonly used: Column }[];
} {
  const used: Column[] = [];
  const doubles: { column: Column; used: Column }[] = [];
  for (const { id, unit, max } of scheme.indicators) {
    const columns = ofGroup(candidates, id);
    /* “Dịch vụ trực tuyến (22), trong đó: DVCTT (12)”. */
    const chosen =
      columns.find((column) => column.max === max && column.measure === unit) ??
      columns.find(({ measure }) => measure === unit) ??
      columns.find(({ measure }) => measure === null) ??
      columns[0];
    if (!chosen) continue;
    used.push(chosen);
    for (const column of columns)
      if (column !== chosen && (column.measure === null || column.measure === chosen.measure))
        doubles.push({ column, used: chosen });
  }
  return { used, doubles };
}
