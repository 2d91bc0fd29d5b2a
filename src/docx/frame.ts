import type { Addressees, Closing, Letterhead, Title } from '../report/document-plan';
import { boldWidth, lineParagraph, ruleParagraph } from './paragraph';
import { twips } from './word/length';
import { type Line, paragraph } from './word/paragraph';
import { table } from './word/table';
import type { Xml } from './word/xml';

/** Text between the margins of the report's pages, in millimetres: A4 with 30 left and 15 right. */
const textWidth = 165;

const centred = { alignment: 'center' } as const;
const none: Line = { style: 'none', size: 0, color: 'auto' };
const noEdges = { top: none, bottom: none, left: none, right: none, insideH: none, insideV: none };

/** Two columns without lines; each cell is its paragraphs. */
function twoColumns(leftWidth: number, rows: readonly (readonly [Xml[], Xml[]])[]): Xml {
  const widths = [leftWidth, textWidth - leftWidth].map(twips);
  return table({
    widths,
    edges: noEdges,
    margins: { left: 0, right: 0 },
    rows: rows.map((cells) => ({
      cells: cells.map((children, index) => ({ width: widths[index] ?? 0, children })),
    })),
  });
}

/**
 * Head of the first page by Nghị định 30/2020/NĐ-CP, Phụ lục I: names of the bodies 12, the issuing one bold over a line of 1/3 to 1/2 of its length; quốc
 * hiệu 12 bold, tiêu ngữ 13 bold over a line of its length; number and date 13.
 */
export function letterheadTable({ parent, issuer, nation, motto, number, placeAndDate }: Letterhead): Xml {
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
export function titleParagraphs({ name, subject }: Title): Xml[] {
  const rule = Math.min(boldWidth(subject, 14), textWidth) * 0.4;
  return [
    lineParagraph(name, 14, { ...centred, spacing: { before: 360 } }),
    lineParagraph(subject, 14, { ...centred, spacing: { before: 60 } }),
    ruleParagraph(rule, textWidth),
    paragraph({ spacing: { line: 120, lineRule: 'exact' } }),
  ];
}

/** “Kính gửi” 14; several bodies stand with their dashes under each other. */
export function addresseeParagraphs({ lines }: Addressees): Xml[] {
  const [label, ...bodies] = lines;
  if (!label) return [];
  const indent = (millimetres: number) => ({ indent: { left: twips(millimetres) } });
  if (bodies.length === 0) return [lineParagraph(label, 14, { ...centred, spacing: { after: 120 } })];
  return [lineParagraph(label, 14, indent(35)), ...bodies.map((body) => lineParagraph(body, 14, indent(55)))];
}

/** “Nơi nhận” 12 and its list 11 beside the signer's office and name, 14 bold, with room for signature and seal. */
export function closingTable({ recipientsLabel, recipients, authority, signer }: Closing): Xml {
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
