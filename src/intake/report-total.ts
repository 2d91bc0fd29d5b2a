import { columnName } from '../core/area';
import type { FindingCode } from '../core/finding-codes';
import { cellAt, rowAt, type Grid } from '../core/grid';
import { portal2026, type Scheme } from '../core/scheme';
import type { BodyRows } from './body-rows';
import { columnFigures, rangeOf, type FiguresOf } from './column-figures';
import type { Column } from './column-role';
import type { FindingList } from './finding-list';
import { cellText, isFilled } from './header';
import type { Layout } from './locate-table';
import { exceededScale, otherScale, scaleOfCells, scaleOfRows } from './other-scale';
import { partialBySum, partialByWords } from './partial-total';
import { saysConverted } from './stated-scale';
import { onlyGroupOf } from './title-lines';

/** So many columns are named in one sentence. */
const mostNamed = 6;

/** An indicator's name in a sentence. */
export function nameOf(scheme: Scheme, { role }: Column): string {
  return scheme.indicators.find(({ id }) => id === role)?.name ?? role;
}

/** A finding at the heading of a column, with its letter and caption. */
export function tellOfColumn(
  { index, caption }: Column,
  code: FindingCode,
  params: Readonly<Record<string, string | number>>,
  { header }: Layout,
  findings: FindingList,
): void {
  findings.at(header.last, index, code, { column: columnName(index), caption, ...params });
}

/** A sheet “Mức độ hài lòng” with one column “Điểm” has points of that group, not totals. */
export function withOnlyGroup(grid: Grid, { chosen, titles, figures }: Layout): Layout['chosen'] {
  const { total } = chosen;
  if (total === null || chosen.indicators.length > 0 || total.totalness > 2) return chosen;
  const range = rangeOf(figures(total));
  const group = onlyGroupOf([grid.sheet, ...titles]);
  const indicator = portal2026.indicators.find(({ id }) => id === group);
  if (!range || !indicator || range.most > indicator.max + 0.005) return chosen;
  return { ...chosen, total: null, indicators: [{ ...total, role: indicator.id }] };
}

/** A column “Tổng điểm” that nobody has filled in yet says nothing: the groups add up by themselves. One with errors of formulas is told. */
export function withoutEmptyTotal(
  grid: Grid,
  chosen: Layout['chosen'],
  units: readonly { readonly row: number }[],
): Layout['chosen'] {
  const { total } = chosen;
  if (total === null || units.length === 0) return chosen;
  return units.every(({ row }) => !isFilled(cellAt(grid, row, total.index))) ? { ...chosen, total: null } : chosen;
}

/** Says that the total is a sum of ours: at the column that should have it, where that is empty. */
export function reportComputedTotal(
  layout: Layout,
  { total }: Layout['chosen'],
  count: number,
  findings: FindingList,
): void {
  if (total === null) findings.on('total-computed', { count });
  else tellOfColumn(total, 'total-empty-summed', { count }, layout, findings);
}

/**
 * Says why there is no total: counts in its place, one group only, a column of totals that is empty, or nothing of the kind.
 * @param given - The columns with a total that is empty; in `chosen` it is none.
 */
export function reportNoTotal(
  layout: Layout,
  given: Layout['chosen'],
  chosen: Layout['chosen'],
  findings: FindingList,
): void {
  const { header, columns } = layout;
  const counts = [...layout.chosen.counts, ...columns.filter(({ role }) => role === 'count')];
  const [only] = chosen.indicators;
  if (only && layout.chosen.total?.index === only.index) {
    tellOfColumn(only, 'one-group-only', { group: nameOf(portal2026, only) }, layout, findings);
    return;
  }
  if (counts.length > 0 && chosen.indicators.length === 0) {
    const [first] = counts;
    const captions = counts
      .slice(0, 4)
      .map(({ caption }) => `“${caption}”`)
      .join(', ');
    findings.at(header.last, first?.index ?? 0, 'no-score', { columns: captions });
    return;
  }
  if (given.total !== null) tellOfColumn(given.total, 'total-empty', {}, layout, findings);
  else if (chosen.previous !== null) tellOfColumn(chosen.previous, 'total-of-before', {}, layout, findings);
  else reportUnplaced(layout, chosen, findings);
}

