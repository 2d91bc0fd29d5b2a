import type { Area } from '../../src/core/area';
import { areaName } from '../../src/core/area';
import { guard } from './guard';
import type { Host } from './host';
import { mayEdit, modelOf, overlap, refuse } from './host';
import { mergeCells } from './merge-cells';
import { sheetObject } from './sheet';
import { asTyped, shownText } from './typed-text';
import type { CellFormat, SheetModel } from './workbook';
import { cellOf } from './workbook';

const alignments = new Set(['left', 'center', 'right', 'normal', null]);
const verticals = new Set(['top', 'middle', 'bottom', null]);

function isMatrix(value: unknown): value is unknown[][] {
  return Array.isArray(value) && value.every((row) => Array.isArray(row));
}

/** Lets each cell of the area be changed by the value that a rectangle of the same size has for it. */
function spread(area: Area, values: unknown, change: (row: number, column: number, value: unknown) => void): void {
  if (!isMatrix(values)) return refuse('The parameters do not match the method signature.');
  const [rows, columns] = [area.bottom - area.top + 1, area.right - area.left + 1];
  if (values.length !== rows)
    refuse(
      `The number of rows in the data does not match the number of rows in the range. The data has ${values.length} but the range has ${rows}.`,
    );
  values.forEach((row, r) => {
    if (row.length !== columns)
      refuse(
        `The number of columns in the data does not match the number of columns in the range. The data has ${row.length} but the range has ${columns}.`,
      );
    row.forEach((value, c) => {
      change(area.top + r, area.left + c, value);
    });
  });
}

/** Writes a value as `setValues` does: text is read as typed unless the cell has the text format. */
function writeValue({ workbook }: Host, sheet: SheetModel, row: number, column: number, value: unknown): void {
  const cell = cellOf(sheet, row, column);
  if (value === null || value === '') Object.assign(cell, { value: '', formula: null });
  else if (typeof value === 'number' || typeof value === 'boolean')
    Object.assign(cell, { value: cell.format.numberFormat === '@' ? String(value) : value, formula: null });
  else if (typeof value !== 'string') refuse('Only texts, numbers and truth values are written here.');
  else if (value.length > 50_000)
    refuse('Your input contains more than the maximum of 50000 characters in a single cell.');
  else if (cell.format.numberFormat === '@') Object.assign(cell, { value, formula: null });
  else if (value.startsWith('=') || /^[+][^\d]/u.test(value)) Object.assign(cell, { value: '#ERROR!', formula: value });
  else Object.assign(cell, { value: asTyped(value, workbook.locale), formula: null });
}

/** A formula as `setFormulas` takes it. Commas part arguments only where the locale's decimal mark is a point; a text cell keeps the formula as text; an empty one clears the cell. */
function writeFormula({ workbook }: Host, sheet: SheetModel, row: number, column: number, given: unknown): void {
  const cell = cellOf(sheet, row, column);
  if (typeof given !== 'string') return refuse('Only texts are formulas.');
  const bare = given.replace(/"[^"]*"|'[^']*'/gu, '');
  if (given === '') Object.assign(cell, { value: '', formula: null });
  else if (cell.format.numberFormat === '@') Object.assign(cell, { value: given, formula: null });
  else if (!given.startsWith('=')) refuse('A formula begins with “=”.');
  else
    Object.assign(cell, { value: workbook.locale === 'vi_VN' && bare.includes(',') ? '#ERROR!' : '', formula: given });
}

function copyCells(from: { sheet: SheetModel; area: Area }, to: { sheet: SheetModel; area: Area }): void {
  mayEdit(to.sheet);
  for (let row = from.area.top; row <= from.area.bottom; row++) {
    for (let column = from.area.left; column <= from.area.right; column++) {
      const target = cellOf(to.sheet, to.area.top + row - from.area.top, to.area.left + column - from.area.left);
      Object.assign(target, { ...cellOf(from.sheet, row, column) });
    }
  }
}

