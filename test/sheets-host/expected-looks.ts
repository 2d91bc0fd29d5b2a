import type { CellStyle, SheetPlan } from '../../src/appendix/sheet-plan';
import type { CellFormat } from './workbook';
import { plainFormat } from './workbook';

function formatOf(style: CellStyle, value: string | number | null | undefined): CellFormat {
  const numberFormat = typeof value === 'string' ? '@' : (style.numberFormat ?? 'General');
  return {
    numberFormat: numberFormat === '@' && typeof value === 'number' ? 'General' : numberFormat,
    fontFamily: style.fontName ?? plainFormat.fontFamily,
    fontSize: style.fontSize ?? plainFormat.fontSize,
    bold: style.bold ?? false,
    italic: style.italic ?? false,
    underline: style.underline ?? false,
    color: style.color ?? plainFormat.color,
    background: style.fill ?? plainFormat.background,
    horizontal: style.horizontal ?? plainFormat.horizontal,
    vertical: style.vertical ?? plainFormat.vertical,
    wrap: style.wrap ?? false,
    borders: style.border === true ? 'tblr' : '',
  };
}

/** What every cell of a plan must look like in Sheets, computed cell by cell from the runs that cover it. */
export function expectedLooks(plan: SheetPlan): CellFormat[][] {
  return plan.values.map((line, row) =>
    line.map((value, column) => {
      const covering = plan.styles.filter(({ areas }) =>
        areas.some((area) => area.top <= row && row <= area.bottom && area.left <= column && column <= area.right),
      );
      return formatOf(
        covering.reduce<CellStyle>((under, { style }) => ({ ...under, ...style }), {}),
        value,
      );
    }),
  );
}
