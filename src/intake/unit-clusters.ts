import { cellAt, type Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import type { BodyRow, BodyRows } from './body-rows';
import type { Column } from './column-role';
import { cellText } from './header';

/** Clusters of a unit, by the name of the division. */
export type UnitClusters = Readonly<Record<string, string>>;

/* “II. ”, “(7 đơn vị)”: the number of a caption, and how many units it has. */
const aroundCaption = /^(?:[ivx]{1,4}|[a-g\d]{1,2})[.)/:-]\s*|\s*\(\d+ [^()]*\)$/giu;
/* The division is called by the word that its captions begin with. */
const divisions = [
  [/^cum(?= |$)/u, 'Cụm'],
  [/^khoi(?= |$)/u, 'Khối'],
  [/^nhom(?= |$)/u, 'Nhóm'],
] as const;

/** What a cell says, or the merged cell that it is part of: a cluster's name often stands once beside all of its units. */
function textAt(grid: Grid, row: number, column: number): string {
  const own = cellText(cellAt(grid, row, column));
  if (own !== '') return own;
  const merged = grid.merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return merged === undefined ? '' : cellText(cellAt(grid, merged.top, merged.left));
}

/** A caption taken for a cluster: its division, and its name without numbering; null for any other. */
function clusterOfCaption(caption: string): { readonly division: string; readonly cluster: string } | null {
  const cluster = caption.replace(aroundCaption, '').trim();
  const division = divisions.find(([word]) => word.test(plainText(cluster)))?.[1];
  return division === undefined ? null : { division, cluster };
}

/** The clusters under whose captions each unit stands. A division that comes first holds those that come later: “Khối …” and in it “Cụm …”; any other caption ends them all. */
function captionedClusters({ units, sections }: BodyRows): readonly UnitClusters[] {
  const depths: string[] = [];
  let open: { readonly division: string; readonly cluster: string }[] = [];
  const captions = [...sections].sort((a, b) => a.row - b.row);
  let next = 0;
  return [...units.entries()]
    .sort(([, a], [, b]) => a.row - b.row)
    .map(([index, { row }]): readonly [number, UnitClusters] => {
      for (let caption = captions[next]; caption !== undefined && caption.row < row; caption = captions[++next]) {
        const found = clusterOfCaption(caption.name);
        if (found === null) {
          open = [];
          continue;
        }
        if (!depths.includes(found.division)) depths.push(found.division);
        const depth = depths.indexOf(found.division);
        open = [...open.filter(({ division }) => depths.indexOf(division) < depth), found];
      }
      return [index, Object.fromEntries(open.map(({ division, cluster }) => [division, cluster]))];
    })
    .sort(([a], [b]) => a - b)
    .map(([, clusters]) => clusters);
}

/** What the division of a column is called: by its heading, or by the one above where that says no more than “Tên cụm, khối”, as our own appendix does. */
function divisionOf({ caption, index }: Column, headings: readonly (readonly string[])[]): string {
  const [above = caption] = headings[index] ?? [];
  return /^ten (?:cum|khoi)\b/u.test(plainText(caption)) ? above : caption;
}

/** Columns that name each unit's cluster: “Cụm”, “Khối thi đua”. */
export function clusterColumns(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ role }) => role === 'cluster');
}

/**
 * The clusters of each unit by the sheet itself, in the order of the units: by its columns of clusters, and by the captions “Cụm …”, “Khối …” over them. A column of the same
 * name as the word of the captions is what counts.
 * @param headings - Of each column, top first.
 */
export function unitClusters(
  grid: Grid,
  rows: BodyRows,
  columns: readonly Column[],
  headings: readonly (readonly string[])[],
): readonly UnitClusters[] {
  const captioned = captionedClusters(rows);
  return rows.units.map(({ row }: BodyRow, index) => {
    const own = clusterColumns(columns).flatMap((column) => {
      const text = textAt(grid, row, column.index);
      return text === '' ? [] : [[divisionOf(column, headings), text] as const];
    });
    return { ...captioned[index], ...Object.fromEntries(own) };
  });
}
