import { textWidth } from '../core/text/text-width';
import { textOf } from '../report/run';
import type { Line } from '../report/run';
import { twips } from './word/length';
import { paragraph, type ParagraphLook, textRun } from './word/paragraph';
import type { Xml } from './word/xml';

/** Runs at a size in points; what is to fill in is highlighted. */
export function textRuns(line: Line, size: number): Xml[] {
  return line.map(({ text, bold, italic, placeholder }) =>
    textRun(text, {
      size: size * 2,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(placeholder === undefined ? {} : { highlight: 'yellow' }),
    }),
  );
}

/** One paragraph of runs. */
export function lineParagraph(line: Line, size: number, look: ParagraphLook): Xml {
  return paragraph(look, textRuns(line, size));
}

/** Width of a bold text in millimetres. */
export function boldWidth(line: Line, size: number): number {
  return (textWidth(textOf(line), 'bold') * size * 25.4) / 72;
}

/** A solid line so many millimetres long, in the middle of a column. */
export function ruleParagraph(length: number, columnWidth: number): Xml {
  const indent = twips(Math.max(0, (columnWidth - length) / 2));
  return paragraph({
    alignment: 'center',
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 0, line: 80, lineRule: 'exact' },
    topLine: { style: 'single', size: 6, color: '000000', space: 0 },
  });
}
