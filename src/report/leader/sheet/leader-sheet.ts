import { type LaidLine, layLines } from '../../../appendix/lay-lines';
import { pageScale } from '../../../appendix/fit-widths';
import type { PlanChart } from '../../../appendix/plan-chart';
import type { ColorScale, PageSetup, SheetPlan } from '../../../appendix/sheet-plan';
import { leader as words } from '../../../catalogue/vi/leader';
import type { Area } from '../../../core/area';
import type { LeagueTable } from '../../../core/table/league-table';
import type { DecimalMark } from '../../printed';
import type { TableFacts } from '../../quality/table-facts';
import { notesParagraph, tableNotes } from '../../quality/table-notes';
import { setInTitle } from '../../set-name';
import { clusterTexts } from '../cluster-text';
import { periodLine } from '../leader-period';
import { leaderSentences } from '../leader-sentences';
import { type LeaderPart, leaderParts } from '../leader-view';
import { type LeaderWords, leaderWords } from '../leader-words';
import { nearTexts } from '../near-text';
import { columnWidths, gap, size, textLine } from './sheet-grid';
import { stripPart } from './sheet-strips';
import { gradePart, movedPart, rankedPart, type SheetPart } from './sheet-tables';
import { weakWords } from '../weak-words';

/** What is named: the first and the last, rises and falls, units close to a limit, letters of a name. */
interface Fullness {
  readonly ranked: number;
  readonly moved: number;
  readonly near: number;
  readonly name: number;
}

/** A page with much to say names fewer, and last cuts long names. */
const fullnesses: readonly [Fullness, ...Fullness[]] = [
  { ranked: 5, moved: 5, near: 5, name: 60 },
  { ranked: 5, moved: 4, near: 4, name: 60 },
  { ranked: 5, moved: 3, near: 3, name: 40 },
  { ranked: 5, moved: 3, near: 2, name: 21 },
  { ranked: 5, moved: 2, near: 1, name: 21 },
  { ranked: 4, moved: 2, near: 1, name: 21 },
  { ranked: 3, moved: 2, near: 1, name: 21 },
  { ranked: 3, moved: 2, near: 1, name: 17 },
  { ranked: 3, moved: 1, near: 1, name: 17 },
];
/** Of the tables' font on paper, in points, below which rather fewer are named. */
const leastPrinted = 9;

const page: PageSetup = {
  orientation: 'portrait',
  margins: { top: 15, bottom: 15, left: 20, right: 15, header: 8 },
  fitToWidth: true,
  onePage: true,
  repeatRows: null,
  pageNumbers: false,
};

function moved(area: Area, rows: number): Area {
  return { ...area, top: area.top + rows, bottom: area.bottom + rows };
}

function movedChart(chart: PlanChart, rows: number): PlanChart {
  return {
    ...chart,
    categories: moved(chart.categories, rows),
    series: chart.series.map((one) => ({ ...one, values: moved(one.values, rows) })),
    position: moved(chart.position, rows),
  };
}

function sheetOf(
  parts: readonly LeaderPart[],
  said: LeaderWords,
  notes: string | null,
  { ranked, moved: most, near }: Fullness,
): SheetPlan {
  const { table } = said;
  const lines: LaidLine[] = [];
  const charts: PlanChart[] = [];
  const scales: ColorScale[] = [];
  const add = (part: Partial<SheetPart> & { readonly scales?: readonly ColorScale[] }): void => {
    if ((part.lines ?? []).length === 0) return;
    lines.push(gap);
    charts.push(...(part.charts ?? []).map((chart) => movedChart(chart, lines.length)));
    scales.push(...(part.scales ?? []).map((scale) => ({ ...scale, area: moved(scale.area, lines.length) })));
    lines.push(...(part.lines ?? []));
  };
  const period = periodLine(table);
  lines.push(
    textLine(words.name, { fontSize: 14, bold: true, horizontal: 'center' }),
    textLine(setInTitle(table.scheme), { fontSize: 12, bold: true, horizontal: 'center' }),
    ...(period === '' ? [] : [textLine(period, { fontSize: 12, italic: true, horizontal: 'center' })]),
  );
  add({ lines: leaderSentences(parts, said).map((sentence) => textLine(sentence)) });
  add(gradePart(parts));
  for (const part of parts) add(rankedPart(part, said, ranked));
  add(movedPart(parts, said, most));
  const strips = stripPart(parts, said);
  add({
    ...strips,
    lines: [
      ...strips.lines,
      ...(strips.lines.length === 0 ? [] : [textLine(weakWords(table).sheetLegend, { fontSize: 9, italic: true })]),
    ],
  });
  add({
    lines: [
      ...[...clusterTexts(said, 2 * near), ...nearTexts(parts, said, near)].map(([heading, text]) =>
        textLine(`${heading}${text}`),
      ),
      ...(notes === null ? [] : [textLine(notes, { italic: true })]),
    ],
  });
  const { values, merges, styles, rowHeights } = layLines(lines, columnWidths.length);
  const all = { top: 0, left: 0, bottom: lines.length - 1, right: columnWidths.length - 1 };
  return {
    name: words.sheetName,
    values,
    merges,
    styles: [{ areas: [all], style: { fontName: 'Times New Roman', fontSize: size, vertical: 'middle' } }, ...styles],
    columnWidths,
    rowHeights,
    frozenRows: 0,
    page,
    colorScales: scales,
    charts,
  };
}

/** Of the tables' font on paper, in points. */
function printed({ rowHeights, columnWidths: widths }: SheetPlan): number {
  return size * pageScale(widths, rowHeights, page);
}

/**
 * “Tóm tắt lãnh đạo” as a sheet: the page for the leader on one A4, with the host's own charts of the grades and of the ranks of those who moved most, and a strip of every group.
 * Figures are those of the appendix.
 */
export function leaderSheet(table: LeagueTable, mark: DecimalMark, facts: TableFacts): SheetPlan {
  const parts = leaderParts(table);
  const notes = notesParagraph(tableNotes(table, facts));
  const made = (fullness: Fullness): SheetPlan =>
    sheetOf(parts, leaderWords(table, mark, fullness.name), notes, fullness);
  const [full, ...fewer] = fullnesses;
  return fewer.reduce((plan, fullness) => (printed(plan) >= leastPrinted ? plan : made(fullness)), made(full));
}
