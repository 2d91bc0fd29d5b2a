import { columnName } from '../core/area';
import { plainText } from '../core/text/plain-text';
import { mostlyEquals, rangeOf, sumAt, type FiguresOf } from './column-figures';
import { isIndicatorRole, type Column } from './column-role';
import type { FindingList } from './finding-list';

/** Columns that may add up to a total, of one period. */
export interface Parts {
  readonly indicators: readonly Column[];
  readonly bonuses: readonly Column[];
  readonly penalties: readonly Column[];
  readonly adjustments: readonly Column[];
  readonly maxima: readonly Column[];
  readonly ranks: readonly Column[];
  /** Whose headings say nothing that we know: “Khấu trừ do chậm báo cáo”. */
  readonly unknown: readonly Column[];
}

/** What may add up, among columns. */
export function partsOf(columns: readonly Column[]): Parts {
  const of = (role: Column['role']): readonly Column[] => columns.filter((column) => column.role === role);
  const isSuperseded = ({ role, stage }: Column): boolean =>
    stage === 'self' && columns.some((each) => each.role === role && each.stage !== 'self');
  return {
    indicators: columns.filter(
      (column) => isIndicatorRole(column.role) && column.measure !== 'percent' && !isSuperseded(column),
    ),
    bonuses: of('bonus'),
    penalties: of('penalty'),
    adjustments: of('adjustment'),
    maxima: of('maximum'),
    ranks: of('rank'),
    unknown: of('unknown'),
  };
}

/** Words of a later or the last stage. */
export const later = /\b(?:sau|cuoi cung|chinh thuc|quy doi|hoi dong|phe duyet|cong nhan|ket luan)\b/u;
/** Words of an earlier stage. */
export const earlier =
  /\b(?:truoc (?:khi )?(?:dieu chinh|tham dinh|tham tra|phuc tra|phuc khao|kiem tra|ra soat|thuong|cong|tru)|so bo|du kien|tam tinh|tam cham|tu cham|tu danh gia|de nghi|chua (?:cong|tru|tinh)|ban dau)\b/u;

/* After a judgement that changes what the groups add up to. */
const lastStage =
  /\b(?:sau (?:khi )?(?:tham dinh|tham tra|phuc tra|phuc khao|kiem tra|ra soat|dieu chinh)|cuoi cung|chinh thuc|phe duyet|cong nhan|ket luan)\b/u;

/* “Tổng điểm” and no more, beside “Tổng điểm thẩm định”. */
const unqualified = /^(?:tong (?:so )?diem|diem tong hop|tong hop diem|tong cong|total ?score)$/u;

type Signed = Parameters<typeof sumAt>[0];

/** So many columns that may add or take away are tried with either sign. */
const tried = 4;

/** What the columns between a total and a later one may add up to, where the heading of one at least does not say whether it adds or takes away: each with either sign. */
function addedBetween(from: Column, to: Column, parts: Parts, figures: FiguresOf): readonly Signed[] {
  const isBetween = ({ index }: Column): boolean => index > from.index && index < to.index;
  const unsure = parts.unknown.filter((column) => isBetween(column) && rangeOf(figures(column)) !== null);
  if (unsure.length === 0 || unsure.length > tried) return [];
  const sure = (columns: readonly Column[], sign: 1 | -1): Signed =>
    columns.filter(isBetween).map((column) => ({ figures: given(column), sign }));
  const given = (column: Column): readonly number[] => figures(column).map((value) => value ?? 0);
  return unsure.reduce<readonly Signed[]>(
    (all, column) =>
      all.flatMap((added) => ([1, -1] as const).map((sign) => [...added, { figures: given(column), sign }])),
    [[...sure(parts.bonuses, 1), ...sure(parts.penalties, -1), ...sure(parts.adjustments, 1)]],
  );
}

