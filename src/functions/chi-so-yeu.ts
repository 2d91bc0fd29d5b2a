import { functions as words } from '../catalogue/vi/functions';
import { joinParts } from '../core/text/join-parts';
import type { LeagueTable } from '../core/table/league-table';
import { nameInText } from '../core/names/name-in-text';
import { indicatorOf, isBetterLess } from '../core/scheme';
import type { Indicator } from '../core/scheme';
import { defaultSettings } from '../core/settings/settings';
import { isWeak } from '../core/table/weak';
import { readCaption } from '../intake/caption';
import { buildVocabulary, meaningOf } from '../intake/vocabulary';
import type { CellProblem } from './cell-result';
import { isProblem } from './cell-result';
import { rowsOf } from './over-cells';
import { optional, required } from './parameter';
import { problem, shown } from './problem';
import { isBlank, readPercentage, readText } from './read-cell';
import { readTable } from './read-table';
import type { SheetFunction } from './sheet-function';

/** Most characters that Excel takes in a cell. */
const longestText = 32_767;

/** An indicator of the table as a person names it: its name, its caption or another heading by which its column is known. */
function wantedIndicator(name: string, table: LeagueTable): Indicator | 'total' | CellProblem {
  const meaning = meaningOf(readCaption(name).keys, buildVocabulary([table.scheme], defaultSettings));
  if (meaning === 'total') return 'total';
  const known = table.indicators.flatMap((id) => indicatorOf(table.scheme, id) ?? []);
  const names = known.map((indicator) => `“${indicator.name}”`).join(', ');
  return known.find(({ id }) => id === meaning) ?? problem('na', 'problem.indicator', { value: shown(name), names });
}

/** Names of the units whose value is past the threshold, worst first; of equal values the lower in the table first, as in the report. */
function weakNames(table: LeagueTable, indicator: Indicator | 'total', threshold: number): string[] {
  const judged = indicator === 'total' ? { unit: 'points' as const } : indicator;
  const less = isBetterLess(judged);
  return table.cohorts
    .flatMap(({ units }) => units)
    .flatMap(({ name, total, values }) => {
      const value = indicator === 'total' ? total : (values[indicator.id] ?? null);
      return value !== null && isWeak(value, { ...judged, threshold }) ? [{ name, value }] : [];
    })
    .reverse()
    .sort((a, b) => (less ? b.value - a.value : a.value - b.value))
    .map(({ name }) => name);
}

/** `CHISOYEU(bảng; chỉ_số; [ngưỡng])`: the units under the threshold as a sentence names them: “Phú Long, Hòa Lạc và Long Hòa”; blank where there is none. */
export const chiSoYeu: SheetFunction = {
  name: 'CHISOYEU',
  description: words.CHISOYEU,
  parameters: [
    required('bảng', 'range', 'CHISOYEU.bang'),
    required('chỉ_số', 'cell', 'CHISOYEU.chi_so'),
    optional('ngưỡng', 'cell', 'CHISOYEU.nguong'),
  ],
  result: 'cell',
  run: ([raw, wanted, limit]) => {
    const table = readTable({ name: 'bảng', value: raw }, null);
    if (isProblem(table)) return table;
    const name = readText(rowsOf(wanted)[0]?.[0]);
    const indicator = wantedIndicator(name, table);
    if (isProblem(indicator)) return indicator;
    const given = rowsOf(limit)[0]?.[0];
    const threshold = isBlank(given)
      ? indicator === 'total'
        ? table.scheme.totalThreshold
        : indicator.threshold
      : given === 1
        ? given
        : readPercentage(given);
    if (isProblem(threshold)) return threshold;
    if (threshold === null) return problem('value', 'problem.noThreshold', { indicator: shown(name) });
    const text = joinParts(weakNames(table, indicator, threshold).map(nameInText), words.and);
    return text.length > longestText ? problem('value', 'problem.tooLong', {}) : text;
  },
};
