import type { Finding } from '../core/finding';
import { planLiveAppendix } from '../appendix/live/plan-live-appendix';
import { type BuildInput, type BuildResult, readTable } from './build-appendix';
import { liveSources } from './live-sources';

/** The appendix with formulas over the raw sheet; its values are those of the appendix. */
export function buildLiveAppendix(input: BuildInput): BuildResult {
  const { findings, read } = readTable(input);
  if (read === null) return { findings, table: null, plan: null };
  if (read.counted !== null) {
    const finding: Finding = { severity: 'error', code: 'live-from-counts', sheet: input.raw.sheet, cell: null, params: {} };
    return { findings: [...findings, finding], table: null, plan: null };
  }
  const { table, dataset, compared } = read;
  const { dataset: earlier, from } = read.previous;
  const previous = from === 'sheet' && input.previous && earlier ? { grid: input.previous, dataset: earlier } : from === 'history' ? from : 'own';
  const sources = liveSources({ grid: input.raw, dataset }, previous, compared, table, input.settings);
  return { findings, table, plan: planLiveAppendix(table, input.settings, sources) };
}
