import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import type { RankedUnit } from '../../core/league-table';
import type { Indicator } from '../../core/scheme';
import type { Picture, Shape } from '../pages/picture';
import type { LeaderPart } from './leader-view';

/** Between two cohorts, in millimetres. */
const gap = 2;
/** The lightest and the darkest grey of a value that is not under its threshold: neither the paper's white nor the black of what is under. */
const shades = { full: 0.93, none: 0.4 } as const;

function greyOf(unit: RankedUnit, { id, max }: Indicator): number | null {
  const value = unit.values[id] ?? null;
  if (value === null) return null;
  if (unit.weak.includes(id)) return 0;
  return shades.none + (shades.full - shades.none) * Math.min(1, Math.max(0, value / max));
}

/** A mark for every unit in the order of ranks: the darker the further from the maximum, black under the threshold, a thin line where nothing was published. */
export function stripPicture(
  parts: readonly LeaderPart[],
  indicator: Indicator,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Picture {
  const lists = parts
    .map(({ scored, ungraded }): readonly RankedUnit[] => [...scored, ...ungraded])
    .filter((units) => units.length > 0);
  const count = lists.reduce((all, units) => all + units.length, 0);
  const step = (width - gap * (lists.length - 1)) / Math.max(1, count);
  const white = step > 1 ? 0.2 : 0;
  let x = 0;
  const shapes: Shape[] = [];
  for (const units of lists) {
    for (const unit of units) {
      const grey = greyOf(unit, indicator);
      shapes.push(
        grey === null
          ? { kind: 'rect', x, y: height / 2 - 0.1, width: step - white, height: 0.2, grey: 0.5 }
          : { kind: 'rect', x, y: 0, width: step - white, height, grey },
      );
      x += step;
    }
    x += gap;
  }
  return { width, height, shapes, description: fill(words.stripOf, { name: indicator.name }) };
}
