import type { Dataset } from '../core/dataset';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { comparePeriods, samePeriod } from '../core/period';
import type { Settings } from '../core/settings';
import { unitKey } from '../core/unit-name';
import { latestInTime } from '../intake/later';
import { noTable } from '../intake/no-table';
import type { IntakeOptions } from '../intake/read-dataset';
import { readSheet } from './read-sheet';

/** The sheets of a workbook that make up the raw table. */
export interface ChosenSheets {
  /** Null where no sheet has a table of units. */
  readonly raw: Grid | null;
  /** Sheets that are read together with it: sở and xã apart, one sheet a group. */
  readonly more: readonly Grid[];
  /** What was left out that could have been meant. */
  readonly findings: readonly Finding[];
}

interface Surveyed {
  readonly grid: Grid;
  /** What was read, also where it is not enough for a table by itself. */
  readonly dataset: Dataset | null;
  readonly isTable: boolean;
}

/** True for a sheet that has a table of units by itself, whatever is wrong in its cells. */
export function hasTable(grid: Grid, settings: Settings, role: IntakeOptions['role']): boolean {
  return survey(grid, settings, role).isTable;
}

function survey(grid: Grid, settings: Settings, role: IntakeOptions['role']): Surveyed {
  const reading = readSheet(grid, settings, { period: null, closedOn: null, previousPeriod: null, role });
  const isTable = !reading.findings.some(({ code }) => noTable.has(code));
  return { grid, dataset: reading.dataset ?? reading.partial, isTable };
}

function keysOf({ dataset }: Surveyed): ReadonlySet<string> {
  return new Set(dataset?.units.map(({ name }) => unitKey(name)));
}

/** Share of the smaller sheet's units that the other has too. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  return small.size === 0 ? 0 : [...small].filter((key) => large.has(key)).length / small.size;
}

function isOfPeriod(a: Surveyed, b: Surveyed): boolean {
  const [left, right] = [a.dataset?.period ?? null, b.dataset?.period ?? null];
  return left === null || right === null || samePeriod(left, right);
}

/** Sheets with the points of one group each: of the same units, each of other groups. */
function groupSheets(surveyed: readonly Surveyed[], main: Surveyed): readonly Surveyed[] {
  const seen = new Set(main.dataset?.indicators ?? []);
  const keys = keysOf(main);
  return surveyed.filter((each) => {
    const own = each.dataset?.indicators ?? [];
    if (each === main || each.isTable || own.length === 0 || own.some((id) => seen.has(id))) return false;
    if (!isOfPeriod(each, main) || overlap(keysOf(each), keys) < 0.5) return false;
    for (const id of own) seen.add(id);
    return true;
  });
}

function sameShape(a: Surveyed, b: Surveyed): boolean {
  const key = ({ dataset }: Surveyed): string => `${dataset?.scheme.id ?? ''} ${dataset?.indicators.join() ?? ''}`;
  return key(a) === key(b);
}

/** True where reading the other sheet as well would change no figure: our own appendix beside the raw sheet. */
function saysTheSame(a: Surveyed, b: Surveyed): boolean {
  const totals = new Map(a.dataset?.units.map(({ name, total }) => [unitKey(name), total]));
  return (b.dataset?.units ?? []).every(({ name, total }) => totals.get(unitKey(name)) === total);
}

/** The table of the latest period; the first, where the periods do not tell. */
function latest(tables: readonly Surveyed[]): Surveyed | undefined {
  const [first, ...others] = tables;
  const periods = tables.flatMap((each) => {
    const period = each.dataset?.period;
    return period ? [{ each, period, day: null, months: null }] : [];
  });
  const unsaid = periods.some(({ period }) => period.year === null);
  const alike = new Set(periods.map(({ period }) => period.kind)).size === 1;
  if (unsaid && alike && periods.length === tables.length) return latestInTime(periods)?.latest.each;
  return others.reduce((best, each) => {
    const [period, other] = [best?.dataset?.period ?? null, each.dataset?.period ?? null];
    return period && other && comparePeriods(other, period) === 1 ? each : best;
  }, first);
}

/**
 * Chooses the sheets to read: the table of the latest period, and with it the other lists of that period (sở and xã apart) or the sheets of its groups. What
 * has a table of other figures for the same units and period is told of: it may have been meant.
 */
export function chooseSheets(grids: readonly Grid[], settings: Settings, role: IntakeOptions['role']): ChosenSheets {
  const surveyed = grids.map((grid) => survey(grid, settings, role));
  const tables = surveyed.filter(({ isTable }) => isTable);
  const main = latest(tables);
  if (!main) {
    const parts = surveyed.filter(
      ({ dataset }) => (dataset?.indicators.length ?? 0) > 0 && (dataset?.units.length ?? 0) > 0,
    );
    const [first] = parts;
    const more = first ? groupSheets(parts, first).map(({ grid }) => grid) : [];
    return first && more.length > 0 ? { raw: first.grid, more, findings: [] } : { raw: null, more: [], findings: [] };
  }
  const rivals = tables.filter((each) => each !== main && isOfPeriod(each, main));
  const joined: Surveyed[] = [];
  const findings: Finding[] = [];
  for (const rival of rivals) {
    const taken = [main, ...joined].map(keysOf);
    if (sameShape(rival, main) && taken.every((keys) => overlap(keys, keysOf(rival)) === 0)) joined.push(rival);
    else if (role === 'raw' && !saysTheSame(main, rival))
      findings.push({
        severity: 'warning',
        code: 'sheet-left-out',
        sheet: main.grid.sheet,
        cell: null,
        params: { sheet: rival.grid.sheet },
      });
  }
  const groups = (main.dataset?.indicators.length ?? 0) === 0 ? groupSheets(surveyed, main) : [];
  return { raw: main.grid, more: [...joined, ...groups].map(({ grid }) => grid), findings };
}
