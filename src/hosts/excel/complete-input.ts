import type { BuildInput } from '../../pipeline/build-appendix';
import type { SheetKind } from '../../pipeline/sheet-kinds';
import { wantedHistory, withHistoryRows } from '../../pipeline/wanted-history';
import { PortError } from './excel-error';
import { readHistory, readRowsOf } from './read-history';

/**
 * A build with what it needs of the history: that of the workbook where it is to be sought, and of a large one the rows of the compared period.
 *
 * @throws PortError `busy` where somebody is changing the history
 */
export async function completeInput(kind: SheetKind, input: BuildInput, seek: boolean): Promise<BuildInput> {
  const found = seek ? { ...input, history: await readHistory() } : input;
  const wanted = wantedHistory(kind, found);
  if (wanted === null || wanted.runs.length === 0) return found;
  const complete = withHistoryRows(found, wanted, await readRowsOf(wanted.grid.sheet, wanted.runs));
  if (complete === null) throw new PortError('busy', wanted.grid.sheet);
  return complete;
}
