import { cellAt, rowAt, type CellValue, type Grid, widestRow } from '../../core/grid';
import type { CountedNames } from '../../core/scheme/counts-types';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import { cellText, type HeaderRows } from '../header';
import { countKey } from './count-key';
import { fractionIn } from './count-text';
import { countColumns, type CountColumn, type Heading, type Words } from './columns';
import type { CountPlace } from './read-count';
import type { Figure } from '../field-words';

/** Where everything stands in a sheet of counts. */
export interface CountsLayout {
  readonly header: HeaderRows;
  /** Every column with a heading. */
  readonly columns: readonly CountColumn[];
  readonly name: CountColumn;
  readonly code: CountColumn | null;
  readonly position: CountColumn | null;
  readonly form: LongForm | WideForm;
  /** Rows under the header that are not blank. */
  readonly body: readonly number[];
}

/** One row per unit and indicator. */
export interface LongForm {
  readonly kind: 'long';
  /** Columns whose cells name the indicator, code first. */
  readonly indicator: readonly CountColumn[];
  readonly group: CountColumn | null;
  readonly place: CountPlace;
  readonly points: CountColumn | null;
  readonly max: CountColumn | null;
}

/** One row per unit. */
export interface WideForm {
  readonly kind: 'wide';
  readonly places: readonly { readonly indicator: CountedNames; readonly place: CountPlace }[];
}

/** Headings are looked for in so many rows that are not blank: enough for any title. */
const searchedRows = 300;
/** So many rows under a header tell what a column holds. */
const sampledRows = 60;
/** Ratios alone make a sheet of counts only where they are of so many indicators: tables of percentages have them too. */
const fewestRatios = 3;

function isFigure(value: CellValue): boolean {
  return (
    typeof value === 'number' ||
    (typeof value === 'string' && /^[+-]?\d+(?:[.,]\d+)*%?$|^\d+\/\d+$/u.test(value.trim()))
  );
}

function isWorth({ role, figure, subject, terms }: CountColumn): boolean {
  return role !== null || figure !== null || subject !== null || terms.length > 0;
}

/** The one to three rows that name the units and the most of what is known of counts; where two know as much, the one that names more counts, then the shorter, then the upper. */
function findHeader(
  grid: Grid,
  filled: readonly number[],
  words: Words,
): { readonly rows: HeaderRows; readonly columns: readonly CountColumn[] } | null {
  const width = widestRow(filled.map((row) => rowAt(grid, row)));
  const known = new Map<string, Heading>();
  const searched = filled.slice(0, searchedRows);
  const headings = searched.map((row) => !rowAt(grid, row).some(isFigure));
  let best: { worth: number; named: number; length: number; rows: HeaderRows; columns: readonly CountColumn[] } | null =
    null;
  for (const [start, first] of searched.entries()) {
    for (let length = 1; length <= 3 && headings[start + length - 1] === true; length++) {
      const rows = { first, last: searched[start + length - 1] ?? first };
      const columns = countColumns(grid, rows, width, words, known);
      const worth = columns.filter(isWorth).length;
      const counts = columns.some(
        ({ figure, subject, terms }) => figure !== null || subject !== null || terms.length > 0,
      );
      if (!counts || !columns.some(({ role }) => role === 'name')) continue;
      const named = columns.filter(
        ({ terms, figure, subject }) => terms.length > 0 || (figure !== null && subject !== null),
      ).length;
      const alike = best !== null && worth === best.worth;
      const better = alike && best !== null && (named > best.named || (named === best.named && length < best.length));
      if (worth > (best?.worth ?? 1) || better) best = { worth, named, length, rows, columns };
    }
  }
  return best;
}

