import { lineElement, type Line, paragraph } from './paragraph';
import { element, given, valued, type Xml } from './xml';

/** The four edges of a cell or a table; one that is left out is that of whatever is around. */
export interface Edges {
  readonly top?: Line;
  readonly left?: Line;
  readonly bottom?: Line;
  readonly right?: Line;
  readonly insideH?: Line;
  readonly insideV?: Line;
}

/** Between the text of a cell and its sides, in twentieths of a point. */
export interface SideMargins {
  readonly left: number;
  readonly right: number;
}

/** A cell; its paragraphs are made already. */
export interface Cell {
  readonly width: number;
  readonly columnSpan?: number;
  readonly rowSpan?: number;
  readonly edges?: Edges;
  /** Six hexadecimal digits. */
  readonly fill?: string;
  readonly margins?: SideMargins;
  readonly centred?: boolean;
  readonly children: readonly Xml[];
}

/** A row, which is never split between two pages. */
export interface Row {
  readonly cells: readonly Cell[];
  /** Printed again on each page. */
  readonly isHeader?: boolean;
  readonly leastHeight?: number;
}

/** A table with columns of a fixed width. */
export interface TableOptions {
  readonly widths: readonly number[];
  readonly edges: Edges;
  readonly margins: SideMargins;
  readonly rows: readonly Row[];
}

const edgeOrder = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'] as const;

function edgesElement(name: string, edges: Edges): Xml {
  const lines = edgeOrder.flatMap((side) => {
    const line = edges[side];
    return line ? [lineElement(`w:${side}`, line)] : [];
  });
  return element(name, {}, lines);
}

function marginsElement(name: string, margins: SideMargins): Xml {
  const side = (which: keyof SideMargins): Xml => element(`w:${which}`, { 'w:type': 'dxa', 'w:w': margins[which] });
  return element(name, {}, [side('left'), side('right')]);
}

/** `merge`: where a cell over several rows begins, or goes on. The children stand in the order of the schema (ECMA-376-1, 17.4.69). */
function cellElement(cell: Cell, merge: 'restart' | 'continue' | null): Xml {
  const { width, columnSpan, edges, fill, margins, centred, children } = cell;
  const properties = given(
    element('w:tcW', { 'w:type': 'dxa', 'w:w': width }),
    columnSpan !== undefined && valued('w:gridSpan', columnSpan),
    merge !== null && valued('w:vMerge', merge),
    edges && edgesElement('w:tcBorders', edges),
    fill !== undefined && element('w:shd', { 'w:fill': fill, 'w:val': 'clear' }),
    margins && marginsElement('w:tcMar', margins),
    centred && valued('w:vAlign', 'center'),
  );
  // A cell must end with a paragraph.
  const content = merge === 'continue' ? [paragraph({})] : children;
  return element('w:tc', {}, [element('w:tcPr', {}, properties), ...content]);
}

/** A cell that reaches down into rows that do not name it. */
interface Reaching {
  readonly cell: Cell;
  readonly rowsLeft: number;
}

const rowsOf = ({ rowSpan = 1 }: Cell): number => rowSpan;
const columnsOf = ({ columnSpan = 1 }: Cell): number => columnSpan;

/** Cells of a row with those that reach into it from above, and what reaches on below it, by the column in which each begins. */
function fillRow(
  cells: readonly Cell[],
  above: ReadonlyMap<number, Reaching>,
): { readonly xml: Xml[]; readonly below: Map<number, Reaching> } {
  const xml: Xml[] = [];
  const below = new Map<number, Reaching>();
  let column = 0;
  const place = (cell: Cell, merge: 'restart' | 'continue' | null, rowsLeft: number): void => {
    xml.push(cellElement(cell, merge));
    if (rowsLeft > 0) below.set(column, { cell, rowsLeft });
    column += columnsOf(cell);
  };
  const placeReaching = (): void => {
    for (let from = above.get(column); from !== undefined; from = above.get(column))
      place(from.cell, 'continue', from.rowsLeft - 1);
  };
  for (const cell of cells) {
    placeReaching();
    place(cell, rowsOf(cell) > 1 ? 'restart' : null, rowsOf(cell) - 1);
  }
  placeReaching();
  return { xml, below };
}

function rowElement({ isHeader, leastHeight }: Row, cells: readonly Xml[]): Xml {
  const properties = given(
    element('w:cantSplit'),
    isHeader && element('w:tblHeader'),
    leastHeight !== undefined && element('w:trHeight', { 'w:val': leastHeight, 'w:hRule': 'atLeast' }),
  );
  return element('w:tr', {}, [element('w:trPr', {}, properties), ...cells]);
}

/** A table. Cells that reach over several rows are named in the first of them only. */
export function table({ widths, edges, margins, rows }: TableOptions): Xml {
  const total = widths.reduce((sum, width) => sum + width, 0);
  let reaching: ReadonlyMap<number, Reaching> = new Map();
  const lines = rows.map((row) => {
    const { xml, below } = fillRow(row.cells, reaching);
    reaching = below;
    return rowElement(row, xml);
  });
  return element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblW', { 'w:type': 'dxa', 'w:w': total }),
      edgesElement('w:tblBorders', edges),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      marginsElement('w:tblCellMar', margins),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...lines,
  ]);
}