/** A range of a sheet, as much of Google's as is used. */
export function rangeObject(host: Host, sheet: SheetModel, area: Area): object {
  const cells = (give: (row: number, column: number) => unknown): unknown =>
    host.export(
      Array.from({ length: area.bottom - area.top + 1 }, (_, r) =>
        Array.from({ length: area.right - area.left + 1 }, (__, c) => give(area.top + r, area.left + c)),
      ),
    );
  const shown = (row: number, column: number): string => {
    const { value, format } = cellOf(sheet, row, column);
    return shownText(value, format.numberFormat, host.workbook.locale);
  };
  const format = (values: unknown, key: keyof CellFormat, read: (value: unknown) => unknown): object => {
    mayEdit(sheet);
    spread(area, values, (row, column, value) => {
      const cell = cellOf(sheet, row, column);
      cell.format = { ...cell.format, [key]: read(value) };
    });
    return range;
  };
  const one =
    (allowed: ReadonlySet<unknown>, unset: string) =>
    (value: unknown): unknown =>
      allowed.has(value)
        ? (value ?? unset)
        : refuse(`Unknown alignment ${String(value)} (Google would take it silently).`);
  const range: object = guard(
    'Spreadsheet.Range',
    {
      getValues: () => cells((row, column) => cellOf(sheet, row, column).value),
      getDisplayValue: () => shown(area.top, area.left),
      getDisplayValues: () => cells(shown),
      getMergedRanges: () =>
        host.export(
          sheet.merges.filter((merge) => overlap(merge, area)).map((merge) => rangeObject(host, sheet, merge)),
        ),
      getNumRows: () => area.bottom - area.top + 1,
      getNumColumns: () => area.right - area.left + 1,
      getA1Notation: () => areaName(area),
      getSheet: () => sheetObject(host, sheet),
      activate: () => {
        if (sheet.hidden) refuse('A hidden sheet cannot be activated.');
        host.workbook.activeId = sheet.id;
        host.workbook.shown.push(`select ${sheet.name}!${areaName(area)}`);
        return range;
      },
      setValues: (values: unknown) => {
        mayEdit(sheet);
        spread(area, values, (row, column, value) => {
          writeValue(host, sheet, row, column, value);
        });
        return range;
      },
      setFormulas: (formulas: unknown) => {
        mayEdit(sheet);
        spread(area, formulas, (row, column, value) => {
          writeFormula(host, sheet, row, column, value);
        });
        return range;
      },
      setNumberFormats: (values: unknown) =>
        format(values, 'numberFormat', (value) =>
          typeof value === 'string' && value !== '' ? value : refuse('A number format is a text.'),
        ),
      setHorizontalAlignments: (values: unknown) => format(values, 'horizontal', one(alignments, 'general')),
      setVerticalAlignments: (values: unknown) => format(values, 'vertical', one(verticals, 'bottom')),
      setWraps: (values: unknown) =>
        format(values, 'wrap', (value) => (typeof value === 'boolean' ? value : refuse('Wrap is true or false.'))),
      getBackgrounds: () => cells((row, column) => cellOf(sheet, row, column).format.background),
      getNotes: () => cells((row, column) => sheet.notes.get(`${row},${column}`) ?? ''),
      setNotes: (values: unknown) => {
        mayEdit(sheet);
        spread(area, values, (row, column, value) => {
          if (typeof value !== 'string' || value === '') sheet.notes.delete(`${row},${column}`);
          else sheet.notes.set(`${row},${column}`, value);
        });
        return range;
      },
      setBackgrounds: (values: unknown) => format(values, 'background', (value) => value ?? '#ffffff'),
      setTextStyles: (values: unknown) => {
        mayEdit(sheet);
        spread(area, values, (row, column, value) => {
          const cell = cellOf(sheet, row, column);
          cell.format = { ...cell.format, ...modelOf(host.textStyles, value, 'TextStyle') };
        });
        return range;
      },
      setDataValidations: (given: unknown) => {
        mayEdit(sheet);
        const rules: { readonly area: Area; readonly values: readonly string[] }[] = [];
        spread(area, given, (row, column, rule) => {
          if (rule === null) return;
          const values = modelOf(host.validations, rule, 'DataValidation');
          const above = rules.findIndex(
            (known) => known.values === values && known.area.left === column && known.area.bottom === row - 1,
          );
          const known = rules[above];
          if (known) rules[above] = { values, area: { ...known.area, bottom: row } };
          else rules.push({ values, area: { top: row, left: column, bottom: row, right: column } });
        });
        sheet.choices.push(...rules.map(({ area: place, values }) => ({ area: areaName(place), values })));
        return range;
      },
      merge: () => {
        mergeCells(sheet, area);
        return range;
      },
      mergeAcross: () => {
        for (let row = area.top; row <= area.bottom; row++) mergeCells(sheet, { ...area, top: row, bottom: row });
        return range;
      },
      mergeVertically: () => {
        for (let column = area.left; column <= area.right; column++)
          mergeCells(sheet, { ...area, left: column, right: column });
        return range;
      },
      copyTo: (destination: unknown) => {
        copyCells({ sheet, area }, modelOf(host.ranges, destination, 'Range'));
      },
    },
    host.execution,
  );
  host.ranges.set(range, { sheet, area });
  return range;
}
