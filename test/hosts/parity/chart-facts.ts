import { readXlsx } from 'hucre';
import type { Area } from '../../../src/core/area';
import { areaName } from '../../../src/core/area';
import type { Sheet as ExcelSheet } from '../../excel-host/model';
import type { SheetModel } from '../../sheets-host/workbook';

/** What can be seen of a chart, in one shape for all hosts. */
export interface ChartFact {
  readonly kind: 'bar' | 'line';
  readonly title: string;
  readonly legend: boolean;
  /** Top left cell. */
  readonly at: string;
  readonly series: readonly {
    readonly name: string;
    readonly values: string;
    readonly categories: string;
    readonly color: string;
  }[];
}

/** Heat maps and charts of a painted sheet. */
export interface PictureFacts {
  readonly scales: readonly { readonly area: string; readonly points: readonly (readonly [number, string])[] }[];
  readonly charts: readonly ChartFact[];
}

const nameOf = (area: Area | null | undefined): string => (area ? areaName(area) : 'nowhere');
const plain = (reference: string | undefined): string =>
  (reference ?? 'nowhere').replace(/^.*!/u, '').replaceAll('$', '');

/** The first sheet of an .xlsx. */
export async function picturesOfFile(bytes: Uint8Array): Promise<PictureFacts> {
  const [sheet] = (await readXlsx(bytes)).sheets;
  return {
    scales: (sheet?.conditionalRules ?? []).flatMap(({ range, colorScale }) =>
      colorScale
        ? [
            {
              area: range,
              points: colorScale.cfvo.map(({ value }, index): [number, string] => [
                Number(value),
                `#${colorScale.colors[index]?.slice(2) ?? ''}`,
              ]),
            },
          ]
        : [],
    ),
    charts: (sheet?.charts ?? []).map(({ kinds, title, legend, series, anchor }) => ({
      kind: kinds[0] === 'bar' ? 'bar' : 'line',
      title: title ?? '',
      legend: legend !== undefined && legend !== false,
      at: nameOf(
        anchor && { top: anchor.from.row, left: anchor.from.col, bottom: anchor.from.row, right: anchor.from.col },
      ),
      series: (series ?? []).map(({ name, valuesRef, categoriesRef, color }) => ({
        name: name ?? '',
        values: plain(valuesRef),
        categories: plain(categoriesRef),
        color: `#${typeof color === 'string' ? color : ''}`,
      })),
    })),
  };
}

/** A sheet of the in-memory Excel. */
export function picturesOfExcel({ scales, charts }: ExcelSheet): PictureFacts {
  return {
    scales: scales.map(({ area, points }) => ({
      area: areaName(area),
      points: points.map(({ value, color }) => [value, color]),
    })),
    charts: charts.map(({ type, looks, position, series }) => ({
      kind: type === 'BarClustered' ? 'bar' : 'line',
      title: String(looks['Title.Text']),
      legend: looks['Legend.Visible'] === true,
      at: nameOf(position && { ...position, bottom: position.top, right: position.left }),
      series: series.map((one) => ({
        name: one.name,
        values: nameOf(one.values),
        categories: nameOf(one.categories),
        color: String(one.looks['Fill'] ?? one.looks['Line.Color']),
      })),
    })),
  };
}

/** A sheet of the in-memory Google Sheets. */
export function picturesOfSheets({ scales, charts }: SheetModel): PictureFacts {
  return {
    scales: scales.map(({ areas, points }) => ({
      area: areas.join(' '),
      points: points.map(({ value, color }) => [Number(value), color]),
    })),
    charts: charts.map(({ type, options, anchor, ranges: [categories, ...values] }) => {
      const looks = options['series'] as Readonly<
        Record<number, { readonly labelInLegend: string; readonly color: string }>
      >;
      return {
        kind: type === 'BAR' ? 'bar' : 'line',
        title: String(options['title']),
        legend: (options['legend'] as { readonly position: string }).position !== 'none',
        at: nameOf({ top: anchor[0] - 1, left: anchor[1] - 1, bottom: anchor[0] - 1, right: anchor[1] - 1 }),
        series: values.map((area, index) => ({
          name: looks[index]?.labelInLegend ?? '',
          values: nameOf(area),
          categories: nameOf(categories),
          color: looks[index]?.color ?? '',
        })),
      };
    }),
  };
}
