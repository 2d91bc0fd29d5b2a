import { adoptStyles } from '../../pane/style/adopt-styles';
import { h } from '../../pane/view/dom';
import type { FigureCell, Figures, PageBlock, PagesPlan } from '../../report/pages/pages-plan';
import { dash, type Picture, type Shape } from '../../report/pages/picture';
import type { Line } from '../../report/run';
import { svg } from './svg';

/** As the Word file of the same pages has them (docx/write-pages.ts): A4 standing; a page name of their own, so that a sheet that was printed before does not turn them. */
const looks = `
@page papers { size: A4 portrait; margin: 15mm 20mm 12mm 20mm; }
.printed.papers { page: papers; color: #000; font-family: 'Times New Roman', serif; }
.printed.papers article { break-after: page; }
.printed.papers article:last-child { break-after: auto; }
.printed.papers p { margin: 0; line-height: 1.16; }
.printed.papers table { width: 170mm; margin: 1pt 0; table-layout: fixed; border-collapse: collapse; break-inside: avoid; }
.printed.papers .figures { border-top: 0.5pt solid #aaa; }
.printed.papers .figures td { border-bottom: 0.5pt solid #aaa; padding: 1.5pt 1mm; vertical-align: middle; }
.printed.papers .sides td { vertical-align: top; text-align: center; }
.printed.papers .sides .issuer { width: 62mm; }
.printed.papers .sides .list { text-align: left; }
.printed.papers .bar { position: relative; height: 1.2em; background: #e4e4e4; }
.printed.papers .bar i, .printed.papers .bar b { position: absolute; top: 0; bottom: 0; background: #7f7f7f; }
.printed.papers .bar b { width: 0.8mm; background: #000; }
.printed.papers mark { background: #ff0; }
`;

function runsOf(line: Line): HTMLElement[] {
  return line.map(({ text, bold, italic, placeholder }) => {
    const piece = placeholder === undefined ? h('span', {}, text) : h('mark', {}, text);
    if (bold) piece.style.fontWeight = 'bold';
    if (italic) piece.style.fontStyle = 'italic';
    return piece;
  });
}

/** A line of a paper, sizes in points. */
export function paragraph(line: Line, size: number, align: string, before = 0): HTMLElement {
  // A paragraph without text is as high as its letters.
  const element = h('p', {}, ...(line.length === 0 ? ['\u00a0'] : runsOf(line)));
  element.style.fontSize = `${size}pt`;
  element.style.textAlign = align;
  element.style.paddingTop = `${before}pt`;
  return element;
}

function barOf({ from, to, mark }: NonNullable<FigureCell['bar']>): HTMLElement {
  const [part, line] = [h('i'), mark === null ? null : h('b')];
  part.style.left = `${100 * from}%`;
  part.style.width = `${100 * Math.max(0, Math.min(1, to) - from)}%`;
  if (line !== null && mark !== null) line.style.left = `calc(${100 * Math.min(1, mark)}% - ${mark >= 1 ? 0.8 : 0}mm)`;
  return h('div', { class: 'bar' }, part, line);
}

function shapeOf(shape: Shape): SVGElement {
  const level = Math.round(255 * Math.min(1, Math.max(0, shape.grey)));
  const paint = `rgb(${level} ${level} ${level})`;
  if (shape.kind === 'rect') {
    const { x, y, width, height } = shape;
    return svg('rect', { x, y, width, height, fill: paint });
  }
  const { x1, y1, x2, y2, thickness, dashed } = shape;
  const dashes = dashed ? `${dash.on} ${dash.off}` : 'none';
  return svg('line', { x1, y1, x2, y2, stroke: paint, 'stroke-width': thickness, 'stroke-dasharray': dashes });
}

/** A picture as large as it says, in millimetres. */
function drawing({ width, height, shapes, description }: Picture): SVGElement {
  const element = svg('svg', {
    width: `${width}mm`,
    height: `${height}mm`,
    viewBox: `0 0 ${width} ${height}`,
    role: 'img',
    'aria-label': description,
  });
  element.append(...shapes.map(shapeOf));
  return element;
}

function cellOf(cell: FigureCell, size: number): HTMLTableCellElement {
  const content = cell.picture
    ? [drawing(cell.picture)]
    : cell.bar
      ? [barOf(cell.bar)]
      : [cell.runs, ...(cell.more ?? [])].map((line) => paragraph(line, size, cell.align));
  const element = h('td', {}, ...content);
  element.colSpan = cell.span ?? 1;
  element.style.textAlign = cell.align;
  if (cell.shade !== undefined) element.style.background = `rgb(0 0 0 / ${cell.shade / 2})`;
  return element;
}

function figuresTable({ widths, fontSize, rows }: Figures): HTMLElement {
  const columns = widths.map((width) => {
    const column = h('col');
    column.style.width = `${width}mm`;
    return column;
  });
  return h(
    'table',
    { class: 'figures' },
    h('colgroup', {}, ...columns),
    h('tbody', {}, ...rows.map((row) => h('tr', {}, ...row.map((cell) => cellOf(cell, fontSize))))),
  );
}

/** Two columns without lines: the head of a letter, and its foot. */
function sides(left: readonly HTMLElement[], right: readonly HTMLElement[], list: string): HTMLElement {
  return h(
    'table',
    { class: 'sides' },
    h('tbody', {}, h('tr', {}, h('td', { class: list }, ...left), h('td', {}, ...right))),
  );
}

/** A part of a page that stands for itself, or the head or the foot of any paper. */
export function blockOf(block: PageBlock): HTMLElement {
  switch (block.kind) {
    case 'text':
      return paragraph(block.runs, block.size, block.align, block.before);
    case 'figures':
      return figuresTable(block);
    case 'letterhead':
      return sides(
        [...(block.parent.length > 0 ? [block.parent] : []), block.issuer, block.number].map((line) =>
          paragraph(line, 12, 'center'),
        ),
        [block.nation, block.motto, block.placeAndDate].map((line) => paragraph(line, 12, 'center')),
        'issuer',
      );
    case 'closing':
      return sides(
        [paragraph(block.recipientsLabel, 12, 'left'), ...block.recipients.map((line) => paragraph(line, 11, 'left'))],
        [...block.authority.map((line) => paragraph(line, 14, 'center')), paragraph(block.signer, 14, 'center', 60)],
        'list',
      );
  }
}

/** Pages that each stand for themselves as they are laid on paper: the browser prints them, or saves them as a PDF. */
export function printedPages({ pages }: PagesPlan): HTMLElement {
  adoptStyles(document, looks);
  return h('div', { class: 'printed papers' }, ...pages.map(({ blocks }) => h('article', {}, ...blocks.map(blockOf))));
}
