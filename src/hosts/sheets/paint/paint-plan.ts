import type { Area } from '../../../core/area';
import { areaName } from '../../../core/area';
import type { CellStyle, SheetPlan } from '../../../appendix/sheet-plan';
import type { CellLooks } from './cell-looks';
import { cellLooks, sheetsFormat } from './cell-looks';
import { mergeBlocks } from './merge-blocks';
import { paintCharts } from './paint-charts';
import { paintChoices } from './paint-choices';
import { paintFormulas, withoutFormulas } from './paint-formulas';
import { paintRules } from './paint-rules';
import { columnRuns, rowRuns } from './size-runs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;

/** A new sheet's size. */
const newRows = 1000;
const newColumns = 26;

/** Makes a new sheet large enough. To be done before anything is written to it. */
export function growNewSheet(sheet: Sheet, rows: number, columns: number): void {
  if (rows > newRows) sheet.insertRowsAfter(newRows, rows - newRows);
  if (columns > newColumns) sheet.insertColumnsAfter(newColumns, columns - newColumns);
}

/** Gives the same style object for the same font, so that few are built. */
function textStyleMaker(): (style: CellStyle) => TextStyle {
  const made = new Map<string, TextStyle>();
  return ({ fontName, fontSize, bold, italic, underline, color }) => {
    const key = JSON.stringify([fontName, fontSize, bold, italic, underline, color]);
    const known = made.get(key);
    if (known) return known;
    const builder = SpreadsheetApp.newTextStyle();
    if (fontName !== undefined) builder.setFontFamily(fontName);
    if (fontSize !== undefined) builder.setFontSize(fontSize);
    if (bold !== undefined) builder.setBold(bold);
    if (italic !== undefined) builder.setItalic(italic);
    if (underline !== undefined) builder.setUnderline(underline);
    if (color !== undefined) builder.setForegroundColor(color);
    const style = builder.build();
    made.set(key, style);
    return style;
  };
}

/** One call for each property that any cell has, however scattered the cells are. */
function paintLooks(range: Range, plan: SheetPlan, looks: CellLooks): void {
  const each = <T>(pick: (style: CellStyle) => T): T[][] => looks.map((row) => row.map(pick));
  const some = (key: keyof CellStyle): boolean => plan.styles.some(({ style }) => style[key] !== undefined);
  range.setTextStyles(each(textStyleMaker()));
  if (some('horizontal')) range.setHorizontalAlignments(each((style) => style.horizontal ?? null));
  if (some('vertical')) range.setVerticalAlignments(each((style) => style.vertical ?? null));
  if (some('wrap')) range.setWraps(each((style) => style.wrap ?? false));
  if (some('fill')) range.setBackgrounds(each((style) => style.fill ?? null));
}

function paintBorders(sheet: Sheet, plan: SheetPlan): void {
  const areas = plan.styles.flatMap(({ areas, style }) => (style.border === true ? areas : []));
  if (areas.length === 0) return;
  sheet
    .getRangeList(areas.map(areaName))
    .setBorder(true, true, true, true, true, true, '#000000', SpreadsheetApp.BorderStyle.SOLID);
}

function merge(sheet: Sheet, merges: readonly Area[]): void {
  const blocks = mergeBlocks(merges);
  if (blocks.length === 0) return;
  const ranges = sheet.getRangeList(blocks.map(({ area }) => areaName(area))).getRanges();
  blocks.forEach(({ how }, index) => {
    const range = ranges[index];
    if (how === 'rows') range?.mergeAcross();
    else if (how === 'columns') range?.mergeVertically();
    else range?.merge();
  });
}

/**
 * Paints a plan on a new, empty sheet that is large enough; writes only. The number of calls depends on the heading (its merged areas, its heights), never on the number of
 * units. Formats go before values, so that text stays text.
 *
 * @throws what Google throws; the sheet is then half painted and to be deleted.
 */
export function paintPlan(sheet: Sheet, plan: SheetPlan): void {
  const looks = cellLooks(plan);
  const range = sheet.getRange(1, 1, plan.values.length, plan.columnWidths.length);
  const values = withoutFormulas(plan);
  range.setNumberFormats(values.map((row, r) => row.map((value, c) => sheetsFormat(value, looks[r]?.[c] ?? {}))));
  range.setValues(values.map((row) => row.map((value) => value ?? '')));
  paintFormulas(sheet, plan);
  paintRules(sheet, plan);
  paintLooks(range, plan, looks);
  paintBorders(sheet, plan);
  merge(sheet, plan.merges);
  for (const { first, count, pixels } of columnRuns(plan)) sheet.setColumnWidths(first + 1, count, pixels);
  for (const { first, count, pixels } of rowRuns(plan)) sheet.setRowHeights(first + 1, count, pixels);
  if (plan.frozenRows > 0) sheet.setFrozenRows(plan.frozenRows);
  if (plan.hiddenFrom !== undefined) sheet.hideColumns(plan.hiddenFrom + 1, plan.columnWidths.length - plan.hiddenFrom);
  paintChoices(sheet, plan);
  paintCharts(sheet, plan);
}
