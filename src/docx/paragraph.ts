import { AlignmentType, BorderStyle, convertMillimetersToTwip, LineRuleType, Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions } from 'docx';
import { textWidth } from '../core/text-width';
import { textOf } from '../report/run';
import type { Line } from '../report/run';

type ParagraphStyle = Omit<IParagraphOptions, 'children' | 'text'>;

/** Runs at a size in points; what is to fill in is highlighted. */
export function textRuns(line: Line, size: number): TextRun[] {
  return line.map(({ text, bold, italic, placeholder }) => {
    const options: IRunOptions = {
      text,
      size: size * 2,
      ...(bold ? { bold } : {}),
      ...(italic ? { italics: italic } : {}),
      ...(placeholder === undefined ? {} : { highlight: 'yellow' }),
    };
    return new TextRun(options);
  });
}

/** One paragraph of runs. */
export function lineParagraph(line: Line, size: number, style: ParagraphStyle): Paragraph {
  return new Paragraph({ ...style, children: textRuns(line, size) });
}

/** Width of a bold text in millimetres. */
export function boldWidth(line: Line, size: number): number {
  return (textWidth(textOf(line), 'bold') * size * 25.4) / 72;
}

/** A solid line so many millimetres long, in the middle of a column. */
export function ruleParagraph(length: number, columnWidth: number): Paragraph {
  const indent = convertMillimetersToTwip(Math.max(0, (columnWidth - length) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: indent, right: indent },
    spacing: { before: 60, after: 0, line: 80, lineRule: LineRuleType.EXACT },
    border: { top: { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 0 } },
    children: [],
  });
}
