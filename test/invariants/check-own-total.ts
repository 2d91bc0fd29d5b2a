import type { LeagueRow } from '../../src/core/table/league-table';
import type { Indicator, Scheme } from '../../src/core/scheme';
import { must } from './must';

/** The total by the scheme's own rule, in plain numbers and in another way than the core's: each part as its share of the whole. Where a figure is missing only that there is one or none. */
export function checkOwnTotal({ indicators, groups, total: rule }: Scheme, { name, total, values }: LeagueRow): void {
  if (rule === undefined || indicators.some(({ id, adds }) => adds === undefined && (values[id] ?? null) === null))
    return;
  const weightOf = ({ weight, unit, max, counts, steps: all = [] }: Indicator): number => {
    const steps = counts && unit === 'points' ? [] : all;
    return (
      weight ??
      (rule.kind === 'weightedMean'
        ? 1
        : steps.length > 0
          ? Math.max(...steps.map(({ points }) => points))
          : unit === 'points'
            ? max
            : 1)
    );
  };
  const shareOf = (indicator: Indicator): number => {
    const { id, unit, counts, direction, max, steps, target, worst } = indicator;
    const value = values[id] ?? 0;
    if (counts && unit === 'points') return value / max;
    if (steps) return (steps.filter(({ from }) => from <= value).slice(-1)[0]?.points ?? 0) / weightOf(indicator);
    const [none, full] = [worst ?? (direction === 'less' ? max : 0), target ?? (direction === 'less' ? 0 : max)];
    return Math.min(1, Math.max(0, (value - none) / (full - none)));
  };
  const counted = indicators.filter(({ adds }) => adds === undefined);
  let [points, most] = [0, 0];
  for (const indicator of counted) {
    const group = groups.find(({ id, weight }) => id === indicator.group && weight !== undefined);
    const peers = counted.filter((one) => one.group === group?.id);
    const within = group ? (group.weight ?? 0) / peers.reduce((sum, one) => sum + weightOf(one), 0) : 1;
    points += shareOf(indicator) * weightOf(indicator) * within;
    most += weightOf(indicator) * within;
  }
  const scaled = rule.kind === 'sum' || most === 0 ? points : (points / most) * rule.max;
  const extra = indicators.map(({ id, adds }) =>
    adds === undefined ? 0 : (values[id] ?? 0) * (adds === 'bonus' ? 1 : -1),
  );
  const known = counted.length > 0 || indicators.some(({ id }) => (values[id] ?? null) !== null);
  const expected = scaled + (rule.start ?? 0) + extra.reduce((sum, value) => sum + value, 0);
  must(
    known ? Math.abs((total ?? NaN) - expected) < 1e-6 : total === null,
    () => `${name}: ${String(total)}, not ${expected}`,
  );
}
