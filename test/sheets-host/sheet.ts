import type { Area } from '../../src/core/area';
import { parseArea } from '../../src/core/parse-area';
import { chartBuilder } from './chart-builder';
import { guard } from './guard';
import type { Host } from './host';
import { mayBear, mayEdit, mayHold, modelOf, refuse } from './host';
import { finderObject, metadataObject } from './metadata';
import { rangeObject } from './range';
import { rangeListObject } from './range-list';
import { followed } from '../helpers/follow-sheets';
import type { SheetModel, Workbook } from './workbook';

/** Last row and column that hold something, counted from 0; −1 where there is nothing. */
function lastFilled(sheet: SheetModel): { readonly row: number; readonly column: number } {
  let [lastRow, lastColumn] = [-1, -1];
  sheet.cells.forEach((line, row) => {
    line.forEach((cell, column) => {
      if (cell.value === '' && cell.formula === null) return;
      lastRow = Math.max(lastRow, row);
      lastColumn = Math.max(lastColumn, column);
    });
  });
  return { row: lastRow, column: lastColumn };
}

function inGrid(sheet: SheetModel, area: Area | null): Area {
  const numbers = area ? Object.values(area) : [];
  if (!area || numbers.some((number) => !Number.isInteger(number))) return refuse('Range not found.');
  if (area.top < 0 || area.left < 0 || area.bottom < area.top || area.right < area.left)
    refuse('The number of rows and columns in the range must be at least 1.');
  if (area.bottom >= sheet.rows || area.right >= sheet.columns)
    refuse('The coordinates of the range are outside the dimensions of the sheet.');
  return area;
}

/** The area that `getRange(…)` means. */
function areaOf(sheet: SheetModel, args: readonly unknown[]): Area {
  if (typeof args[0] === 'string') return inGrid(sheet, parseArea(args[0]));
  const [row = NaN, column = NaN, rows = 1, columns = 1] = args.map(Number);
  return inGrid(sheet, { top: row - 1, left: column - 1, bottom: row + rows - 2, right: column + columns - 2 });
}

/** Formulas of every sheet, as they are after another has been renamed or deleted. */
export function changeFormulas({ sheets }: Workbook, change: (formula: string) => string): void {
  // Not in a loop over values: cells that were never touched are holes.
  for (const { cells } of sheets)
    cells.forEach((line) => {
      line.forEach((cell) => {
        if (cell.formula !== null) cell.formula = change(cell.formula);
      });
    });
}

