import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import type { RankedUnit } from '../../core/table/league-table';
import { type Indicator, isBetterLess } from '../../core/scheme';
import { fullValue } from '../full-value';
import type { Picture, Shape } from '../pages/picture';
import type { LeaderPart } from './leader-view';

/** Between two cohorts, in millimetres. */
const gap = 2;
/** The lightest and the darkest grey of a value that is not weak: neither the paper's white nor the black of what is. */
const shades = { full: 0.93, none: 0.4 } as const;

function greyOf(unit: RankedUnit, indicator: Indicator, full: number): number | null {
  const value = unit.values[indicator.id] ?? null;
  if (value === null) return null;
  if (unit.weak.includes(indicator.id)) return 0;
  const share = Math.min(1, Math.max(0, value / full));
  return shades.none + (shades.full - shades.none) * (isBetterLess(indicator) ? 1 - share : share);
}

/** A mark for every unit in the order of ranks: the darker the worse, black where it is weak, a thin line where nothing was published. */
export function stripPicture(
  parts: readonly LeaderPart[],
  indicator: Indicator,
  { width, height }: Pick<Picture, 'width' | 'height'>,
): Picture {
  const lists = parts
    .map(({ scored, ungraded }): readonly RankedUnit[] => [...scored, ...ungraded])
    .filter((units) => units.length > 0);
  const count = lists.reduce((all, units) => all + units.length, 0);
  const full = fullValue(
    indicator,
    lists.flat().map(({ values }) => values[indicator.id] ?? null),
  );
  const step = (width - gap * (lists.length - 1)) / Math.max(1, count);
  const white = step > 1 ? 0.2 : 0;
  let x = 0;
  const shapes: Shape[] = [];
  for (const units of lists) {
    for (const unit of units) {
      const grey = greyOf(unit, indicator, full);
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
