import type { SheetPlan } from '../appendix/sheet-plan';
import { fill } from '../catalogue/fill';
import { reportDocument as words } from '../catalogue/vi/report-document';
import type { LeagueTable } from '../core/table/league-table';
import { appendixBlock } from './appendix-block';
import { parseDay, shortDay } from './day';
import type { DocumentPlan, Paragraph } from './document-plan';
import { addressees, attachedLine, closing, legalBasis, letterhead, titleBlock } from './frame-blocks';
import { generalResults } from './general-results';
import { indicatorResults, indicatorSentences } from './indicator-results';
import { leaderSentences } from './leader/leader-sentences';
import { leaderParts } from './leader/leader-view';
import { leaderWords } from './leader/leader-words';
import type { ReportSettings } from './report-settings';
import { noTableFacts, type TableFacts } from './quality/table-facts';
import { notesParagraph, tableNotes } from './quality/table-notes';
import { requestLines } from './requests';
import { setInText, withOwnRequests, withSet } from './set-name';
import { fillLine, given, run } from './run';
import type { Line } from './run';

function paragraph(runs: Line, keepWithNext = false): Paragraph {
  return { kind: 'paragraph', runs, keepWithNext };
}

/** Numbered parts, those without content left out. */
function parts(contents: readonly { readonly heading: string; readonly lines: readonly Line[] }[]): Paragraph[] {
  return contents
    .filter(({ lines }) => lines.length > 0)
    .flatMap(({ heading, lines }, index) => [
      paragraph([run(`${index + 1}. ${heading}`, { bold: true })], true),
      ...lines.map((line) => paragraph(line)),
    ]);
}

/** Paragraphs of which the last goes with what follows: what is signed has words above it on its page. */
function endKept(paragraphs: readonly Paragraph[]): Paragraph[] {
  const last = paragraphs.length - 1;
  return paragraphs.map((one, index) => (index === last ? { ...one, keepWithNext: true } : one));
}

/** No name of an office is longer. */
const longestName = 80;

/** All in three sentences, as the leader's page says it, where the office wants it first. */
function summary(table: LeagueTable, { firstParagraph, decimalMark }: ReportSettings): Line[] {
  if (firstParagraph === 'none') return [];
  const said = leaderWords(table, decimalMark, longestName);
  return [[run(fill(words.summary, { sentences: leaderSentences(leaderParts(table), said).join(' ') }))]];
}

/**
 * The report in front of the appendix, after the report 865/BC-VP and in the form of Nghị định 30/2020/NĐ-CP. It says only what the table has:
 * without a compared period nothing of change. What a reader has to know of the figures stands before the conclusion. `sheet` is the appendix of the same table.
 */
export function buildReport(
  table: LeagueTable,
  sheet: SheetPlan,
  settings: ReportSettings,
  facts: TableFacts = noTableFacts,
): DocumentPlan {
  const notes = notesParagraph(tableNotes(table, facts));
  const period = given(table.period?.label ?? null, words.toFillPeriod);
  const issuer = given(settings.issuerInText, words.toFillIssuer);
  const closedOn = table.closedOn === null ? null : parseDay(table.closedOn);
  const opening =
    closedOn === null ? words.opening : table.provisional ? words.openingProvisional : words.openingClosed;
  const set = setInText(table.scheme);
  const results = indicatorResults(table);
  return {
    blocks: [
      letterhead(settings),
      titleBlock(table.provisional ? [...period, run(words.provisional)] : period, table.scheme),
      ...addressees(settings),
      ...legalBasis(settings, table.scheme).map((line) => paragraph(line)),
      paragraph(
        fillLine(opening, {
          issuer,
          set,
          period,
          date: closedOn === null ? '' : shortDay(closedOn),
        }),
      ),
      ...summary(table, settings).map((line) => paragraph(line)),
      ...endKept([
        ...parts([
          { heading: words.general, lines: generalResults(table, settings) },
          {
            heading: words.indicators,
            lines: indicatorSentences(results, settings).map((sentence) => [run(sentence)]),
          },
          { heading: words.requests, lines: requestLines(results, withOwnRequests(settings, table.scheme), closedOn) },
        ]),
        ...(notes === null ? [] : [paragraph([run(notes, { italic: true })])]),
      ]),
      paragraph(fillLine(withSet(words.conclusion, set), { period }), true),
      closing(settings),
      appendixBlock(sheet, attachedLine(settings), settings.decimalMark),
    ],
  };
}
