import { type LaidCell, type LaidLine, laidCell } from '../../../appendix/lay-lines';
import { signedFormat } from '../../../appendix/number-format';
import type { ChartSeries, PlanChart } from '../../../appendix/plan-chart';
import { fill } from '../../../catalogue/fill';
import { leader as words } from '../../../catalogue/vi/leader';
import type { Area } from '../../../core/area';
import { round } from '../../../core/decimal';
import { tied } from '../leader-figures';
import { type Changed, firstAndLast, type LeaderPart, type Scored } from '../leader-view';
import { capital, type LeaderWords, partName } from '../leader-words';
import { between, halves, lastColumn, lineOf, looks, over } from './sheet-grid';

/** Rows of the sheet, and the charts over them; rows of both are counted from the first of these. */
export interface SheetPart {
  readonly lines: readonly LaidLine[];
  readonly charts: readonly PlanChart[];
}

/** Few rows would leave a chart no room. */
const fewestRows = 8;
/** Series that differ in print. */
const mostDrawn = 3;

function withRoom(lines: readonly LaidLine[]): LaidLine[] {
  const more = Math.max(0, fewestRows - lines.length);
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
      lineOf([...captions(left), ...captions(right)]),
      ...first.map((unit, row) => lineOf([...side(unit, left), ...side(last[row], right)])),
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

function movedLine({ unit, change }: Changed, said: LeaderWords): LaidLine {
  return lineOf([
    laidCell(0, change, { ...looks.right, numberFormat: signedFormat }),
    laidCell(1, capital(said.name(unit.name)), looks.name),
    laidCell(2, unit.previousRank, looks.figure),
    laidCell(3, unit.rank, looks.figure),
  ]);
}

/** Largest rises and falls with their ranks in both periods, and a line from rank to rank of the first of each. Nothing where nothing may be compared. */
export function movedPart(part: LeaderPart, said: LeaderWords, most: number): SheetPart {
  const { table, before } = said;
  const { rose, fell } = part;
  if (!table.compared || !table.sameBasis || rose.length + fell.length === 0) return { lines: [], charts: [] };
  const own = partName(part);
  const lists = [
    [words.risen, rose.slice(0, most)],
    [words.fallen, fell.slice(0, most)],
  ] as const;
  // The ranks' captions stand once: the chart is drawn under their names.
  const heading = (caption: string, isFirst: boolean): LaidLine => {
    const named = own === '' ? caption : fill(words.ofPart, { part: own, text: caption });
    return isFirst
      ? lineOf([
          over(0, 1, named, looks.leftHead),
          laidCell(2, words.rankBefore, looks.head),
          laidCell(3, words.rankNow, looks.head),
        ])
      : lineOf([over(0, 3, named, looks.leftHead)]);
  };
  const lines: LaidLine[] = [];
  const drawn: ChartSeries[] = [];
  for (const [caption, units] of lists) {
    if (units.length === 0) continue;
    lines.push(heading(caption, lines.length === 0));
    units.forEach((one, index) => {
      const values = { top: lines.length, left: 2, bottom: lines.length, right: 3 };
      if (index < mostDrawn && one.unit.previousRank !== null)
        drawn.push({ name: capital(said.name(one.unit.name)), values });
      lines.push(movedLine(one, said));
    });
  }
  const roomy = withRoom(lines);
  return {
    lines: roomy,
    charts:
      drawn.length === 0
        ? []
        : [
            {
              kind: 'rank',
              title: fill(words.rankLines, { previousPeriod: before }),
              categories: { top: 0, left: 2, bottom: 0, right: 3 },
              series: drawn,
              position: beside(roomy.length),
            },
          ],
  };
}
