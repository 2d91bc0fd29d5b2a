import { plainFigure, plainWhole } from './plain-figures';
import { unescaped } from './string-item';
import type { RawCell } from './xlsx-cell';

/** What is heard of a sheet's rows; rows and columns are counted from 0. */
export interface RowListener {
  readonly hiddenRow: (row: number) => void;
  readonly figure: (row: number, column: number, style: number, value: number) => void;
  readonly sharedText: (row: number, column: number, index: number) => void;
  /** Any other cell. */
  readonly cell: (row: number, column: number, cell: RawCell, formula: string | null) => void;
}

/** What this reader does not know: whoever asked reads all of it in another way. */
const notPlain = new Error('not plain');

const [blank, quote, apostrophe, stroke, less, equals, greater] = [0x20, 0x22, 0x27, 0x2f, 0x3c, 0x3d, 0x3e];
const ofWord = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const words = {
  row: ofWord('<row'),
  rowEnd: ofWord('</row>'),
  cell: ofWord('<c'),
  cellEnd: ofWord('</c>'),
  value: ofWord('<v>'),
  valueEnd: ofWord('</v>'),
  noValue: ofWord('<v/>'),
  formula: ofWord('<f'),
  formulaEnd: ofWord('</f>'),
  inline: ofWord('<is>'),
  inlineEnd: ofWord('</t></is>'),
  text: ofWord('<t'),
  r: ofWord('r'),
  s: ofWord('s'),
  t: ofWord('t'),
  hidden: ofWord('hidden'),
} as const;
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
/** Some of the bytes of a part: from the first to before the last. */
interface Span {
  readonly from: number;
  readonly to: number;
}

/**
 * Reads rows as spreadsheet programs write them, straight from the bytes: `<row r="1"><c r="A1" s="2" t="s"><v>0</v></c></row>`. It is ten times as fast as a reader of any XML, and it is used for nothing but that.
 * @returns false where a row has anything else (comments, prefixes, rich text …), whatever was heard till then; also where the rows are damaged.
 */
