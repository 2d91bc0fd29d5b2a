import { evidenceOf } from '../../core/counts';
import { round } from '../../core/decimal';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import type { TableFacts } from '../../report/quality/table-facts';
import { noTableFacts } from '../../report/quality/table-facts';
import { pointsOf } from '../../scoring/points-of';
import type { ReadTable } from '../build-appendix';
import { countedRows } from '../counted-rows';
import { fewDossiers } from './few-dossiers';

/** What the counts behind a table say of its figures, where there are counts. */
export function tableFacts({ table, counted, countsScheme }: NonNullable<ReadTable['read']>): TableFacts {
  if (counted === null || countsScheme === null) return noTableFacts;
  const rows = countedRows(table, counted);
  const concerned = indicatorsOf(countsScheme).map((indicator) => {
    const all = rows.map(({ unit }) => evidenceOf(indicator, unit.counts[indicator.code]));
    return {
      name: indicator.name.vi,
      nothing: all.filter(({ state }) => state === 'nothing').length,
      few: all.filter((one) => one.state === 'share' && one.whole && one.denominator <= fewDossiers).length,
    };
  });
  const of = (kind: 'nothing' | 'few'): TableFacts['nothing'] =>
    concerned.filter((one) => one[kind] > 0).map(({ name, [kind]: count }) => ({ name, count }));
  const recomputed = rows.filter(({ row, unit }) => {
    const { total } = pointsOf(countsScheme, unit.counts);
    return row.total !== null && total !== null && round(row.total, 2) !== round(total, 2);
  }).length;
  return { nothing: of('nothing'), few: of('few'), recomputed };
}
