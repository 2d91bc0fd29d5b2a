import { cellReference } from '../../core/formula/cell-reference';
import { numberLiteral } from '../../core/formula/number-literal';
import { sum } from '../../core/decimal';
import { endsOf, groupPoints, pointsOf, weighed, weightOf } from '../../core/scheme/own-total';
import { isPointsOfCounts } from '../../core/scheme/own-counts';
import type { LeagueRow } from '../../core/table/league-table';
import { type Indicator, indicatorOf } from '../../core/scheme';
import type { PlanValue } from '../sheet-plan';
import type { LiveCell, LiveSheet } from './live-sheet';

/* As the core rounds totals. */
const places = 8;

/** Columns of one row as ranges: “$K$7:$M$7,$P$7”. */
function references(row: number, columns: readonly number[]): string {
  const runs: (readonly [number, number])[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last?.[1] === column - 1) runs[runs.length - 1] = [last[0], column];
    else runs.push([column, column]);
  }
  return runs
    .map(([from, to]) =>
      from === to ? cellReference(row, from) : `${cellReference(row, from)}:${cellReference(row, to)}`,
    )
    .join(',');
}

/** Points of a value that the cell is known to have. */
function pointsFormula(cell: string, indicator: Indicator, weight: number): string {
  const { steps } = indicator;
  if (steps !== undefined && !isPointsOfCounts(indicator))
    return steps.reduce(
      (below, { from, points }) => `IF(${cell}>=${numberLiteral(from)},${numberLiteral(points)},${below})`,
      '0',
    );
  const { target, worst } = endsOf(indicator);
  if (worst === 0 && target === weight) return `MAX(0,MIN(${cell},${numberLiteral(weight)}))`;
  const share = `(${cell}-${numberLiteral(worst)})/(${numberLiteral(target)}-${numberLiteral(worst)})`;
  return `${numberLiteral(weight)}*MAX(0,MIN(1,${share}))`;
}

interface Part {
  readonly column: number;
  readonly weight: number;
}

/** Parts put together by the office's rule of what is missing, in proportion to `of`; the empty text where too little is known. */
function togetherFormula(
  row: number,
  parts: readonly Part[],
  of: number | null,
  { missingRule }: LiveSheet['settings'],
): { readonly known: string; readonly points: string } {
  const cells = references(
    row,
    parts.map(({ column }) => column),
  );
  const all = sum(parts.map(({ weight }) => weight));
  const most =
    missingRule === 'renormalise'
      ? `(${parts.map(({ column, weight }) => `${numberLiteral(weight)}*ISNUMBER(${cellReference(row, column)})`).join('+')})`
      : numberLiteral(all);
  const whole = of ?? all;
  const isWhole = whole === all && missingRule !== 'renormalise';
  return {
    known: missingRule === 'exclude' ? `COUNT(${cells})=${parts.length}` : `COUNT(${cells})>0`,
    points: isWhole ? `SUM(${cells})` : `SUM(${cells})*${numberLiteral(whole)}/${most}`,
  };
}

function membersOf({ table: { scheme }, extra }: LiveSheet, group: string): Part[] {
  return scheme.indicators.flatMap((indicator) => {
    const column = extra.points.get(indicator.id);
    return indicator.group === group && column !== undefined ? [{ column, weight: weightOf(indicator, scheme) }] : [];
  });
}

/** Points of indicators and of groups in one row, which the total and the columns of groups are made of. */
export function ownPointsCells(sheet: LiveSheet, row: number): LiveCell[] {
  const { table, settings, helpers, extra } = sheet;
  const { scheme } = table;
  const ofIndicators = [...extra.points].map(([id, column]): LiveCell => {
    const [indicator, source] = [indicatorOf(scheme, id), helpers.indicators[id]];
    if (indicator === undefined || source === undefined) return [column, '=""'];
    const cell = cellReference(row, source);
    return [column, `=IF(ISNUMBER(${cell}),${pointsFormula(cell, indicator, weightOf(indicator, scheme))},"")`];
  });
  const ofGroups = [...extra.groups].map(([id, column]): LiveCell => {
    const weight = scheme.groups.find((one) => one.id === id)?.weight ?? null;
    const { known, points } = togetherFormula(row, membersOf(sheet, id), weight, settings);
    return [column, `=IF(${known},${points},"")`];
  });
  return [...ofIndicators, ...ofGroups];
}

/** The total of one row by the scheme's own rule (`ownTotal`), out of {@link ownPointsCells}. */
export function ownTotalFormula({ table: { scheme }, settings, helpers, extra }: LiveSheet, row: number): string {
  const { kind, max, start = 0 } = scheme.total ?? { kind: 'sum', max: 100 };
  const { single, weighted } = weighed(scheme);
  const parts = [
    ...single.map((indicator) => [extra.points.get(indicator.id), weightOf(indicator, scheme)] as const),
    ...[...weighted].map(([id, weight]) => [extra.groups.get(id), weight] as const),
  ].flatMap(([column, weight]): Part[] => (column === undefined ? [] : [{ column, weight }]));
  const added = (adds: Indicator['adds']): number[] =>
    scheme.indicators.flatMap(({ id, adds: one }) => {
      const column = helpers.indicators[id];
      return one === adds && column !== undefined ? [column] : [];
    });
  const [bonuses, penalties] = [added('bonus'), added('penalty')];
  const extras = [
    start === 0 ? '' : `+${numberLiteral(start)}`,
    bonuses.length === 0 ? '' : `+SUM(${references(row, bonuses)})`,
    penalties.length === 0 ? '' : `-SUM(${references(row, penalties)})`,
  ].join('');
  if (parts.length === 0)
    return `=IF(COUNT(${references(row, [...bonuses, ...penalties])})>0,ROUND(0${extras},${places}),"")`;
  const { known, points } = togetherFormula(row, parts, kind === 'sum' ? null : max, settings);
  return `=IF(${known},ROUND(${points}${extras},${places}),"")`;
}

/** What the formulas of {@link ownPointsCells} give for the figures of today. */
export function ownPointsValues(
  { table, settings, extra }: LiveSheet,
  row: LeagueRow,
): (readonly [number, PlanValue])[] {
  const { scheme } = table;
  return [
    ...[...extra.points].map(([id, column]): readonly [number, PlanValue] => {
      const [indicator, value = null] = [indicatorOf(scheme, id), row.values[id]];
      const known = indicator !== undefined && value !== null;
      return [column, known ? pointsOf(value, indicator, weightOf(indicator, scheme)) : ''];
    }),
    ...[...extra.groups].map(([id, column]): readonly [number, PlanValue] => {
      const group = scheme.groups.find((one) => one.id === id);
      return [column, (group && groupPoints(scheme, group, row.values, settings.missingRule)) ?? ''];
    }),
  ];
}
