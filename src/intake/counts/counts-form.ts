import { cellAt, type Grid } from '../../core/grid';
import type { CountedNames } from '../../core/scheme/counts-types';
import { indicatorsOf } from '../../core/scheme/counts-schemes';
import { cellText } from '../header';
import { countKey } from './count-key';
import { fractionIn } from './count-text';
import type { CountColumn, Words } from './columns';
import type { CountPlace } from './read-count';
import type { Figure } from '../field-words';

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

/** So many rows under a header tell what a column holds. */
const sampledRows = 60;
/** Ratios alone make a sheet of counts only where they are of so many indicators: tables of percentages have them too. */
const fewestRatios = 3;

/** Share of a column's texts that `test` holds for, among the first rows; 0 where it has none. */
function shareOf(grid: Grid, body: readonly number[], column: number, test: (text: string) => boolean): number {
  const texts = body.slice(0, sampledRows).flatMap((row) => cellText(cellAt(grid, row, column)) || []);
  return texts.length === 0 ? 0 : texts.filter(test).length / texts.length;
}

/** What the columns hold where a row is one indicator of a unit; null where none names indicators. */
export function longForm(
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

/** What the columns hold where a row is a unit; null where they hold no counts, or ratios of too few indicators. */
export function wideForm(
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
