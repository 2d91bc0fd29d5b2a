import { unzipSync } from 'fflate';
import {
  type CellStyle as FileStyle,
  type ConditionalRule,
  type DataValidation,
  type PageSetup as FilePage,
  type WriteSheet,
  writeXlsx,
} from 'hucre';
import type { ChoiceList, ColorScale, PageSetup, SheetPlan, WeakRule } from '../../appendix/sheet-plan';
import { weakRuleFormula } from '../../appendix/weak-rule-formula';
import { areaName, cellName } from '../../core/area';
import { cellKey } from '../../core/grid';
import { nativeFunctions } from '../../functions/native/definitions';
import { storedLambda } from '../../functions/native/lambda';
import { type CellStyles, fileStyle, layStyles } from './cell-styles';
import { fileChart } from './file-chart';
import { mendedParts } from './mended-parts';
import { type SharedTexts, sharedTexts, sheetRows } from './sheet-rows';
import { attributeOf, elementsOf, sectionOf } from './xml-parts';
import { packZip } from './zip';

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
    ...(page.fitToWidth && { fitToPage: true, fitToWidth: 1, fitToHeight: page.onePage ? 1 : 0 }),
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

/** A file's width holds the 5 pixels at the sides, in characters of 7, which the hosts add by themselves (ECMA-376, 18.3.1.13). */
export function fileWidth(characters: number): number {
  return Math.round((characters + 5 / 7) * 256) / 256;
}

/**
 * A sheet with all that its plan has but for its rows: one row stands for them, which has each of the looks once and in that order, so that the library lists them. It takes five times as long for the
 * rows themselves as they take us. The small charts in cells are left out, since LibreOffice and WPS do not print them all: their texts stand in the cells.
 */
function sheetFrame(plan: SheetPlan, looks: readonly FileStyle[]): WriteSheet {
  const hiddenFrom = plan.hiddenFrom ?? Infinity;
  return {
    name: plan.name,
    // The text makes sure that there is a part for texts.
    rows: [['text']],
    cells: new Map(looks.map((style, place) => [cellKey(0, place), { style }])),
    columns: (plan.values[0] ?? []).map((_, column) => ({
      width: fileWidth(plan.columnWidths[column] ?? 10),
      ...(column >= hiddenFrom && { hidden: true }),
    })),
    merges: plan.merges.map((area) => ({
      startRow: area.top,
      startCol: area.left,
      endRow: area.bottom,
      endCol: area.right,
    })),
    ...((plan.weakRules ?? plan.colorScales) && { conditionalRules: fileRules(plan) }),
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

/** The part of a sheet, in pieces, with the rows of its plan in the place of the one row of its frame. */
function filledSheet(frame: Uint8Array, plan: SheetPlan, { ids, used }: Looks, texts: SharedTexts): Uint8Array[] {
  const xml = new TextDecoder().decode(frame);
  const rows = sectionOf(xml, 'sheetData');
  if (rows === null) throw new Error('a sheet without rows');
  const listed = elementsOf(rows.inner, 'c').map((cell) => Number(attributeOf(cell, 's') ?? 0));
  const styles: number[] = [];
  used.forEach((id, place) => {
    styles[id] = listed[place] ?? 0;
  });
  const last = cellName(Math.max(0, plan.values.length - 1), Math.max(0, (plan.values[0]?.length ?? 0) - 1));
  const head = xml.slice(0, rows.start).replace(/<dimension ref="[^"]*"/u, `<dimension ref="A1:${last}"`);
  const encoder = new TextEncoder();
  return [
    encoder.encode(`${head}<sheetData>`),
    ...sheetRows(plan, ids, styles, texts),
    encoder.encode(`</sheetData>${xml.slice(rows.end)}`),
  ];
}

/** The looks of the cells of a plan, and which of them some cell has. */
interface Looks extends CellStyles {
  readonly used: readonly number[];
}

function looksOf(plan: SheetPlan): Looks {
  const laid = layStyles(plan, plan.values[0]?.length ?? 0);
  const isUsed = new Uint8Array(laid.styles.length);
  for (const id of laid.ids) isUsed[id] = 1;
  return { ...laid, used: laid.styles.map((_, id) => id).filter((id) => isUsed[id] === 1) };
}

/** Rows to repeat, as a defined name: the library's own print titles leave the sheet's name unquoted, which breaks names with a space. */
function printTitles(plan: SheetPlan): { name: string; range: string; scope: string }[] {
  const rows = plan.page.repeatRows;
  if (rows === null) return [];
  const range = `'${plan.name.replaceAll("'", "''")}'!$${rows.first + 1}:$${rows.last + 1}`;
  return [{ name: '_xlnm.Print_Titles', range, scope: plan.name }];
}

/** Where there are charts, what is printed: one that ends with the last column touches the next, and LibreOffice would fit that one to the page too. */
function printAreas({ name, values, charts = [] }: SheetPlan): { name: string; range: string; scope: string }[] {
  if (charts.length === 0) return [];
  const bottom = Math.max(values.length - 1, ...charts.map(({ position }) => position.bottom));
  const right = Math.max((values[0]?.length ?? 1) - 1, ...charts.map(({ position }) => position.right));
  const corner = cellName(bottom, right).replace(/^[A-Z]+/u, (column) => `${column}$`);
  return [{ name: '_xlnm.Print_Area', range: `'${name.replaceAll("'", "''")}'!$A$1:$${corner}`, scope: name }];
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
  const looks = plans.map(looksOf);
  const framed = await writeXlsx({
    sheets: plans.map((plan, index) =>
      sheetFrame(
        plan,
        (looks[index]?.used ?? []).map((id) => fileStyle(looks[index]?.styles[id] ?? {})),
      ),
    ),
    namedRanges: [
      ...plans.flatMap(printAreas),
      ...plans.flatMap(printTitles),
      ...plans.flatMap(sheetNames),
      ...(withFormulas ? functionNames() : []),
    ],
    properties: { title },
    defaultFont,
  });
  const texts = sharedTexts();
  const filled = new Map<string, readonly Uint8Array[]>(
    Object.entries(mendedParts(unzipSync(framed))).map(([path, part]) => [path, [part]]),
  );
  plans.forEach((plan, index) => {
    const path = `xl/worksheets/sheet${index + 1}.xml`;
    const [frame] = filled.get(path) ?? [];
    const look = looks[index];
    if (frame === undefined || look === undefined) throw new Error(`no ${path}`);
    filled.set(path, filledSheet(frame, plan, look, texts));
  });
  filled.set('xl/sharedStrings.xml', [texts.part()]);
  return packZip([...filled]);
}
