import { cellName } from '../core/area';
import { type ComparedPeriod, comparedSheet, datasetDay } from '../core/comparison/compared-period';
import type { Dataset } from '../core/dataset';
import { shownDay } from '../core/periods/date';
import type { Finding } from '../core/finding';
import { severityOf } from '../core/finding-codes';
import { samePeriod } from '../core/periods/period';
import { typedUnitKey } from '../core/names/unit-name';
import { rounding } from './parts-of-sheet';

type Code = 'previous-same' | 'previous-later' | 'previous-equal' | 'previous-column-differs';

/** Why the sheet that a person has named may not be that of the period before: it is of this one or later, a copy of this very table, or contradicts the sheet's own column. */
export function comparedDoubts(dataset: Dataset, named: Dataset): readonly Finding[] {
  const at = (code: Code, params: Finding['params'], cell: string | null = null): Finding => ({
    severity: severityOf[code],
    code,
    sheet: dataset.sheet,
    cell,
    params,
  });
  const order = orderOf(dataset, comparedSheet(named));
  return [
    ...(order === null ? [] : [at(order.code, order.params)]),
    ...(isCopy(dataset, named) ? [at('previous-equal', { sheet: named.sheet })] : []),
    ...ownColumnDiffers(dataset, named).map(({ cell, params }) => at('previous-column-differs', params, cell)),
  ];
}

/**
 * What is of the same period, or names none and was closed no earlier. Two days of a month, a quarter or a year that is still open are as good as two periods; of
 * two periods the later is told where changes are.
 */
function orderOf(
  dataset: Dataset,
  compared: ComparedPeriod,
): { readonly code: 'previous-same' | 'previous-later'; readonly params: Finding['params'] } | null {
  const [now, before] = [datasetDay(dataset), compared.day];
  const isEarlier = now !== null && before !== null && before < now;
  const { period } = dataset;
  if (period !== null && compared.period !== null) {
    const isSame = samePeriod(period, compared.period) && (period.kind === 'week' || !isEarlier);
    return isSame ? { code: 'previous-same', params: { period: period.label } } : null;
  }
  if (period !== null || compared.period !== null || now === null || before === null || isEarlier) return null;
  const params = { period: shownDay(before), now: shownDay(now) };
  return { code: before === now ? 'previous-same' : 'previous-later', params };
}

function totalsOf({ units }: Dataset): ReadonlyMap<string, number | null> {
  return new Map(units.map(({ name, total }) => [typedUnitKey(name), total]));
}

function isCopy(dataset: Dataset, named: Dataset): boolean {
  const totals = totalsOf(named);
  const known = dataset.units.filter(({ total }) => total !== null);
  return known.length > 2 && known.every(({ name, total }) => totals.get(typedUnitKey(name)) === total);
}

/** The sheet's own column of the period before, where it gives most units another total: at the first of them. */
function ownColumnDiffers(
  { previous, columns, units }: Dataset,
  named: Dataset,
): readonly { readonly cell: string; readonly params: Finding['params'] }[] {
  const column = columns.previous;
  if (previous === null || column === undefined) return [];
  if (previous.period !== null && named.period !== null && !samePeriod(previous.period, named.period)) return [];
  const totals = totalsOf(named);
  const shared = units.flatMap(({ name, row, previous: own }) => {
    const other = totals.get(typedUnitKey(name)) ?? null;
    return own === null || other === null ? [] : [{ name, row, own, other }];
  });
  const differing = shared.filter(({ own, other }) => Math.abs(own - other) > rounding);
  const [first] = differing;
  if (!first || differing.length * 2 < shared.length) return [];
  const { name, row, own, other } = first;
  return [{ cell: cellName(row, column), params: { caption: previous.caption, name, own, other, sheet: named.sheet } }];
}
