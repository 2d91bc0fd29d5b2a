import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { samePeriod } from '../core/periods/period';
import { comparePeriods } from '../core/periods/period-order';
import type { Settings } from '../core/settings/settings';
import { latestInTime } from '../intake/later';
import { timeOfName } from '../intake/relative-time';
import type { IntakeOptions } from '../intake/read-dataset';
import { groupsBeside, listsBeside, mayBeOfPeriod, overlap, saysTheSame } from './parts-of-sheet';
import { surveySheet, type SheetSurvey } from './survey-sheet';

/** The sheets of a workbook that make up the raw table. */
export interface ChosenSheets {
  /** Null where no sheet has a table of units. */
  readonly raw: Grid | null;
  /** Sheets that are read together with it: sở and xã apart, one sheet a group. */
  readonly more: readonly Grid[];
  /** What was left out that could have been meant. */
  readonly findings: readonly Finding[];
}

/** True for a sheet with points that are not enough for a table by itself. */
function isGroup({ isTable, indicators, totals }: SheetSurvey): boolean {
  return !isTable && indicators.length > 0 && totals.size > 0;
}

function isLater(a: SheetSurvey, b: SheetSurvey): boolean {
  return a.period !== null && b.period !== null && comparePeriods(a.period, b.period) === 1;
}

/** Counts of some groups give no total by themselves. */
function isFilled({ isTable, totals, counted }: SheetSurvey): boolean {
  return !isTable || counted.size > 0 || [...totals.values()].some((total) => total !== null);
}

/** Tables that may be meant: not the form of a period to come, and of two with the same units not the one that its name calls the old one (“Kỳ trước”, “Cũ”). */
function candidatesOf(tables: readonly SheetSurvey[]): readonly SheetSurvey[] {
  const filled = tables.filter(isFilled);
  const current = filled.filter((each) =>
    filled.every((other) => timeOfName(other.sheet) <= timeOfName(each.sheet) || overlap(each, other) < 0.5),
  );
  return current.length > 0 ? current : tables;
}

/** The table of the latest period; the first, where the periods do not tell. */
function latest(tables: readonly SheetSurvey[]): SheetSurvey | undefined {
  const [first, ...others] = tables;
  const periods = tables.flatMap((each) => (each.period ? [{ each, period: each.period }] : []));
  const unsaid = periods.some(({ period }) => period.year === null);
  const alike = new Set(periods.map(({ period }) => period.kind)).size === 1;
  if (unsaid && alike && periods.length === tables.length) return latestInTime(periods)?.latest.each;
  return others.reduce((best, each) => {
    const [period, other] = [best?.period ?? null, each.period];
    return period && other && comparePeriods(other, period) === 1 ? each : best;
  }, first);
}

/**
 * The table to read: that of the latest period. Where the periods do not tell it from the sheet that was open when the file was saved, that one: but what gives the same
 * totals, our own appendix beside its raw sheet, is no other table.
 */
function mainOf(tables: readonly SheetSurvey[], open: string | null): SheetSurvey | undefined {
  const last = latest(tables);
  const opened = tables.find(({ sheet }) => sheet === open);
  if (!last || !opened || opened === last || !mayBeOfPeriod(opened, last) || saysTheSame(opened, last)) return last;
  return opened;
}

/** The sheet that was open is of an earlier period: a person may have meant it. */
function openedOlder(main: SheetSurvey, tables: readonly SheetSurvey[], open: string | null): readonly Finding[] {
  const opened = tables.find(({ sheet }) => sheet === open);
  if (!opened || opened === main || !opened.period || !main.period || samePeriod(opened.period, main.period)) return [];
  const params = { sheet: opened.sheet, period: opened.period.label, used: main.sheet, now: main.period.label };
  return [{ severity: 'warning', code: 'sheet-open-older', sheet: main.sheet, cell: null, params }];
}

/**
 * Chooses the sheets to read: the table of the latest period, and with it the other lists of that period (sở and xã apart) or the sheets of its groups. What
 * has a table of other figures for the same units and period is told of, and the sheet that was open where it is of an earlier one: it may have been meant.
 *
 * @param open - The sheet that was open when the file was saved; null: unknown.
 * @param raw - The sheet that is to be compared with what is chosen: a table of an earlier period goes before those of its own and later ones.
 */
export function chooseSheets(
  grids: readonly Grid[],
  settings: Settings,
  role: IntakeOptions['role'],
  open: string | null,
  raw: Grid | null = null,
): ChosenSheets {
  const surveys = grids.map((grid) => surveySheet(grid, settings, role));
  const gridsOf = (chosen: readonly SheetSurvey[]): readonly Grid[] =>
    chosen.flatMap((survey) => grids[surveys.indexOf(survey)] ?? []);
  const tables = surveys.filter(({ isTable }) => isTable);
  const now = raw && surveySheet(raw, settings, 'raw').period;
  const earlier = now ? tables.filter(({ period }) => period !== null && comparePeriods(period, now) === -1) : [];
  const main = mainOf(candidatesOf(earlier.length > 0 ? earlier : tables), open);
  const groupsOnly = latest(
    surveys.filter((each) => isGroup(each) && groupsBeside(each, surveys.filter(isGroup)).length > 0),
  );
  if (groupsOnly && (!main || isLater(groupsOnly, main))) {
    const others = surveys.filter((each) => each !== groupsOnly);
    return { raw: gridsOf([groupsOnly])[0] ?? null, more: gridsOf(groupsBeside(groupsOnly, others)), findings: [] };
  }
  if (!main) return { raw: null, more: [], findings: [] };
  const others = surveys.filter((each) => each !== main);
  const lists = listsBeside(main, others);
  const more = [...lists, ...groupsBeside(main, others)];
  const rest = others.filter((each) => !more.includes(each) && isFilled(each));
  const findings =
    role === 'raw'
      ? [
          ...openedOlder(main, tables, open),
          ...rest.filter((each) => isRival(main, each)).map(({ sheet }) => leftOut(main, sheet)),
          ...otherUnits(main, [main, ...lists], rest),
        ]
      : [];
  return { raw: gridsOf([main])[0] ?? null, more: gridsOf(more), findings };
}

/** What could have been read in the place of a table, or with it: of that period, with other totals or with groups that it lacks. */
function isRival(main: SheetSurvey, other: SheetSurvey): boolean {
  if (!mayBeOfPeriod(other, main)) return false;
  const hasMore = other.indicators.some((id) => !main.indicators.includes(id));
  return other.isTable ? hasMore || !saysTheSame(main, other) : hasMore && isGroup(other) && overlap(main, other) > 0;
}

/** Tables of another period whose units stand nowhere in what is read: a list of this period under a title that was forgotten, rather than an old one. */
function otherUnits(main: SheetSurvey, read: readonly SheetSurvey[], rest: readonly SheetSurvey[]): readonly Finding[] {
  const told: SheetSurvey[] = [];
  for (const each of rest) {
    if (!each.isTable || !each.period || !main.period || samePeriod(each.period, main.period)) continue;
    if ([...read, ...told].every((known) => overlap(known, each) < 0.5)) told.push(each);
  }
  return told.map(({ sheet, period, totals }) => {
    const params = { sheet, period: period?.label ?? '–', count: totals.size, now: main.period?.label ?? '–' };
    return { severity: 'warning', code: 'sheet-other-units', sheet: main.sheet, cell: null, params };
  });
}

function leftOut(main: SheetSurvey, sheet: string): Finding {
  return { severity: 'warning', code: 'sheet-left-out', sheet: main.sheet, cell: null, params: { sheet } };
}
