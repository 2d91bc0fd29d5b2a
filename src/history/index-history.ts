import { parseDate } from '../core/periods/date';
import type { Finding } from '../core/finding';
import { cellAt, type CellValue, type Grid } from '../core/grid';
import { parsePeriod } from '../core/periods/find-period';
import { type Period } from '../core/periods/period';
import { parsePeriodKey, periodKey } from '../core/periods/period-key';
import { cellFindings } from './cell-findings';
import { textOf } from './cell-text';
import type { HistoryColumn } from './columns';
import { findHeading, type HistoryHeading } from './heading';
import { historyVersion } from './migrations';

/** Rows below each other, counted from 0, both ends included. */
export interface RowRun {
  readonly top: number;
  readonly bottom: number;
}

/** A period that a history has, and where its rows stand. */
export interface IndexedPeriod {
  /** See `periodKey`; unique in a history. */
  readonly key: string;
  readonly period: Period;
  /** `YYYY-MM-DD`. */
  readonly closedOn: string | null;
  readonly provisional: boolean;
  readonly scheme: string | null;
  readonly runs: readonly RowRun[];
}

/** What periods a sheet “Lịch sử” has, in the order of its rows. */
export interface HistoryIndex {
  readonly heading: HistoryHeading;
  readonly periods: readonly IndexedPeriod[];
  readonly findings: readonly Finding[];
}

/** Rows of unknown period that are named; the others are alike. */
const mostNamed = 20;

function periodOf(key: string | null, label: string | null): Period | null {
  const named = label === null ? null : parsePeriod(label);
  return (key === null ? null : parsePeriodKey(key)) ?? (named && periodKey(named) !== null ? named : null);
}

/**
 * Reads which periods a sheet “Lịch sử” has: columns may be moved, rows inserted and sorted. Of a row only its period's code and name are looked at; of a period's
 * first row also what holds for all of it. Null for any other sheet.
 */
export function indexHistory(grid: Grid): HistoryIndex | null {
  const heading = findHeading(grid.cells);
  if (!heading) return null;
  const { places } = heading;
  const { findings, find } = cellFindings(grid, { places });
  const cell = (row: number, column: HistoryColumn): CellValue => {
    const place = places[column];
    return place === undefined ? null : cellAt(grid, row, place);
  };
  const periods = new Map<string, IndexedPeriod & { readonly runs: { top: number; bottom: number }[] }>();

  const start = (row: number, key: string, period: Period): void => {
    const version = cell(row, 'version');
    if (typeof version === 'number' && version > historyVersion)
      find('history-newer', row, 'version', { version, known: historyVersion });
    const closedOn = textOf(cell(row, 'closedOn'));
    periods.set(key, {
      key,
      period,
      closedOn: closedOn === null ? null : parseDate(closedOn),
      provisional: textOf(cell(row, 'provisional')) !== null,
      scheme: textOf(cell(row, 'scheme')),
      runs: [],
    });
  };

  let last: {
    readonly key: CellValue;
    readonly label: CellValue;
    readonly runs: { top: number; bottom: number }[];
  } | null = null;
  for (let row = heading.row + 1; row < grid.cells.length; row++) {
    const [keyCell, labelCell] = [cell(row, 'key'), cell(row, 'period')];
    if (last && keyCell === last.key && labelCell === last.label) {
      const run = last.runs[last.runs.length - 1];
      if (run?.bottom === row - 1) {
        run.bottom = row;
        continue;
      }
    }
    const [key, label] = [textOf(keyCell), textOf(labelCell)];
    if (key === null && label === null) continue;
    const period = periodOf(key, label);
    const known = period && periodKey(period);
    if (period === null || known === null) {
      if (findings.length < mostNamed) find('history-period', row, 'key', { value: key ?? label ?? '' });
      continue;
    }
    if (!periods.has(known)) start(row, known, period);
    const runs = periods.get(known)?.runs ?? [];
    const before = runs[runs.length - 1];
    if (before?.bottom === row - 1) before.bottom = row;
    else runs.push({ top: row, bottom: row });
    last = { key: keyCell, label: labelCell, runs };
  }
  return { heading, periods: [...periods.values()], findings };
}
