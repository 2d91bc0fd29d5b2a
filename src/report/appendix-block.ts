import type { CellStyle, PlanValue, SheetPlan } from '../appendix/sheet-plan';
import type { Appendix, TableCell } from './document-plan';
import { printedNumber } from './printed';
import type { DecimalMark } from './printed';
import { plainText, run, textOf } from './run';
import type { Line } from './run';

/* One part of a number format of ours: text in quotation marks or a sign, then the figure. */
const formatPart = /^(?:"(?<text>[^"]*)"|(?<sign>[+-]))?(?<whole>[#0]+)?(?:\.(?<decimals>0+))?/u;

/** The cell's text as its number format shows it: +1.25 by `+0.00;-0.00;0.00`, ▲2 by `"▲"0;"▼"0;"="`. */
function printedCell(value: PlanValue, format: string | undefined, mark: DecimalMark): string {
  if (value === null) return '';
  if (typeof value === 'string') return plainText(value);
  const [positive = '', negative, zero] = (format ?? '').split(';');
  const own = value < 0 ? negative : value === 0 ? zero : positive;
  const { text, sign, whole, decimals } = formatPart.exec(own ?? positive)?.groups ?? {};
  if (text !== undefined && whole === undefined) return text;
  const places = decimals?.length ?? (whole === undefined ? null : 0);
  return `${text ?? sign ?? ''}${printedNumber(own === undefined ? value : Math.abs(value), mark, places)}`;
}

function styleGrid(sheet: SheetPlan): CellStyle[][] {
  const grid = sheet.values.map((row) => row.map((): CellStyle => ({})));
  for (const { areas, style } of sheet.styles) {
    for (const area of areas) {
      for (const row of grid.slice(area.top, area.bottom + 1)) {
        for (let column = area.left; column <= area.right; column++) row[column] = { ...row[column], ...style };
      }
    }
  }
  return grid;
}

function tableRow(sheet: SheetPlan, row: number, styles: readonly CellStyle[], mark: DecimalMark): TableCell[] {
  return (sheet.values[row] ?? []).flatMap((value, column): TableCell[] => {
    const merge = sheet.merges.find(
      (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
    );
    if (merge && (merge.top !== row || merge.left !== column)) return [];
    const style = styles[column] ?? {};
    return [
      {
        column,
        text: printedCell(value, style.numberFormat, mark),
        columnSpan: merge ? merge.right - merge.left + 1 : 1,
        rowSpan: merge ? merge.bottom - merge.top + 1 : 1,
        bold: style.bold ?? false,
        italic: style.italic ?? false,
        underline: style.underline ?? false,
        align: style.horizontal ?? (typeof value === 'number' ? 'right' : 'left'),
        fontSize: style.fontSize ?? 12,
        color: style.color ?? null,
        fill: style.fill ?? null,
      },
    ];
  });
}

function titleLine(value: PlanValue, style: CellStyle | undefined): Line[] {
  if (typeof value !== 'string' || value === '') return [];
  return [
    [
      run(value, {
        ...(style?.bold === true ? { bold: true } : {}),
        ...(style?.italic === true ? { italic: true } : {}),
      }),
    ],
  ];
}

/**
 * The sheet as the document's appendix: the rows above the repeated ones are its titles, those at its foot its notes, the rest is its table. `attached` is the line that says to
 * which document it belongs.
 */
export function appendixBlock(sheet: SheetPlan, attached: Line, mark: DecimalMark): Appendix {
  const styles = styleGrid(sheet);
  const { orientation, margins, repeatRows } = sheet.page;
  const tableTop = repeatRows?.first ?? 0;
  const tableEnd = sheet.values.length - (sheet.footRows ?? 0);
  const linesIn = (first: number, end: number): Line[] =>
    sheet.values.slice(first, end).flatMap((row, index) => titleLine(row[0] ?? null, styles[first + index]?.[0]));
  // A sheet that says to which document it belongs says it as the document does.
  const titles = linesIn(0, tableTop).filter((line) => textOf(line) !== textOf(attached));
  return {
    kind: 'appendix',
    orientation,
    margins,
    titles: [...titles, attached],
    columnWidths: sheet.columnWidths,
    headerRows: repeatRows ? repeatRows.last - repeatRows.first + 1 : 0,
    rows: sheet.values
      .slice(tableTop, tableEnd)
      .map((_, index) => tableRow(sheet, tableTop + index, styles[tableTop + index] ?? [], mark)),
    notes: linesIn(tableEnd, sheet.values.length),
  };
}
