import type { Area } from '../../src/core/area';
import { guard } from './guard';
import type { Host } from './host';
import { modelOf, refuse } from './host';
import type { SheetModel } from './workbook';

/** The service of charts: its enumerations. */
export function chartsService(host: Host): object {
  const plain = (values: readonly string[]): Record<string, string> =>
    Object.fromEntries(values.map((value) => [value, value]));
  return guard(
    'Charts.Charts',
    { ChartType: plain(['BAR', 'LINE']), ChartMergeStrategy: plain(['MERGE_ROWS', 'MERGE_COLUMNS']) },
    host.execution,
  );
}

/** Builder of a chart: the members that are used. */
export function chartBuilder(host: Host, sheet: SheetModel): object {
  const ranges: Area[] = [];
  const options: Record<string, unknown> = {};
  let type: string | null = null;
  let merge = 'MERGE_COLUMNS';
  let turned = false;
  let headers = -1;
  let anchor: readonly [number, number] | null = null;
  const then =
    <T>(change: (given: T) => void) =>
    (given: T): object => {
      change(given);
      return builder;
    };
  const builder: object = guard(
    'Spreadsheet.EmbeddedChartBuilder',
    {
      addRange: then((given: unknown) => {
        const range = modelOf(host.ranges, given, 'Range');
        if (range.sheet !== sheet) refuse('A range of the same sheet expected.');
        ranges.push(range.area);
      }),
      setChartType: then((given: unknown) => {
        type = String(given);
      }),
      setMergeStrategy: then((given: unknown) => {
        merge = String(given);
      }),
      setTransposeRowsAndColumns: then((given: unknown) => {
        turned = given === true;
      }),
      setNumHeaders: then((given: unknown) => {
        headers = Number(given);
      }),
      setOption: (name: unknown, value: unknown) => {
        options[String(name)] = JSON.parse(JSON.stringify(value)) as unknown;
        return builder;
      },
      setPosition: (row: unknown, column: unknown, ...offsets: unknown[]) => {
        if (
          !(Number(row) >= 1 && Number(row) <= sheet.rows && Number(column) >= 1 && Number(column) <= sheet.columns) ||
          offsets.some((offset) => !Number.isInteger(offset))
        )
          refuse('The chart position is out of bounds.');
        anchor = [Number(row), Number(column)];
        return builder;
      },
      build: () => {
        if (type === null || anchor === null || ranges.length < 2 || headers !== 0)
          return refuse('A chart needs a type, a place and ranges without headers.');
        if ((merge === 'MERGE_ROWS') !== turned)
          return refuse('Ranges are merged across the direction in which they are read.');
        const built = guard('Spreadsheet.EmbeddedChart', {}, host.execution);
        host.charts.set(built, { type, ranges, byRows: turned, headers, anchor, options });
        return built;
      },
    },
    host.execution,
  );
  return builder;
}
