import { hasErrors, type Finding } from '../core/finding';
import { ownSchemeInForce } from '../core/scheme';
import { planLiveAppendix } from '../appendix/live/plan-live-appendix';
import { type BuildInput, type BuildResult, type ReadTable, readTable } from './build-appendix';
import { liveSources } from './live-sources';

/** Why what was read can have no formulas: figures that come from counts stand in no cell, those of several lists in no one column. */
export function liveProblems(
  { read }: ReadTable,
  { raw: { sheet }, settings }: Pick<BuildInput, 'raw' | 'settings'>,
): readonly Finding[] {
  const problem = (
    code: 'live-from-counts' | 'live-from-parts' | 'live-own-scheme' | 'live-rank-rule' | 'live-converted',
  ): readonly Finding[] => [{ severity: 'error', code, sheet, cell: null, params: {} }];
  if (read?.computed) return problem('live-from-counts');
  if (ownSchemeInForce(settings) !== null) return problem('live-own-scheme');
  if (settings.rankRule !== 'shared') return problem('live-rank-rule');
  if (read?.dataset.converted || read?.previous.dataset?.converted) return problem('live-converted');
  return read?.dataset.joined ? problem('live-from-parts') : [];
}

/** The appendix of what was read, with formulas over the sheets of `input`: those that were read, whatever they are called by now. */
export function liveAppendixOf(
  reading: ReadTable,
  input: Pick<BuildInput, 'raw' | 'previous' | 'settings'>,
): BuildResult {
  const { raw, previous: other, settings } = input;
  const { read } = reading;
  const findings = [...reading.findings, ...liveProblems(reading, input)];
  if (read === null || hasErrors(findings)) return { findings, table: null, plan: null };
  const { table, dataset, comparison } = read;
  const { dataset: earlier, from } = read.previous;
  const place = earlier === dataset.earlier ? raw : other;
  const previous =
    from === 'sheet' && place && earlier ? { grid: place, dataset: earlier } : from === 'history' ? from : 'own';
  return {
    findings:
      table.clusterings.length === 0
        ? findings
        : [...findings, { severity: 'info', code: 'live-without-clusters', sheet: null, cell: null, params: {} }],
    table,
    plan: planLiveAppendix(table, settings, liveSources({ grid: raw, dataset }, previous, comparison, table)),
  };
}

/** The appendix with formulas over the raw sheet; its values are those of the appendix. */
export function buildLiveAppendix(input: BuildInput): BuildResult {
  return liveAppendixOf(readTable(input), input);
}
