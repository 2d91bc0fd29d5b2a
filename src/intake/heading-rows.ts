import type { CellValue } from '../core/grid';
import { readCaption } from './caption';
import { cellText } from './header';
import { parseScore } from './parse-score';
import { meaningOf, type Vocabulary } from './vocabulary';

const maximum =
  /^\(?(?:(?:tong )?(?:so )?diem (?:toi da|chuan|tran)|thang diem|toi da|trong so|max)(?: toi da)?(?:[ :]*\d+ ?(?:diem|d|%)?)?\)?:?$/u;
/* “(1)”, “A”, “(5)=(3)-(4)”, “(9)=(3)+…+(8)”, “9=Σ(3÷8)” under a heading. */
const columnLabel = /^[([]?(\d{1,2}|[A-Za-z])[)\]]?(?:\s*=\s*(?:Σ|∑|sum|tổng|cộng)?[\d\s()[\]+\-–:;÷×x*/=.,…%]*)?$/iu;

/** “(1) (2) (3)”, “A B 1 2”, “(5)=(3)-(4)”: numbers of the columns, not figures. */
export function isNumberingRow(cells: readonly CellValue[]): boolean {
  let texts = 0;
  let numbers = 0;
  let first = 0;
  let bracketed = 0;
  for (const value of cells) {
    const text = cellText(value);
    if (text === '') continue;
    const label = columnLabel.exec(text)?.[1];
    if (label === undefined) return false;
    texts++;
    if (text.startsWith('(')) bracketed++;
    const number = Number(label);
    if (Number.isNaN(number)) continue;
    if (numbers === 0) first = number;
    if (number !== first + numbers) return false;
    numbers++;
  }
  return (texts > 2 || bracketed === texts) && numbers > 1;
}

/** Maxima written under the header: whole numbers up to 100 that end in, or begin with, 100, with no unit's name. */
export function isMaximaRow(cells: readonly CellValue[], values: readonly number[]): boolean {
  const figures = values.map((column) => parseScore(cells[column] ?? null)).filter(({ kind }) => kind !== 'none');
  const numbers = figures.flatMap((score) => (score.kind === 'number' ? score.value : []));
  return (
    numbers.length > 2 &&
    numbers.length === figures.length &&
    numbers.includes(100) &&
    numbers.every((value) => Number.isInteger(value) && value <= 100)
  );
}

/** The heading of a table of something else under the units: “Xếp loại | Số đơn vị | Tỷ lệ (%)” names two things or more, and no units. */
export function isOtherHeading(cells: readonly CellValue[], vocabulary: Vocabulary): boolean {
  const texts = cells.map(cellText).filter((text) => text !== '');
  if (texts.length < 2) return false;
  const meanings = texts.map((text) => meaningOf(readCaption(text).keys, vocabulary));
  return (
    !meanings.includes('name') && meanings.filter((meaning) => meaning !== null && meaning !== 'position').length >= 2
  );
}

/** True for a name that states maxima (“Điểm tối đa: 100”). @param plain - lower case, no diacritics */
export function isMaximumName(plain: string): boolean {
  return maximum.test(plain);
}
