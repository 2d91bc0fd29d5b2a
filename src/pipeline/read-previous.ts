import { comparedColumn, comparedSheet, dayOf, type ComparedPeriod } from '../core/comparison/compared-period';
import type { Dataset } from '../core/dataset';
import type { Finding } from '../core/finding';
import type { Grid } from '../core/grid';
import { parsePeriod } from '../core/periods/find-period';
import { samePeriod, type Period } from '../core/periods/period';
import type { Settings } from '../core/settings/settings';
import { comparedInHistory, periodNamed } from '../history/compared-history';
import { indexHistory } from '../history/index-history';
import { comparedDoubts } from './compared-doubts';
import { readSheet } from './read-sheet';

/** What this period is compared with, and where that stands. */
export interface ReadPrevious {
  readonly compared: ComparedPeriod | null;
  readonly from: 'own' | 'sheet' | 'history';
  /** What the other sheet holds; null where it is none, or a history. */
  readonly dataset: Dataset | null;
  readonly findings: readonly Finding[];
}

/** What was asked of the comparison; the fields are those of a build. */
interface Asked {
  readonly compare: boolean;
  readonly previous: Grid | null;
  readonly previousMore?: readonly Grid[];
  readonly history?: Grid | null;
  readonly previousPeriod: string | null;
  readonly settings: Settings;
}

function withPeriod(compared: ComparedPeriod | null, given: string | null): ComparedPeriod | null {
  if (given === null || compared === null) return compared;
  const period = parsePeriod(given) ?? compared.period;
  return { ...compared, period, day: dayOf(period, null) ?? compared.day, caption: null };
}

/** The sheet that the person named: one of one period, or a history. */
function namedSheet(
  previous: Grid,
  dataset: Dataset | null,
  { settings, previousPeriod, previousMore }: Asked,
): ReadPrevious {
  const index = indexHistory(previous);
  if (index) {
    const found = dataset
      ? comparedInHistory(dataset, previous, index, previousPeriod)
      : { compared: null, findings: [] };
    return { ...found, from: 'history', dataset: null };
  }
  const asked = { role: 'previous', period: previousPeriod, closedOn: null, previousPeriod: null } as const;
  const latest = readSheet(previous, settings, asked, previousMore);
  const before = isOf(latest.dataset, dataset?.period ?? null)
    ? periodBefore(previous, settings, previousPeriod, previousMore)
    : null;
  const read = before === null ? latest : readSheet(previous, settings, { ...asked, period: before }, previousMore);
  return {
    compared: read.dataset && withPeriod(comparedSheet(read.dataset), previousPeriod),
    from: 'sheet',
    dataset: read.dataset,
    findings: [...read.findings, ...(dataset && read.dataset ? comparedDoubts(dataset, read.dataset) : [])],
  };
}

function isOf(compared: Dataset | null, period: Period | null): boolean {
  const other = compared?.period ?? null;
  return period !== null && other !== null && samePeriod(other, period);
}

/** The period before that a sheet has beside this one (“Tuần 37 | Tuần 38”, two tables); null where the person has named one, or it has none. */
function periodBefore(
  previous: Grid,
  settings: Settings,
  asked: string | null,
  more: readonly Grid[] = [],
): string | null {
  if (asked !== null) return null;
  const both = readSheet(
    previous,
    settings,
    { role: 'raw', period: null, closedOn: null, previousPeriod: null },
    more,
  ).dataset;
  return (both?.earlier?.period ?? both?.previous?.period)?.label ?? null;
}

/** The workbook's history: the period that the person names, else, where the raw sheet says nothing itself, the proposed one. Null: nothing. */
function ownHistory(history: Grid, dataset: Dataset, previousPeriod: string | null): ReadPrevious | null {
  const index = indexHistory(history);
  if (index === null) return null;
  const hasColumn = dataset.previous !== null || dataset.earlier !== undefined;
  if (hasColumn && (previousPeriod === null || periodNamed(index.periods, previousPeriod) === null)) return null;
  return { ...comparedInHistory(dataset, history, index, previousPeriod), from: 'history', dataset: null };
}

/** What to compare with: the named sheet, else the raw sheet's own column or its table of an earlier period, else the history. */
export function readPrevious(input: Asked, dataset: Dataset | null): ReadPrevious {
  const { compare, previous, history, previousPeriod } = input;
  const none: ReadPrevious = { compared: null, from: 'own', dataset: null, findings: [] };
  if (!compare) return none;
  if (previous) return namedSheet(previous, dataset, input);
  if (dataset === null) return none;
  const remembered = history ? ownHistory(history, dataset, previousPeriod) : null;
  if (remembered) return remembered;
  const { earlier } = dataset;
  /* Its units are matched by name, as those of another sheet. */
  if (earlier) return { compared: comparedSheet(earlier), from: 'sheet', dataset: earlier, findings: [] };
  return { ...none, compared: withPeriod(comparedColumn(dataset), previousPeriod) };
}
