import type { Bar, FigureCell, Figures } from '../report/pages/pages-plan';
import type { Picture } from '../report/pages/picture';
import { textRuns } from './paragraph';
import { pictureRun } from './picture-run';
import { twips } from './word/length';
import { type Line, paragraph } from './word/paragraph';
import { type Cell, table } from './word/table';
import type { Xml } from './word/xml';

const rule: Line = { style: 'single', size: 4, color: 'A6A6A6' };
const noLine: Line = { style: 'nil', size: 0, color: 'auto' };
/* Thick lines of the paper's colour above and below leave a bar lower than its row. */
const paper: Line = { style: 'single', size: 24, color: 'FFFFFF' };
const markLine: Line = { style: 'single', size: 18, color: '000000' };
const barFill = '7F7F7F';
const restFill = 'E7E6E6';

/** A bar is drawn by cells, so that every program shows it alike: its column is cut wherever some row has an end or a mark. Hundredths keep the cuts few. */
function cutsOf(bars: readonly Bar[]): readonly number[] {
  const places = bars.flatMap(({ from, to, mark }) => [from, to, mark ?? 0]);
  return [...new Set([0, 1, ...places.map(hundredth)])].sort((a, b) => a - b);
}

function hundredth(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100) / 100;
}

interface Column {
  /** Widths of the table's own columns that this one is made of, in twentieths of a point. */
  readonly parts: readonly number[];
  readonly cuts: readonly number[];
}

function columnsOf({ widths, rows }: Figures): Column[] {
  return widths.map((width, column) => {
    const whole = twips(width);
    const bars = rows.flatMap((row) => (cellAt(row, column)?.bar ? [cellAt(row, column)?.bar ?? null] : []));
    const cuts = cutsOf(bars.flatMap((bar) => bar ?? []));
    const at = cuts.map((cut) => Math.round(cut * whole));
    return { parts: at.slice(1).map((end, index) => end - (at[index] ?? 0)), cuts };
  });
}

function cellAt(row: readonly FigureCell[], column: number): FigureCell | null {
  let at = 0;
  for (const cell of row) {
    if (at === column) return cell;
    at += cell.span ?? 1;
  }
  return null;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Grey of a share of black, so light that black text stands out. */
function greyOf(shade: number): string {
  const level = Math.round(255 - 120 * Math.min(1, Math.max(0, shade)))
    .toString(16)
    .padStart(2, '0');
  return level.repeat(3).toUpperCase();
}

function emptyParagraph(size: number): Xml {
  return paragraph({ mark: { size: size * 2 } });
}

function barCells(bar: Bar, { parts, cuts }: Column, size: number): Cell[] {
  const ends = [
    ...new Set([hundredth(bar.from), hundredth(bar.to), ...(bar.mark === null ? [] : [hundredth(bar.mark)]), 1]),
  ]
    .filter((end) => end > 0)
    .sort((a, b) => a - b);
  const mark = bar.mark === null ? null : hundredth(bar.mark);
  return ends.map((end, index) => {
    const start = ends[index - 1] ?? 0;
    const own = parts.slice(cuts.indexOf(start), cuts.indexOf(end));
    const isDark = start >= hundredth(bar.from) && end <= hundredth(bar.to);
    return {
      width: sum(own),
      ...(own.length > 1 ? { columnSpan: own.length } : {}),
      margins: { left: 0, right: 0 },
      fill: isDark ? barFill : restFill,
      edges: {
        top: paper,
        bottom: paper,
        left: mark === start && index > 0 ? markLine : mark === 0 && index === 0 ? markLine : noLine,
        right: mark === end ? markLine : noLine,
      },
      children: [emptyParagraph(size)],
    };
  });
}

/** Numbers of the pictures of a document, from 1. */
export type PictureNumbers = ReadonlyMap<Picture, number>;

function textCell(cell: FigureCell, columns: readonly Column[], size: number, numbers: PictureNumbers): Cell {
  const parts = columns.flatMap((column) => column.parts);
  return {
    width: sum(parts),
    ...(parts.length > 1 ? { columnSpan: parts.length } : {}),
    centred: true,
    ...(cell.shade === undefined ? {} : { fill: greyOf(cell.shade) }),
    children: [cell.runs, ...(cell.more ?? [])].map((line, index) =>
      paragraph(
        {
          alignment: cell.align,
          spacing: { before: index === 0 ? 30 : 0, after: cell.more === undefined ? 30 : 0 },
          mark: { size: size * 2 },
        },
        cell.picture ? [pictureRun(cell.picture, numbers.get(cell.picture) ?? 0)] : textRuns(line, size),
      ),
    ),
  };
}

/** A table of figures with its bars. */
export function figureTable(figures: Figures, numbers: PictureNumbers): Xml {
  const columns = columnsOf(figures);
  const { fontSize, rows, headerRows } = figures;
  const parts = columns.flatMap((column) => column.parts);
  return table({
    widths: parts,
    margins: { left: 60, right: 60 },
    edges: { top: rule, bottom: rule, left: noLine, right: noLine, insideH: rule, insideV: noLine },
    rows: rows.map((row, index) => {
      let at = 0;
      const cells = row.flatMap((cell) => {
        const own = columns.slice(at, at + (cell.span ?? 1));
        at += cell.span ?? 1;
        const [column] = own;
        return cell.bar && column ? barCells(cell.bar, column, fontSize) : [textCell(cell, own, fontSize, numbers)];
      });
      return { leastHeight: fontSize * 24, isHeader: index < headerRows, cells };
    }),
  });
}
