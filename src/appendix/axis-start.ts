const steps = [1, 2, 5, 10, 20, 50];

/**
 * Where the value axis of a line chart begins, so that lines of points that lie close together are not flat: a round number under the lowest value, at least 0.
 * @param values - From 0 to 100; nulls do not count.
 */
export function axisStart(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return 0;
  const [lowest, highest] = [
    known.reduce((a, b) => Math.min(a, b), Infinity),
    known.reduce((a, b) => Math.max(a, b), -Infinity),
  ];
  const step = steps.find((one) => one * 4 >= highest - lowest) ?? 100;
  return Math.max(0, Math.ceil(lowest / step - 1) * step);
}
