import { cellKey } from '../../core/grid';
import type { ColorScale, SheetPlan } from '../../appendix/sheet-plan';

function channels(color: string): readonly number[] {
  return [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
}

function colorAt({ points }: ColorScale, value: number): string {
  const [first] = points;
  const last = points[points.length - 1] ?? first;
  if (value <= first.value) return first.color;
  if (value >= last.value) return last.color;
  const above = points.findIndex((point) => point.value >= value);
  const [low, high] = [points[above - 1] ?? first, points[above] ?? last];
  const share = (value - low.value) / (high.value - low.value || 1);
  const to = channels(high.color);
  const mixed = channels(low.color).map((from, at) => Math.round(from + ((to[at] ?? from) - from) * share));
  return `rgb(${mixed.join(', ')})`;
}

/** Backgrounds of the cells of a heat map, by `"row,column"`: what Excel does by itself. */
export function scaledColors({ values, colorScales = [] }: SheetPlan): ReadonlyMap<string, string> {
  const colors = new Map<string, string>();
  for (const scale of colorScales) {
    const { top, left, bottom, right } = scale.area;
    for (let row = top; row <= bottom; row += 1)
      for (let column = left; column <= right; column += 1) {
        const value = values[row]?.[column];
        if (typeof value === 'number') colors.set(cellKey(row, column), colorAt(scale, value));
      }
  }
  return colors;
}
