import { columnName } from '../../core/area';
import { cellKey } from '../../core/grid';
import type { Severity } from '../../core/finding';
import { visibleText } from '../../pane/view/visible-text';
import { cellText } from './cell-text';
import { chartPictures } from './chart-picture';
import { scaledColors } from './scaled-colors';
import { scaled, type ShownSheet } from './shown-sheet';
import { styleRule } from './style-rules';

/** What a person should know of a cell. */
export interface CellMark {
  readonly severity: Severity;
  readonly text: string;
}

/** Marks of a sheet, by `"row,column"`. */
export type CellMarks = ReadonlyMap<string, CellMark>;

/** A cell of the shown sheet, counted from 0. */
export interface Place {
  readonly row: number;
  readonly column: number;
}

/** A sheet on the screen. */
export interface SheetView {
  readonly element: HTMLElement;
  /** Draws a sheet anew. */
  draw(sheet: ShownSheet, name: string): void;
  mark(marks: CellMarks): void;
  /** Brings a cell into view and selects it. */
  seek(place: Place): void;
}

/** Rows drawn above and below what is in view, so that scrolling finds them there. */
const spare = 40;
/** A sheet of fewer rows is drawn whole. */
const wholeRows = 250;
const rowHeader = 44;
/** Of the size on paper: smaller would be too small to be read. */
const leastScale = 0.62;
/** Around the paper, on both sides together, in CSS pixels. */
const paperRim = { narrow: 32, wide: 80 } as const;
const narrow = 600;
/** What came in is shown a little smaller than printed, to show more of it. */
const rawScale = 0.92;

/**
 * A sheet as a table of which only the rows near the view are drawn, so that 30,000 rows cost what 100 do. Every text is text.
 * @param picked - Called with the cell that a person has picked, or was led to.
 */
