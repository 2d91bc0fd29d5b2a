import { hasErrors, type Finding, type Severity } from '../core/finding';
import type { FindingCode } from '../core/finding-codes';
import type { LeagueTable } from '../core/table/league-table';
import { indicatorOf } from '../core/scheme';
import { planLiveAppendix } from '../appendix/live/plan-live-appendix';
import { type BuildInput, type BuildResult, type ReadTable, readTable } from './build-appendix';
import { liveSources } from './live-sources';

/** A sentence that names some of many names this many. */
const named = 3;

/** By their order, marks within a cluster would have to be told across cohorts that are ranked apart. */
function hasClustersApart({ cohorts, clusterings, rules }: LeagueTable): boolean {
  return clusterings.length > 0 && cohorts.length > 1 && rules.rankRule !== 'shared';
}

/** Why what was read can have no formulas, or none for all of it: figures that come from counts stand in no cell, those of several lists in no one column. */
export function liveFindings({ read }: ReadTable, { raw: { sheet } }: Pick<BuildInput, 'raw'>): readonly Finding[] {
  if (read === null) return [];
  const { table, dataset, previous } = read;
  const tell = (severity: Severity, code: FindingCode, params: Finding['params'] = {}): readonly Finding[] => [
    { severity, code, sheet: severity === 'error' ? sheet : null, cell: null, params },
  ];
  if (read.computed && read.ownCounted === null) return tell('error', 'live-from-counts');
  if (dataset.converted || previous.dataset?.converted) return tell('error', 'live-converted');
  if (dataset.joined) return tell('error', 'live-from-parts');
  const counted = table.indicators.flatMap((id) =>
    dataset.columns[id] === undefined ? (indicatorOf(table.scheme, id)?.name ?? id) : [],
  );
  return [
    ...(counted.length > 0 && read.computed
      ? tell('warning', 'live-counts-frozen', { count: counted.length, names: counted.slice(0, named).join(', ') })
      : []),
    ...(table.clusterings.length === 0
      ? []
      : tell('warning', hasClustersApart(table) ? 'live-without-clusters' : 'live-clusters-frozen')),
  ];
}

/** The appendix of what was read, with formulas over the sheets of `input`: those that were read, whatever they are called by now. */
export function liveAppendixOf(
  reading: ReadTable,
  input: Pick<BuildInput, 'raw' | 'previous' | 'settings'>,
): BuildResult {
  const { raw, previous: other, settings } = input;
  const { read } = reading;
  const findings = [...reading.findings, ...liveFindings(reading, input)];
  if (read === null || hasErrors(findings)) return { findings, table: null, plan: null };
  const { table, dataset, comparison } = read;
  const { dataset: earlier, from } = read.previous;
  const place = earlier === dataset.earlier ? raw : other;
  const previous =
    from === 'sheet' && place && earlier ? { grid: place, dataset: earlier } : from === 'history' ? from : 'own';
  const shown = hasClustersApart(table) ? { ...table, clusterings: [] } : table;
  return {
    findings,
    table,
    plan: planLiveAppendix(shown, settings, liveSources({ grid: raw, dataset }, previous, comparison, table)),
  };
}

/** The appendix with formulas over the raw sheet; its values are those of the appendix. */
export function buildLiveAppendix(input: BuildInput): BuildResult {
  return liveAppendixOf(readTable(input), input);
}
