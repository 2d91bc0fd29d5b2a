import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { Area } from '../../src/core/area';

/** Areas of a plan that are not a rectangle within the sheet, and runs of style for no cell at all: a host fails on either, and with it the whole sheet. */
export function misplaced({ values, merges, styles, charts = [], colorScales = [], columnWidths }: SheetPlan): unknown[] {
  const isInside = ({ top, left, bottom, right }: Area): boolean => top >= 0 && top <= bottom && bottom < values.length && left >= 0 && left <= right && right < columnWidths.length;
  const areas = [
    ...merges, ...styles.flatMap((run) => run.areas), ...colorScales.map(({ area }) => area),
    ...charts.flatMap(({ categories, series, position }) => [categories, ...series.map((one) => one.values), position]),
  ];
  return [...areas.filter((area) => !isInside(area)), ...styles.filter((run) => run.areas.length === 0)];
}