export function readPlainRows(xml: Uint8Array, { from, to }: Span, hear: RowListener): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let at = from;
  let row = -1;
  let column = 0;

  const code = (place: number): number => xml[place] ?? 0;
  const skipBlanks = (): void => {
    while (at < to && code(at) <= blank) at += 1;
  };
  const isAt = (word: Uint8Array, place: number): boolean => {
    for (let index = 0; index < word.length; index += 1) if (xml[place + index] !== word[index]) return false;
    return true;
  };
  /** Steps over a word where it stands next. */
  const took = (word: Uint8Array): boolean => {
    if (!isAt(word, at)) return false;
    at += word.length;
    return true;
  };
  const must = (isSo: boolean): void => {
    if (!isSo) throw notPlain;
  };
  /** Steps up to that letter. */
  const upTo = (letter: number): Span => {
    const start = at;
    while (at < to && code(at) !== letter) at += 1;
    must(at < to);
    return { from: start, to: at };
  };
  const textOf = (span: Span): string => {
    const text = decoder.decode(xml.subarray(span.from, span.to));
    if (!text.includes('&')) return text;
    return text.replace(
      /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));?/giu,
      (_, hex?: string, digits?: string, name?: string) => {
        if (name === undefined) return String.fromCodePoint(hex === undefined ? Number(digits) : parseInt(hex, 16));
        const letter = entities.get(name);
        if (letter === undefined) throw notPlain;
        return letter;
      },
    );
  };
  const wholeOf = ({ from: start, to: end }: Span): number => {
    const number = plainWhole(xml, start, end);
    must(!Number.isNaN(number));
    return number;
  };
  const place = (span: Span): void => {
    let letters = span.from;
    let found = 0;
    for (; code(letters) >= 0x41 && code(letters) <= 0x5a; letters += 1) found = found * 26 + code(letters) - 0x40;
    must(found > 0 && letters - span.from < 4);
    column = found - 1;
    row = wholeOf({ from: letters, to: span.to }) - 1;
    must(row >= 0);
  };

  let [name, value]: [Span, Span] = [
    { from: 0, to: 0 },
    { from: 0, to: 0 },
  ];
  const isNamed = (word: Uint8Array): boolean => name.to - name.from === word.length && isAt(word, name.from);
  /** The next attribute of a tag; at its end whether the element is empty. */
  const attribute = (): 'there' | 'open' | 'empty' => {
    skipBlanks();
    if (code(at) === greater) {
      at += 1;
      return 'open';
    }
    if (code(at) === stroke) {
      must(code(at + 1) === greater);
      at += 2;
      return 'empty';
    }
    const start = at;
    while (at < to && code(at) !== equals) {
      must(code(at) > blank);
      at += 1;
    }
    name = { from: start, to: at };
    const mark = code(at + 1);
    must(mark === quote || mark === apostrophe);
    at += 2;
    value = upTo(mark);
    at += 1;
    return 'there';
  };

  const formulaNext = (): string | null => {
    if (!isAt(words.formula, at)) return null;
    at += 2;
    must(code(at) <= blank || code(at) === greater || code(at) === stroke);
    let state = attribute();
    while (state === 'there') state = attribute();
    if (state === 'empty') return '';
    const formula = textOf(upTo(less));
    must(took(words.formulaEnd));
    return formula;
  };
  const inlineNext = (): string => {
    must(took(words.text));
    let state = attribute();
    while (state === 'there') state = attribute();
    must(state === 'open');
    const text = unescaped(textOf(upTo(less)));
    must(took(words.inlineEnd));
    return text;
  };
  const cellNext = (): void => {
    let type: Span | null = null;
    let style = 0;
    let state = attribute();
    for (; state === 'there'; state = attribute()) {
      if (isNamed(words.r)) place(value);
      else if (isNamed(words.s)) style = wholeOf(value);
      else if (isNamed(words.t)) type = value;
    }
    if (state === 'empty') return;
    skipBlanks();
    const formula = formulaNext();
    skipBlanks();
    let stored: Span | null = null;
    if (took(words.value)) {
      stored = upTo(less);
      must(took(words.valueEnd));
    } else if (took(words.noValue)) stored = { from: at, to: at };
    const inline = took(words.inline) ? inlineNext() : null;
    skipBlanks();
    must(took(words.cellEnd));

    const letter = type === null ? 0x6e : type.to - type.from === 1 ? code(type.from) : 0;
    if (stored !== null && formula === null && letter === 0x6e) {
      const figure = plainFigure(xml, stored.from, stored.to);
      if (!Number.isNaN(figure)) {
        hear.figure(row, column, style, figure);
        return;
      }
    }
    if (stored !== null && formula === null && letter === 0x73) {
      const index = plainWhole(xml, stored.from, stored.to);
      if (!Number.isNaN(index)) {
        hear.sharedText(row, column, index);
        return;
      }
    }
    const cell = { type: type === null ? 'n' : textOf(type), style, value: stored && textOf(stored), text: inline };
    hear.cell(row, column, { ...cell, hasFormula: formula !== null }, formula);
  };
  const rowNext = (): void => {
    row += 1;
    column = 0;
    let isHidden = false;
    let state = attribute();
    for (; state === 'there'; state = attribute()) {
      if (isNamed(words.r)) row = wholeOf(value) - 1;
      else if (isNamed(words.hidden)) isHidden = ['1', 'true'].includes(textOf(value));
    }
    must(row >= 0);
    if (isHidden) hear.hiddenRow(row);
    if (state === 'empty') return;
    skipBlanks();
    while (!took(words.rowEnd)) {
      must(took(words.cell));
      must(code(at) <= blank || code(at) === greater || code(at) === stroke);
      cellNext();
      column += 1;
      skipBlanks();
    }
  };

  try {
    skipBlanks();
    while (at < to) {
      must(took(words.row));
      must(code(at) <= blank || code(at) === greater || code(at) === stroke);
      rowNext();
      skipBlanks();
    }
    return true;
  } catch (error) {
    if (error === notPlain || error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}
