import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { columnName } from '../../src/core/area';
import { escapeMarkup } from '../../src/core/text/escape-markup';
import type { CellValue } from '../../src/core/grid';

/** Size of a whole window, in CSS pixels. */
export const frameSize = { width: 1180, height: 700 } as const;

/** Grey shapes stand for what is the host's own and of no concern here; what has to be clicked is drawn as it looks, with a number. */
const style = `
  *{box-sizing:border-box} body{margin:0;width:${frameSize.width}px;height:${frameSize.height}px;background:#fff;font:13px "Segoe UI",Arial,"Liberation Sans",sans-serif;color:#242424;overflow:hidden}
  .window{position:relative;width:100%;height:100%;display:flex;flex-direction:column;border:1px solid #8a8a8a;overflow:hidden}
  .bar{display:flex;align-items:center;gap:18px;padding:0 14px;flex:none;white-space:nowrap} .grow{flex:1}
  .shape{background:#d6d6d6;border-radius:3px;flex:none} .dots{display:flex;gap:12px} .dots i{width:11px;height:11px;border-radius:50%;background:#c4c4c4}
  .work{flex:1;display:flex;min-height:0} .cells{flex:1;overflow:hidden;min-width:0}
  .cells table{border-collapse:collapse;table-layout:fixed;font:12px Arial,"Liberation Sans",sans-serif}
  .cells td,.cells th{border:1px solid #dadada;height:22px;padding:0 4px;overflow:hidden;white-space:nowrap;font-weight:400}
  .cells th{background:#f3f3f3;color:#616161;text-align:center} .cells td.number{text-align:right}
  .side{flex:none;border-left:1px solid #c4c4c4;display:flex;flex-direction:column;background:#fff} .side .head{height:38px;flex:none;display:flex;align-items:center;padding:0 12px;font-size:15px;font-weight:600;justify-content:space-between}
  .side img{display:block;width:100%}
  .tabs{height:30px;flex:none;display:flex;gap:2px;align-items:stretch;padding-left:44px;background:#f3f3f3;border-top:1px solid #c4c4c4} .tabs>span{padding:5px 16px} .tabs .open{background:#fff;font-weight:600}
  .step{display:inline-flex;align-items:center;justify-content:center;width:26px;height:26px;border-radius:50%;background:#c43501;color:#fff;font:700 15px Arial,"Liberation Sans",sans-serif;box-shadow:0 0 0 2px #fff;flex:none}
  .step.over{position:absolute;transform:translate(-50%,-50%)} .ringed{outline:3px solid #c43501;outline-offset:2px;border-radius:4px}`;

/** The number of a step, as the guide counts them. */
export function step(number: number): string {
  return `<span class="step">${number}</span>`;
}

export function shape(width: number, height: number): string {
  return `<span class="shape" style="width:${width}px;height:${height}px"></span>`;
}

/** A picture of the assets as a part of the page itself. */
export function asset(file: string): string {
  return `data:image/png;base64,${readFileSync(`assets/${file}`).toString('base64')}`;
}

const columnWidths = [40, 168, 150, 92, 160, 160];

/** Cells of a sheet as a spreadsheet shows them; a title runs on over what is empty. */
export function cellTable(cells: readonly (readonly CellValue[])[], rows: number): string {
  const columns = Math.max(...cells.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, index) => columnWidths[index] ?? 110);
  const head = widths.map((_, index) => `<th>${columnName(index)}</th>`).join('');
  const body = Array.from({ length: rows }, (_, row) => {
    const [title, ...others] = cells[row] ?? [];
    if (typeof title === 'string' && others.length === 0)
      return `<tr><th>${row + 1}</th><td colspan="3">${escapeMarkup(title)}</td>${'<td></td>'.repeat(columns - 3)}</tr>`;
    const data = widths.map((_, column) => {
      const value = cells[row]?.[column] ?? '';
      return `<td${typeof value === 'number' ? ' class="number"' : ''}>${escapeMarkup(String(value))}</td>`;
    });
    return `<tr><th>${row + 1}</th>${data.join('')}</tr>`;
  }).join('');
  const cols = ['<col style="width:36px">', ...widths.map((width) => `<col style="width:${width}px">`)].join('');
  const whole = 36 + widths.reduce((sum, width) => sum + width, 0);
  return `<div class="cells"><table style="width:${whole}px"><colgroup>${cols}</colgroup><tr><th></th>${head}</tr>${body}</table></div>`;
}

/** A window as HTML that stands for itself. */
export function windowPage(own: string, content: string): string {
  return `<!doctype html><meta charset="utf-8"><style>${style}${own}</style><div class="window">${content}</div>`;
}

/** Draws such a window. */
export async function drawWindow(browser: Browser, html: string): Promise<Uint8Array> {
  const page = await browser.newPage({ viewport: frameSize, deviceScaleFactor: 1.5 });
  await page.setContent(html);
  return page.screenshot();
}
