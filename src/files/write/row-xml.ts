import type { PlanValue } from '../../appendix/sheet-plan';
import { columnName } from '../../core/area';
import { escapeMarkup } from '../../core/text/escape-markup';

/** Most characters that Excel takes in a cell. */
const longestText = 32_767;
/** Numbers that Excel holds (Microsoft, “Excel specifications and limits”), zero apart; with any other it calls the file damaged. */
const [smallestNumber, greatestNumber] = [2.2251e-308, 9.99999999999999e307];

function escaped(letter: string): string {
  switch (letter) {
    case '\uFFFE':
    case '\uFFFF':
      return '\uFFFD';
    case '_':
      return '_x005F_';
    default:
      return `_x${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  }
}

// eslint-disable-next-line no-control-regex -- control characters are what has to be written otherwise
const toEscape = /[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;

/** The text as Excel shows it unchanged: what XML cannot hold, or Excel would take for such an escape itself, is written as `_x0001_` (ECMA-376-1, 22.9.2.19). */
function xmlText(text: string): string {
  return escapeMarkup(text.slice(0, longestText).replace(toEscape, escaped));
}

/** The text within an element of XML, its blanks kept. */
export function textElement(text: string): string {
  return /[\t\n]|^ | $/u.test(text) ? `<t xml:space="preserve">${xmlText(text)}</t>` : `<t>${xmlText(text)}</t>`;
}

/** The value as it can be written: a number that Excel does not hold as its digits. */
function heldValue(value: PlanValue): PlanValue {
  if (typeof value !== 'number' || value === 0) return value;
  const size = Math.abs(value);
  return size >= smallestNumber && size <= greatestNumber ? value : String(value);
}

/** How the cells of a row are written. */
export interface RowLook {
  /** ` s="3"` for a column, or nothing. */
  readonly styleAt: (column: number) => string;
  /** Formula of a column without its equals sign. */
  readonly formulaAt?: (column: number) => string | undefined;
  /** Attributes of the row behind its number. */
  readonly attributes: string;
  /** How a text is written: the type and the inside of its cell. */
  readonly text: (text: string) => string;
}

const letters: string[] = [];

function lettersOf(column: number): string {
  return (letters[column] ??= columnName(column));
}

/** The XML of a row, counted from 0; nothing where it holds nothing. */
export function rowXml(row: number, values: readonly PlanValue[], look: RowLook): string {
  const { styleAt, formulaAt, attributes, text } = look;
  const end = `${row + 1}"`;
  let cells = '';
  for (let column = 0; column < values.length; column += 1) {
    const value = heldValue(values[column] ?? null);
    const style = styleAt(column);
    const formula = formulaAt?.(column);
    if (value === null && style === '' && formula === undefined) continue;
    const head = `<c r="${lettersOf(column)}${end}${style}`;
    if (formula !== undefined) {
      // The last known value, which readers show that do not recalculate.
      const result = typeof value === 'number' ? '' : ' t="str"';
      cells += `${head}${result}><f>${xmlText(formula)}</f><v>${xmlText(String(value ?? ''))}</v></c>`;
    } else if (value === null) cells += `${head}/>`;
    else if (typeof value === 'number') cells += `${head}><v>${value}</v></c>`;
    else cells += `${head}${text(value)}</c>`;
  }
  return cells === '' && attributes === '' ? '' : `<row r="${end}${attributes}>${cells}</row>`;
}
