import type { Area } from '../../core/area';
import { cellArea } from '../../core/area';
import type { Settings } from '../../core/settings/settings';
import { formatRuns } from '../format-runs';
import { numberFormatOf, signedFormat } from '../number-format';
import type { StyleRun } from '../sheet-plan';
import type { AnalysisLine } from './analysis-body';
import type { AnalysisColumn } from './analysis-columns';

/** Where the parts of the sheet lie; rows count from 0. */
export interface AnalysisParts {
  readonly settings: Settings;
  readonly columns: readonly AnalysisColumn[];
  /** Number of title lines; they are the first rows. */
  readonly titles: number;
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly body: readonly AnalysisLine[];
  readonly notesTop: number;
  readonly notes: number;
  /** The row of the body that is printed once more over the charts, and where. */
  readonly charted: AnalysisLine | null;
  readonly chartedTop: number;
}

const text = '@';
const isText = ({ id }: AnalysisColumn): boolean => id === 'name' || id === 'greatest';

/** Number formats of each part's columns, columns of the same format in one run; a change has its sign. */
function bodyFormats({ settings, columns, bodyTop, body }: AnalysisParts): StyleRun[] {
  return formatRuns(
    (['lost', 'change'] as const).flatMap((part) => {
      const first = body.findIndex((line) => line.part === part);
      const lines = body.filter((line) => line.part === part);
      if (first === -1) return [];
      return columns.map((column, index) => {
        const shown = lines.map(({ values }) => values[index]);
        const isChange = part === 'change' && column.id !== 'score';
        const format = isText(column)
          ? text
          : column.id === 'position'
            ? 'General'
            : isChange
              ? signedFormat
              : numberFormatOf(shown, settings);
        return [
          format,
          { top: bodyTop + first, left: index, bottom: bodyTop + first + lines.length - 1, right: index },
        ] as const;
      });
    }),
  );
}

/** The row over the charts looks as it does above. */
function chartedRuns({ columns, charted, settings }: AnalysisParts, area: Area): StyleRun[] {
  const cell = (column: number): Area => cellArea(area.top, column);
  return [
    {
      areas: [area],
      style: {
        fontName: 'Times New Roman',
        fontSize: 12,
        vertical: 'middle',
        horizontal: 'center',
        border: true,
        bold: true,
      },
    },
    ...formatRuns(
      columns.map((column, index) => {
        const format = isText(column)
          ? text
          : column.id === 'position'
            ? 'General'
            : numberFormatOf([charted?.values[index] ?? null], settings);
        return [format, cell(index)] as const;
      }),
    ),
    {
      areas: columns.flatMap((column, index) => (isText(column) ? [cell(index)] : [])),
      style: { horizontal: 'left', wrap: true },
    },
    { areas: columns.flatMap(({ id }, index) => (id === 'greatest' ? [cell(index)] : [])), style: { fontSize: 11 } },
  ];
}

/** Styles of the whole sheet: few runs, each of many areas, whatever the number of units. */
export function analysisStyles(parts: AnalysisParts): StyleRun[] {
  const { columns, titles, headerTop, bodyTop, body, notesTop, notes, charted, chartedTop } = parts;
  const right = columns.length - 1;
  const bottom = bodyTop + body.length - 1;
  const rowsOf = (...kinds: readonly AnalysisLine['kind'][]): Area[] =>
    body.flatMap(({ kind }, index) =>
      kinds.includes(kind) ? [{ top: bodyTop + index, left: 0, bottom: bodyTop + index, right }] : [],
    );
  const down = columns.flatMap((column, index) =>
    isText(column) ? [{ top: bodyTop, left: index, bottom, right: index }] : [],
  );
  const totals = columns.flatMap(({ id }, index) =>
    id === 'total' ? [{ top: bodyTop, left: index, bottom, right: index }] : [],
  );
  const greatest = columns.findIndex(({ id }) => id === 'greatest');
  const runs: StyleRun[] = [
    {
      areas: [{ top: 0, left: 0, bottom: notesTop + notes - 1, right }],
      style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' },
    },
    {
      areas: [{ top: 0, left: 0, bottom: titles - 1, right }],
      style: { fontSize: 14, bold: true, wrap: true, numberFormat: text },
    },
    {
      areas: [{ top: headerTop, left: 0, bottom: headerTop, right }],
      style: { fontSize: 10, bold: true, wrap: true, numberFormat: text },
    },
    { areas: [{ top: headerTop, left: 0, bottom, right }], style: { border: true } },
    ...bodyFormats(parts),
    { areas: down, style: { horizontal: 'left', wrap: true } },
    { areas: [{ top: bodyTop, left: greatest, bottom, right: greatest }], style: { fontSize: 11 } },
    { areas: totals, style: { bold: true } },
    { areas: rowsOf('section').map(({ top }) => cellArea(top, 0)), style: { numberFormat: text } },
    { areas: rowsOf('summary', 'section'), style: { bold: true } },
    {
      areas: rowsOf('part'),
      style: { bold: true, horizontal: 'left', wrap: true, fill: '#EDEDED', numberFormat: text },
    },
    {
      areas: [{ top: notesTop, left: 0, bottom: notesTop + notes - 1, right }],
      style: { fontSize: 11, italic: true, horizontal: 'left', wrap: true, numberFormat: text },
    },
    ...(charted === null ? [] : chartedRuns(parts, { top: chartedTop, left: 0, bottom: chartedTop, right })),
  ];
  return runs.filter(({ areas }) => areas.length > 0);
}
