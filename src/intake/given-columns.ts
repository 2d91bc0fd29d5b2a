import { gradeOf } from '../core/table/grade';
import { cellAt, type CellValue, type Grid } from '../core/grid';
import { plainText } from '../core/text/plain-text';
import type { GradeBand } from '../core/scheme';
import type { ReadUnit } from './read-unit';
import { isUntimed, type Column } from './column-role';
import { cellText } from './header';
import { parseScore } from './parse-score';

const counted = 'nhat nhi ba tu nam sau bay tam chin muoi'.split(' ');
const romans = 'i ii iii iv v vi vii viii ix x'.split(' ');
const called = /^(?:(?:xep|dat|dung|giai|vi tri|thu tu)\s+)*(?:(?:hang|thu|bac|thu hang|thu bac|so)\s+)?(?:thu\s+)?/u;

/** The rank that a cell gives: 3 for 3, “3/7”, “Hạng 3”, “III” and “Ba”; null for anything else. */
export function rankIn(value: CellValue): number | null {
  const score = parseScore(value);
  if (score.kind === 'number') return score.value;
  if (typeof value !== 'string') return null;
  const said = plainText(value).replace(called, '').trim();
  const figure = /^\d{1,4}$/u.exec(said);
  if (figure) return Number(said);
  const place = Math.max(counted.indexOf(said), romans.indexOf(said));
  return place < 0 ? null : place + 1;
}

/** What a cell calls a grade, as plain text: “tot” of “Loại tốt” and “Xếp loại: Tốt”. */
export function gradeWordIn(value: CellValue): string {
  return plainText(cellText(value)).replace(/^(?:(?:xep|dat|muc|hang)\s+)*(?:loai\s*:?\s*)?(?:muc\s+)?(?=[a-z])/u, '');
}

/** The grades by what they are called, as plain text. */
export function gradesByName(bands: readonly GradeBand[]): ReadonlyMap<string, GradeBand> {
  return new Map(bands.flatMap((band) => [band.label, band.fullLabel].map((name) => [plainText(name), band] as const)));
}

/** So many units at least have to agree before figures alone say what a column is. */
const fewestUnits = 4;

const taken: ReadonlySet<Column['role']> = new Set<Column['role']>(['position', 'name', 'code', 'rank', 'total']);

/** Columns that nothing was made of, and that may be about the whole of this period. */
function freeColumns(columns: readonly Column[], used: readonly (Column | null)[]): readonly Column[] {
  const indexes = new Set(used.map((column) => column?.index));
  return columns.filter(
    (column) =>
      !indexes.has(column.index) &&
      !taken.has(column.role) &&
      !column.asked &&
      !column.previous &&
      isUntimed(column) &&
      column.stage === null &&
      (column.under === null || column.under === 'total'),
  );
}

function scored(units: readonly ReadUnit[]): readonly { readonly row: number; readonly total: number }[] {
  return units.flatMap(({ unit }) => (unit.total === null ? [] : [{ row: unit.row, total: unit.total }]));
}

/**
 * The column that can only be a rank, whatever its heading: whole numbers from 1 to the number of units, nearly all different, of which most are where the totals put them.
 * @param used - Columns that are something else.
 */
export function rankByFigures(
  grid: Grid,
  units: readonly ReadUnit[],
  columns: readonly Column[],
  used: readonly (Column | null)[],
): Column | null {
  const all = scored(units);
  if (all.length < fewestUnits || all.length > 200) return null;
  const isRank = ({ index }: Column): boolean => {
    const given = all.map(({ row }) => rankIn(cellAt(grid, row, index)));
    if (given.some((rank) => rank === null || !Number.isInteger(rank) || rank < 1 || rank > all.length)) return false;
    const right = all.filter(({ total }, at) => all.filter((other) => other.total > total).length + 1 === given[at]);
    return new Set(given).size * 5 >= all.length * 4 && right.length * 2 >= all.length;
  };
  return freeColumns(columns, used).find(isRank) ?? null;
}

/** The column whose every text is the name of a grade, and most often of the one that the total earns. */
export function gradeByWords(
  grid: Grid,
  units: readonly ReadUnit[],
  bands: readonly GradeBand[],
  columns: readonly Column[],
  used: readonly (Column | null)[],
): Column | null {
  const all = scored(units);
  const names = gradesByName(bands);
  if (all.length < fewestUnits) return null;
  const isGrade = ({ index }: Column): boolean => {
    const given = all.map(({ row }) => names.get(gradeWordIn(cellAt(grid, row, index))) ?? null);
    const right = all.filter(({ total }, at) => given[at] !== null && gradeOf(total, bands) === given[at]);
    return given.every((grade) => grade !== null) && right.length * 2 >= all.length;
  };
  return freeColumns(columns, used).find(isGrade) ?? null;
}
