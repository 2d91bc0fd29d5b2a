import { cellKey } from '../../core/grid';
import { visibleText } from '../../pane/view/visible-text';
import { cellText } from './cell-text';
import { chartPictures } from './chart-picture';
import { scaledColors } from './scaled-colors';
import type { ShownSheet } from './shown-sheet';
import { styleRule } from './style-rules';

/** A4 in millimetres. */
const paper = { short: 210, long: 297 } as const;
const pixelsPerMillimetre = 96 / 25.4;

let looks: CSSStyleSheet | null = null;

function rowsOf(sheet: ShownSheet, from: number, to: number, scale: number): HTMLTableRowElement[] {
  const colors = scaledColors(sheet.plan);
  const breaks = new Set(sheet.plan.page.breakBefore);
  const rows: HTMLTableRowElement[] = [];
  for (let index = from; index <= to; index += 1) {
    const row = document.createElement('tr');
    row.style.height = `${(sheet.heights[index] ?? 0) * scale}px`;
    if (breaks.has(index)) row.style.breakBefore = 'page';
    for (let column = 0; column < sheet.columns; column += 1) {
      const key = cellKey(index, column);
      if (sheet.covered.has(key)) continue;
      const id = sheet.ids[index * sheet.columns + column] ?? 0;
      const area = sheet.spans.get(key);
      const value = sheet.plan.values[index]?.[column] ?? null;
      const cell = document.createElement('td');
      cell.className = `k${id}${typeof value === 'number' ? ' figure' : ''}`;
      if (area) {
        cell.colSpan = Math.min(area.right, sheet.columns - 1) - column + 1;
        cell.rowSpan = area.bottom - index + 1;
      }
      cell.textContent = visibleText(cellText(value, sheet.styles[id]?.numberFormat));
      const color = colors.get(key);
      if (color !== undefined) cell.style.background = color;
      row.append(cell);
    }
    rows.push(row);
  }
  return rows;
}

function tableOf(sheet: ShownSheet, scale: number, ...sections: readonly HTMLTableSectionElement[]): HTMLTableElement {
  const table = document.createElement('table');
  const group = document.createElement('colgroup');
  for (const width of sheet.widths) {
    const column = document.createElement('col');
    column.style.width = `${width * scale}px`;
    group.append(column);
  }
  table.append(group, ...sections);
  table.style.width = `${sheet.widths.reduce((sum, width) => sum + width, 0) * scale}px`;
  return table;
}

function section(name: 'thead' | 'tbody', rows: readonly HTMLElement[]): HTMLTableSectionElement {
  const element = document.createElement(name);
  element.append(...rows);
  return element;
}

/** A sheet as it is laid on paper: the titles, then a table whose heading is repeated on each page. */
export function printedSheet(sheet: ShownSheet): HTMLElement {
  const { page, values } = sheet.plan;
  const { top, right, bottom, left } = page.margins;
  const length = page.orientation === 'landscape' ? paper.long : paper.short;
  const width = (length - left - right) * pixelsPerMillimetre;
  const needed = sheet.widths.reduce((sum, one) => sum + one, 0);
  const height = ((page.orientation === 'landscape' ? paper.short : paper.long) - top - bottom) * pixelsPerMillimetre;
  const wholeHeight = sheet.heights.reduce((sum, one) => sum + one, 0);
  // Browsers round the heights of rows up.
  const fitted = page.onePage ? Math.min(width / needed, (0.97 * height) / wholeHeight) : width / needed;
  const scale = page.fitToWidth ? Math.min(1, fitted) : 1;
  const number = page.pageNumbers ? `@top-center { content: counter(page); font: 13pt 'Times New Roman', serif; }` : '';
  if (looks === null) {
    looks = new CSSStyleSheet();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
  }
  looks.replaceSync(
    [
      `@page { size: A4 ${page.orientation}; margin: ${top}mm ${right}mm ${bottom}mm ${left}mm; ${number} }`,
      `@page :first { @top-center { content: none; } }`,
      ...sheet.styles.map((style, id) => styleRule(`.printed .k${id}`, style, scale)),
    ].join('\n'),
  );
  const repeat = page.repeatRows;
  const last = values.length - 1;
  const element = document.createElement('div');
  element.className = 'printed';
  if (repeat === null) element.append(tableOf(sheet, scale, section('tbody', rowsOf(sheet, 0, last, scale))));
  else {
    if (repeat.first > 0)
      element.append(tableOf(sheet, scale, section('tbody', rowsOf(sheet, 0, repeat.first - 1, scale))));
    element.append(
      tableOf(
        sheet,
        scale,
        section('thead', rowsOf(sheet, repeat.first, repeat.last, scale)),
        section('tbody', rowsOf(sheet, repeat.last + 1, last, scale)),
      ),
    );
  }
  const tops = new Float64Array(sheet.heights.length + 1);
  sheet.heights.forEach((height, row) => {
    tops[row + 1] = (tops[row] ?? 0) + height;
  });
  const charts = chartPictures(sheet, tops);
  for (const chart of charts) {
    chart.style.left = `${Number.parseFloat(chart.style.left) * scale}px`;
    chart.style.top = `${Number.parseFloat(chart.style.top) * scale}px`;
    chart.style.transform = `scale(${scale})`;
    chart.style.transformOrigin = '0 0';
  }
  element.append(...charts);
  return element;
}