/** Renames a sheet by Google's rules. */
export function checkName(host: Host, name: string, except: SheetModel | null): void {
  if (name === '' || name.length > 100) refuse('The sheet name cannot be empty or longer than 100 characters.');
  if (host.workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase()))
    refuse(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

/** A workbook must keep one sheet that people see. */
export function mustStaySeen(host: Host, sheet: SheetModel): void {
  if (!host.workbook.sheets.some((other) => other !== sheet && !other.hidden))
    refuse("You can't remove or hide all the sheets in a document.");
  if (host.workbook.activeId === sheet.id)
    host.workbook.activeId = host.workbook.sheets.find((other) => other !== sheet && !other.hidden)?.id ?? 0;
}

const everySheet = new WeakMap<Host, Map<number, object>>();

/** A sheet, as much of Google's as is used. */
export function sheetObject(host: Host, model: SheetModel): object {
  const known = everySheet.get(host) ?? new Map<number, object>();
  everySheet.set(host, known);
  const before = known.get(model.id);
  if (before) return before;
  const sizes =
    (sizesOf: Map<number, number>, limit: () => number) =>
    (first: number, count: number, pixels: number): object => {
      mayEdit(model);
      if (first < 1 || count < 1 || first + count - 1 > limit() || !Number.isInteger(pixels))
        refuse('Those rows or columns are out of bounds.');
      for (let index = first - 1; index < first + count - 1; index++) sizesOf.set(index, pixels);
      return sheet;
    };
  const rowExists = (row: number): number =>
    row >= 1 && row <= model.rows ? row - 1 : refuse('Those rows are out of bounds.');
  const sheet: object = guard(
    'Spreadsheet.Sheet',
    {
      getSheetId: () => model.id,
      getName: () => model.name,
      getType: () => (model.chart ? 'OBJECT' : 'GRID'),
      isSheetHidden: () => model.hidden,
      getIndex: () => host.workbook.sheets.indexOf(model) + 1,
      getLastRow: () => lastFilled(model).row + 1,
      getLastColumn: () => lastFilled(model).column + 1,
      getMaxRows: () => model.rows,
      getMaxColumns: () => model.columns,
      deleteRows: (first: number, count: number) => {
        mayEdit(model);
        rowExists(first);
        rowExists(first + count - 1);
        model.cells.splice(first - 1, count);
        model.rows -= count;
      },
      getFilter: () => (model.filteredRows.size > 0 ? {} : null),
      isRowHiddenByUser: (row: number) => model.hiddenRows.has(rowExists(row)),
      isRowHiddenByFilter: (row: number) => model.filteredRows.has(rowExists(row)),
      getDataRange: () => {
        const { row, column } = lastFilled(model);
        return rangeObject(host, model, { top: 0, left: 0, bottom: Math.max(row, 0), right: Math.max(column, 0) });
      },
      getRange: (...args: unknown[]) => rangeObject(host, model, areaOf(model, args)),
      getRangeList: (names: unknown) =>
        rangeListObject(
          host,
          model,
          (Array.isArray(names) ? names : refuse('A list expected.')).map((name: unknown) => areaOf(model, [name])),
        ),
      createDeveloperMetadataFinder: () => finderObject(host, null, [model]),
      getDeveloperMetadata: () => host.export(model.metadata.map((entry) => metadataObject(host, model, entry))),
      addDeveloperMetadata: (key: unknown, value: unknown) => {
        const added = { key: String(key), value: String(value) };
        mayBear([...model.metadata, added]);
        model.metadata.push(added);
        return sheet;
      },
      insertRowsAfter: (after: number, count: number) => {
        mayEdit(model);
        rowExists(after);
        mayHold(host, count * model.columns);
        model.rows += count;
        return sheet;
      },
      insertColumnsAfter: (_after: number, count: number) => {
        mayEdit(model);
        // support.google.com/drive/answer/37603: “up to … 18,278 columns (column ZZZ)”.
        if (model.columns + count > 18_278) refuse('A sheet has at most 18278 columns.');
        mayHold(host, count * model.rows);
        model.columns += count;
        return sheet;
      },
      setColumnWidths: sizes(model.columnWidths, () => model.columns),
      setRowHeights: sizes(model.rowHeights, () => model.rows),
      hideColumns: (first: number, count: number) => {
        mayEdit(model);
        if (first < 1 || count < 1 || first + count - 1 > model.columns) refuse('Those columns are out of bounds.');
        for (let column = first - 1; column < first + count - 1; column++) model.hiddenColumns.add(column);
      },
      setConditionalFormatRules: (rules: unknown) => {
        mayEdit(model);
        const given = (Array.isArray(rules) ? rules : refuse('A list expected.')).map((rule: unknown) =>
          modelOf(host.rules, rule, 'ConditionalFormatRule'),
        );
        model.rules = given.flatMap((rule) => ('weak' in rule ? [rule.weak] : []));
        model.scales = given.flatMap((rule) => ('scale' in rule ? [rule.scale] : []));
      },
      getCharts: () => model.charts.map(() => ({})),
      getProtections: (type: unknown) => model.protections.filter((one) => one === type).map(() => ({})),
      newChart: () => chartBuilder(host, model),
      insertChart: (chart: unknown) => {
        mayEdit(model);
        model.charts.push(modelOf(host.charts, chart, 'EmbeddedChart'));
      },
      setFrozenRows: (count: number) => {
        mayEdit(model);
        if (model.merges.some(({ top, bottom }) => top < count && bottom >= count))
          refuse("Sorry, you can't freeze rows which contain only part of a merged cell.");
        model.frozenRows = count;
      },
      setName: (name: unknown) => {
        mayEdit(model);
        checkName(host, String(name), model);
        changeFormulas(host.workbook, (formula) => followed(formula, model.name, String(name)));
        model.name = String(name);
        return sheet;
      },
      hideSheet: () => {
        mayEdit(model);
        mustStaySeen(host, model);
        model.hidden = true;
        return sheet;
      },
      showSheet: () => {
        model.hidden = false;
        return sheet;
      },
      activate: () => {
        if (model.hidden) refuse('A hidden sheet cannot be activated.');
        host.workbook.activeId = model.id;
        return sheet;
      },
    },
    host.execution,
  );
  known.set(model.id, sheet);
  host.sheets.set(sheet, model);
  return sheet;
}
