import { adoptStyles } from '../../pane/style/adopt-styles';
import { h } from '../../pane/view/dom';
import type { Appendix, Block, DocumentPlan, TableCell } from '../../report/document-plan';
import { blockOf, paragraph } from './print-pages';

/* Margins and sizes are those of the Word file (docx/write-docx.ts, docx/appendix-children.ts). Millimetres and points are as large on the screen as CSS has them. */
const looks = `
.report-pages { position: relative; padding: 16px; overflow: auto; flex: 1; min-height: 0; }
.report-page { box-sizing: border-box; margin: 0 auto 16px; width: 210mm; height: 297mm; overflow: hidden; padding: 20mm 15mm 20mm 30mm; background: #fff; color: #000; font-family: 'Times New Roman', serif; }
.report-page.lying { width: 297mm; height: 210mm; }
#page .report-page p, .printed .report-page p { margin: 0; line-height: 1.2; }
.report-page table { width: 100%; border-collapse: collapse; }
.report-page .sides { table-layout: fixed; }
.report-page .sides td { vertical-align: top; text-align: center; }
.report-page .sides .list { text-align: left; }
.report-page .sides .issuer { width: 42%; }
.report-page .appendix { table-layout: fixed; line-height: 1.15; }
.report-page .appendix td { border: 0.5pt solid #000; padding: 1pt 1mm; vertical-align: middle; }
.report-page mark { background: #ff0; }
@page upright { size: A4 portrait; margin: 0; }
@page lying { size: A4 landscape; margin: 0; }
.printed .report-page { margin: 0; page: upright; break-after: page; }
.printed .report-page.lying { page: lying; }
.printed .report-page:last-child { break-after: auto; }
`;

/** Smallest letter of a table, in points. */
const smallest = 8.5;

function bodyOf(block: Exclude<Block, Appendix>): HTMLElement[] {
  switch (block.kind) {
    case 'letterhead':
    case 'closing':
      return [blockOf(block)];
    case 'title':
      return [paragraph(block.name, 14, 'center', 14), paragraph(block.subject, 14, 'center', 2)];
    case 'addressees':
      return block.lines.map((line) => paragraph(line, 14, 'center', 6));
    case 'paragraph': {
      const element = paragraph(block.runs, 14, 'justify', 6);
      element.style.textIndent = '12.7mm';
      if (block.keepWithNext) element.classList.add('keep');
      return [element];
    }
  }
}

/** A cell; one of the heading may break after a stroke, as in the Word file. */
function cellOf(cell: TableCell, scale: number, isHead: boolean): HTMLTableCellElement {
  const { text, bold, italic, underline, align, fontSize, color, fill } = cell;
  const element = h('td', {}, isHead ? text.replace(/\//gu, '/\u200B') : text);
  element.colSpan = cell.columnSpan;
  element.rowSpan = cell.rowSpan;
  Object.assign(element.style, {
    fontWeight: bold ? 'bold' : 'normal',
    fontStyle: italic ? 'italic' : 'normal',
    textDecoration: underline ? 'underline' : 'none',
    textAlign: align,
    fontSize: `${Math.max(smallest, fontSize * scale)}pt`,
    color: color ?? '',
    background: fill ?? '',
  });
  return element;
}

/** Lays pages one after the other: a page that is full begins the next. The pages have to be in the document already, since they are measured. */
function pageMaker(into: HTMLElement): {
  readonly begin: (block: Appendix | null) => HTMLElement;
  readonly isFull: () => boolean;
} {
  let page = h('article', { class: 'report-page' });
  return {
    begin: (block) => {
      page = h('article', { class: block?.orientation === 'landscape' ? 'report-page lying' : 'report-page' });
      if (block !== null) {
        const { top, right, bottom, left } = block.margins;
        page.style.padding = `${top}mm ${right}mm ${bottom}mm ${left}mm`;
      }
      into.append(page);
      return page;
    },
    isFull: () => {
      const last = page.lastElementChild;
      const room = page.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(page).paddingBottom);
      return last !== null && page.childElementCount > 1 && last.getBoundingClientRect().bottom > room + 1;
    },
  };
}

function layAppendix(block: Appendix, maker: ReturnType<typeof pageMaker>): void {
  const { titles, columnWidths, headerRows, rows, notes, margins, orientation } = block;
  const all = columnWidths.reduce((sum, width) => sum + width, 0);
  const room = (orientation === 'landscape' ? 297 : 210) - margins.left - margins.right;
  const scale = Math.min(1, room / (all * 1.96));
  const row = (cells: readonly TableCell[], isHead = false): HTMLElement =>
    h('tr', {}, ...cells.map((cell) => cellOf(cell, scale, isHead)));
  const table = (): HTMLElement => {
    const columns = columnWidths.map((width) => {
      const column = h('col');
      column.style.width = `${(100 * width) / all}%`;
      return column;
    });
    return h(
      'table',
      { class: 'appendix' },
      h('colgroup', {}, ...columns),
      ...rows.slice(0, headerRows).map((cells) => row(cells, true)),
    );
  };
  let page = maker.begin(block);
  page.append(...titles.map((line) => paragraph(line, 14, 'center')), h('p', {}, '\u00a0'));
  let body = table();
  page.append(body);
  for (const cells of rows.slice(headerRows)) {
    const element = row(cells);
    body.append(element);
    if (!maker.isFull()) continue;
    page = maker.begin(block);
    body = table();
    page.append(body);
    body.append(element);
  }
  page.append(...notes.map((line) => paragraph(line, 11, 'left', 3)));
}

/** The report page by page, into an element that is on the screen. Where a page ends is Word's to say in the end: a paragraph is not divided here. */
export function layReport({ blocks }: DocumentPlan, into: HTMLElement): void {
  adoptStyles(document, looks);
  into.replaceChildren();
  const maker = pageMaker(into);
  let page = maker.begin(null);
  for (const block of blocks) {
    if (block.kind === 'appendix') {
      layAppendix(block, maker);
      continue;
    }
    for (const element of bodyOf(block)) {
      const heading = page.lastElementChild?.classList.contains('keep') === true ? page.lastElementChild : null;
      page.append(element);
      if (!maker.isFull()) continue;
      page = maker.begin(null);
      page.append(...(heading === null ? [] : [heading]), element);
    }
  }
}
