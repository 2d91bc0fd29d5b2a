import { cellReference } from '../../core/formula/cell-reference';
import { textLiteral } from '../../core/formula/text-literal';
import type { RankedUnit } from '../../core/table/league-table';
import { figureFormula, scaleOf } from './figure-formula';
import type { FigureSource, LiveRow } from './live-row';
import type { LiveCell, LiveSheet } from './live-sheet';
import { rankedColumn } from './helper-columns';
import { nameFormula } from './name-formula';
import { ownPointsCells, ownTotalFormula } from './own-total-cells';

/** What tells the columns of a raw sheet apart. */
function columnKey(source: LiveRow['total']): string {
  return source.kind === 'cell' ? `${source.sheet}\u0000${source.column}` : '';
}

/** The scale of each column of the raw sheets, by the first figure that tells it. */
export function columnScales(rows: readonly LiveRow[]): Map<string, 1 | 100> {
  const scales = new Map<string, 1 | 100>();
  const note = (source: LiveRow['total'], value: number | null): void => {
    const scale = source.kind === 'cell' ? scaleOf(source.cell, value) : null;
    if (scale !== null && !scales.has(columnKey(source))) scales.set(columnKey(source), scale);
  };
  for (const { row, total, previous, values } of rows) {
    note(total, row.total);
    note(previous, row.previous);
    for (const [id, source] of Object.entries(values)) if (source) note(source, row.values[id] ?? null);
  }
  return scales;
}

/** The figures of one row of the raw sheet, as they are read: the helpers that a unit has, and the whole too. */
export function sourceCells(sheet: LiveSheet, live: LiveRow, at: number): LiveCell[] {
  const { helpers, table, scales } = sheet;
  const { row } = live;
  const figure = (source: FigureSource, value: number | null): string => {
    const [first, last] = [
      cellReference(at, helpers.firstIndicator),
      cellReference(at, helpers.firstIndicator + table.indicators.length - 1),
    ];
    return figureFormula(source, value, scales.get(columnKey(source)) ?? 1, `${first}:${last}`);
  };
  return [
    [helpers.name, nameFormula(live)],
    [helpers.total, live.total.kind === 'own' ? ownTotalFormula(sheet, at) : figure(live.total, row.total)],
    [helpers.previous, figure(live.previous, row.previous)],
    ...table.indicators.map((id): LiveCell => [
      helpers.indicators[id] ?? 0,
      figure(live.values[id] ?? { kind: 'none' }, row.values[id] ?? null),
    ]),
    ...ownPointsCells(sheet, at),
  ];
}

/**
 * Place of a unit in the order of the core: total, then previous total, highest first, missing ones last; then the alphabet, or as the tie rule has it. Comparisons of numbers only: a
 * criterion put together as text would depend on the locale's decimal mark.
 */
export function orderCells({ helpers, settings }: LiveSheet, at: number, top: number, bottom: number): LiveCell[] {
  const own = (column: number): string => cellReference(at, column);
  const all = (column: number): string => `${cellReference(top, column)}:${cellReference(bottom, column)}`;
  const key = (column: number): string => `=IF(ISNUMBER(${own(column)}),ROUND(${own(column)},10),-1)`;
  const { totalKey, previousKey, alphabet } = helpers;
  const beats = (column: number, otherwise: string): string =>
    `(${all(column)}>${own(column)})+(${all(column)}=${own(column)})*${otherwise}`;
  const byName = `(${all(alphabet)}<${own(alphabet)})`;
  const ties = settings.tieRule === 'previous' ? `(${beats(previousKey, byName)})` : byName;
  return [
    [helpers.totalKey, key(helpers.total)],
    [helpers.previousKey, key(helpers.previous)],
    [helpers.order, `=1+SUMPRODUCT(${beats(totalKey, ties)})`],
  ];
}

/** The marks of those who stand first among their equals, by the order of {@link orderCells}, and the clusters of a unit. */
export function extraCells(
  { helpers, extra }: LiveSheet,
  at: number,
  all: (column: number) => string,
  clusters: RankedUnit['clusters'],
): LiveCell[] {
  const own = (column: number): string => cellReference(at, column);
  const isFirst = (value: number, known: string, among: string): string => {
    const ahead = `(${all(value)}=${own(value)})*(${all(helpers.order)}<${own(helpers.order)})${among}`;
    return `=IF(ISNUMBER(${own(value)})${known},1*(SUMPRODUCT(${ahead})=0),0)`;
  };
  return [
    ...[...extra.firsts].map(([id, column]): LiveCell => [column, isFirst(rankedColumn(helpers, id), '', '')]),
    // A formula, since an empty cell would be shown as 0 by what picks it.
    ...extra.clusters.map((column, index): LiveCell => [column, `=${textLiteral(clusters[index]?.cluster ?? '')}`]),
    ...extra.clusterFirsts.map((column, index): LiveCell => {
      const cluster = extra.clusters[index] ?? column;
      return [column, isFirst(helpers.total, `*(${own(cluster)}<>"")`, `*(${all(cluster)}=${own(cluster)})`)];
    }),
  ];
}
