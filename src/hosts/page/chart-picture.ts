import type { PlanChart } from '../../appendix/plan-chart';
import { seriesLooks } from '../../appendix/series-looks';
import type { Area } from '../../core/area';
import { visibleText } from '../../pane/view/visible-text';
import { cellText } from './cell-text';
import type { ShownSheet } from './shown-sheet';
import { svg } from './svg';

function cellsOf({ top, left, bottom, right }: Area): readonly (readonly [number, number])[] {
  const cells: (readonly [number, number])[] = [];
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) cells.push([row, column]);
  return cells;
}

interface Frame {
  readonly width: number;
  readonly height: number;
  readonly names: readonly string[];
  readonly series: readonly (readonly (number | null)[])[];
}

/** Horizontal bars from 0, each with its name and its number. */
function bars({ width, height, names, series }: Frame, chart: PlanChart): SVGElement[] {
  const most = Math.max(1e-9, ...series.flat().map((value) => value ?? 0));
  const [left, right, top, bottom] = [Math.min(150, width * 0.4), 52, 34, series.length > 1 ? 24 : 8];
  const step = (height - top - bottom) / Math.max(1, names.length);
  const thick = (step * 0.6) / series.length;
  const drawn = names.flatMap((name, index) => [
    svg('text', { x: left - 6, y: top + step * (index + 0.5) + 4, 'text-anchor': 'end', 'font-size': 12 }, name),
    ...series.flatMap((values, at) => {
      const value = values[index] ?? null;
      const y = top + step * (index + 0.2) + thick * at;
      const long = ((width - left - right) * (value ?? 0)) / most;
      return [
        svg('rect', { x: left, y, width: Math.max(0, long), height: thick, fill: seriesLooks(at).color }),
        svg(
          'text',
          { x: left + long + 4, y: y + thick / 2 + 4, 'font-size': 12 },
          value === null ? '' : cellText(value, undefined),
        ),
      ];
    }),
  ]);
  return series.length > 1 ? [...drawn, ...legend(chart, left, width - right, height)] : drawn;
}

/** Names of the series below, each behind a mark of its colour. */
function legend({ series }: PlanChart, left: number, right: number, height: number): SVGElement[] {
  return series.flatMap(({ name }, index) => {
    const place = left + (index * (right - left)) / Math.max(1, series.length);
    return [
      svg('circle', { cx: place + 6, cy: height - 14, r: 4, fill: seriesLooks(index).color }),
      svg('text', { x: place + 14, y: height - 10, 'font-size': 11 }, name),
    ];
  });
}

/** Lines with a mark at each value; where there is none, a gap. */
function lines({ width, height, names, series }: Frame, chart: PlanChart): SVGElement[] {
  const all = series.flat().filter((value) => value !== null);
  const isRank = chart.kind === 'rank';
  const low = chart.from ?? (isRank ? 1 : Math.min(0, ...all));
  const high = Math.max(low + 1e-9, ...all);
  const [left, right, top, bottom] = [40, 16, 34, 56];
  const x = (index: number): number => left + ((width - left - right) * (index + 0.5)) / Math.max(1, names.length);
  const y = (value: number): number => {
    const share = (value - low) / (high - low);
    return top + (height - top - bottom) * (isRank ? share : 1 - share);
  };
  const grid = [0, 0.25, 0.5, 0.75, 1].flatMap((share) => {
    const value = low + (high - low) * share;
    return [
      svg('line', { x1: left, x2: width - right, y1: y(value), y2: y(value), stroke: '#d9d9d9' }),
      svg('text', { x: left - 4, y: y(value) + 4, 'text-anchor': 'end', 'font-size': 11 }, value.toFixed(0)),
    ];
  });
  const labels = names.map((name, index) =>
    svg('text', { x: x(index), y: height - bottom + 18, 'text-anchor': 'middle', 'font-size': 11 }, name),
  );
  const drawn = series.flatMap((values, index) => {
    const { color } = seriesLooks(index);
    let path = '';
    values.forEach((value, at) => {
      if (value === null) return;
      const before = at === 0 ? null : (values[at - 1] ?? null);
      path += `${before === null ? 'M' : 'L'}${x(at)} ${y(value)}`;
    });
    return [
      svg('path', { d: path, fill: 'none', stroke: color, 'stroke-width': 2 }),
      ...values.flatMap((value, at) =>
        value === null ? [] : [svg('circle', { cx: x(at), cy: y(value), r: 3.5, fill: color })],
      ),
    ];
  });
  return [...grid, ...labels, ...drawn, ...legend(chart, left, width - right, height)];
}

/** The charts of a sheet as pictures over the cells that they cover; Excel draws its own. */
export function chartPictures(sheet: ShownSheet, tops: Float64Array): SVGElement[] {
  const { plan, widths } = sheet;
  const at = (column: number): number => widths.slice(0, column).reduce((sum, width) => sum + width, 0);
  const valueAt = ([row, column]: readonly [number, number]): number | null => {
    const value = plan.values[row]?.[column];
    return typeof value === 'number' ? value : null;
  };
  return (plan.charts ?? []).map((chart) => {
    const { top, left, bottom, right } = chart.position;
    const [x, y] = [at(left), tops[top] ?? 0];
    const [width, height] = [at(right + 1) - x, (tops[bottom + 1] ?? y) - y];
    const names = cellsOf(chart.categories).map(([row, column]) =>
      cellText(plan.values[row]?.[column] ?? null, undefined),
    );
    const frame = { width, height, names, series: chart.series.map(({ values }) => cellsOf(values).map(valueAt)) };
    const picture = svg('svg', { class: 'chart', role: 'img', width, height, viewBox: `0 0 ${width} ${height}` });
    picture.style.left = `${x}px`;
    picture.style.top = `${y}px`;
    picture.setAttribute('aria-label', visibleText(chart.title));
    picture.append(
      svg('text', { x: width / 2, y: 20, 'text-anchor': 'middle', 'font-size': 14, 'font-weight': 700 }, chart.title),
      ...(chart.kind === 'bar' ? bars(frame, chart) : lines(frame, chart)),
    );
    return picture;
  });
}
