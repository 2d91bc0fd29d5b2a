import { unzipSync, zipSync } from 'fflate';
import {
  type Cell,
  type CellStyle as FileStyle,
  type ConditionalRule,
  type DataValidation,
  type PageSetup as FilePage,
  type Sparkline as FileSparkline,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import type {
  ChoiceList,
  ColorScale,
  PageSetup,
  PlanValue,
  SheetPlan,
  Sparkline,
  WeakRule,
} from '../../appendix/sheet-plan';
import { weakRuleFormula } from '../../appendix/weak-rule-formula';
import { areaName, cellName } from '../../core/area';
import { cellKey } from '../../core/grid';
import { nativeFunctions } from '../../functions/native/definitions';
import { storedLambda } from '../../functions/native/lambda';
import { fileStyle, layStyles } from './cell-styles';
import { fileChart } from './file-chart';
import { mendedParts } from './mended-parts';

const errorNames: ReadonlySet<string> = new Set([
  '#VALUE!',
  '#REF!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#DIV/0!',
  '#NUM!',
  '#GETTING_DATA',
  '#SPILL!',
  '#CALC!',
]);

/** The earliest day that a zip can name (PKWARE's APPNOTE, 4.4.6): no moment of writing is in it. */
const packedAt = new Date(1980, 0, 1);

/** Most characters that Excel takes in a cell. */
const longestText = 32_767;

/** Text that Excel shows unchanged: the library leaves Excel's own escapes (`_x0041_`) and the two characters that XML forbids in place. */
function safeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4}_)/gu, '_x005F_')
    .replace(/[\uFFFE\uFFFF]/gu, '\uFFFD')
    .slice(0, longestText);
}

function fileValue(value: PlanValue): PlanValue {
  return typeof value === 'string' ? safeText(value) : value;
}

/** The style that most cells of the column have: given once for the column, it leaves few cells to be given apart. */
function commonest(ids: Int32Array, column: number, columns: number): number {
  const counts = new Map<number, number>();
  for (let cell = column; cell < ids.length; cell += columns) {
    const id = ids[cell] ?? 0;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

const millimetresPerInch = 25.4;

function filePage(page: PageSetup): FilePage {
  const { top, bottom, left, right, header } = page.margins;
  const inches = Object.fromEntries(
    Object.entries({ top, bottom, left, right, header, footer: header }).map(([side, length]) => [
      side,
      Number((length / millimetresPerInch).toFixed(4)),
    ]),
  );
  return {
    paperSize: 'a4',
    orientation: page.orientation,
    margins: inches,
    horizontalCentered: true,
    ...(page.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: 0 }),
  };
}

/** Page number centred in the top margin from the second page on (Nghị định 30/2020/NĐ-CP, Phụ lục I). */
const pageNumberHeader = { differentFirst: true, oddHeader: '&C&"Times New Roman,Regular"&13&P' };

function fileRule(rule: WeakRule, index: number): ConditionalRule {
  return {
    type: 'expression',
    priority: index + 1,
    range: areaName(rule.area),
    formula: weakRuleFormula(rule).slice(1),
    style: { font: { underline: true } },
  };
}

function fileScale({ area, points }: ColorScale, index: number): ConditionalRule {
  return {
    type: 'colorScale',
    priority: index + 1,
    range: areaName(area),
    colorScale: {
      cfvo: points.map(({ value }) => ({ type: 'num', value: String(value) })),
      colors: points.map(({ color }) => `FF${color.slice(1)}`),
    },
  };
}

/** Conditional formats in the order of their priority. */
function fileRules({ weakRules = [], colorScales = [] }: SheetPlan): ConditionalRule[] {
  return [...weakRules.map(fileRule), ...colorScales.map((scale, index) => fileScale(scale, weakRules.length + index))];
}

function fileChoices({ area, choices }: ChoiceList): DataValidation {
  return {
    type: 'list',
    range: areaName(area),
    values: [...choices],
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: 'stop',
  };
}

function fileSparkline(sheet: string, { row, column, values }: Sparkline): FileSparkline {
  return {
    location: cellName(row, column),
    dataRange: `'${sheet.replaceAll("'", "''")}'!${areaName(values)}`,
    type: 'line',
    color: '000000',
  };
}

/** A file's width holds the 5 pixels at the sides, in characters of 7, which the hosts add by themselves (ECMA-376, 18.3.1.13). */
export function fileWidth(characters: number): number {
  return Math.round((characters + 5 / 7) * 256) / 256;
}

function fileSheet(plan: SheetPlan): WriteSheet {
  const columns = plan.values[0]?.length ?? 0;
  const { ids, styles } = layStyles(plan, columns);
  const fileStyles: readonly FileStyle[] = styles.map(fileStyle);
  const base = Array.from({ length: columns }, (_, column) => commonest(ids, column, columns));
  const cells = new Map<string, Partial<Cell>>();
  const hiddenFrom = plan.hiddenFrom ?? columns;
  const drawn = new Set(plan.sparklines?.map(({ row, column }) => cellKey(row, column)));
  const values =
    drawn.size === 0
      ? plan.values
      : plan.values.map((row, r) => row.map((value, c) => (drawn.has(cellKey(r, c)) ? null : value)));
  plan.values.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      const id = ids[rowIndex * columns + column] ?? 0;
      // The library makes an error of a text that is an error's name, unless it is rich text.
      const isErrorName = typeof value === 'string' && errorNames.has(value);
      if (id === base[column] && !isErrorName) return;
      cells.set(cellKey(rowIndex, column), {
        style: fileStyles[id] ?? {},
        ...(isErrorName && { richText: [{ text: value }] }),
      });
    });
  });
  for (const { row, column, formula } of plan.formulas ?? []) {
    const style = fileStyles[ids[row * columns + column] ?? 0] ?? {};
    // The last known value, which readers show that do not recalculate.
    cells.set(cellKey(row, column), {
      style,
      formula: formula.slice(1),
      formulaResult: fileValue(plan.values[row]?.[column] ?? ''),
    });
  }
  return {
    name: plan.name,
    rows: values.map((row) => row.map(fileValue)),
    columns: base.map((id, column) => ({
      style: fileStyles[id] ?? {},
      width: fileWidth(plan.columnWidths[column] ?? 10),
      ...(column >= hiddenFrom && { hidden: true }),
    })),
    cells,
    merges: plan.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    rowDefs: new Map(plan.rowHeights.map((height, row) => [row, { height }])),
    ...((plan.weakRules ?? plan.colorScales) && { conditionalRules: fileRules(plan) }),
    ...(plan.sparklines && { sparklines: plan.sparklines.map((line) => fileSparkline(plan.name, line)) }),
    ...(plan.charts && { charts: plan.charts.map(fileChart) }),
    ...(plan.choiceLists && { dataValidations: plan.choiceLists.map(fileChoices) }),
    ...(plan.frozenRows > 0 && { freezePane: { rows: plan.frozenRows } }),
    view: { showGridLines: false },
    pageSetup: filePage(plan.page),
    // The library wants the last row of a page.
    ...(plan.page.breakBefore && { rowBreaks: plan.page.breakBefore.map((row) => row - 1) }),
    ...(plan.page.pageNumbers && { headerFooter: pageNumberHeader }),
  };
}

