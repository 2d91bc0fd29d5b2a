import type { Area } from '../../core/area';
import { cellKey } from '../../core/grid';
import type { CellStyle, PlanValue, SheetPlan } from '../../appendix/sheet-plan';
import { lineCount } from '../../appendix/text-height';
import { copyPlan } from '../../files/write/copy-plan';
import { layStyles } from '../../files/write/cell-styles';
import type { BookSheet } from './book';

/** A sheet as it is to be drawn: lengths in CSS pixels, rows and columns counted from 0. */
export interface ShownSheet {
  readonly plan: SheetPlan;
  /** As printed, on paper; else with its rows and columns named, as people see it in Excel. */
  readonly paper: boolean;
  readonly columns: number;
  readonly widths: readonly number[];
  readonly heights: readonly number[];
  /** Merged areas by their top left cell. */
  readonly spans: ReadonlyMap<string, Area>;
  /** Cells under a merged one. */
  readonly covered: ReadonlySet<string>;
  readonly styles: readonly CellStyle[];
  /** `styles[ids[row * columns + column]]` */
  readonly ids: Int32Array;
}

/** What came in is drawn without its looks, in a letter that is wider than that of the file's own columns. */
const roomier = 1.2;
/** A column of so many characters as Excel draws it in its usual font. */
const pixelsPerCharacter = 7;
const columnPadding = 5;
const pixelsPerPoint = 4 / 3;
const lineHeight = 20;
const mostLines = 6;

/** A text over its column's width runs on over the empty cells beside it, as in Excel. */
function runOn(plan: SheetPlan, spans: ReadonlyMap<string, Area>, covered: ReadonlySet<string>): Map<string, Area> {
  const longer = new Map<string, Area>();
  plan.values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (typeof value !== 'string' || value.length <= (plan.columnWidths[c] ?? 0)) return;
      if (spans.has(cellKey(r, c)) || covered.has(cellKey(r, c))) return;
      let right = c;
      let width = plan.columnWidths[c] ?? 0;
      while (right + 1 < row.length && row[right + 1] === null && !covered.has(cellKey(r, right + 1))) {
        if (width > value.length * 1.2) break;
        right += 1;
        width += plan.columnWidths[right] ?? 0;
      }
      if (right > c) longer.set(cellKey(r, c), { top: r, left: c, bottom: r, right });
    });
  });
  return longer;
}

function coveredBy(areas: Iterable<Area>): Set<string> {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of areas) {
    for (let r = top; r <= bottom; r += 1)
      for (let c = left; c <= right; c += 1) if (r !== top || c !== left) covered.add(cellKey(r, c));
  }
  return covered;
}

/** A height for a row that came without one: that of its longest text. */
function rowHeight(
  row: readonly PlanValue[],
  r: number,
  plan: SheetPlan,
  spans: ReadonlyMap<string, Area>,
  covered: ReadonlySet<string>,
): number {
  const lines = row.map((value, c) => {
    if (typeof value !== 'string' || covered.has(cellKey(r, c))) return 1;
    const area = spans.get(cellKey(r, c));
    const width = plan.columnWidths.slice(c, (area?.right ?? c) + 1).reduce((sum, one) => sum + one, 0);
    const rows = area === undefined ? 1 : area.bottom - area.top + 1;
    const needed = value.split('\n').reduce((sum, line) => sum + lineCount(line, Math.max(1, width)), 0);
    return Math.ceil(needed / rows);
  });
  return Math.min(mostLines, Math.max(1, ...lines)) * lineHeight + 4;
}

function roomy(plan: SheetPlan): SheetPlan {
  return { ...plan, columnWidths: plan.columnWidths.map((width) => width * roomier) };
}

/** The same, smaller. */
export function scaled(sheet: ShownSheet, scale: number): ShownSheet {
  return {
    ...sheet,
    widths: sheet.widths.map((width) => width * scale),
    heights: sheet.heights.map((height) => height * scale),
  };
}

/** How a sheet is drawn: ours as it is painted and printed, one that came in as it stands in the file, without its looks. */
export function shownSheet({ grid, plan: own, ours }: BookSheet): ShownSheet {
  const plan = own ?? roomy(copyPlan(grid));
  const all = plan.values[0]?.length ?? 0;
  const columns = Math.min(all, plan.hiddenFrom ?? all);
  const visible = plan.merges.filter(({ left }) => left < columns);
  const merges = new Map(visible.map((area) => [cellKey(area.top, area.left), area]));
  const mergeCovered = coveredBy(visible);
  const spans = own === null ? new Map([...merges, ...runOn(plan, merges, mergeCovered)]) : merges;
  const covered = own === null ? coveredBy(spans.values()) : mergeCovered;
  const { ids, styles } = layStyles(plan, all);
  const shownIds =
    all === columns
      ? ids
      : Int32Array.from(
          { length: plan.values.length * columns },
          (_, at) => ids[Math.floor(at / columns) * all + (at % columns)] ?? 0,
        );
  return {
    plan,
    paper: own !== null && ours,
    columns,
    widths: plan.columnWidths.slice(0, columns).map((width) => Math.round(width * pixelsPerCharacter + columnPadding)),
    heights: plan.values.map((row, r) =>
      plan.rowHeights[r] === undefined
        ? rowHeight(row, r, plan, spans, covered)
        : Math.ceil(plan.rowHeights[r] * pixelsPerPoint),
    ),
    spans,
    covered,
    styles,
    ids: shownIds,
  };
}
