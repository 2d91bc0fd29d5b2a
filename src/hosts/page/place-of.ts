import { messageOf, type Language } from '../../catalogue';
import { cellKey } from '../../core/grid';
import type { Finding, Severity } from '../../core/finding';
import type { CellMark, CellMarks, Place } from './sheet-view';

/** Where an address is (“C17”, or the first cell of “C17:D20”), counted from 0; null where it is none. */
export function placeOf(cell: string): Place | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d+)/u.exec(cell);
  const [, letters = '', digits = ''] = match ?? [];
  if (match === null) return null;
  let column = -1;
  for (const letter of letters) column = (column + 1) * 26 + letter.charCodeAt(0) - 65;
  return { row: Number(digits) - 1, column };
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

/** What the findings say of each cell, by sheet; of one cell the worst first. */
export function marksOf(findings: readonly Finding[], rawSheet: string, language: Language): Map<string, CellMarks> {
  const sheets = new Map<string, Map<string, CellMark>>();
  for (const finding of findings) {
    const place = finding.cell === null ? null : placeOf(finding.cell);
    if (place === null) continue;
    const name = finding.sheet ?? rawSheet;
    const marks = sheets.get(name) ?? new Map<string, CellMark>();
    sheets.set(name, marks);
    const key = cellKey(place.row, place.column);
    const text = messageOf(finding, language);
    const known = marks.get(key);
    if (known === undefined) marks.set(key, { severity: finding.severity, text });
    else {
      const worse = weights[finding.severity] > weights[known.severity];
      marks.set(key, {
        severity: worse ? finding.severity : known.severity,
        text: worse ? `${text} ${known.text}` : `${known.text} ${text}`,
      });
    }
  }
  return sheets;
}
