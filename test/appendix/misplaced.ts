import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { Area } from '../../src/core/area';

/** What a host fails on, or loses: areas of a plan that are not a rectangle within the sheet, runs of style for no cell at all, and values under a merged area beside its first cell. */
export function misplaced({
  values,
  merges,
  styles,
  charts = [],
  colorScales = [],
  columnWidths,
}: SheetPlan): unknown[] {
  const isInside = ({ top, left, bottom, right }: Area): boolean =>
    top >= 0 && top <= bottom && bottom < values.length && left >= 0 && left <= right && right < columnWidths.length;
  const areas = [
    ...merges,
    ...styles.flatMap((run) => run.areas),
    ...colorScales.map(({ area }) => area),
    ...charts.flatMap(({ categories, series, position }) => [categories, ...series.map((one) => one.values), position]),
  ];
  const hidden = merges.flatMap(({ top, left, bottom, right }) =>
    values
      .slice(top, bottom + 1)
      .flatMap((row) => row.slice(left, right + 1))
      .slice(1)
      .filter((value) => value !== null),
  );
  return [...areas.filter((area) => !isInside(area)), ...styles.filter((run) => run.areas.length === 0), ...hidden];
}
