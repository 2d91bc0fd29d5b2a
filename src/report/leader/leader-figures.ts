import { fill } from '../../catalogue/fill';
import { leader as words } from '../../catalogue/vi/leader';
import { round } from '../../core/decimal';
import { movementOf } from '../../core/table/movement';
import { spreadOf } from '../../core/statistics';
import type { FigureCell, Figures } from '../pages/pages-plan';
import { printedNumber, printedScore } from '../printed';
import { type Line, run } from '../run';
import { worstOf } from '../full-value';
import { indicatorsIn } from '../indicators-in';
import { type Changed, firstAndLast, type LeaderPart, type Scored } from './leader-view';
import { capital, type LeaderWords, partName } from './leader-words';
import { slopePicture } from './slope-picture';
import { stripPicture } from './strip-picture';
import { weakWords } from './weak-words';

function head(text: string, align: FigureCell['align'] = 'center', span = 1): FigureCell {
  return { runs: [run(text, { bold: true })], align, shade: 0.1, ...(span > 1 ? { span } : {}) };
}

function cell(text: string, align: FigureCell['align'] = 'left'): FigureCell {
  return { runs: [run(text)], align };
}

/** How many units have each grade, and their share as a bar, cohort beside cohort. */
export function gradeFigures(parts: readonly LeaderPart[], { mark }: LeaderWords, size: number): Figures {
  const [first] = parts;
  const bar = (130 - 30 * parts.length) / parts.length;
  const counts = (part: LeaderPart): number[] => [
    ...part.grades.map(({ count }) => count),
    ...(parts.some(({ ungraded }) => ungraded.length > 0) ? [part.ungraded.length] : []),
  ];
  const names = [...(first?.grades.map(({ band }) => band.fullLabel) ?? []), words.noGrade];
  const rows = counts(first ?? emptyPart).map((_, row): FigureCell[] => [
    cell(names[row] ?? ''),
    ...parts.flatMap((part) => {
      const [all, count] = [part.scored.length + part.ungraded.length, counts(part)[row] ?? 0];
      const share = all === 0 ? 0 : count / all;
      return [
        cell(fill(words.shared, { count, share: printedNumber(round(share * 100, 1), mark) }), 'right'),
        { runs: [], align: 'left' as const, bar: { from: 0, to: share, mark: null } },
      ];
    }),
  ]);
  return {
    kind: 'figures',
    widths: [40, ...parts.flatMap(() => [30, bar])],
    fontSize: size,
    headerRows: 1,
    rows: [
      [
        head(words.grade, 'left'),
        ...parts.flatMap((part) => [head(partName(part) === '' ? words.count : partName(part), 'center', 2)]),
      ],
      ...rows,
    ],
  };
}

const emptyPart: LeaderPart = {
  id: 'all',
  scored: [],
  ungraded: [],
  grades: [],
  rose: [],
  fell: [],
  same: 0,
  nearGrade: [],
  nearRank: [],
};

/** A list that is cut within a rank says how many more share it. */
export function tied(shown: readonly Scored[], units: readonly Scored[]): string {
  return [...new Set([shown[0]?.rank, shown[shown.length - 1]?.rank])]
    .flatMap((rank) => {
      const more = units.filter((unit) => unit.rank === rank && !shown.includes(unit)).length;
      return more === 0 || rank === undefined ? [] : [fill(words.tied, { count: more, rank })];
    })
    .join(' ');
}

/** The first beside the last; null where nobody has a total. */
export function rankedFigures(part: LeaderPart, said: LeaderWords, most: number, size: number): Figures | null {
  const { scored } = part;
  if (scored.length === 0) return null;
  const [first, last] = firstAndLast(scored, most);
  const isWhole = first.length + last.length === scored.length;
  const hasChange = said.table.compared && said.table.sameBasis;
  const side = (unit: Scored | undefined): FigureCell[] => [
    cell(unit === undefined ? '' : String(unit.rank), 'center'),
    cell(unit === undefined ? '' : capital(said.name(unit.name))),
    cell(unit === undefined ? '' : said.score(unit.total), 'right'),
    ...(hasChange
      ? [cell(unit === undefined ? '' : unit.change === null ? words.none : said.signed(unit.change), 'right')]
      : []),
  ];
  const captions = [words.rank, words.unit, words.total, ...(hasChange ? [words.change] : [])].map((caption, column) =>
    head(caption, column === 1 ? 'left' : 'center'),
  );
  const width = hasChange ? [10, 47, 12, 15] : [10, 60, 14];
  const [own, columns] = [partName(part), width.length];
  const named = (caption: string): string => (own === '' ? caption : fill(words.ofPart, { part: own, text: caption }));
  const more = isWhole ? ['', ''] : [tied(first, scored), tied(last, scored)];
  return {
    kind: 'figures',
    widths: [...width, 2, ...width],
    fontSize: size,
    headerRows: 2,
    rows: [
      isWhole
        ? [head(named(words.ranking), 'left', 2 * columns + 1)]
        : [head(named(words.top), 'left', columns), cell(''), head(named(words.bottom), 'left', columns)],
      [...captions, cell(''), ...captions],
      ...first.map((unit, row) => [...side(unit), cell(''), ...side(last[row])]),
      ...(more.some((text) => text !== '')
        ? [
            [
              { ...cell(more[0] ?? ''), ...(columns > 1 ? { span: columns } : {}) },
              cell(''),
              { ...cell(more[1] ?? ''), ...(columns > 1 ? { span: columns } : {}) },
            ],
          ]
        : []),
    ],
  };
}

