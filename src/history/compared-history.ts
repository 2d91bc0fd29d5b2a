import type { ComparedPeriod } from '../core/comparison/compared-period';
import { dayOf } from '../core/comparison/compared-period';
import type { Dataset } from '../core/dataset';
import { decidedScheme, decidedSchemeOf } from '../core/comparison/decided-scheme';
import { hasErrors, type Finding } from '../core/finding';
import { severityOf, type FindingCode } from '../core/finding-codes';
import type { Grid } from '../core/grid';
import { parsePeriod } from '../core/periods/find-period';
import { samePeriod } from '../core/periods/period';
import { comparePeriods } from '../core/periods/period-order';
import { datedPeriod } from '../core/periods/period-end';
import { proposeCompared } from '../core/periods/propose-compared';
import { isOwnScheme } from '../core/scheme';
import { isOfScheme, schemeBasis } from '../core/comparison/scheme-basis';
import type { HistoryPeriod } from './history';
import type { HistoryIndex, IndexedPeriod } from './index-history';
import { readPeriod } from './read-period';

const mostNamed = 6;

function comparedRecord({ period, closedOn, provisional, scheme, rows }: HistoryPeriod): ComparedPeriod {
  const summary = rows.find(({ group }) => group === 'summary');
  return {
    period,
    scheme: decidedSchemeOf(scheme, rows),
    day: dayOf(period, closedOn),
    provisional,
    caption: null,
    units: rows.flatMap((row) =>
      row.group === 'summary' ? [] : [row.group === 'all' ? row : { ...row, kind: row.group }],
    ),
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

/** What is known of the present period, for the choice of one before it. */
type Now = Pick<Dataset, 'scheme' | 'period' | 'closedOn' | 'units'>;

/**
 * The period of a history that is proposed to compare with (see `proposeCompared`): of those that follow the same scheme, of whatever version, or of which none is known; where there is none, of all, since what is
 * recorded of totals alone may name a scheme that nothing decides. Null where there is none at all.
 */
export function proposedIn(periods: readonly IndexedPeriod[], now: Now): IndexedPeriod | null {
  const { period, closedOn } = now;
  if (period === null) return null;
  const scheme = decidedScheme(now);
  const sameScheme = periods.filter(
    (past) =>
      scheme === null ||
      past.scheme === null ||
      past.scheme === scheme ||
      (isOwnScheme(now.scheme) && isOfScheme(past.scheme, now.scheme)),
  );
  const dated = datedPeriod(period, closedOn);
  return proposeCompared(dated, sameScheme) ?? proposeCompared(dated, periods);
}

type AboutHistory = (code: FindingCode, params: Finding['params']) => Finding;

function namesOf(periods: readonly IndexedPeriod[]): string {
  return periods
    .slice(-mostNamed)
    .map(({ period }) => period.label)
    .join(', ');
}

/** Why a history has nothing to compare with. */
function whyNone(periods: readonly IndexedPeriod[], { period, closedOn }: Now, about: AboutHistory): Finding {
  if (period === null) return about('history-now-unknown', {});
  const now = datedPeriod(period, closedOn);
  const params = { period: now.label };
  const before = periods.filter((past) => comparePeriods(past.period, now) === -1);
  if (before.length === 0) return about('history-none-before', params);
  const known = { ...params, known: namesOf(before) };
  return before.some((past) => past.period.kind === now.kind)
    ? about('history-open-only', known)
    : about('history-other-kind', known);
}

/**
 * What a history gives to compare with: the period that the person names, else the proposed one, else nothing, and why. An error where the history is of a newer version, its
 * period is damaged, or it has none of that name.
 */
export function comparedInHistory(
  dataset: Dataset,
  grid: Grid,
  { heading, periods, findings }: HistoryIndex,
  name: string | null,
): { readonly compared: ComparedPeriod | null; readonly findings: readonly Finding[] } {
  if (hasErrors(findings)) return { compared: null, findings };
  const about: AboutHistory = (code, params) => ({
    severity: severityOf[code],
    code,
    sheet: grid.sheet,
    cell: null,
    params: { sheet: grid.sheet, ...params },
  });
  const none = (why: Finding) => ({ compared: null, findings: [...findings, why] });
  const chosen = name === null ? proposedIn(periods, dataset) : periodNamed(periods, name);
  if (chosen === null)
    return none(
      name === null
        ? whyNone(periods, dataset, about)
        : about('history-period-absent', { period: name, known: namesOf(periods) }),
    );
  const { record, findings: ofRows } = readPeriod(grid, heading, chosen);
  const compared = comparedRecord(record);
  const basis = schemeBasis(dataset, compared);
  if (name === null && basis.kind === 'other')
    return none(about(`history-other-${basis.why}`, { period: chosen.period.label }));
  return { compared, findings: [...findings, ...ofRows] };
}
