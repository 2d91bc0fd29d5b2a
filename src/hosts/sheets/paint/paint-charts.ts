import type { PlanChart } from '../../../appendix/plan-chart';
import { seriesLooks } from '../../../appendix/series-looks';
import type { SheetPlan } from '../../../appendix/sheet-plan';
import { areaName } from '../../../core/area';
import { columnPixels, rowPixels } from './size-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const dashes = { solid: {}, dash: { lineDashStyle: [8, 4] }, dot: { lineDashStyle: [2, 3] } } as const;

function seriesOptions({ kind, series }: PlanChart): Record<number, object> {
  return Object.fromEntries(
    series.map(({ name }, index) => {
      const { color, marker, dash } = seriesLooks(index);
      const looks =
        kind === 'bar' ? { dataLabel: 'value' } : { lineWidth: 2, pointSize: 7, pointShape: marker, ...dashes[dash] };
      return [index, { color, labelInLegend: name, ...looks }];
    }),
  );
}

function total(sizes: readonly number[], first: number, last: number): number {
  return sizes.slice(first, last + 1).reduce((sum, size) => sum + size, 0);
}

function paintChart(sheet: Sheet, plan: SheetPlan, chart: PlanChart): void {
  const { kind, title, categories, series, position, from } = chart;
  const builder = sheet.newChart();
  for (const area of [categories, ...series.map(({ values }) => values)])
    builder.addRange(sheet.getRange(areaName(area)));
  if (categories.top === categories.bottom && categories.right > categories.left) {
    // Rows on top of each other, turned, so that each is a series.
    builder.setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).setTransposeRowsAndColumns(true);
  }
  builder
    .setChartType(kind === 'bar' ? Charts.ChartType.BAR : Charts.ChartType.LINE)
    .setNumHeaders(0)
    .setOption('title', title)
    .setOption('fontName', 'Times New Roman')
    .setOption('legend', { position: series.length < 2 ? 'none' : kind === 'rank' ? 'right' : 'bottom' })
    .setOption('series', seriesOptions(chart))
    .setOption('width', total(columnPixels(plan), position.left, position.right))
    .setOption('height', total(rowPixels(plan), position.top, position.bottom))
    .setPosition(position.top + 1, position.left + 1, 0, 0);
  if (kind === 'bar') builder.setOption('hAxis', { minValue: 0, textPosition: 'none', gridlines: { count: 0 } });
  // Options as developers.google.com/chart/interactive/docs/gallery/linechart has them: `direction` -1 turns the axis upside down.
  else if (kind === 'rank') builder.setOption('vAxis', { direction: -1, viewWindow: { min: 1 } });
  else if (from !== undefined) builder.setOption('vAxis', { viewWindow: { min: from } });
  sheet.insertChart(builder.build());
}

/** Charts of a plan, one call each, over cells that are painted already. */
export function paintCharts(sheet: Sheet, plan: SheetPlan): void {
  for (const chart of plan.charts ?? []) paintChart(sheet, plan, chart);
}