/** Names the columns of figures of which nothing is known, since one of them may be the total. */
function reportUnplaced({ header, columns, figures }: Layout, { name }: Layout['chosen'], findings: FindingList): void {
  const unplaced = columns.filter((column) => column.role === 'unknown' && rangeOf(figures(column)) !== null);
  const [first] = unplaced;
  if (!first) {
    findings.at(header.last, name.index, 'no-total-column', {});
    return;
  }
  const named = unplaced
    .slice(0, mostNamed)
    .map(({ index, caption }) => `${columnName(index)}${header.last + 1} “${caption}”`);
  const more = unplaced.length > mostNamed ? ', …' : '';
  findings.at(header.last, first.index, 'no-total-unread', { columns: `${named.join(', ')}${more}` });
}

/** So many units do not all have 0 points by chance. */
const fewestZeros = 3;

/** A total of 0 for every unit is one that nobody has given yet, unless a person says that it is none. */
export function reportZeroTotal(
  column: Column | null,
  totals: readonly (number | null)[],
  layout: Layout,
  findings: FindingList,
): void {
  if (column === null || column.asked === true || totals.length < fewestZeros) return;
  if (totals.every((total) => total === 0)) tellOfColumn(column, 'total-zero', {}, layout, findings);
}

/** Groups that add up, and a bonus beside them, leave it open what the total is. */
export function reportBonuses(layout: Layout, findings: FindingList): void {
  for (const column of layout.columns) {
    const adds = column.role === 'bonus' || column.role === 'penalty' || column.role === 'adjustment';
    const range = adds ? rangeOf(layout.figures(column)) : null;
    if (range && (range.least !== 0 || range.most !== 0)) tellOfColumn(column, 'bonus-no-total', {}, layout, findings);
  }
}

/** The rows of the body that are no units, as lines: notes under the table, but also “Thang điểm 84” right under the heading. */
function linesUnder(grid: Grid, { body }: Layout, { units }: BodyRows): readonly string[] {
  const ofUnits = new Set(units.map(({ row }) => row));
  return body.filter((row) => !ofUnits.has(row)).map((row) => rowAt(grid, row).map(cellText).join(' '));
}

/**
 * A total that is out of anything but 100 is neither graded nor ranked, it would be YẾU without a word: a person says whether it is to be converted. Where each unit has a
 * maximum of its own no one scale will do.
 */
export function reportScale(
  grid: Grid,
  layout: Layout,
  rows: BodyRows,
  total: Column,
  scheme: Scheme,
  used: readonly Column[],
  findings: FindingList,
): void {
  if (total.scale !== undefined) {
    if (total.scale !== 100) tellOfColumn(total, 'scale-converted', { max: total.scale }, layout, findings);
    return;
  }
  /* Of the units alone: a row of maxima, or of their sum, is no total. */
  const figures = columnFigures(
    grid,
    rows.units.map(({ row }) => row),
  );
  const inRow = scaleOfCells(grid, rows, total) ?? scaleOfRows(grid, rows, total, figures);
  const foot = linesUnder(grid, layout, rows);
  const scale = otherScale(total, layout.columns, layout.titles, figures, inRow, foot);
  const exceeded = exceededScale(total, [...layout.titles, ...foot], figures);
  if (scale) tellOfColumn(total, scale.varies ? 'scale-varies' : 'scale-other', { max: scale.max }, layout, findings);
  else if (exceeded !== null) tellOfColumn(total, 'scale-exceeded', { max: exceeded }, layout, findings);
  else reportPartial(layout, foot, total, scheme, used, figures, findings);
}

/** A total of some groups only is not out of 100: a person says what it is. */
function reportPartial(
  layout: Layout,
  foot: readonly string[],
  total: Column,
  scheme: Scheme,
  used: readonly Column[],
  figures: FiguresOf,
  findings: FindingList,
): void {
  const lines = [total.caption, ...layout.titles, ...foot];
  const isStated = used.length === scheme.indicators.length || saysConverted(lines);
  const partial =
    partialBySum(scheme, total, used, figures) ?? (isStated ? null : partialByWords(scheme, total, lines, figures));
  if (partial === null) return;
  const groups = partial.lacking.map(({ name }) => name).join(', ');
  const code = partial.areNoughts ? 'total-noughts' : 'total-partial';
  tellOfColumn(total, code, { max: partial.max, groups }, layout, findings);
}
