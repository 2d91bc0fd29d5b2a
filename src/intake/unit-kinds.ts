import { cellAt, type CellValue, type Grid } from '../core/grid';
import { isNamedCommune, sectionKind, unitKind, type UnitKind } from '../core/names/unit-kind';
import type { BodyRow, BodyRows } from './body-rows';
import { readCaption } from './caption';
import type { Column } from './column-role';
import type { FindingList } from './finding-list';
import { cellText } from './header';

/* The old portal's own numbers: LOAI_COQUAN 2 is a department, 3 a commune; CAPDONVIID 1 and 2. */
const numbered: Readonly<Partial<Record<string, Readonly<Partial<Record<string, UnitKind>>>>>> = {
  'loai coquan': { '2': 'department', '3': 'commune' },
  'loai co quan': { '2': 'department', '3': 'commune' },
  capdonviid: { '1': 'department', '2': 'commune' },
};

function kindOfCell(value: CellValue, key: string): UnitKind | null {
  return numbered[key]?.[cellText(value)] ?? (typeof value === 'string' ? sectionKind(value) : null);
}

/** The column that names each unit's level: one that is called so, or a column “Loại”, “Khối” that holds levels and no grades or clusters. */
function levelColumn(grid: Grid, columns: readonly Column[], rows: readonly BodyRow[]): Column | null {
  const holdsLevels = ({ index }: Column, key: string): boolean =>
    rows.length > 0 && rows.every(({ row }) => kindOfCell(cellAt(grid, row, index), key) !== null);
  return (
    columns.find(
      (column) =>
        (column.role === 'level' || column.role === 'cluster' || column.role === 'grade') &&
        holdsLevels(column, keyOf(column)),
    ) ?? null
  );
}

function keyOf({ caption }: Column): string {
  return readCaption(caption).keys[0] ?? '';
}

/** The kind of each unit, in order: by the sheet's own column of levels, else by the caption that it stands under, else by its name. */
export function unitKinds(grid: Grid, { units, sections }: BodyRows, columns: readonly Column[]): readonly UnitKind[] {
  const level = levelColumn(grid, columns, units);
  const captions = sections.map(({ row, name }) => ({ row, kind: sectionKind(name) }));
  return units.map(({ row, name }) => {
    const said = level && kindOfCell(cellAt(grid, row, level.index), keyOf(level));
    if (said) return said;
    const above = captions.filter((caption) => caption.row < row);
    const known = above.filter(({ kind }) => kind !== null);
    /* A caption that does not tell ends the one before it for a unit whose own name does: “Khối cơ sở”. */
    const ended = above[above.length - 1]?.kind === null && isNamedCommune(name);
    return (ended ? null : known[known.length - 1]?.kind) ?? unitKind(name);
  });
}

/**
 * Says which units are put among the communes for want of words, where the others there bear their type (“Xã …”): by name, neither captions nor a column of levels tell. Only where both kinds are ranked apart.
 */
export function reportGuessedKinds(
  grid: Grid,
  rows: BodyRows,
  columns: readonly Column[],
  findings: FindingList,
): void {
  const { units } = rows;
  if (levelColumn(grid, columns, units) || rows.sections.some(({ name }) => sectionKind(name) !== null)) return;
  const communes = units.filter(({ name }) => unitKind(name) === 'commune');
  const bare = communes.filter(({ name }) => !isNamedCommune(name));
  if (bare.length * 3 > communes.length || bare.length === communes.length) return;
  for (const { row, nameColumn, name } of bare) findings.at(row, nameColumn, 'kind-guessed', { name });
}
