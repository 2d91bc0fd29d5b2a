import type { CsvRow } from './csv-shape';

const [quote, lineFeed, carriageReturn] = ['"', '\n', '\r'];

/** Where the line break that begins here ends; the same place where none does. */
function afterBreak(text: string, at: number): number {
  if (text[at] === carriageReturn) return text[at + 1] === lineFeed ? at + 2 : at + 1;
  return text[at] === lineFeed ? at + 1 : at;
}

function breaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at += 1) if (text[at] === lineFeed) count += 1;
  return count;
}

/** A field and where it ends: at a separator, a line break, or the end of the text. */
interface Field {
  readonly value: string;
  readonly end: number;
  /** True for a quotation mark that nothing closes. */
  readonly isOpen: boolean;
}

function plainField(text: string, from: number, delimiter: string): Field {
  let end = from;
  while (end < text.length && text[end] !== delimiter && afterBreak(text, end) === end) end += 1;
  return { value: text.slice(from, end), end, isOpen: false };
}

/* A mark within quotation marks is doubled. Where text goes on behind the closing mark, the marks were part of it: “"A" B”. */
function quotedField(text: string, from: number, delimiter: string): Field {
  let value = '';
  for (let at = from + 1; ;) {
    const mark = text.indexOf(quote, at);
    if (mark < 0) return { value, end: text.length, isOpen: true };
    value += text.slice(at, mark);
    if (text[mark + 1] !== quote) {
      const rest = plainField(text, mark + 1, delimiter);
      return { ...rest, value: rest.value === '' ? value : `"${value}"${rest.value}` };
    }
    value += quote;
    at = mark + 2;
  }
}

/**
 * The rows of CSV text (RFC 4180), one by one, blank lines among them; a quotation mark within a field that does not begin with one is text. The line of a row is that on
 * which it ends, or, where it is open, that on which the mark that nothing closes stands.
 *
 * @param delimiter - one character
 */
export function* csvRows(text: string, delimiter: string): Generator<CsvRow> {
  let line = 1;
  for (let at = 0; at < text.length;) {
    const fields: string[] = [];
    for (;;) {
      const { value, end, isOpen } = (text[at] === quote ? quotedField : plainField)(text, at, delimiter);
      fields.push(value);
      if (isOpen) {
        yield { fields, line, isOpen };
        return;
      }
      if (text[at] === quote) line += breaksIn(text, at, end);
      at = end;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    yield { fields, line, isOpen: false };
    at = afterBreak(text, at);
    line += 1;
  }
}
