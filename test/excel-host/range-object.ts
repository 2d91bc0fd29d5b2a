import type { Area } from '../../src/core/area';
import { copyCells } from './copy-cells';
import { eachCell, fullAddress, lastColumn, overlap, parseAddress, within } from './addresses';
import { formatObject } from './format-object';
import { countArgument, HostError, type HostObject, isHostObject } from './host-object';
import { conditionalFormats } from './conditional-formats';
import { cellOf, cellsOf, filledCells, setCell, type Sheet, type Workbook } from './model';
import { readAsTyped } from './typed-input';

/** “The cell or chart you're trying to change is on a protected sheet”: AccessDenied, as for a protected workbook. */
export function checkUnlocked(sheet: Sheet): void {
  if (sheet.lock !== null) throw new HostError('AccessDenied', 'The sheet is protected');
}

/** A range and what a copy needs to know of it. */
export interface RangeObject extends HostObject {
  readonly sheet: Sheet;
  readonly area: Area;
}

/** True for a range of cells. */
export function isRangeObject(value: unknown): value is RangeObject {
  return isHostObject(value) && value.kind === 'Range' && 'area' in value;
}

function matrix(area: Area, read: (row: number, column: number) => unknown): readonly (readonly unknown[])[] {
  const rows: unknown[][] = [];
  eachCell(area, (row, column) => {
    (rows[row - area.top] ??= []).push(read(row, column));
  });
  return rows;
}

/**
 * As {@link matrix}; null for a range from edge to edge of the sheet, whose cell-level properties Excel gives as null
 * (learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded).
 */
function cellsWithin(area: Area, read: (row: number, column: number) => unknown): ReturnType<typeof matrix> | null {
  const unbounded = area.right - area.left === 16_383 || area.bottom - area.top === 1_048_575;
  return unbounded ? null : matrix(area, read);
}

function writeMatrix(area: Area, input: unknown, write: (row: number, column: number, value: unknown) => void): void {
  const rows: readonly unknown[] = Array.isArray(input) ? input : [];
  const fits =
    rows.length === area.bottom - area.top + 1 &&
    rows.every((row) => Array.isArray(row) && row.length === area.right - area.left + 1);
  if (!fits) throw new HostError('InvalidArgument', 'The array does not have the shape of the range');
  rows.forEach((row, r) => {
    (row as readonly unknown[]).forEach((value, c) => {
      if (value !== null) write(area.top + r, area.left + c, value);
    });
  });
}

function hiddenByMerge(sheet: Sheet, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) =>
      within({ top: row, left: column, bottom: row, right: column }, merge) &&
      !(merge.top === row && merge.left === column),
  );
}

function writeValue(sheet: Sheet, row: number, column: number, value: unknown): void {
  if (typeof value === 'string' && value.length > 32_767)
    throw new HostError('InvalidArgument', 'A cell holds at most 32,767 characters');
  if (value !== '' && hiddenByMerge(sheet, row, column))
    throw new HostError('MergedRangeConflict', 'Only the first cell of a merged area can hold a value');
  setCell(sheet, row, column, readAsTyped(value, cellOf(sheet, row, column).looks.numberFormat));
}

function merge(sheet: Sheet, area: Area): void {
  if (sheet.merges.some((other) => overlap(other, area)))
    throw new HostError('MergedRangeConflict', 'The area overlaps a merged one');
  eachCell(area, (row, column) => {
    if (row !== area.top || column !== area.left) setCell(sheet, row, column, { value: null, formula: null });
  });
  sheet.merges.push(area);
}