function movedLine({ unit, change }: Changed, said: LeaderWords): Line {
  const moved = movementOf(unit);
  const sentence =
    moved === null ? words.movedUnknown : moved === 0 ? words.movedNot : moved > 0 ? words.movedUp : words.movedDown;
  return [
    run(
      fill(sentence, {
        name: capital(said.name(unit.name)),
        change: fill(change > 0 ? words.risenBy : words.fallenBy, { change: said.points(change) }),
        previousRank: unit.previousRank ?? '',
        rank: unit.rank,
      }),
    ),
  ];
}

function movedCell(units: readonly Changed[], said: LeaderWords): FigureCell {
  const [one = [run(words.nobody)], ...more] = units.map((unit) => movedLine(unit, said));
  return { runs: one, more, align: 'left' };
}

interface MovedRoom {
  /** Rises, and falls. */
  readonly most: number;
  /** In points. */
  readonly size: number;
  /** Of the picture, in millimetres. */
  readonly height: number;
}

/** Largest rises and falls beside the picture of all ranks, cohort beside cohort; null where nothing may be compared. */
export function movedFigures(
  parts: readonly LeaderPart[],
  said: LeaderWords,
  { most, size, height }: MovedRoom,
): Figures | null {
  const { table, before } = said;
  const changed = parts.filter(({ rose, fell, same }) => rose.length + fell.length + same > 0);
  const [only, ...others] = changed;
  if (!table.compared || !table.sameBasis || only === undefined) return null;
  const picture = (part: LeaderPart, width: number): FigureCell => ({
    runs: [],
    picture: slopePicture(part, part.rose.slice(0, most), part.fell.slice(0, most), { width, height }, before),
    align: 'center',
  });
  const slope = fill(words.slope, { previousPeriod: before });
  if (others.length === 0) {
    const [rose, fell] = [only.rose.slice(0, most), only.fell.slice(0, most)];
    const header = [head(words.risen, 'left'), head(slope), head(words.fallen, 'left')];
    const row = [movedCell(rose, said), picture(only, 46), movedCell(fell, said)];
    return { kind: 'figures', widths: [57, 56, 57], fontSize: size, headerRows: 1, rows: [header, row] };
  }
  const own = (170 - 36 * changed.length) / changed.length;
  return {
    kind: 'figures',
    widths: changed.flatMap(() => [36, own]),
    fontSize: size,
    headerRows: 1,
    rows: [
      changed.map((part) => head(fill(words.ofPart, { part: partName(part), text: words.movements }), 'left', 2)),
      changed.flatMap((part) => [
        picture(part, 33),
        movedCell([...part.rose.slice(0, most), ...part.fell.slice(0, most)], said),
      ]),
    ],
  };
}

/** Every group with its median, its worst value, how many are weak, and a strip of all units by rank. */
export function groupFigures(
  parts: readonly LeaderPart[],
  said: LeaderWords,
  { size, height }: Pick<MovedRoom, 'size' | 'height'>,
): Figures {
  const { table, mark } = said;
  const units = parts.flatMap(({ scored, ungraded }) => [...scored, ...ungraded]);
  const heads = weakWords(table);
  const rows = indicatorsIn(table).map((indicator): FigureCell[] => {
    const values = units.map((unit) => unit.values[indicator.id] ?? null);
    const [median, worst] = [spreadOf(values)?.median ?? null, worstOf(indicator, values)];
    const weak = units.filter((unit) => unit.weak.includes(indicator.id)).length;
    const limits = indicator.threshold === null ? [] : [indicator.threshold];
    const shown = (value: number | null): string =>
      value === null ? words.none : `${printedScore(value, mark, limits)}${indicator.unit === 'percent' ? '%' : ''}`;
    return [
      cell(indicator.name),
      cell(shown(median), 'right'),
      cell(shown(worst), 'right'),
      cell(
        indicator.threshold === null
          ? words.noThreshold
          : fill(words.weakCount, { count: weak, threshold: shown(indicator.threshold) }),
        'center',
      ),
      { runs: [], picture: stripPicture(parts, indicator, { width: 52, height }), align: 'center' },
    ];
  });
  return {
    kind: 'figures',
    widths: [54, 16, 16, 29, 55],
    fontSize: size,
    headerRows: 1,
    rows: [
      [head(words.groups, 'left'), head(words.median), head(heads.worst), head(heads.weak), head(words.strip)],
      ...rows,
    ],
  };
}
