import type { Area } from '../core/area';
import { cellArea } from '../core/area';
import type { LeagueTable } from '../core/league-table';
import type { Settings } from '../core/settings';
import type { BodyRow } from './body-rows';
import type { AppendixColumn } from './columns';
import { numberFormatOf } from './number-format';
import type { StyleRun } from './sheet-plan';

/** Where the parts of the sheet lie; rows count from 0. */
export interface AppendixParts {
  readonly table: LeagueTable;
  readonly settings: Settings;
  readonly columns: readonly AppendixColumn[];
  /** Number of title lines; they are the first rows. */
  readonly titles: number;
  readonly headerTop: number;
  readonly bodyTop: number;
  readonly body: readonly BodyRow[];
}

const text = '@';

/** Number formats of the body's columns, columns of the same format in one run. */
function formatRuns({ settings, columns, bodyTop, body }: AppendixParts): StyleRun[] {
  const bottom = bodyTop + body.length - 1;
  const byFormat = new Map<string, Area[]>();
  columns.forEach((column, index) => {
    const numbers = body.map(({ values }) => values[index]).filter((value) => typeof value === 'number');
    const format = !column.numeric ? text : column.id === 'position' ? 'General' : numberFormatOf(numbers, settings);
    byFormat.set(format, [...(byFormat.get(format) ?? []), { top: bodyTop, left: index, bottom, right: index }]);
  });
  return [...byFormat].map(([numberFormat, areas]) => ({ areas, style: { numberFormat } }));
}

/** Weak cells, those that lie under each other in one area. */
function weakAreas({ columns, bodyTop, body }: AppendixParts): Area[] {
  return columns.flatMap(({ id }, column) => {
    const areas: Area[] = [];
    body.forEach(({ row }, index) => {
      if (!row?.weak.some((weak) => weak === id)) return;
      const above = areas[areas.length - 1];
      const cell = cellArea(bodyTop + index, column);
      if (above && above.bottom === cell.top - 1) areas[areas.length - 1] = { ...above, bottom: cell.bottom };
      else areas.push(cell);
    });
    return areas;
  });
}

function rowsOfKind(parts: AppendixParts, kinds: readonly BodyRow['kind'][]): Area[] {
  const right = parts.columns.length - 1;
  return parts.body.flatMap(({ kind }, index) => {
    const row = parts.bodyTop + index;
    return kinds.includes(kind) ? [{ top: row, left: 0, bottom: row, right }] : [];
  });
}

/** Styles of the whole appendix: few runs, each of many areas, whatever the number of units. */
export function appendixStyles(parts: AppendixParts): StyleRun[] {
  const { columns, titles, headerTop, bodyTop, body } = parts;
  const right = columns.length - 1;
  const bottom = bodyTop + body.length - 1;
  const nameColumn = columns.findIndex(({ id }) => id === 'name');
  const sections = parts.body.flatMap(({ kind }, index) => (kind === 'section' ? [cellArea(bodyTop + index, 0)] : []));
  const runs: StyleRun[] = [
    { areas: [{ top: 0, left: 0, bottom, right }], style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' } },
    { areas: [{ top: 0, left: 0, bottom: titles - 1, right }], style: { fontSize: 14, bold: true, wrap: true, numberFormat: text } },
    { areas: [{ top: headerTop, left: 0, bottom: headerTop + 1, right }], style: { fontSize: 10, bold: true, wrap: true, numberFormat: text } },
    { areas: [{ top: headerTop, left: 0, bottom, right }], style: { border: true } },
    ...formatRuns(parts),
    { areas: [{ top: bodyTop, left: nameColumn, bottom, right: nameColumn }], style: { horizontal: 'left', wrap: true } },
    { areas: sections, style: { numberFormat: text } },
    { areas: rowsOfKind(parts, ['summary', 'section']), style: { bold: true } },
    { areas: weakAreas(parts), style: { underline: true } },
  ];
  return runs.filter(({ areas }) => areas.length > 0);
}
