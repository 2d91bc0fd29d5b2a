import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import type { Picture, Shape } from '../pages/picture';
import type { Changed, LeaderPart } from './leader-view';

/** Room for the axes' own thickness and for strokes that end at the first or last rank, in millimetres. */
const edge = 1;

/** A stroke from the rank of the compared period to that of now for every unit that has both; the largest rises stand out whole, the largest falls in dashes. */
export function slopePicture(
  { scored }: LeaderPart,
  rose: readonly Changed[],
  fell: readonly Changed[],
  { width, height }: Pick<Picture, 'width' | 'height'>,
  previousPeriod: string,
): Picture {
  const most = scored.reduce((all, { rank, previousRank }) => Math.max(all, rank, previousRank ?? 1), 2);
  const y = (rank: number): number => edge + ((rank - 1) / (most - 1)) * (height - 2 * edge);
  const [risen, fallen] = [rose, fell].map((units) => new Set(units.map(({ unit }) => unit)));
  const stroke = (unit: LeaderPart['scored'][number], grey: number, thickness: number, dashed: boolean): Shape[] =>
    unit.previousRank === null
      ? []
      : [
          {
            kind: 'line',
            x1: edge,
            y1: y(unit.previousRank),
            x2: width - edge,
            y2: y(unit.rank),
            thickness,
            grey,
            dashed,
          },
        ];
  const axis = (x: number): Shape => ({ kind: 'rect', x, y: 0, width: 0.4, height, grey: 0.35 });
  return {
    width,
    height,
    description: fill(words.slope, { previousPeriod }),
    shapes: [
      ...scored.flatMap((unit) =>
        risen?.has(unit) || fallen?.has(unit) ? [] : stroke(unit, 0.72, scored.length > 60 ? 0.15 : 0.25, false),
      ),
      ...scored.flatMap((unit) => (fallen?.has(unit) ? stroke(unit, 0.1, 0.6, true) : [])),
      ...scored.flatMap((unit) => (risen?.has(unit) ? stroke(unit, 0, 0.6, false) : [])),
      axis(edge - 0.4),
      axis(width - edge),
    ],
  };
}
