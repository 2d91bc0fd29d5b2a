import { type LaidCell, type LaidLine, laidCell } from '../../../appendix/lay-lines';
import { signedFormat } from '../../../appendix/number-format';
import type { ChartSeries, PlanChart } from '../../../appendix/plan-chart';
import { fill } from '../../../catalogue/fill';
import { leader as words } from '../../../catalogue/vi/leader';
import type { Area } from '../../../core/area';
import { round } from '../../../core/decimal';
import { tied } from '../leader-figures';
import { firstAndLast, type LeaderPart, type Scored } from '../leader-view';
import { capital, type LeaderWords, partName, shortened } from '../leader-words';
import { between, halves, lastColumn, lineHeight, lineOf, looks, over } from './sheet-grid';

/** Rows of the sheet, and the charts over them; rows of both are counted from the first of these. */
export interface SheetPart {
  readonly lines: readonly LaidLine[];
  readonly charts: readonly PlanChart[];
}

/** In points: few rows would leave a chart no room. */
const leastHeight = 8 * lineHeight;
/** Letters of a name beside its line: with longer ones some programs leave the lines themselves no room. */
const longestLegend = 17;
/** Series that differ in print. */
const mostDrawn = 3;

function withRoom(lines: readonly LaidLine[]): LaidLine[] {
  const height = lines.reduce((sum, line) => sum + line.height, 0);
  const more = Math.max(0, Math.ceil((leastHeight - height) / lineHeight));
  return [...lines, ...Array.from({ length: more }, () => lineOf([]))];
}

function beside(rows: number): Area {
  return { top: 0, left: between + 1, bottom: rows - 1, right: lastColumn };
}

/** How many units have each grade, list beside list, and bars of it. */
export function gradePart(parts: readonly LeaderPart[]): SheetPart {
  const [first] = parts;
  if (first === undefined) return { lines: [], charts: [] };
  const ungraded = parts.some((part) => part.ungraded.length > 0);
  const counts = (part: LeaderPart): readonly number[] => [
    ...part.grades.map(({ count }) => count),
    ...(ungraded ? [part.ungraded.length] : []),
  ];
  const captions = parts.map((part) => (partName(part) === '' ? words.count : partName(part)));
  const names = [...first.grades.map(({ band }) => band.fullLabel), ...(ungraded ? [words.noGrade] : [])];
  const [only] = parts.length === 1 ? parts : [];
  const all = (only?.scored.length ?? 0) + (only?.ungraded.length ?? 0);
  const table = [
    lineOf([
      over(0, 1, words.grade, looks.leftHead),
      ...captions.map((caption, index) => laidCell(2 + index, caption, looks.head)),
      ...(only ? [laidCell(3, words.share, looks.head)] : []),
    ]),
    ...names.map((name, row) =>
      lineOf([
        over(0, 1, name, looks.name),
        ...parts.map((part, index) => laidCell(2 + index, counts(part)[row] ?? 0, looks.figure)),
        ...(only
          ? [
              laidCell(3, all === 0 ? 0 : round((100 * (counts(only)[row] ?? 0)) / all, 1), {
                ...looks.figure,
                numberFormat: '0.0',
              }),
            ]
          : []),
      ]),
    ),
  ];
  const lines = withRoom(table);
  const down = (column: number): Area => ({ top: 1, left: column, bottom: first.grades.length, right: column });
  const series = captions.map((name, index): ChartSeries => ({ name, values: down(2 + index) }));
  return {
    lines,
    charts: [{ kind: 'bar', title: words.distribution, categories: down(0), series, position: beside(lines.length) }],
  };
}

