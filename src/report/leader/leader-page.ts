import { leader as words } from '../../catalogue/vi/leader';
import { joinParts } from '../../core/text/join-parts';
import type { LeagueTable } from '../../core/table/league-table';
import { fittingPage } from '../pages/page-height';
import type { Page, PageBlock, PagesPlan, TextLine } from '../pages/pages-plan';
import type { DecimalMark } from '../printed';
import type { TableFacts } from '../quality/table-facts';
import { notesParagraph, tableNotes } from '../quality/table-notes';
import { setInTitle } from '../set-name';
import { type Line, run } from '../run';
import { clusterTexts } from './cluster-text';
import { gradeFigures, groupFigures, movedFigures, rankedFigures } from './leader-figures';
import { leaderSentences } from './leader-sentences';
import { type LeaderPart, leaderParts } from './leader-view';
import { type LeaderWords, leaderWords } from './leader-words';
import { periodLine } from './leader-period';
import { nearTexts } from './near-text';
import { weakWords } from './weak-words';

interface Tightness {
  /** Units at the head and at the foot. */
  readonly ranked: number;
  /** Largest rises, and largest falls. */
  readonly moved: number;
  /** Units close to a limit that are named. */
  readonly near: number;
  /** Of the sentences, in points. */
  readonly text: number;
  /** Of the tables, in points. */
  readonly table: number;
  /** Height of the pictures of ranks and of groups, in millimetres. */
  readonly slope: number;
  readonly strip: number;
  /** Letters of a name. */
  readonly name: number;
}

/** A page with much to say is set smaller, then names fewer, and last cuts long names. */
const tightnesses: readonly [Tightness, ...Tightness[]] = [
  { ranked: 5, moved: 5, near: 5, text: 12, table: 10, slope: 38, strip: 3.8, name: 60 },
  { ranked: 5, moved: 5, near: 4, text: 11.5, table: 9.5, slope: 36, strip: 3.6, name: 60 },
  { ranked: 5, moved: 5, near: 4, text: 11, table: 9, slope: 34, strip: 3.4, name: 60 },
  { ranked: 5, moved: 4, near: 3, text: 11, table: 9, slope: 30, strip: 3.2, name: 60 },
  { ranked: 5, moved: 3, near: 3, text: 10, table: 8.5, slope: 28, strip: 3, name: 50 },
  { ranked: 5, moved: 3, near: 2, text: 9.5, table: 8, slope: 26, strip: 2.8, name: 36 },
  { ranked: 5, moved: 2, near: 1, text: 9.5, table: 8, slope: 24, strip: 2.8, name: 36 },
  { ranked: 5, moved: 2, near: 1, text: 9, table: 7.5, slope: 22, strip: 2.6, name: 36 },
  { ranked: 4, moved: 2, near: 1, text: 9, table: 7.5, slope: 22, strip: 2.6, name: 34 },
  { ranked: 3, moved: 2, near: 1, text: 9, table: 7.5, slope: 22, strip: 2.6, name: 34 },
  { ranked: 2, moved: 1, near: 1, text: 8.5, table: 7, slope: 18, strip: 2.4, name: 28 },
];

function text(runs: Line, size: number, align: TextLine['align'], before = 0): TextLine {
  return { kind: 'text', runs, size, align, before };
}

const small = 3;

function headBlocks(table: LeagueTable): PageBlock[] {
  const period = periodLine(table);
  return [
    text([run(words.name, { bold: true })], 14, 'center'),
    text([run(setInTitle(table.scheme), { bold: true })], 12, 'center'),
    ...(period === '' ? [] : [text([run(period, { italic: true })], 12, 'center')]),
  ];
}

function pageOf(parts: readonly LeaderPart[], said: LeaderWords, notes: string | null, tightness: Tightness): Page {
  const { ranked, moved: most, text: size, table, slope, strip } = tightness;
  const moved = movedFigures(parts, said, { most, size: table, height: slope });
  const figures = [
    gradeFigures(parts, said, table),
    ...parts.flatMap((part) => rankedFigures(part, said, ranked, table) ?? []),
    ...(moved === null ? [] : [moved]),
  ];
  const legend = (sentence: string): TextLine => text([run(sentence, { italic: true })], Math.min(9, table), 'left');
  const { stripLegend } = weakWords(said.table);
  const groups = groupFigures(parts, said, { size: table, height: strip });
  return {
    name: words.sheetName,
    blocks: [
      ...headBlocks(said.table),
      ...leaderSentences(parts, said).map((sentence) => text([run(sentence)], size, 'justify', 3)),
      ...figures.flatMap((one): PageBlock[] => [text([], small, 'left'), one]),
      ...(moved !== null ? [legend(words.slopeLegend)] : []),
      ...(groups.rows.length > 1
        ? [
            text([], small, 'left'),
            groups,
            legend(parts.length > 1 ? joinParts([stripLegend, words.stripParts], '') : stripLegend),
          ]
        : []),
      ...clusterTexts(said, 2 * tightness.near).map(([heading, firsts]) =>
        text([run(heading, { bold: true }), run(firsts)], size, 'justify', 2),
      ),
      ...nearTexts(parts, said, tightness.near).map(([heading, near]) =>
        text([run(heading, { bold: true }), run(near)], size, 'justify', 2),
      ),
      ...(notes === null ? [] : [text([run(notes)], Math.min(10, size), 'justify', 3)]),
    ],
  };
}

/**
 * “Tóm tắt lãnh đạo”: one page of A4 for the leader, with three sentences, the grades, the first and the last, the largest rises and falls beside the picture of all ranks, a strip
 * of every group, and who is close to a limit. Figures are those of the appendix.
 */
export function leaderPage(table: LeagueTable, mark: DecimalMark, facts: TableFacts): PagesPlan {
  const parts = leaderParts(table);
  const notes = notesParagraph(tableNotes(table, facts));
  const page = (tightness: Tightness): Page =>
    pageOf(parts, leaderWords(table, mark, tightness.name), notes, tightness);
  const [roomy, ...tighter] = tightnesses;
  return {
    pages: [fittingPage([() => page(roomy), ...tighter.map((one) => () => page(one))])],
  };
}
