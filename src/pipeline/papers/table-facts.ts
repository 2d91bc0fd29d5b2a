import type { CountedUnit } from '../../core/counted-unit';
import { evidenceOf } from '../../core/counts';
import { round } from '../../core/decimal';
import type { LeagueTable } from '../../core/table/league-table';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import type { CountsScheme } from '../../core/scheme/counts-types';
import type { TableFacts } from '../../report/quality/table-facts';
import { noTableFacts } from '../../report/quality/table-facts';
import { pointsOf } from '../../scoring/points-of';
import { countedRows } from '../counted-rows';
import { fewDossiers } from './few-dossiers';

/** A table, and the counts that were read with it. */
interface Read {
  readonly table: LeagueTable;
  readonly counted: readonly CountedUnit[] | null;
  readonly countsScheme: CountsScheme | null;
}

/** What the counts behind a table say of its figures, where there are counts. */
export function tableFacts({ table, counted, countsScheme }: Read): TableFacts {
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
