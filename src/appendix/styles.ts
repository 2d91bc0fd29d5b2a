import type { Area } from '../core/area';
import { cellArea } from '../core/area';
import type { LeagueTable } from '../core/table/league-table';
import { ownUnitOf } from '../core/names/own-unit';
import type { Settings } from '../core/settings/settings';
import type { BodyRow } from './body-rows';
import type { AppendixColumn } from './columns';
import { formatRuns } from './format-runs';
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
function bodyFormats({ settings, columns, bodyTop, body }: AppendixParts): StyleRun[] {
  const bottom = bodyTop + body.length - 1;
  return formatRuns(
    columns.map((column, index) => {
      const format = column.numeric
        ? (column.numberFormat ??
          numberFormatOf(
            body.map(({ values }) => values[index]),
            settings,
          ))
        : text;
      return [format, { top: bodyTop, left: index, bottom, right: index }];
    }),
  );
}

/** The body's cells of which something is true, those that lie under each other in one area. */
function cellsWhere(
  { columns, bodyTop, body }: AppendixParts,
  isWanted: (row: BodyRow, column: AppendixColumn, index: number) => boolean,
): Area[] {
  return columns.flatMap((column, index) => {
    const areas: Area[] = [];
    body.forEach((row, offset) => {
      if (!isWanted(row, column, index)) return;
      const above = areas[areas.length - 1];
      const cell = cellArea(bodyTop + offset, index);
      if (above && above.bottom === cell.top - 1) areas[areas.length - 1] = { ...above, bottom: cell.bottom };
      else areas.push(cell);
    });
    return areas;
  });
}

function isWeak({ row }: BodyRow, { id }: AppendixColumn): boolean {
  const weak: readonly string[] = row?.weak ?? [];
  return weak.includes(id);
}

/* Dark enough to be read in grey, where the sign or the triangle tells them apart. */
const riseColor = '#006100';
const fallColor = '#C00000';

function changeRuns(parts: AppendixParts): StyleRun[] {
  if (parts.settings.changeStyle !== 'coloured') return [];
  const moved = (sign: 1 | -1): Area[] =>
    cellsWhere(parts, ({ values }, { id }, index) => {
      const value = values[index];
      return (id === 'change' || id === 'movement') && typeof value === 'number' && Math.sign(value) === sign;
    });
  return [
    { areas: moved(1), style: { color: riseColor } },
    { areas: moved(-1), style: { color: fallColor } },
  ];
}

/** Background of the office's own row. */
export const ownUnitFill = '#FFE699';

/** The office's own row: a background for the screen, bold for a print in black and white. */
function ownUnitRun(parts: AppendixParts): StyleRun {
  const own = ownUnitOf(
    parts.table.cohorts.flatMap(({ units }) => units),
    parts.settings.ownUnit,
  );
  const right = parts.columns.length - 1;
  const areas = parts.body.flatMap(({ row }, index) =>
    own !== null && row === own ? [{ top: parts.bodyTop + index, left: 0, bottom: parts.bodyTop + index, right }] : [],
  );
  return { areas, style: { bold: true, fill: ownUnitFill } };
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
    {
      areas: [{ top: 0, left: 0, bottom, right }],
      style: { fontName: 'Times New Roman', fontSize: 12, vertical: 'middle', horizontal: 'center' },
    },
    {
      areas: [{ top: 0, left: 0, bottom: titles - 1, right }],
      style: { fontSize: 14, bold: true, wrap: true, numberFormat: text },
    },
    {
      areas: [{ top: headerTop, left: 0, bottom: headerTop + 1, right }],
      style: { fontSize: 10, bold: true, wrap: true, numberFormat: text },
    },
    { areas: [{ top: headerTop, left: 0, bottom, right }], style: { border: true } },
    ...bodyFormats(parts),
    {
      areas: [{ top: bodyTop, left: nameColumn, bottom, right: nameColumn }],
      style: { horizontal: 'left', wrap: true },
    },
    { areas: sections, style: { numberFormat: text } },
    { areas: rowsOfKind(parts, ['summary', 'section']), style: { bold: true } },
    ownUnitRun(parts),
    ...changeRuns(parts),
    { areas: cellsWhere(parts, isWeak), style: { underline: true } },
  ];
  return runs.filter(({ areas }) => areas.length > 0);
}
