import { hasErrors, type Finding } from '../core/finding';
import { planLiveAppendix } from '../appendix/live/plan-live-appendix';
import { type BuildInput, type BuildResult, type ReadTable, readTable } from './build-appendix';
import { liveSources } from './live-sources';

/** Why what was read can have no formulas: figures that come from counts stand in no cell, those of several lists in no one column. */
export function liveProblems({ read }: ReadTable, sheet: string): readonly Finding[] {
  const problem = (code: 'live-from-counts' | 'live-from-parts'): readonly Finding[] => [
    { severity: 'error', code, sheet, cell: null, params: {} },
  ];
  if (read?.computed) return problem('live-from-counts');
  return read?.dataset.joined ? problem('live-from-parts') : [];
}

/** The appendix of what was read, with formulas over the sheets of `input`: those that were read, whatever they are called by now. */
export function liveAppendixOf(
  reading: ReadTable,
  { raw, previous: other, settings }: Pick<BuildInput, 'raw' | 'previous' | 'settings'>,
): BuildResult {
  const { read } = reading;
  const findings = [...reading.findings, ...liveProblems(reading, raw.sheet)];
  if (read === null || hasErrors(findings)) return { findings, table: null, plan: null };
  const { table, dataset, comparison } = read;
  const { dataset: earlier, from } = read.previous;
  const previous =
    from === 'sheet' && other && earlier ? { grid: other, dataset: earlier } : from === 'history' ? from : 'own';
  return {
    findings,
    table,
    plan: planLiveAppendix(table, settings, liveSources({ grid: raw, dataset }, previous, comparison, table)),
  };
}

/** The appendix with formulas over the raw sheet; its values are those of the appendix. */
export function buildLiveAppendix(input: BuildInput): BuildResult {
  return liveAppendixOf(readTable(input), input);
}
