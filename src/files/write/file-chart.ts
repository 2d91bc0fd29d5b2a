import type { SheetChart } from 'hucre';
import type { PlanChart } from '../../appendix/plan-chart';
import { seriesLooks } from '../../appendix/series-looks';
import { type Area, cellName } from '../../core/area';

const dashes = { solid: 'solid', dash: 'dash', dot: 'sysDot' } as const;
const fontFamily = 'Times New Roman';

/** Fixed, so that a chart goes on pointing at its cells where its formula is copied. */
function fixed({ top, left, bottom, right }: Area): string {
  return [cellName(top, left), cellName(bottom, right)]
    .map((cell) => cell.replace(/^([A-Z]+)(\d+)$/u, '$$$1$$$2'))
    .join(':');
}

/** A chart as the library writes it. */
export function fileChart({ kind, title, categories, series, position, from }: PlanChart): SheetChart {
  const isBar = kind === 'bar';
  const axis = {
    labelFontFamily: fontFamily,
    labelFontSize: 10,
    majorTickMark: 'none',
    minorTickMark: 'none',
  } as const;
  return {
    type: isBar ? 'bar' : 'line',
    title,
    altText: title,
    titleFontFamily: fontFamily,
    titleFontSize: 12,
    titleBold: true,
    legendFontFamily: fontFamily,
    legendFontSize: 9,
    legend: series.length > 1 && (kind === 'rank' ? 'right' : 'bottom'),
    dispBlanksAs: 'gap',
    series: series.map(({ name, values }, index) => {
      const { color, marker, dash } = seriesLooks(index);
      const paint = color.slice(1);
      return {
        name,
        values: fixed(values),
        categories: fixed(categories),
        color: paint,
        ...(!isBar && {
          smooth: false,
          stroke: { dash: dashes[dash], width: 2 },
          marker: { symbol: marker, size: 7, fill: paint, line: paint },
        }),
      };
    }),
    ...(isBar && { barGrouping: 'clustered', gapWidth: 50, dataLabels: { showValue: true, fontFamily, fontSize: 10 } }),
    axes: {
      x: { ...axis, ...(isBar && { reverse: true, tickLblSkip: 1 }) },
      y: {
        ...axis,
        ...(isBar
          ? { scale: { min: 0 }, hidden: true }
          : {
              gridlines: { major: true },
              // The names of the periods stay below, where the worst ranks are.
              ...(kind === 'rank' && { reverse: true, scale: { min: 1 }, numberFormat: { formatCode: '0' } }),
              ...(from !== undefined && { scale: { min: from } }),
            }),
      },
    },
    anchor: {
      from: { row: position.top, col: position.left },
      to: { row: position.bottom + 1, col: position.right + 1 },
    },
  };
}
