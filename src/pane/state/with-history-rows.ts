import type { BuildInput } from '../../pipeline/build-appendix';
import { wantedHistory, withHistoryRows } from '../../pipeline/wanted-history';
import type { WorkbookPort } from '../../workbook/port';

/**
 * What a preview compares out of a history, with the rows that were left out when it was read. Where somebody has written since, the history is read anew, once.
 *
 * @throws an error with the code `busy` where it has changed again meanwhile
 */
export async function withRowsOf(
  port: Pick<WorkbookPort, 'read' | 'readRows'>,
  input: BuildInput,
): Promise<BuildInput> {
  let asked = input;
  for (let tries = 0; tries < 2; tries++) {
    const wanted = wantedHistory('appendix', asked);
    if (wanted === null || wanted.runs.length === 0) return asked;
    const { sheet } = wanted.grid;
    const complete = withHistoryRows(asked, wanted, await port.readRows(sheet, wanted.runs));
    if (complete !== null) return complete;
    asked = { ...input, previous: await port.read(sheet) };
  }
  throw Object.assign(new Error(asked.previous?.sheet), { code: 'busy' });
}
