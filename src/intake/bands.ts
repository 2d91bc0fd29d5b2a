import { plainText } from '../core/text/plain-text';
import { isWhole, mostlyEquals, rangeOf, type FiguresOf } from './column-figures';
import { isIndicatorRole, isUntimed, type Column } from './column-role';
import { readCaption } from './caption';
import { earlier, later } from './choose-total';
import { stageOf } from './stage';
import { meaningOf, type Vocabulary } from './vocabulary';

/** Columns side by side under one heading, with several groups of points among them. */
export interface Band {
  readonly caption: string;
  readonly columns: readonly Column[];
}

/** How a band of groups stands to another of the same groups: it is what the table is of, it says something else of it, or is of another time or stage. */
type Standing = 'points' | 'beside' | 'mean' | 'earlier' | 'later';

/** Bands over the same groups, told apart. */
export interface ToldBands {
  readonly columns: readonly Column[];
  /** A mean or an earlier stage that was left for another band, which a person may have meant. */
  readonly left: readonly { readonly band: Band; readonly used: Band }[];
  /** Two of which nothing tells which is meant. */
  readonly unclear: readonly [Band, Band] | null;
}

/** So many groups at least have a column in either band. */
const fewestShared = 2;
/** A figure that so many rows have in common is no result of theirs. */
const fewestRows = 3;

/** No group is worth more points. */
const greatestGroup = 60;

const mean = /\b(?:trung binh|binh quan|tb|bq|luy ke|cong don|tich luy)\b/u;
const aims = /\b(?:chi tieu|ke hoach|muc tieu|phan dau|yeu cau)\b/u;

function bandsOf(columns: readonly Column[], headings: readonly (readonly string[])[]): readonly Band[] {
  const bands: { caption: string; columns: Column[] }[] = [];
  for (const column of columns) {
    const own = headings[column.index] ?? [];
    const caption = own.length > 1 ? (own[0] ?? '') : '';
    const last = bands[bands.length - 1];
    const follows = last?.caption === caption && last.columns[last.columns.length - 1]?.index === column.index - 1;
    const repeats = last?.columns.some(({ role }) => role === column.role && isIndicatorRole(role));
    if (last && follows && !repeats) last.columns.push(column);
    else bands.push({ caption, columns: [column] });
  }
  return bands.filter(({ caption, columns: own }) => caption !== '' && groupsIn(own).length >= fewestShared);
}

function groupsIn(columns: readonly Column[]): readonly Column[] {
  return columns.filter(({ role }) => isIndicatorRole(role));
}

function pairsOf(band: Band, other: Band): readonly (readonly [Column, Column])[] {
  return groupsIn(band.columns).flatMap((column) => {
    const same = other.columns.find(({ role }) => role === column.role);
    return same ? [[column, same] as const] : [];
  });
}

function isConstant(column: Column, figures: FiguresOf): boolean {
  const known = figures(column).filter((value) => value !== null);
  return known.length >= fewestRows && new Set(known).size === 1;
}

/** Whole numbers from 1 to no more than there are rows. */
function isRank(column: Column, figures: FiguresOf): boolean {
  const own = figures(column);
  const range = rangeOf(own);
  return range !== null && isWhole(own) && range.least === 1 && range.most > 1 && range.most <= own.length;
}

/** True where the figures are those of the other column in percent of its maximum. */
function isShareOf(column: Column, other: Column, figures: FiguresOf): boolean {
  const [own, points] = [figures(column), figures(other)];
  const row = own.findIndex((value, at) => value !== null && value !== 0 && (points[at] ?? 0) !== 0);
  const factor = Math.round(100 / ((own[row] ?? 0) / (points[row] ?? 1)));
  if (row < 0 || factor < 1 || factor > greatestGroup) return false;
  return mostlyEquals(own, (at) => ((points[at] ?? null) === null ? null : ((points[at] ?? 0) / factor) * 100), 0.6);
}

/** True where both columns always make the same sum: what was got and what was lost. */
function areOpposite(column: Column, other: Column, figures: FiguresOf): boolean {
  const [own, points] = [figures(column), figures(other)];
  const sums = own.flatMap((value, at) =>
    value === null || (points[at] ?? null) === null ? [] : [value + (points[at] ?? 0)],
  );
  const [first = 0] = sums;
  return (
    sums.length >= fewestRows && sums.every((each) => Math.abs(each - first) < 0.006) && !isConstant(column, figures)
  );
}