/** The first beside the last. */
export function rankedPart(part: LeaderPart, said: LeaderWords, most: number): SheetPart {
  const { scored } = part;
  if (scored.length === 0) return { lines: [], charts: [] };
  const [first, last] = firstAndLast(scored, most);
  const isWhole = first.length + last.length === scored.length;
  const hasChange = said.table.compared && said.table.sameBasis;
  const own = partName(part);
  const named = (caption: string): string => (own === '' ? caption : fill(words.ofPart, { part: own, text: caption }));
  const side = (unit: Scored | undefined, half: (typeof halves)[number]): LaidCell[] => [
    laidCell(half.figure, unit?.rank ?? null, looks.figure),
    over(half.name[0], half.name[1], unit === undefined ? null : capital(said.name(unit.name)), looks.name),
    laidCell(half.more[0], unit?.total ?? null, { ...looks.right, numberFormat: '0.00' }),
    laidCell(half.more[1], hasChange ? (unit?.change ?? null) : null, { ...looks.right, numberFormat: signedFormat }),
  ];
  const captions = (half: (typeof halves)[number]): LaidCell[] => [
    laidCell(half.figure, words.rank, looks.head),
    over(half.name[0], half.name[1], words.unit, looks.leftHead),
    laidCell(half.more[0], words.total, looks.head),
    laidCell(half.more[1], hasChange ? words.change : null, looks.head),
  ];
  const more = isWhole ? ['', ''] : [tied(first, scored), tied(last, scored)];
  const across = (half: (typeof halves)[number], text: string | null): LaidCell =>
    over(half.figure, half.more[1], text, looks.leftHead);
  const [left, right] = halves;
  return {
    lines: [
      isWhole
        ? lineOf([over(0, lastColumn, named(words.ranking), looks.leftHead)])
        : lineOf([across(left, named(words.top)), across(right, named(words.bottom))]),
      lineOf([...captions(left), ...(last.length === 0 ? [] : captions(right))]),
      ...first.map((unit, row) => lineOf([...side(unit, left), ...(last.length === 0 ? [] : side(last[row], right))])),
      ...(more.some((text) => text !== '')
        ? [
            lineOf(
              [left, right].map((half, index) =>
                over(half.figure, half.more[1], more[index] ?? '', { ...looks.name, italic: true }),
              ),
            ),
          ]
        : []),
    ],
    charts: [],
  };
}

/** The largest rises above the largest falls in one half, cells by rows; the ranks' captions stand once. */
function movedLists(
  part: LeaderPart,
  said: LeaderWords,
  most: number,
  half: (typeof halves)[number],
): { readonly cells: LaidCell[]; readonly unit?: Scored }[] {
  const own = partName(part);
  const [before, now] = half.more;
  const lists = [
    [words.risen, part.rose.slice(0, most)],
    [words.fallen, part.fell.slice(0, most)],
  ] as const;
  return lists
    .filter(([, units]) => units.length > 0)
    .flatMap(([caption, units], list) => {
      const named = own === '' ? caption : fill(words.ofPart, { part: own, text: caption });
      return [
        {
          cells:
            list === 0
              ? [
                  over(half.figure, half.name[1], named, looks.leftHead),
                  laidCell(before, words.rankBefore, looks.head),
                  laidCell(now, words.rankNow, looks.head),
                ]
              : [over(half.figure, now, named, looks.leftHead)],
        },
        ...units.map(({ unit, change }) => ({
          cells: [
            laidCell(half.figure, change, { ...looks.right, numberFormat: signedFormat }),
            over(half.name[0], half.name[1], capital(said.name(unit.name)), looks.name),
            laidCell(before, unit.previousRank, looks.figure),
            laidCell(now, unit.rank, looks.figure),
          ],
          unit,
        })),
      ];
    });
}

/**
 * Largest rises and falls with their ranks in both periods: of one list with a line from rank to rank of the first of each, of two lists beside each other.
 * Nothing where nothing may be compared.
 */
export function movedPart(parts: readonly LeaderPart[], said: LeaderWords, most: number): SheetPart {
  const { table, before } = said;
  const shown = parts.filter(({ rose, fell }) => rose.length + fell.length > 0);
  const [only] = shown;
  if (!table.compared || !table.sameBasis || only === undefined) return { lines: [], charts: [] };
  const sides = shown.map((part, index) => movedLists(part, said, most, halves[index === 0 ? 0 : 1]));
  const rows = Array.from({ length: Math.max(...sides.map(({ length }) => length)) }, (_, row) =>
    lineOf(sides.flatMap((side) => side[row]?.cells ?? [])),
  );
  if (shown.length > 1 || only.scored.length < 2) return { lines: rows, charts: [] };
  const [, left] = halves[0].more;
  const drawn = [only.rose, only.fell].flatMap((units) =>
    units.slice(0, Math.min(most, mostDrawn)).flatMap(({ unit }): ChartSeries[] => {
      const row = sides[0]?.findIndex((line) => line.unit === unit) ?? -1;
      return unit.previousRank === null || row < 0
        ? []
        : [
            {
              name: shortened(capital(said.name(unit.name)), longestLegend),
              values: { top: row, left: left - 1, bottom: row, right: left },
            },
          ];
    }),
  );
  const lines = withRoom(rows);
  return {
    lines,
    charts:
      drawn.length === 0
        ? []
        : [
            {
              kind: 'rank',
              title: fill(words.rankLines, { previousPeriod: before }),
              categories: { top: 0, left: left - 1, bottom: 0, right: left },
              series: drawn,
              position: beside(lines.length),
            },
          ],
  };
}