export function sheetView(picked: (place: Place, text: string) => void): SheetView {
  const looks = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, looks];
  const table = document.createElement('table');
  const frame = document.createElement('div');
  frame.className = 'paper';
  frame.append(table);
  const element = document.createElement('div');
  element.className = 'sheet';
  element.tabIndex = 0;
  element.setAttribute('role', 'region');
  element.append(frame);

  let original: ShownSheet | null = null;
  let shown: ShownSheet | null = null;
  let fitted = 0;
  let marks: CellMarks = new Map();
  let colors: ReadonlyMap<string, string> = new Map();
  let tops: Float64Array = new Float64Array(1);
  let drawn = { from: 0, to: -1 };
  let selected: Place | null = null;

  const rowAt = (y: number): number => {
    let [low, high] = [0, tops.length - 2];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((tops[middle] ?? 0) <= y) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  };

  /** The rows to be drawn, with the beginnings and ends of the merged cells that reach into them. */
  function wanted(sheet: ShownSheet): { readonly from: number; readonly to: number } {
    const last = sheet.plan.values.length - 1;
    if (last < wholeRows) return { from: 0, to: last };
    const top = element.scrollTop;
    let from = Math.max(0, rowAt(top) - spare);
    let to = Math.min(last, rowAt(top + element.clientHeight) + spare);
    for (const { top: first, bottom } of sheet.spans.values()) {
      if (first < from && bottom >= from) from = first;
      if (first <= to && bottom > to) to = bottom;
    }
    return { from, to };
  }

  function cellOf(sheet: ShownSheet, row: number, column: number): HTMLTableCellElement {
    const cell = document.createElement('td');
    const key = cellKey(row, column);
    const id = sheet.ids[row * sheet.columns + column] ?? 0;
    const value = sheet.plan.values[row]?.[column] ?? null;
    const text = visibleText(cellText(value, sheet.styles[id]?.numberFormat));
    const area = sheet.spans.get(key);
    cell.className = `k${id}${typeof value === 'number' ? ' figure' : ''}`;
    cell.dataset['at'] = key;
    if (area !== undefined) {
      cell.colSpan = Math.min(area.right, sheet.columns - 1) - column + 1;
      cell.rowSpan = area.bottom - row + 1;
    }
    cell.textContent = text;
    const color = colors.get(key);
    if (color !== undefined) cell.style.background = color;
    decorate(cell, key);
    return cell;
  }

  function decorate(cell: HTMLElement, key: string): void {
    const mark = marks.get(key);
    for (const severity of ['error', 'warning', 'info'] as const)
      cell.classList.toggle(`mark-${severity}`, mark?.severity === severity);
    if (mark) cell.title = visibleText(mark.text);
    else cell.removeAttribute('title');
    cell.classList.toggle('selected', selected !== null && key === cellKey(selected.row, selected.column));
  }

  function spacer(height: number, columns: number): HTMLTableRowElement {
    const row = document.createElement('tr');
    row.setAttribute('aria-hidden', 'true');
    const cell = document.createElement('td');
    cell.colSpan = columns;
    cell.className = 'spacer';
    cell.style.height = `${height}px`;
    row.append(cell);
    return row;
  }

  function rowOf(sheet: ShownSheet, index: number): HTMLTableRowElement {
    const row = document.createElement('tr');
    row.setAttribute('aria-rowindex', String(index + (sheet.paper ? 1 : 2)));
    row.style.height = `${sheet.heights[index] ?? 0}px`;
    if (!sheet.paper) {
      const head = document.createElement('th');
      head.scope = 'row';
      head.textContent = String(index + 1);
      row.append(head);
    }
    for (let column = 0; column < sheet.columns; column += 1)
      if (!sheet.covered.has(cellKey(index, column))) row.append(cellOf(sheet, index, column));
    return row;
  }

  function drawRows(force = false): void {
    if (shown === null) return;
    const next = wanted(shown);
    const last = shown.plan.values.length - 1;
    const first = Math.max(0, rowAt(element.scrollTop) - spare / 2);
    const end = Math.min(last, rowAt(element.scrollTop + element.clientHeight) + spare / 2);
    if (!force && first >= drawn.from && end <= drawn.to) return;
    drawn = next;
    const body = document.createElement('tbody');
    const all = shown.columns + (shown.paper ? 0 : 1);
    if (next.from > 0) body.append(spacer(tops[next.from] ?? 0, all));
    for (let row = next.from; row <= next.to; row += 1) body.append(rowOf(shown, row));
    if (next.to < last) body.append(spacer((tops[last + 1] ?? 0) - (tops[next.to + 1] ?? 0), all));
    for (const old of [...table.tBodies]) old.remove();
    table.append(body);
  }

  function columnsOf(sheet: ShownSheet): HTMLTableColElement[] {
    const widths = [...(sheet.paper ? [] : [rowHeader]), ...sheet.widths];
    return widths.map((width) => {
      const column = document.createElement('col');
      column.style.width = `${width}px`;
      return column;
    });
  }

  function letters(sheet: ShownSheet): HTMLTableSectionElement {
    const head = document.createElement('thead');
    const row = document.createElement('tr');
    const corner = document.createElement('td');
    corner.className = 'corner';
    const names = sheet.widths.map((_, column) => {
      const letter = document.createElement('th');
      letter.scope = 'col';
      letter.textContent = columnName(column);
      return letter;
    });
    row.append(corner, ...names);
    head.append(row);
    return head;
  }

  function select(place: Place): void {
    if (shown === null) return;
    selected = place;
    for (const cell of table.querySelectorAll<HTMLElement>('td.selected')) cell.classList.remove('selected');
    const key = cellKey(place.row, place.column);
    for (const cell of table.querySelectorAll<HTMLElement>('td[data-at]'))
      if (cell.dataset['at'] === key) cell.classList.add('selected');
    const id = shown.ids[place.row * shown.columns + place.column] ?? 0;
    picked(place, cellText(shown.plan.values[place.row]?.[place.column] ?? null, shown.styles[id]?.numberFormat));
  }

  /** The cell that is seen at a place: the one that covers it, where cells are merged. */
  function seenAt(sheet: ShownSheet, { row, column }: Place): Place {
    for (const { top, left, bottom, right } of sheet.spans.values())
      if (row >= top && row <= bottom && column >= left && column <= right) return { row: top, column: left };
    return { row, column };
  }

  function reveal({ row, column }: Place): void {
    if (shown === null) return;
    const [top, bottom] = [tops[row] ?? 0, tops[row + 1] ?? 0];
    const left = shown.widths.slice(0, column).reduce((sum, width) => sum + width, 0);
    const right = left + (shown.widths[column] ?? 0);
    const { scrollTop, clientHeight, scrollLeft, clientWidth } = element;
    if (top < scrollTop + 40 || bottom > scrollTop + clientHeight - 40)
      element.scrollTop = Math.max(0, top - clientHeight / 3);
    if (left < scrollLeft || right > scrollLeft + clientWidth - rowHeader)
      element.scrollLeft = Math.max(0, left - clientWidth / 3);
    drawRows(true);
  }

  element.addEventListener('scroll', () => {
    drawRows();
  });
  element.addEventListener('click', ({ target }) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('td[data-at]') : null;
    const [row, column] = (cell?.dataset['at'] ?? '').split(',').map(Number);
    if (row !== undefined && column !== undefined) select({ row, column });
  });
  const moves: Readonly<Record<string, readonly [number, number]>> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  element.addEventListener('keydown', (event) => {
    const move = moves[event.key];
    if (shown === null || move === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    const { row, column } = selected ?? { row: 0, column: -move[1] };
    const next = {
      row: Math.min(Math.max(0, row + move[0]), shown.plan.values.length - 1),
      column: Math.min(Math.max(0, column + move[1]), shown.columns - 1),
    };
    select(next);
    reveal(next);
  });
  new ResizeObserver(() => {
    if (original?.paper === true && Math.abs(scaleFor(original) - fitted) > 0.01) lay(original);
    drawRows();
  }).observe(element);

  /** A sheet of paper is seen in its whole width, as long as it can be read. */
  function scaleFor({ paper, widths }: ShownSheet): number {
    const room = element.clientWidth - (element.clientWidth < narrow ? paperRim.narrow : paperRim.wide);
    return paper ? Math.min(1, Math.max(leastScale, room / widths.reduce((sum, width) => sum + width, 1))) : 1;
  }

  function lay(sheet: ShownSheet): void {
    original = sheet;
    fitted = scaleFor(sheet);
    const fit = scaled(sheet, fitted);
    shown = fit;
    drawn = { from: 0, to: -1 };
    tops = new Float64Array(fit.heights.length + 1);
    fit.heights.forEach((height, row) => {
      tops[row + 1] = (tops[row] ?? 0) + height;
    });
    looks.replaceSync(
      fit.styles.map((style, id) => styleRule(`.sheet .k${id}`, style, fit.paper ? fitted : rawScale)).join('\n'),
    );
    const group = document.createElement('colgroup');
    group.append(...columnsOf(fit));
    table.replaceChildren(group, ...(fit.paper ? [] : [letters(fit)]));
    table.style.width = `${fit.widths.reduce((sum, width) => sum + width, fit.paper ? 0 : rowHeader)}px`;
    frame.replaceChildren(table, ...chartPictures(fit, tops));
    drawRows(true);
  }

  return {
    element,
    draw(sheet, name) {
      selected = null;
      colors = scaledColors(sheet.plan);
      element.setAttribute('aria-label', visibleText(name));
      element.classList.toggle('on-paper', sheet.paper);
      table.setAttribute('aria-rowcount', String(sheet.plan.values.length));
      element.scrollTo({ top: 0, left: 0 });
      lay(sheet);
    },
    mark(next) {
      marks = next;
      for (const cell of table.querySelectorAll<HTMLElement>('td[data-at]')) decorate(cell, cell.dataset['at'] ?? '');
    },
    seek(place) {
      if (shown === null) return;
      const seen = seenAt(shown, place);
      reveal(seen);
      select(seen);
      element.focus({ preventScroll: true });
    },
  };
}
