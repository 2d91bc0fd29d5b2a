import { readXlsx } from 'hucre';
import type { Area } from '../../../src/core/area';
import { areaName } from '../../../src/core/area';
import { cellOf as excelCell, plainLooks, type Sheet as ExcelSheet } from '../../excel-host/model';
import { cellOf as googleCell, plainFormat, type SheetModel } from '../../sheets-host/workbook';

/** Looks of a painted cell in one shape for all hosts. A font that nobody has set is `unset`, for each host has its own. */
export interface Look {
  readonly font: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly color: string;
  readonly fill: string;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly numberFormat: string;
  readonly borders: string;
}

/** What can be seen of one painted cell. */
export interface CellFact {
  readonly value: string | number | boolean | null;
  readonly formula: string | null;
  readonly look: Look;
}

/** What can be seen of a painted sheet. */
export interface SheetFacts {
  readonly cells: readonly (readonly CellFact[])[];
  readonly merges: readonly string[];
  readonly frozenRows: number;
}

/** How many cells are looked at: the rectangle of the plan. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function eachCell({ rows, columns }: Extent, fact: (row: number, column: number) => CellFact): CellFact[][] {
  return Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (__, column) => fact(row, column)));
}

const sides = ['top', 'bottom', 'left', 'right'] as const;
const sorted = (merges: readonly Area[]): string[] => merges.map(areaName).sort();
const font = (name: string, size: number, unset: boolean): string => (unset ? 'unset' : `${name} ${size}`);

/** The first sheet of an .xlsx. */
export async function factsOfFile(bytes: Uint8Array, extent: Extent): Promise<SheetFacts> {
  const [sheet] = (await readXlsx(bytes, { readStyles: true })).sheets;
  if (!sheet) throw new Error('The file has no sheet.');
  const cells = eachCell(extent, (row, column) => {
    const cell = sheet.cells?.get(`${row},${column}`);
    const { font: letters, alignment, fill, border, numFmt } = cell?.style ?? {};
    const value = cell?.richText?.map(({ text }) => text).join('') ?? sheet.rows[row]?.[column] ?? null;
    if (value instanceof Date) throw new Error('A date in a painted file.');
    const rgb = (color: unknown, unset: string): string => {
      const text = typeof color === 'object' && color !== null && 'rgb' in color ? String(color.rgb) : null;
      return text === null ? unset : `#${text.slice(-6).toUpperCase()}`;
    };
    return {
      value,
      formula: cell?.formula ?? null,
      look: {
        font: font(letters?.name ?? 'Calibri', letters?.size ?? 11, (letters?.name ?? 'Calibri') === 'Calibri'),
        bold: letters?.bold === true,
        italic: letters?.italic === true,
        underline: letters?.underline !== undefined && letters.underline !== false,
        color: rgb(letters?.color, '#000000'),
        fill: fill?.type === 'pattern' && fill.pattern === 'solid' ? rgb(fill.fgColor, 'none') : 'none',
        horizontal: alignment?.horizontal ?? 'general',
        vertical: alignment?.vertical === 'center' ? 'middle' : (alignment?.vertical ?? 'bottom'),
        wrap: alignment?.wrapText === true,
        numberFormat: numFmt ?? 'General',
        borders: sides
          .filter((side) => border?.[side]?.style === 'thin')
          .map((side) => side.charAt(0))
          .join(''),
      },
    };
  });
  const merges = (sheet.merges ?? []).map((merge) => ({
    top: merge.startRow,
    left: merge.startCol,
    bottom: merge.endRow,
    right: merge.endCol,
  }));
  return { cells, merges: sorted(merges), frozenRows: sheet.freezePane?.rows ?? 0 };
}

/** A sheet of the in-memory Excel. */
export function factsOfExcel(sheet: ExcelSheet, extent: Extent): SheetFacts {
  const cells = eachCell(extent, (row, column) => {
    const { value, formula, looks } = excelCell(sheet, row, column);
    return {
      value,
      formula,
      look: {
        font: font(looks.fontName, looks.fontSize, looks.fontName === plainLooks.fontName),
        bold: looks.bold,
        italic: looks.italic,
        underline: looks.underline === 'Single',
        color: looks.color,
        fill: looks.fill ?? 'none',
        horizontal: looks.horizontal.toLowerCase(),
        vertical: looks.vertical === 'Center' ? 'middle' : looks.vertical.toLowerCase(),
        wrap: looks.wrap,
        numberFormat: looks.numberFormat,
        borders: sides
          .filter((side) => looks.borders[side] === 'Continuous Thin #000000')
          .map((side) => side.charAt(0))
          .join(''),
      },
    };
  });
  return { cells, merges: sorted(sheet.merges), frozenRows: sheet.frozenRows };
}

/** A sheet of the in-memory Google Sheets. */
export function factsOfSheets(sheet: SheetModel, extent: Extent): SheetFacts {
  const cells = eachCell(extent, (row, column) => {
    const { value, formula, format } = googleCell(sheet, row, column);
    if (value instanceof Date) throw new Error('A date in a painted sheet.');
    return {
      value: value === '' ? null : value,
      formula,
      look: {
        font: font(format.fontFamily, format.fontSize, format.fontFamily === plainFormat.fontFamily),
        bold: format.bold,
        italic: format.italic,
        underline: format.underline,
        color: format.color.toUpperCase(),
        fill: format.background === plainFormat.background ? 'none' : format.background.toUpperCase(),
        horizontal: format.horizontal,
        vertical: format.vertical,
        wrap: format.wrap,
        numberFormat: format.numberFormat,
        borders: format.borders,
      },
    };
  });
  return { cells, merges: sorted(sheet.merges), frozenRows: sheet.frozenRows };
}
