import {
  AlignmentType,
  BorderStyle,
  convertMillimetersToTwip,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx';
import type { Addressees, Closing, Letterhead, Title } from '../report/document-plan';
import { boldWidth, lineParagraph, ruleParagraph } from './paragraph';

/** Text between the margins of the report's pages, in millimetres: A4 with 30 left and 15 right. */
const textWidth = 165;

const centred = { alignment: AlignmentType.CENTER };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const noBorders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none };

/** Two columns without lines; each cell is its paragraphs. */
function twoColumns(leftWidth: number, rows: readonly (readonly [Paragraph[], Paragraph[]])[]): Table {
  const widths = [leftWidth, textWidth - leftWidth].map(convertMillimetersToTwip);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: convertMillimetersToTwip(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    borders: noBorders,
    margins: { left: 0, right: 0 },
    rows: rows.map(
      (cells) =>
        new TableRow({
          cantSplit: true,
          children: cells.map(
            (children, index) => new TableCell({ width: { size: widths[index] ?? 0, type: WidthType.DXA }, children }),
          ),
        }),
    ),
  });
}

/**
 * Head of the first page by Nghị định 30/2020/NĐ-CP, Phụ lục I: names of the bodies 12, the issuing one bold over a line of 1/3 to 1/2 of its length; quốc
 * hiệu 12 bold, tiêu ngữ 13 bold over a line of its length; number and date 13.
 */
export function letterheadTable({ parent, issuer, nation, motto, number, placeAndDate }: Letterhead): Table {
  const left = 65;
  const issuerRule = Math.min(boldWidth(issuer, 12), left) * 0.42;
  return twoColumns(left, [
    [
      [
        ...(parent.length > 0 ? [lineParagraph(parent, 12, centred)] : []),
        lineParagraph(issuer, 12, centred),
        ruleParagraph(issuerRule, left),
      ],
      [
        lineParagraph(nation, 12, centred),
        lineParagraph(motto, 13, centred),
        ruleParagraph(boldWidth(motto, 13), textWidth - left),
      ],
    ],
    [
      [lineParagraph(number, 13, { ...centred, spacing: { before: 60 } })],
      [lineParagraph(placeAndDate, 13, { ...centred, spacing: { before: 60 } })],
    ],
  ]);
}

/** Name and subject, 14 bold, over a line. */
export function titleParagraphs({ name, subject }: Title): Paragraph[] {
  const rule = Math.min(boldWidth(subject, 14), textWidth) * 0.4;
  return [
    lineParagraph(name, 14, { ...centred, spacing: { before: 360 } }),
    lineParagraph(subject, 14, { ...centred, spacing: { before: 60 } }),
    ruleParagraph(rule, textWidth),
    new Paragraph({ spacing: { line: 120, lineRule: LineRuleType.EXACT }, children: [] }),
  ];
}

/** “Kính gửi” 14; several bodies stand with their dashes under each other. */
export function addresseeParagraphs({ lines }: Addressees): Paragraph[] {
  const [label, ...bodies] = lines;
  if (!label) return [];
  const indent = (millimetres: number) => ({ indent: { left: convertMillimetersToTwip(millimetres) } });
  if (bodies.length === 0) return [lineParagraph(label, 14, { ...centred, spacing: { after: 120 } })];
  return [lineParagraph(label, 14, indent(35)), ...bodies.map((body) => lineParagraph(body, 14, indent(55)))];
}

/** “Nơi nhận” 12 and its list 11 beside the signer's office and name, 14 bold, with room for signature and seal. */
export function closingTable({ recipientsLabel, recipients, authority, signer }: Closing): Table {
  return twoColumns(80, [
    [
      [lineParagraph(recipientsLabel, 12, {}), ...recipients.map((line) => lineParagraph(line, 11, {}))],
      [
        ...authority.map((line) => lineParagraph(line, 14, centred)),
        lineParagraph(signer, 14, { ...centred, spacing: { before: 1500 } }),
      ],
    ],
  ]);
}
