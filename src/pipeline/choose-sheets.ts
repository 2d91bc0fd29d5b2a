import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { comparePeriods } from '../core/period';
import type { Settings } from '../core/settings';
import { latestInTime } from '../intake/later';
import type { IntakeOptions } from '../intake/read-dataset';
import { groupsBeside, listsBeside, mayBeOfPeriod } from './parts-of-sheet';
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

/** True where reading the other sheet as well would change no figure: our own appendix beside the raw sheet. */
function saysTheSame(a: SheetSurvey, b: SheetSurvey): boolean {
  return [...b.totals].every(([key, total]) => a.totals.get(key) === total);
}

/** True for a sheet with points that are not enough for a table by itself. */
function isGroup({ isTable, indicators, totals }: SheetSurvey): boolean {
  return !isTable && indicators.length > 0 && totals.size > 0;
}

function isLater(a: SheetSurvey, b: SheetSurvey): boolean {
  return a.period !== null && b.period !== null && comparePeriods(a.period, b.period) === 1;
}

/** The table of the latest period; the first, where the periods do not tell. */
function latest(tables: readonly SheetSurvey[]): SheetSurvey | undefined {
  const [first, ...others] = tables;
  const periods = tables.flatMap((each) =>
    each.period ? [{ each, period: each.period, day: null, months: null }] : [],
  );
  const unsaid = periods.some(({ period }) => period.year === null);
  const alike = new Set(periods.map(({ period }) => period.kind)).size === 1;
  if (unsaid && alike && periods.length === tables.length) return latestInTime(periods)?.latest.each;
  return others.reduce((best, each) => {
    const [period, other] = [best?.period ?? null, each.period];
    return period && other && comparePeriods(other, period) === 1 ? each : best;
  }, first);
}

/**
 * Chooses the sheets to read: the table of the latest period, and with it the other lists of that period (sở and xã apart) or the sheets of its groups. What
 * has a table of other figures for the same units and period is told of: it may have been meant.
 */
export function chooseSheets(grids: readonly Grid[], settings: Settings, role: IntakeOptions['role']): ChosenSheets {
  const surveys = grids.map((grid) => surveySheet(grid, settings, role));
  const gridsOf = (chosen: readonly SheetSurvey[]): readonly Grid[] =>
    chosen.flatMap((survey) => grids[surveys.indexOf(survey)] ?? []);
  const main = latest(surveys.filter(({ isTable }) => isTable));
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
  const rivals = others.filter((each) => each.isTable && mayBeOfPeriod(each, main) && !lists.includes(each));
  const findings =
    role === 'raw' ? rivals.filter((rival) => !saysTheSame(main, rival)).map(({ sheet }) => leftOut(main, sheet)) : [];
  const groups = main.indicators.length === 0 ? groupsBeside(main, others) : [];
  return { raw: gridsOf([main])[0] ?? null, more: gridsOf([...lists, ...groups]), findings };
}

function leftOut(main: SheetSurvey, sheet: string): Finding {
  return { severity: 'warning', code: 'sheet-left-out', sheet: main.sheet, cell: null, params: { sheet } };
}
