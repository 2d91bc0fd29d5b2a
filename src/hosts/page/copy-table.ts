import { cellKey } from '../../core/grid';
import { visibleText } from '../../pane/view/visible-text';
import { cellText } from './cell-text';
import type { ShownSheet } from './shown-sheet';
import { styleDeclarations } from './style-rules';

/** The table with its looks on each cell, since a clipboard carries no style sheet; made in a document that is never shown. */
function tableOf(sheet: ShownSheet, from: number): HTMLTableElement {
  const page = document.implementation.createHTMLDocument('');
  const table = page.createElement('table');
  table.style.cssText = 'border-collapse: collapse';
  for (let index = from; index < sheet.plan.values.length; index += 1) {
    const row = table.insertRow();
    for (let column = 0; column < sheet.columns; column += 1) {
      const key = cellKey(index, column);
      if (sheet.covered.has(key)) continue;
      const style = sheet.styles[sheet.ids[index * sheet.columns + column] ?? 0] ?? {};
      const cell = row.insertCell();
      const area = sheet.spans.get(key);
      if (area) {
        cell.colSpan = Math.min(area.right, sheet.columns - 1) - column + 1;
        cell.rowSpan = area.bottom - index + 1;
      }
      cell.style.cssText = styleDeclarations(style, 1);
      cell.textContent = visibleText(cellText(sheet.plan.values[index]?.[column] ?? null, style.numberFormat));
    }
  }
  return table;
}

/** The cells as lines of tabs. */
function textOf(table: HTMLTableElement): string {
  return [...table.rows]
    .map((row) => [...row.cells].map((cell) => cell.textContent.replace(/\s+/gu, ' ')).join('\t'))
    .join('\n');
}

/** Copies the table of a sheet from its heading on, to be pasted into Word with its looks. False where the browser does not let us. */
export function copyTable(sheet: ShownSheet): boolean {
  const table = tableOf(sheet, sheet.plan.page.repeatRows?.first ?? 0);
  let done = false;
  const put = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.clipboardData?.setData('text/html', new XMLSerializer().serializeToString(table));
    event.clipboardData?.setData('text/plain', textOf(table));
    done = event.clipboardData !== null;
  };
  document.addEventListener('copy', put);
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the one way that needs no permission, and works from a file
  document.execCommand('copy');
  document.removeEventListener('copy', put);
  return done;
}
