import { hasErrors, type Finding } from '../core/finding';
import type { HistoryPeriod } from '../history/history';
import { type BuildInput, readTable } from './build-appendix';
import { recordPeriod } from './record-period';

/** The table with the comparison that Phụ lục 1 has, so that tied units stand in the same order; without it where that is what keeps it from being made. */
function readForRecord(input: BuildInput): ReturnType<typeof readTable> {
  const compared = input.compare ? readTable(input) : null;
  if (compared?.read && !hasErrors(compared.findings)) return compared;
  return readTable({ ...input, previous: null, compare: false });
}

/** The period of a raw sheet as it goes into the history; errors and no record where it cannot. */
export function recordsOf(input: BuildInput): {
  readonly records: readonly HistoryPeriod[];
  readonly findings: readonly Finding[];
} {
  const { findings, read } = readForRecord(input);
  if (read === null) return { records: [], findings };
  const made = recordPeriod(read.table, input.raw.sheet);
  const all = 'finding' in made ? [...findings, made.finding] : findings;
  return hasErrors(all) || 'finding' in made
    ? { records: [], findings: all }
    : { records: [made.record], findings: all };
}
