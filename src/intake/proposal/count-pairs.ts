import { plainText } from '../../core/text/plain-text';
import { figureWords } from '../field-words';

/** A column of figures that may be a numerator or a denominator. */
export interface CountColumn {
  readonly index: number;
  /** From the uppermost caption down. */
  readonly headings: readonly string[];
  readonly figures: readonly (number | null)[];
}

/** A numerator and what it is divided by. */
export interface CountPair {
  readonly numerator: CountColumn;
  readonly denominator: CountColumn;
  /** The denominator is a plan, which may be exceeded. */
  readonly ofPlan: boolean;
  /** What the two are called together: the caption over both, or the numerator's own. */
  readonly heading: string;
}

const planWords = /\b(?:du toan|(?:ke hoach|chi tieu) (?:duoc )?(?:giao|nam)|duoc giao)\b/u;
/* “Kế hoạch” alone may have points of its own. */
const barePlan = /^(?:ke hoach|chi tieu)\b/u;
/* What all of something is called. */
const wholeWords = /^(?:tong|tong so)\b|\b(?:tiep nhan|phai|da giai quyet|phat sinh)\b/u;

const figureKeys = (words: string): ReadonlySet<string> => new Set(words.split(', ').map(plainText));
const [numerators, denominators] = [figureKeys(figureWords.numerator), figureKeys(figureWords.denominator)];

const leafOf = ({ headings }: CountColumn): string => plainText(headings[headings.length - 1] ?? '');
const overOf = ({ headings }: CountColumn): string => headings[headings.length - 2] ?? '';

/** Whole numbers of which at least one is there; amounts of a plan need not be whole. */
function isCount({ figures }: CountColumn): boolean {
  const known = figures.filter((value) => value !== null);
  return known.length > 0 && known.every((value) => Number.isInteger(value) && value >= 0);
}

/** No row has more of the one than of the other. */
function isPartOf(part: CountColumn, whole: CountColumn): boolean {
  return part.figures.every((value, row) => value === null || value <= (whole.figures[row] ?? Infinity));
}

function isPlanOf(plan: string, done: string): boolean {
  if (planWords.test(done) || barePlan.test(done)) return false;
  return planWords.test(plan) || (barePlan.test(plan) && /\bthuc hien\b/u.test(done));
}

/** Both are about the same thing: hồ sơ, phản ánh …. */
function isOfOneThing(a: string, b: string): boolean {
  const common = new Set(['tong', 'so', 'luong', 'cac', 'da', 'duoc']);
  const words = new Set(a.split(' ').filter((word) => !common.has(word)));
  return b.split(' ').some((word) => words.has(word));
}

function pairOf(first: CountColumn, second: CountColumn): CountPair | null {
  if (overOf(first) !== overOf(second)) return null;
  const [a, b] = [leafOf(first), leafOf(second)];
  const pair = (numerator: CountColumn, denominator: CountColumn, ofPlan: boolean): CountPair => ({
    numerator,
    denominator,
    ofPlan,
    heading: headingOf(numerator),
  });
  if (numerators.has(a) && denominators.has(b)) return pair(first, second, false);
  if (isPlanOf(b, a)) return pair(first, second, true);
  if (isPlanOf(a, b)) return pair(second, first, true);
  if (!isCount(first) || !isCount(second) || !isOfOneThing(a, b)) return null;
  if (wholeWords.test(b) && isPartOf(first, second)) return pair(first, second, false);
  if (wholeWords.test(a) && isPartOf(second, first)) return pair(second, first, false);
  return null;
}

/** “Tử số”, “Thực hiện” say nothing by themselves: then the caption over both names them. */
function headingOf(column: CountColumn): string {
  const { headings } = column;
  const over = overOf(column);
  const isBare = numerators.has(leafOf(column)) || /^(?:(?:so|da) )?thuc hien\b/u.test(leafOf(column));
  return isBare && over !== '' ? over : (headings[headings.length - 1] ?? '');
}

/**
 * Columns that are one count: side by side, under one caption, and called “tử số | mẫu số”, or the one a part of what the other calls all of it (“tổng số”, “tiếp nhận” …; no row has more), or what
 * was done of a plan. A guess, which the person is told of.
 *
 * @param columns - From left to right; only neighbours are looked at.
 */
export function countPairs(columns: readonly CountColumn[]): readonly CountPair[] {
  const pairs: CountPair[] = [];
  for (let at = 0; at + 1 < columns.length; at++) {
    const [first, second] = [columns[at], columns[at + 1]];
    if (first?.index !== (second?.index ?? 0) - 1 || second === undefined) continue;
    const pair = pairOf(first, second);
    if (pair === null) continue;
    pairs.push(pair);
    at += 1;
  }
  return pairs;
}