/** Rows to repeat, as a defined name: the library's own print titles leave the sheet's name unquoted, which breaks names with a space. */
function printTitles(plan: SheetPlan): { name: string; range: string; scope: string }[] {
  const rows = plan.page.repeatRows;
  if (rows === null) return [];
  const range = `'${plan.name.replaceAll("'", "''")}'!$${rows.first + 1}:$${rows.last + 1}`;
  return [{ name: '_xlnm.Print_Titles', range, scope: plan.name }];
}

/** What a sheet is known by, whatever people call it. */
function sheetNames({ name, knownAs }: SheetPlan): { name: string; range: string }[] {
  return knownAs === undefined ? [] : [{ name: knownAs, range: `'${name.replaceAll("'", "''")}'!$A$1` }];
}

/** The custom functions as defined names, so that `=XEPLOAI(C7)` computes without the add-in. */
function functionNames(): { name: string; range: string; comment: string }[] {
  return nativeFunctions.map((native) => ({
    name: native.name,
    range: storedLambda(native),
    comment: native.description,
  }));
}

/**
 * A column's width counts the digits of this font; at 10.5 points a digit is 7 pixels wide. LibreOffice has it on every machine, under another
 * name, where Calibri's stand-in is often missing and what is put in its place is wider by a quarter: the page was then fitted at 67 %.
 */
const defaultFont = { name: 'Times New Roman', size: 10.5 } as const;

/**
 * The .xlsx that shows the plans, one sheet each.
 * @param title - Title in the file's properties.
 * @param withFormulas - Also define the custom functions as native formulas.
 */
export async function writeWorkbook(
  plans: readonly SheetPlan[],
  title: string,
  withFormulas = false,
): Promise<Uint8Array> {
  const written = await writeXlsx({
    sheets: plans.map(fileSheet),
    namedRanges: [
      ...plans.flatMap(printTitles),
      ...plans.flatMap(sheetNames),
      ...(withFormulas ? functionNames() : []),
    ],
    properties: { title },
    defaultFont,
  });
  // The library packs by what the platform has, which differs from one to the next: packed by us, the same sheets are the same bytes everywhere.
  return zipSync(mendedParts(unzipSync(written)), { mtime: packedAt });
}