const lost = /\b(?:mat|hut|thieu|tru|chua dat|khong dat)\b/u;

function standingOf(
  band: Band,
  others: readonly Band[],
  vocabulary: Vocabulary,
  titles: string,
  figures: FiguresOf,
): Standing {
  const plain = plainText(band.caption);
  const groups = groupsIn(band.columns);
  const among = (test: (column: Column, same: Column) => boolean): boolean =>
    others.some((other) => {
      const pairs = pairsOf(band, other);
      return pairs.length > 0 && pairs.filter(([a, b]) => test(a, b)).length * 4 >= pairs.length * 3;
    });
  const meaning = meaningOf(readCaption(band.caption).keys, vocabulary);
  if (groups.every((column) => isConstant(column, figures))) return 'beside';
  if (groups.every((column) => isRank(column, figures)) || meaning === 'rank') return 'beside';
  if (meaning === 'maximum' || aims.test(plain) || among((a, b) => isShareOf(a, b, figures))) return 'beside';
  if (lost.test(plain) && among((a, b) => areOpposite(a, b, figures))) return 'beside';
  if (mean.test(plain)) return mean.test(titles) ? 'points' : 'mean';
  const stage = stageOf(plain);
  if (stage === 'self' || earlier.test(plain)) return 'earlier';
  return stage === 'appraised' || later.test(plain) ? 'later' : 'points';
}

/** What is of no use beside another band: kept as columns that say nothing. */
function without(columns: readonly Column[], bands: readonly Band[], figures: FiguresOf): readonly Column[] {
  const saysNothing = (column: Column): boolean =>
    isIndicatorRole(column.role) ||
    column.role === 'total' ||
    (column.role === 'maximum' && !isConstant(column, figures));
  const left = new Set(bands.flatMap((band) => band.columns));
  return columns.map((column) =>
    left.has(column) && !column.asked && saysNothing(column)
      ? { ...column, role: 'note', stage: 'lost', totalness: 0 }
      : column,
  );
}

/**
 * Tells bands over the same groups apart, as pairs under each group are: constants are maxima or a mean, whole numbers ranks, what adds up with the other band to one sum what was
 * lost; then by words means and stages. Bands of several times are told by their times elsewhere.
 */
export function tellBands(
  columns: readonly Column[],
  headings: readonly (readonly string[])[],
  titles: readonly string[],
  vocabulary: Vocabulary,
  figures: FiguresOf,
): ToldBands {
  const bands = bandsOf(columns, headings);
  const rivals = bands.filter((band) =>
    bands.some((other) => other !== band && pairsOf(band, other).length >= fewestShared),
  );
  const nothing: ToldBands = { columns, left: [], unclear: null };
  if (rivals.length < 2) return nothing;
  const over = plainText(titles.join(' '));
  const told = rivals.map((band) => {
    const others = rivals.filter((other) => other !== band);
    return { band, standing: standingOf(band, others, vocabulary, over, figures) };
  });
  const bandsThatAre = (...standings: readonly Standing[]): readonly Band[] =>
    told.filter(({ standing }) => standings.includes(standing)).map(({ band }) => band);
  const [latest = [], ...lower] = [
    bandsThatAre('later'),
    bandsThatAre('points'),
    bandsThatAre('earlier'),
    bandsThatAre('mean'),
  ].filter((each) => each.length > 0);
  const [used, second] = latest;
  if (!used) return nothing;
  const rest = lower.flat().filter(({ columns: own }) => own.every(({ previous }) => !previous));
  const kept = without(columns, [...bandsThatAre('beside'), ...rest], figures);
  const isOfNow = ({ columns: own }: Band): boolean => own.every((column) => isUntimed(column) && !column.previous);
  const isMeasured = ({ columns: own }: Band): boolean => own.some(({ measure }) => measure === 'percent');
  const clear = second === undefined || !isOfNow(used) || !isOfNow(second) || isMeasured(used) || isMeasured(second);
  return { columns: kept, left: rest.map((band) => ({ band, used })), unclear: clear ? null : [used, second] };
}