function bounding(a: Area, b: Area): Area {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

function formulaAreas(sheet: Sheet): Area[] {
  const areas: Area[] = [];
  const filled = [...filledCells(sheet)].filter(([row, column]) => cellOf(sheet, row, column).formula !== null);
  for (const [row, column] of filled.sort(([a, b], [c, d]) => b - d || a - c)) {
    const last = areas[areas.length - 1];
    if (last?.left === column && last.bottom + 1 === row) areas[areas.length - 1] = { ...last, bottom: row };
    else areas.push({ top: row, left: column, bottom: row, right: column });
  }
  return areas;
}

/** The rectangle of cells that hold a value; A1 where none does. */
export function usedArea(sheet: Sheet): Area {
  let used: Area | null = null;
  for (const [row, column] of filledCells(sheet)) {
    if (used === null) used = { top: row, left: column, bottom: row, right: column };
    else if (row < used.top || row > used.bottom || column < used.left || column > used.right)
      used = bounding(used, { top: row, left: column, bottom: row, right: column });
  }
  return used ?? { top: 0, left: 0, bottom: 0, right: 0 };
}

/** A rectangle of cells with the members that the add-in uses. */
export function rangeObject(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  touched: (sheet: Sheet, area: Area) => void,
): RangeObject {
  const self: RangeObject = {
    kind: 'Range',
    sheet,
    area,
    members: {
      Address: { get: () => fullAddress(sheet.name, area) },
      RowIndex: { get: () => area.top },
      ColumnIndex: { get: () => area.left },
      RowCount: { get: () => area.bottom - area.top + 1 },
      ColumnCount: { get: () => area.right - area.left + 1 },
      Values: {
        get: () => cellsWithin(area, (row, column) => cellOf(sheet, row, column).value ?? ''),
        set: (value) => {
          checkUnlocked(sheet);
          writeMatrix(area, value, (row, column, each) => {
            writeValue(sheet, row, column, each);
          });
          touched(sheet, area);
        },
      },
      Formulas: {
        get: () =>
          matrix(area, (row, column) => {
            const cell = cellOf(sheet, row, column);
            return cell.formula ?? cell.value ?? '';
          }),
        set: (value) => {
          checkUnlocked(sheet);
          writeMatrix(area, value, (row, column, each) => {
            writeValue(sheet, row, column, each);
          });
          touched(sheet, area);
        },
      },
      ColumnHidden: {
        since: 2,
        set: (value) => {
          for (let column = area.left; column <= area.right; column++) {
            if (value === true) sheet.hiddenColumns.add(column);
            else sheet.hiddenColumns.delete(column);
          }
        },
      },
      DataValidation: {
        since: 8,
        get: () => ({
          kind: 'DataValidation',
          members: {
            Rule: {
              set: (value) => {
                const { list } = value as {
                  readonly list?: { readonly inCellDropDown?: unknown; readonly source?: unknown };
                };
                if (list?.inCellDropDown !== true || typeof list.source !== 'string' || list.source.length > 255)
                  throw new HostError('InvalidArgument', 'A list of at most 255 characters expected');
                sheet.choices.push({ area, source: list.source });
              },
            },
          },
        }),
      },
      ConditionalFormats: { since: 6, get: () => conditionalFormats(sheet, area) },
      ValueTypes: {
        get: () =>
          matrix(area, (row, column) => {
            const { value } = cellOf(sheet, row, column);
            return value === null
              ? 'Empty'
              : typeof value === 'number'
                ? 'Double'
                : typeof value === 'boolean'
                  ? 'Boolean'
                  : 'String';
          }),
      },
      Text: {
        get: () =>
          cellsWithin(area, (row, column) => {
            const cell = cellOf(sheet, row, column);
            return cell.shown ?? String(cell.value ?? '');
          }),
      },
      NumberFormat: {
        get: () => cellsWithin(area, (row, column) => cellOf(sheet, row, column).looks.numberFormat),
        set: (value) => {
          writeMatrix(area, value, (row, column, each) => {
            setCell(sheet, row, column, { looks: { ...cellOf(sheet, row, column).looks, numberFormat: String(each) } });
          });
        },
      },
      Format: { get: () => formatObject(sheet, [area]) },
      GetBoundingRect: {
        call: (other) =>
          rangeObject(
            workbook,
            sheet,
            bounding(area, isRangeObject(other) ? other.area : parseAddress(String(other))),
            touched,
          ),
      },
      GetIntersection: {
        call: (other) => {
          if (!isRangeObject(other) || !overlap(other.area, area))
            throw new HostError('ItemNotFound', 'The ranges have no cell in common');
          return rangeObject(
            workbook,
            sheet,
            {
              top: Math.max(area.top, other.area.top),
              left: Math.max(area.left, other.area.left),
              bottom: Math.min(area.bottom, other.area.bottom),
              right: Math.min(area.right, other.area.right),
            },
            touched,
          );
        },
      },
      GetCell: {
        call: (row, column) => {
          const [top, left] = [area.top + countArgument(row), area.left + countArgument(column)];
          return rangeObject(workbook, sheet, { top, left, bottom: top, right: left }, touched);
        },
      },
      GetResizedRange: {
        since: 3,
        call: (rows, columns) =>
          rangeObject(
            workbook,
            sheet,
            { ...area, bottom: area.bottom + countArgument(rows), right: area.right + countArgument(columns) },
            touched,
          ),
      },
      GetRow: {
        call: (index) => {
          const row = area.top + countArgument(index);
          if (row > area.bottom) throw new HostError('InvalidArgument', 'The row is outside of the range');
          return rangeObject(workbook, sheet, { ...area, top: row, bottom: row }, touched);
        },
      },
      GetLastRow: { call: () => rangeObject(workbook, sheet, { ...area, top: area.bottom }, touched) },
      Delete: {
        call: (shift) => {
          if (shift !== 'Up' || area.left !== 0 || area.right !== lastColumn)
            throw new HostError('NotKnownToTestHost', 'only whole rows are deleted');
          if (sheet.merges.length > 0) throw new HostError('NotKnownToTestHost', 'rows of sheets with merged cells');
          const count = area.bottom - area.top + 1;
          const kept = cellsOf(sheet)
            .filter(([row]) => row < area.top || row > area.bottom)
            .map(([row, column, cell]) => [row > area.bottom ? row - count : row, column, { ...cell }] as const);
          for (const [row, column] of cellsOf(sheet)) setCell(sheet, row, column, { value: null, formula: null });
          for (const [row, column, cell] of kept) setCell(sheet, row, column, cell);
          return undefined;
        },
      },
      _ValidateArraySize: {
        since: 3,
        call: (rows, columns) => {
          if (rows !== area.bottom - area.top + 1 || columns !== area.right - area.left + 1)
            throw new HostError('InvalidArgument', 'The array does not have the shape of the range');
          return undefined;
        },
      },
      GetCellProperties: {
        since: 9,
        call: (wanted) => {
          if (JSON.stringify(wanted) !== '{"format":{"fill":{"color":true}}}')
            throw new HostError('NotKnownToTestHost', `cell properties ${JSON.stringify(wanted)}`);
          return matrix(area, (row, column) => ({
            format: { fill: { color: cellOf(sheet, row, column).looks.fill ?? '#FFFFFF' } },
          }));
        },
      },
      GetColumnProperties: {
        since: 9,
        call: (wanted) => {
          if (JSON.stringify(wanted) !== '{"format":{"columnWidth":true}}')
            throw new HostError('NotKnownToTestHost', `column properties ${JSON.stringify(wanted)}`);
          return Array.from({ length: area.right - area.left + 1 }, (_, index) => ({
            format: { columnWidth: sheet.columnWidths.get(area.left + index) ?? 48 },
          }));
        },
      },
      GetRowProperties: {
        since: 9,
        call: () =>
          Array.from({ length: area.bottom - area.top + 1 }, (_, index) => ({
            rowHidden: sheet.hiddenRows.has(area.top + index),
          })),
      },
      GetMergedAreasOrNullObject: {
        since: 13,
        call: () => {
          const found = sheet.merges.filter((each) => overlap(each, area));
          return found.length === 0 ? null : areasObject(workbook, sheet, found, touched);
        },
      },
      // “Represents one or more cells with formulas; null where there is none” (Range.getSpecialCellsOrNullObject, ExcelApi 1.9); cells of one column below each other are one area.
      GetSpecialCellsOrNullObject: {
        since: 9,
        call: (type) => {
          if (type !== 'Formulas') throw new HostError('NotKnownToTestHost', `special cells ${String(type)}`);
          const found = formulaAreas(sheet).filter((each) => overlap(each, area));
          return found.length === 0 ? null : areasObject(workbook, sheet, found, touched);
        },
      },
      Merge: {
        since: 2,
        call: () => {
          merge(sheet, area);
          return undefined;
        },
      },
      Select: {
        call: () => {
          workbook.active = sheet.id;
          workbook.selection = fullAddress(sheet.name, area);
          return undefined;
        },
      },
      CopyFrom: {
        since: 9,
        call: (source, type) => {
          if (!isRangeObject(source) || type !== 'All')
            throw new HostError('NotKnownToTestHost', 'copyFrom is known for a range and All only');
          checkUnlocked(sheet);
          copyCells(source.sheet, source.area, sheet, area);
          touched(sheet, area);
          return undefined;
        },
      },
    },
  };
  return self;
}

/** Several rectangles of one sheet at once. */
export function areasObject(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  touched: (sheet: Sheet, area: Area) => void,
): HostObject {
  const ranges = areas.map((area) => rangeObject(workbook, sheet, area, touched));
  return {
    kind: 'RangeAreas',
    members: {
      Address: { get: () => areas.map((area) => fullAddress(sheet.name, area)).join(', ') },
      AreaCount: { get: () => areas.length },
      CellCount: {
        get: () => areas.reduce((sum, each) => sum + (each.bottom - each.top + 1) * (each.right - each.left + 1), 0),
      },
      Areas: { get: () => ({ kind: 'RangeCollection', members: {}, items: () => ranges }) },
      Format: { get: () => formatObject(sheet, areas) },
    },
  };
}
