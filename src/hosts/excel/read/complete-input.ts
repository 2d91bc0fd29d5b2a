import type { RowRun } from '../../../history/index-history';
import type { GridBlock } from '../../../history/thin-grid';
import type { BuildInput } from '../../../pipeline/build-appendix';
import type { SheetKind } from '../../../pipeline/sheet-kinds';
import { wantedHistory, withHistoryRows } from '../../../pipeline/wanted-history';
import { PortError } from '../../../workbook/port-error';

/**
 * A build with what it needs of a large history: the rows of the compared period.
 *
 * @throws PortError `busy` where somebody is changing the history
 */
export async function completeInput(
  kind: SheetKind,
  input: BuildInput,
  rowsOf: (sheet: string, runs: readonly RowRun[]) => Promise<readonly GridBlock[]>,
): Promise<BuildInput> {
  const wanted = wantedHistory(kind, input);
  if (wanted === null || wanted.runs.length === 0) return input;
  const complete = withHistoryRows(input, wanted, await rowsOf(wanted.grid.sheet, wanted.runs));
  if (complete === null) throw new PortError('busy', wanted.grid.sheet);
  return complete;
}
