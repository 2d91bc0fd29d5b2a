import { fill } from '../../catalogue/fill';
import { notices as words } from '../../catalogue/vi/notices';
import type { Picture, Shape } from '../pages/picture';

/** Fewest points between the lowest and the highest of the picture: a change of a tenth must not look like a fall. */
const leastRange = 10;
/** Room above and below, in millimetres, and half the side of a period's mark. */
const edge = 1.5;
const mark = 0.7;

/**
 * Totals of the periods, from left to right, each over the middle of its column: a line that is broken where a period has none, with the floors of grades between them in dashes.
 *
 * @param floors - Of the grades, in points.
 */
export function trendPicture(
  totals: readonly (number | null)[],
  floors: readonly number[],
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Picture {
  const known = totals.flatMap((total) => total ?? []);
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const spare = Math.max(0, leastRange - (high - low)) / 2;
  const [bottom, top] = [low - spare, high + spare];
  const x = (index: number): number => ((index + 0.5) * width) / totals.length;
  const y = (total: number): number => edge + ((top - total) / (top - bottom)) * (height - 2 * edge);
  const line = (from: readonly [number, number], to: readonly [number, number], thickness: number): Shape => ({
    kind: 'line',
    x1: from[0],
    y1: from[1],
    x2: to[0],
    y2: to[1],
    thickness,
    grey: thickness > 0.3 ? 0.15 : 0.5,
    dashed: thickness <= 0.3,
  });
  return {
    width,
    height,
    description: fill(words.pastPicture, { count: totals.length }),
    shapes: [
      ...floors
        .filter((floor) => floor > bottom && floor < top)
        .map((floor) => line([0, y(floor)], [width, y(floor)], 0.2)),
      ...totals.flatMap((total, index) => {
        const before = totals[index - 1] ?? null;
        return total === null || before === null ? [] : [line([x(index - 1), y(before)], [x(index), y(total)], 0.5)];
      }),
      ...totals.flatMap((total, index): Shape[] =>
        total === null
          ? []
          : [{ kind: 'rect', x: x(index) - mark, y: y(total) - mark, width: 2 * mark, height: 2 * mark, grey: 0 }],
      ),
    ],
  };
}
