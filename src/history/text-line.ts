const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/** A line of numbers in text, for hosts without small charts in cells: lowest to highest of the row; a missing number is a blank. */
export function textLine(values: readonly (number | null)[]): string {
  const known = values.flatMap((value) => value ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const barOf = (value: number): string =>
    bars[high === low ? 3 : Math.round(((value - low) / (high - low)) * (bars.length - 1))] ?? '';
  return known.length === 0 ? '' : values.map((value) => (value === null ? ' ' : barOf(value))).join('');
}
