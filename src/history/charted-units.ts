import { ownUnitOf } from '../core/names/own-unit';
import type { Settings } from '../core/settings/settings';

/** Lines in one chart: as many as stay apart on a black-and-white print. */
const linesPerChart = 5;

/** What is drawn, and what could not be. */
export interface ChartedUnits {
  /** Why these: the first ones, the own unit with the first ones, or those that the settings name. */
  readonly choice: 'first' | 'own' | 'chosen';
  /** Places among the units, a list for each chart. */
  readonly charts: readonly (readonly number[])[];
  /** Names that stand for no unit, or for several. */
  readonly unknown: readonly string[];
}

/**
 * The units whose lines are drawn: those that the settings name, in their order, else the own unit and the first ones. A chart has at most {@link linesPerChart} lines, so that more names make
 * more charts.
 */
export function chartedUnits(
  units: readonly { readonly name: string }[],
  { trendUnits, ownUnit }: Pick<Settings, 'trendUnits' | 'ownUnit'>,
): ChartedUnits {
  const placeOf = (name: string): number => {
    const unit = ownUnitOf(units, name);
    return unit === null ? -1 : units.indexOf(unit);
  };
  if (trendUnits.length === 0) {
    const own = placeOf(ownUnit);
    const first = units.slice(0, linesPerChart).map((_, place) => place);
    return own < linesPerChart
      ? { choice: 'first', charts: [first], unknown: [] }
      : { choice: 'own', charts: [[own, ...first.slice(0, -1)]], unknown: [] };
  }
  const named = trendUnits.map((name) => ({ name, place: placeOf(name) }));
  const known = [...new Set(named.flatMap(({ place }) => (place < 0 ? [] : [place])))];
  const count = Math.ceil(known.length / linesPerChart);
  return {
    choice: 'chosen',
    charts: Array.from({ length: count }, (_, index) =>
      known.slice(index * linesPerChart, (index + 1) * linesPerChart),
    ),
    unknown: named.flatMap(({ name, place }) => (place < 0 ? [name] : [])),
  };
}
