import type { PlanChart } from '../../../appendix/plan-chart';
import { seriesLooks } from '../../../appendix/series-looks';
import { type Area, areaName, cellName } from '../../../core/area';

const markers = { circle: 'Circle', square: 'Square', triangle: 'Triangle', diamond: 'Diamond' } as const;
const dashes = { solid: 'Continuous', dash: 'Dash', dot: 'RoundDot' } as const;
const fontName = 'Times New Roman';

function paintSeries(series: Excel.ChartSeries, index: number, kind: PlanChart['kind']): void {
  const { color, marker, dash } = seriesLooks(index);
  if (kind === 'bar') {
    series.format.fill.setSolidColor(color);
    series.gapWidth = 50;
    series.hasDataLabels = true;
    return;
  }
  series.format.line.color = color;
  series.format.line.weight = 2;
  series.format.line.lineStyle = dashes[dash];
  series.markerStyle = markers[marker];
  series.markerSize = 7;
  series.markerBackgroundColor = color;
  series.markerForegroundColor = color;
}

/** A chart over cells that are painted already. */
export function paintChart(
  sheet: Excel.Worksheet,
  { kind, title, categories, series, position, from }: PlanChart,
): void {
  const [first, ...others] = series;
  if (!first) return;
  const cells = (area: Area): Excel.Range => sheet.getRange(areaName(area));
  // One row or column of cells makes one series, whatever Excel takes its first cell for; ranges and name are set below all the same.
  const chart = sheet.charts.add(
    kind === 'bar' ? 'BarClustered' : 'LineMarkers',
    cells(first.values),
    first.values.top === first.values.bottom ? 'Rows' : 'Columns',
  );
  [chart.series.getItemAt(0), ...others.map(({ name }) => chart.series.add(name))].forEach((painted, index) => {
    const { name, values } = series[index] ?? first;
    painted.name = name;
    painted.setValues(cells(values));
    painted.setXAxisValues(cells(categories));
    paintSeries(painted, index, kind);
  });
  chart.title.text = title;
  chart.format.font.name = fontName;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = series.length > 1;
  if (series.length > 1) chart.legend.position = kind === 'rank' ? 'Right' : 'Bottom';
  if (kind === 'bar') {
    chart.axes.categoryAxis.reversePlotOrder = true;
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.majorGridlines.visible = false;
    chart.axes.valueAxis.visible = false;
  } else {
    chart.displayBlanksAs = 'NotPlotted';
    if (from !== undefined) chart.axes.valueAxis.minimum = from;
    if (kind === 'rank') {
      chart.axes.valueAxis.minimum = 1;
      chart.axes.valueAxis.reversePlotOrder = true;
    }
  }
  chart.setPosition(cellName(position.top, position.left), cellName(position.bottom, position.right));
}
