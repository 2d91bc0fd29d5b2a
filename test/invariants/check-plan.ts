import type { SheetPlan } from '../../src/appendix/sheet-plan';
import type { LeagueRow, LeagueTable, RankedUnit } from '../../src/core/table/league-table';
import type { Settings } from '../../src/core/settings/settings';
import { must, mustBe } from './must';

/** Number format of every cell, as the runs lie over each other. */
function formatsOf(plan: SheetPlan): (string | undefined)[][] {
  const formats = plan.values.map((row) => row.map((): string | undefined => undefined));
  for (const {
    areas,
    style: { numberFormat },
  } of plan.styles) {
    if (numberFormat === undefined) continue;
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row++) formats[row]?.fill(numberFormat, left, right + 1);
  }
  return formats;
}

function underlined(plan: SheetPlan): Set<string> {
  const cells = new Set<string>();
  for (const { areas, style } of plan.styles) {
    if (style.underline !== true) continue;
    for (const { top, left, bottom, right } of areas)
      for (let row = top; row <= bottom; row++)
        for (let column = left; column <= right; column++) cells.add(`${row},${column}`);
  }
  return cells;
}

/** What a unit's row shows behind its name, in the order of the report, with what the settings add. */
function shownOf(unit: RankedUnit, table: LeagueTable, { ranks, movement }: Settings): (string | number | null)[] {
  const rose = unit.rank === null || unit.previousRank === null ? null : unit.previousRank - unit.rank;
  return [
    unit.total,
    ...(ranks.includes('total') ? [unit.rank] : []),
    unit.grade,
    ...(table.compared ? [unit.previous, unit.change, ...(movement ? [rose] : [])] : []),
    ...unit.clusters.flatMap((place) => [place?.cluster ?? null, place?.rank ?? null]),
    ...table.indicators.flatMap((id) => [
      unit.values[id] ?? null,
      ...(ranks.includes(id) ? [unit.ranks[id] ?? null] : []),
    ]),
  ];
}

/** The painted sheet shows the table, row by row; every text is a text cell, and no formula lies over one. */
export function checkPlan(plan: SheetPlan, table: LeagueTable, settings: Settings): void {
  const width = plan.columnWidths.length;
  const formats = formatsOf(plan);
  for (const [row, cells] of plan.values.entries()) {
    mustBe(cells.length, width, `cells of row ${row}`);
    for (const [column, value] of cells.entries()) {
      const safe =
        typeof value === 'string' ? formats[row]?.[column] === '@' : value === null || Number.isFinite(value);
      must(safe, () => `row ${row}, column ${column}: ${String(value)} as ${formats[row]?.[column] ?? ''}`);
    }
  }
  for (const { row, column } of plan.formulas ?? [])
    must(typeof plan.values[row]?.[column] !== 'string', () => `formula over text in row ${row}, column ${column}`);
  mustBe(plan.rowHeights.length, plan.values.length, 'heights');
  must(
    plan.rowHeights.every((height) => height > 0 && height <= 409.5),
    () => 'a row higher than Excel takes',
  );

  const nameOf = ({ name }: LeagueRow): string => (settings.nameCase === 'upper' ? name.toUpperCase() : name);
  /* Points of groups have tests of their own. */
  const sums = (plan.values[plan.frozenRows - 1] ?? []).flatMap((caption, column) =>
    caption === 'CỘNG NHÓM' ? [column] : [],
  );
  const marked = underlined(plan);
  const end = plan.values.length - (plan.footRows ?? 0);
  const painted = plan.values.flatMap((cells, row) => (row >= plan.frozenRows && row < end ? [{ cells, row }] : []));
  const captions = table.cohorts.some(({ id }) => id !== 'all') ? 1 : 0;
  let at = 0;
  if (table.summary) {
    mustBe(painted[at]?.cells.slice(0, 2), [null, nameOf(table.summary)], 'the summary');
    must(
      painted[at]?.cells.some((_, column) => marked.has(`${painted[0]?.row ?? 0},${column}`)) === false,
      () => 'the summary is marked',
    );
    at += 1;
  }
  for (const { units } of table.cohorts) {
    at += captions;
    for (const unit of units) {
      const { cells = [], row = -1 } = painted[at] ?? {};
      mustBe(cells.slice(0, 2), [unit.position, nameOf(unit)], `row ${row}`);
      if (settings.columns === null) {
        mustBe(
          cells.filter((_, column) => marked.has(`${row},${column}`)).length,
          unit.weak.length,
          `weak cells of ${unit.name}`,
        );
        const own = cells.filter((_, column) => !sums.includes(column));
        mustBe(own.slice(2), shownOf(unit, table, settings), unit.name);
      }
      at += 1;
    }
  }
  mustBe(painted.length, at, 'rows of the table');
}
