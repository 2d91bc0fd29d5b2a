import type { Area } from '../../src/core/area';
import { parseAddress } from './addresses';
import { HostError, type HostObject, type Member, textArgument } from './host-object';
import type { Chart, ChartSeriesModel, Sheet } from './model';
import { isRangeObject } from './range-object';

type Looks = Record<string, unknown>;
type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isNumber: Check = (value) => typeof value === 'number';
const isColor: Check = (value) => typeof value === 'string' && /^#[0-9A-F]{6}$/iu.test(value);
const oneOf =
  (...allowed: readonly string[]): Check =>
  (value) =>
    allowed.some((one) => one === value);

/** A member that notes what it is set to, and refuses what Excel would. */
function noted(looks: Looks, path: string, is: Check, since = 1): Member {
  return {
    since,
    set: (value) => {
      if (!is(value)) throw new HostError('InvalidArgument', `${path} cannot be ${JSON.stringify(value)}`);
      looks[path] = value;
    },
  };
}

function part(kind: string, members: HostObject['members'], since = 1): Member {
  return { since, get: () => ({ kind, members }) };
}

function cellsOf(sheet: Sheet, given: unknown): Area {
  if (!isRangeObject(given) || given.sheet !== sheet)
    throw new HostError('NotKnownToTestHost', 'a chart over cells of its own sheet only');
  return given.area;
}

function seriesObject(sheet: Sheet, series: ChartSeriesModel, index: number): HostObject {
  const { looks } = series;
  const line = {
    Color: noted(looks, 'Line.Color', isColor),
    Weight: noted(looks, 'Line.Weight', isNumber, 7),
    LineStyle: noted(looks, 'Line.LineStyle', oneOf('Continuous', 'Dash', 'RoundDot'), 7),
  };
  const fill = {
    SetSolidColor: {
      call: (color: unknown) => {
        noted(looks, 'Fill', isColor).set?.(color);
        return undefined;
      },
    },
  };
  return {
    kind: 'ChartSeries',
    id: `${index}`,
    members: {
      Name: {
        get: () => series.name,
        set: (value) => {
          series.name = textArgument(value);
        },
      },
      SetValues: {
        since: 7,
        call: (range) => {
          series.values = cellsOf(sheet, range);
          return undefined;
        },
      },
      SetXAxisValues: {
        since: 7,
        call: (range) => {
          series.categories = cellsOf(sheet, range);
          return undefined;
        },
      },
      GetDimensionDataSourceString: { since: 15, call: () => series.source ?? '' },
      GapWidth: noted(looks, 'GapWidth', isNumber, 7),
      HasDataLabels: noted(looks, 'HasDataLabels', isFlag, 7),
      MarkerStyle: noted(looks, 'MarkerStyle', oneOf('Circle', 'Square', 'Triangle', 'Diamond'), 7),
      MarkerSize: noted(looks, 'MarkerSize', isNumber, 7),
      MarkerBackgroundColor: noted(looks, 'MarkerBackgroundColor', isColor, 7),
      MarkerForegroundColor: noted(looks, 'MarkerForegroundColor', isColor, 7),
      Format: part('ChartSeriesFormat', { Fill: part('ChartFill', fill), Line: part('ChartLineFormat', line) }),
    },
  };
}

function chartObject(sheet: Sheet, chart: Chart, index: number): HostObject {
  const { looks } = chart;
  const font = (path: string): Member =>
    part('ChartFont', {
      Name: noted(looks, `${path}.Name`, isText),
      Size: noted(looks, `${path}.Size`, isNumber),
      Bold: noted(looks, `${path}.Bold`, isFlag),
    });
  const axis = (path: string): Member =>
    part('ChartAxis', {
      ReversePlotOrder: noted(looks, `${path}.ReversePlotOrder`, isFlag, 7),
      Minimum: noted(looks, `${path}.Minimum`, isNumber),
      Visible: noted(looks, `${path}.Visible`, isFlag, 7),
      MajorGridlines: part('ChartGridlines', { Visible: noted(looks, `${path}.MajorGridlines.Visible`, isFlag) }),
    });
  const at = (place: number): HostObject | null => {
    const series = chart.series[place];
    return series ? seriesObject(sheet, series, place) : null;
  };
  const series: HostObject['members'] = {
    GetItemAt: { call: (place) => at(Number(place)) },
    Add: {
      since: 7,
      call: (name) =>
        at(chart.series.push({ name: textArgument(name), values: null, categories: null, looks: {} }) - 1),
    },
  };
  return {
    kind: 'Chart',
    id: `${index}`,
    members: {
      Name: { get: () => `Chart ${index + 1}` },
      Title: part('ChartTitle', {
        Text: noted(looks, 'Title.Text', isText),
        Format: part('ChartTitleFormat', { Font: font('Title.Font') }),
      }),
      Format: part('ChartAreaFormat', { Font: font('Font') }),
      Legend: part('ChartLegend', {
        Visible: noted(looks, 'Legend.Visible', isFlag),
        Position: noted(looks, 'Legend.Position', oneOf('Bottom', 'Right')),
      }),
      Axes: part('ChartAxes', { CategoryAxis: axis('CategoryAxis'), ValueAxis: axis('ValueAxis') }),
      DisplayBlanksAs: noted(looks, 'DisplayBlanksAs', oneOf('NotPlotted', 'Zero', 'Interplotted'), 8),
      Series: {
        get: () => ({
          kind: 'ChartSeriesCollection',
          members: series,
          item: (place) => at(Number(place)),
          items: () => chart.series.map((one, place) => seriesObject(sheet, one, place)),
        }),
      },
      SetPosition: {
        call: (from, to) => {
          const [first, last] = [parseAddress(textArgument(from)), parseAddress(textArgument(to))];
          chart.position = { top: first.top, left: first.left, bottom: last.bottom, right: last.right };
          return undefined;
        },
      },
    },
  };
}

/** The charts of a sheet: of one row or column to begin with, which then makes one series. */
export function chartsObject(sheet: Sheet): HostObject {
  const add = (type: unknown, source: unknown, by: unknown): HostObject => {
    const { top, left, bottom, right } = cellsOf(sheet, source);
    if (!oneOf('BarClustered', 'LineMarkers')(type))
      throw new HostError('NotKnownToTestHost', `a chart of the type ${String(type)} is not known to the test host`);
    if (!(by === 'Columns' && left === right) && !(by === 'Rows' && top === bottom))
      throw new HostError('NotKnownToTestHost', 'a chart begins with one row or column');
    const chart: Chart = {
      type: String(type),
      position: null,
      series: [{ name: '', values: null, categories: null, looks: {} }],
      looks: {},
    };
    return chartObject(sheet, chart, sheet.charts.push(chart) - 1);
  };
  return {
    kind: 'ChartCollection',
    items: () => sheet.charts.map((chart, index) => chartObject(sheet, chart, index)),
    item: (key) => {
      const chart = sheet.charts[Number(key)];
      return chart ? chartObject(sheet, chart, Number(key)) : null;
    },
    members: { Add: { call: add }, GetCount: { since: 4, call: () => sheet.charts.length } },
  };
}
