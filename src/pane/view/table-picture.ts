import type { Area } from '../../core/area';
import type { CellStyle, PlanValue, SheetPlan } from '../../appendix/sheet-plan';
import { decimals, round } from '../../core/decimal';
import { printedNumber } from '../../report/printed';
import { h } from './dom';
import { decimalMark, type Speech } from './words';

/** Rows under the heading that the picture begins with. */
const firstRows = 5;
/** Rows further down that it shows for their weak cells. */
const weakRows = 2;
/** Width of a character of the sheet in the picture, in pixels. */
const characterWidth = 4.6;

const holds = ({ top, left, bottom, right }: Area, row: number, column: number): boolean =>
  row >= top && row <= bottom && column >= left && column <= right;

const rowsFrom = (first: number, last: number): readonly number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/** All that the plan says of a cell's looks. */
function styleOf({ styles }: SheetPlan, row: number, column: number): CellStyle {
  return styles
    .filter(({ areas }) => areas.some((area) => holds(area, row, column)))
    .reduce<CellStyle>((all, { style }) => ({ ...all, ...style }), {});
}

/** A cell's text as the sheet will show it, in the formats that the appendix has. */
function textOf(value: PlanValue, { numberFormat = 'General' }: CellStyle, { language }: Speech): string {
  if (value === null || typeof value === 'string') return value ?? '';
  const [rise, fall, none] = numberFormat.split(';');
  const mark = decimalMark(language);
  if (rise?.includes('0.00')) {
    const sign = value < 0 ? '-' : rise.startsWith('+') && value > 0 ? '+' : '';
    return `${sign}${printedNumber(Math.abs(value), mark, 2)}`;
  }
  if (fall !== undefined && none !== undefined)
    return (
      (value > 0 ? rise : value < 0 ? fall : none)?.replaceAll('"', '').replace('0', String(Math.abs(value))) ?? ''
    );
  return printedNumber(round(value, Math.min(decimals(value), 10)), mark);
}

/** The heading and the first rows of the sheet to be built, small, then some of those below with weak cells; the rest of its columns is scrolled to. */
export function tablePicture(plan: SheetPlan, speech: Speech): HTMLElement {
  const { page, values, merges, columnWidths } = plan;
  const head = page.repeatRows ?? { first: 0, last: 0 };
  const last = Math.min(values.length - 1, head.last + firstRows);
  const below = new Set(
    plan.styles
      .filter(({ style }) => style.underline === true)
      .flatMap(({ areas }) => areas.map(({ top }) => top))
      .filter((row) => row > last)
      .sort((a, b) => a - b),
  );
  const drawn = (row: number): HTMLElement => {
    const cells = values[row] ?? [];
    const isHead = row <= head.last;
    return h(
      'tr',
      {},
      ...cells.map((value, column) => {
        const merge = merges.find((area) => holds(area, row, column));
        if (merge && (merge.top !== row || merge.left !== column)) return null;
        const style = styleOf(plan, row, column);
        const looks = [
          style.bold ? 'bold' : '',
          style.underline ? 'weak' : '',
          style.horizontal ?? (typeof value === 'number' ? 'right' : ''),
          column === 1 ? 'name' : '',
        ];
        return h(
          isHead ? 'th' : 'td',
          {
            class: looks.filter((look) => look !== '').join(' '),
            ...(merge && {
              rowspan: String(merge.bottom - merge.top + 1),
              colspan: String(merge.right - merge.left + 1),
            }),
          },
          textOf(value, style, speech),
        );
      }),
    );
  };
  const gap = h('tr', {}, h('td', { colspan: String(columnWidths.length) }, '…'));
  const weak = [...below].slice(0, weakRows).map(drawn);
  const columns = columnWidths.map((width) => {
    const column = h('col');
    column.style.width = `${Math.round(width * characterWidth)}px`;
    return column;
  });
  const table = h(
    'table',
    {},
    h('colgroup', {}, ...columns),
    h('thead', {}, ...rowsFrom(head.first, head.last).map(drawn)),
    h('tbody', {}, ...rowsFrom(head.last + 1, last).map(drawn), ...(weak.length === 0 ? [] : [gap]), ...weak),
  );
  table.style.width = `${Math.round(columnWidths.reduce((sum, width) => sum + width, 0) * characterWidth)}px`;
  return h(
    'div',
    { class: 'table-picture', tabindex: '0', role: 'region', 'aria-label': speech.words.picture, lang: 'vi' },
    table,
  );
}