/** Share of a column's texts that `test` holds for, among the first rows; 0 where it has none. */
function shareOf(grid: Grid, body: readonly number[], column: number, test: (text: string) => boolean): number {
  const texts = body.slice(0, sampledRows).flatMap((row) => cellText(cellAt(grid, row, column)) || []);
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

function longForm(
  grid: Grid,
  columns: readonly CountColumn[],
  body: readonly number[],
  { counts }: Words,
): LongForm | null {
  const bare = columns.filter(
    ({ subject, terms, figure }) => subject === null && (terms.length === 0 || figure !== null),
  );
  const figureIn = (figure: Figure): CountColumn | null =>
    bare.find((column) => column.figure === figure && column.role === null) ?? null;
  const isKnown = (text: string): boolean => counts.subjectOf(countKey(text))?.kind === 'indicator';
  const isGroup = (text: string): boolean => counts.subjectOf(countKey(text))?.kind === 'group';
  const shares = new Map(
    bare
      .filter(({ figure }) => figure === null)
      .map((column) => [column, shareOf(grid, body, column.index, isKnown)] as const),
  );
  const byCells = [...shares]
    .filter(([, share]) => share >= 0.5)
    .sort(([, a], [, b]) => b - a)
    .map(([column]) => column);
  const indicator = byCells.length > 0 ? byCells : bare.filter(({ role }) => role === 'indicator');
  if (indicator.length === 0) return null;
  const others = bare.filter((column) => !indicator.includes(column));
  const isFraction = (column: CountColumn): boolean =>
    shareOf(grid, body, column.index, (text) => fractionIn(text) !== null) >= 0.5;
  const [numerator, denominator, ratio] = [figureIn('numerator'), figureIn('denominator'), figureIn('ratio')];
  const counted = numerator !== null && denominator !== null;
  const fraction = counted
    ? null
    : (figureIn('fraction') ??
      others.find((column) => column.figure !== 'points' && column.figure !== 'max' && isFraction(column)) ??
      null);
  if (!counted && ratio === null && (fraction === null || !isFraction(fraction))) return null;
  return {
    kind: 'long',
    indicator,
    group:
      others.find(({ role }) => role === 'group') ??
      others.find(
        ({ role, figure, index }) => role === null && figure === null && shareOf(grid, body, index, isGroup) >= 0.5,
      ) ??
      null,
    place: {
      numerator: numerator && [numerator.index],
      denominator: denominator && [denominator.index],
      ratio: ratio?.index ?? null,
      fraction: fraction?.index ?? null,
    },
    points: figureIn('points') ?? null,
    max: figureIn('max'),
  };
}

function wideForm(
  grid: Grid,
  columns: readonly CountColumn[],
  body: readonly number[],
  { counts }: Words,
): WideForm | null {
  const places = indicatorsOf(counts.scheme).flatMap((indicator) => {
    const own = columns.filter(
      ({ subject }) => subject?.kind === 'indicator' && subject.indicator.code === indicator.code,
    );
    const figureIn = (figure: Figure): number | null => own.find((column) => column.figure === figure)?.index ?? null;
    const termsIn = (side: 'numerator' | 'denominator'): readonly number[] | null => {
      const single = figureIn(side);
      if (single !== null) return [single];
      const found = columns.flatMap(({ index, terms }) =>
        terms.filter((term) => term.code === indicator.code && term.side === side).map((term) => ({ index, ...term })),
      );
      const of = found[0]?.of ?? 0;
      const all = Array.from({ length: of }, (_, place) => found.find((term) => term.place === place)?.index);
      const known = all.filter((index) => index !== undefined);
      return of > 0 && known.length === of ? known : null;
    };
    const [numerator, denominator] = [termsIn('numerator'), termsIn('denominator')];
    /* A column that bears the name alone: what its cells are tells. */
    const bare = own.find(({ figure }) => figure === null)?.index ?? null;
    const isFraction = (index: number | null): boolean =>
      index !== null && shareOf(grid, body, index, (text) => fractionIn(text) !== null) >= 0.5;
    const fraction =
      [figureIn('fraction'), bare, figureIn('ratio'), figureIn('numerator')].find((index) => isFraction(index)) ?? null;
    const ratio = figureIn('ratio') ?? (indicator.form.kind === 'givenRatio' ? bare : null);
    const counted = numerator !== null && denominator !== null;
    const place: CountPlace = {
      numerator: counted ? numerator : null,
      denominator: counted ? denominator : null,
      ratio,
      fraction: counted ? null : fraction,
    };
    return counted || ratio !== null || fraction !== null ? [{ indicator, place }] : [];
  });
  const counted = places.some(({ place }) => place.numerator !== null || place.fraction !== null);
  return counted || places.length >= fewestRatios ? { kind: 'wide', places } : null;
}

/** Finds the header of a sheet of counts, and whether a row is a unit or one indicator of a unit; null where the sheet has no counts. */
export function findCounts(grid: Grid, filled: readonly number[], words: Words): CountsLayout | null {
  const found = findHeader(grid, filled, words);
  if (found === null) return null;
  const { rows: header, columns } = found;
  const body = filled.filter((row) => row > header.last);
  const form = longForm(grid, columns, body, words) ?? wideForm(grid, columns, body, words);
  if (form === null) return null;
  const indicator = form.kind === 'long' ? form.indicator : [];
  const of = (role: CountColumn['role']): CountColumn | null =>
    columns.find((column) => column.role === role && !indicator.includes(column)) ?? null;
  const name = of('name');
  return name === null ? null : { header, columns, name, code: of('code'), position: of('position'), form, body };
}
