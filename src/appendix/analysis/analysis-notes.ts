import { isExplained } from '../../core/scheme/own-total';
import { analysis as words } from '../../catalogue/vi/analysis';
import { fill } from '../../catalogue/fill';
import { joinParts } from '../../core/text/join-parts';
import type { LeagueTable } from '../../core/table/league-table';
import { indicatorOf } from '../../core/scheme';
import type { AnalysedTable } from './analysed-table';
import type { AnalysisColumn } from './analysis-columns';

function namesNotJudged({ scheme, indicators }: LeagueTable): string[] {
  return indicators.flatMap((id) => {
    const indicator = indicatorOf(scheme, id);
    return indicator?.unit === 'percent' && indicator.threshold === null ? [indicator.name] : [];
  });
}

/** What a reader has to know: what the figures are, what they are not, and why something is left out. */
export function analysisNotes(
  table: LeagueTable,
  { changes, fromCounts }: AnalysedTable,
  columns: readonly Pick<AnalysisColumn, 'id'>[],
): string[] {
  const { additive, indicators } = table.scheme;
  const isWeighed = !additive && isExplained(table.scheme);
  const hasPercentages = !isWeighed && indicators.some(({ unit }) => unit === 'percent');
  const names = isWeighed ? [] : namesNotJudged(table);
  return [
    changes === 'shown' ? words.noteHeatAndChange : words.noteHeat,
    ...(hasPercentages ? [words.notePercent] : []),
    ...(names.length > 0 ? [fill(words.noteNotJudged, { names: joinParts(names, words.and) })] : []),
    ...(isWeighed ? [words.noteWeighed] : []),
    ...(hasPercentages || isWeighed ? [] : [fromCounts ? words.noteParts : words.noteGroupsOnly]),
    ...(columns.some(({ id }) => id === 'rest') ? [words.noteRest] : []),
    ...(changes !== 'shown' ? [words[changes]] : isExplained(table.scheme) ? [words.noteExact] : []),
  ];
}