/** How well a column serves as the total: its words (10 for each step of clearness), then what it adds up to (up to 40). */
export function meritOf(column: Column, rivals: readonly Column[], parts: Parts, figures: FiguresOf): number {
  const own = figures(column);
  const given = (columns: readonly Column[], read = (value: number): number => value): Signed =>
    columns.map((each) => ({ figures: figures(each).map((value) => read(value ?? 0)), sign: 1 as const }));
  /* What is taken away is so, written 1.5 or −1.5. */
  const takenAway = given(parts.penalties, (value) => -Math.abs(value));
  const changes = [...given(parts.bonuses), ...takenAway, ...given(parts.adjustments)];
  const groups = parts.indicators.map((each) => ({ figures: figures(each), sign: 1 as const }));
  const isSum = groups.length > 1 && mostlyEquals(own, sumAt([...groups, ...changes]));
  const isPlainSum = groups.length > 1 && mostlyEquals(own, sumAt(groups));
  const rest = rivals.filter((rival) => rival !== column);
  const addsUpRivals =
    rest.length > 1 && mostlyEquals(own, sumAt(rest.map((each) => ({ figures: figures(each), sign: 1 }))));
  const follows = rest.some((rival) => {
    if (mostlyEquals(own, (row) => figures(rival)[row] ?? null)) return false;
    const from = { figures: figures(rival), sign: 1 as const };
    if (changes.length > 0 && mostlyEquals(own, sumAt([from, ...changes]))) return true;
    return addedBetween(rival, column, parts, figures).some((added) => mostlyEquals(own, sumAt([from, ...added])));
  });
  const share = parts.maxima.some((maximum) => {
    const most = figures(maximum);
    return (
      (rangeOf(most)?.least ?? 100) < 100 &&
      rest.some((rival) =>
        mostlyEquals(own, (row) => {
          const [value, top] = [figures(rival)[row] ?? null, most[row] ?? null];
          return value === null || top === null || top === 0 ? null : (value / top) * 100;
        }),
      )
    );
  });
  const words = plainText(column.caption);
  const most = rangeOf(own)?.most ?? 0;
  /* Of the same scale as the sum of the groups, which is then of before. */
  const isJudgedAgain = lastStage.test(words) && rest.every((rival) => most * 2 > (rangeOf(figures(rival))?.most ?? 0));
  return (
    column.totalness * 10 +
    (isSum ? 25 : 0) +
    (isPlainSum && !isSum ? 10 : 0) +
    (addsUpRivals ? 30 : 0) +
    (follows ? 15 : 0) +
    (share ? 40 : 0) +
    (unqualified.test(words) ? 4 : 0) +
    (later.test(words) ? 8 : 0) +
    (isJudgedAgain ? 22 : 0) -
    (earlier.test(words) ? 12 : 0)
  );
}

function differ(a: Column, b: Column, figures: FiguresOf): boolean {
  const other = figures(b);
  return figures(a).some((value, row) => value !== (other[row] ?? null));
}

/** Of several columns that may be this period's total the best, by words and arithmetic; a warning at each other one that has other figures. */
export function bestTotal(
  candidates: readonly Column[],
  columns: readonly Column[],
  headerRow: number,
  figures: FiguresOf,
  findings: FindingList,
): Column | null {
  const [first] = candidates;
  if (first === undefined || candidates.length === 1) return first ?? null;
  const parts = partsOf(columns);
  const merits = new Map(candidates.map((column) => [column, meritOf(column, candidates, parts, figures)]));
  const merit = (column: Column): number => merits.get(column) ?? 0;
  const best = candidates.reduce((chosen, column) => (merit(column) > merit(chosen) ? column : chosen), first);
  for (const column of candidates) {
    if (column === best || !differ(best, column, figures)) continue;
    findings.at(headerRow, column.index, 'duplicate-column', {
      column: best.caption,
      used: columnName(best.index),
      ignored: columnName(column.index),
    });
  }
  return best;
}
