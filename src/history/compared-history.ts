import type { ComparedPeriod } from '../core/compared-period';
import { dayOf } from '../core/compared-period';
import type { Dataset } from '../core/dataset';
import { hasErrors, type Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { parsePeriod, samePeriod } from '../core/period';
import { datedPeriod } from '../core/period-end';
import { proposeCompared } from '../core/propose-compared';
import type { HistoryPeriod } from './history';
import type { HistoryIndex, IndexedPeriod } from './index-history';
import { readPeriod } from './read-period';

const mostNamed = 6;

function comparedRecord({ period, closedOn, provisional, scheme, rows }: HistoryPeriod): ComparedPeriod {
  const summary = rows.find(({ group }) => group === 'summary');
  return {
    period,
    scheme,
    day: dayOf(period, closedOn),
    provisional,
    caption: null,
    units: rows.filter(({ group }) => group !== 'summary'),
    summaryTotal: summary?.total ?? null,
    summaryValues: summary?.values ?? {},
  };
}

/** The period of a history by a person's name of it; of those of several years the latest. */
export function periodNamed(periods: readonly IndexedPeriod[], text: string): IndexedPeriod | null {
  const wanted = parsePeriod(text);
  const found = wanted ? periods.filter(({ period }) => samePeriod(period, wanted)) : [];
  return found.reduce<IndexedPeriod | null>(
    (latest, one) => (latest === null || (one.period.year ?? 0) > (latest.period.year ?? 0) ? one : latest),
    null,
  );
}

/** The period of a history that is proposed to compare with, of those that follow the same scheme (see `proposeCompared`); null where there is none. */
export function proposedIn(
  periods: readonly IndexedPeriod[],
  { scheme, period, closedOn }: Pick<Dataset, 'scheme' | 'period' | 'closedOn'>,
): IndexedPeriod | null {
  const sameScheme = periods.filter((past) => past.scheme === null || past.scheme === scheme.id);
  return period && proposeCompared(datedPeriod(period, closedOn), sameScheme);
}

/**
 * What a history gives to compare with: the period that the person names, else the proposed one, else nothing. An error where the history is of a newer version, its
 * period is damaged, or it has none of that name.
 */
export function comparedInHistory(
  dataset: Dataset,
  grid: Grid,
  { heading, periods, findings }: HistoryIndex,
  name: string | null,
): { readonly compared: ComparedPeriod | null; readonly findings: readonly Finding[] } {
  if (hasErrors(findings)) return { compared: null, findings };
  const chosen = name === null ? proposedIn(periods, dataset) : periodNamed(periods, name);
  if (chosen) {
    const { record, findings: ofRows } = readPeriod(grid, heading, chosen);
    return { compared: comparedRecord(record), findings: [...findings, ...ofRows] };
  }
  if (name === null) return { compared: null, findings };
  const code = 'history-period-absent';
  const known = periods
    .slice(-mostNamed)
    .map(({ period }) => period.label)
    .join(', ');
  return {
    compared: null,
    findings: [
      ...findings,
      {
        severity: severityOf[code],
        code,
        sheet: grid.sheet,
        cell: null,
        params: { sheet: grid.sheet, period: name, known },
      },
    ],
  };
}
