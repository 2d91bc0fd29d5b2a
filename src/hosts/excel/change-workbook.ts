import { failureOf, PortError } from './excel-error';
import { type Memory, memoryKey } from './memory';
import { restoreWorkbook, type Ticket } from './restore-workbook';
import { retryAfterEdit } from './run-excel';
import { type KnownSheet, type Survey, surveyWorkbook } from './survey';

/** What a change leaves to be done at its end, in one round trip with what it has queued. */
export interface Change<T> {
  readonly result: T;
  /** Null where nothing was changed. */
  readonly memory: Memory | null;
  /** Sheets that are deleted when all else is done. */
  readonly discard: readonly KnownSheet[];
}

const temporaryPrefix = '~766 ';

function newTicket(): Ticket {
  const mark = crypto.randomUUID().replace(/-/gu, '');
  return { mark, temporaryName: `${temporaryPrefix}${mark.slice(0, 8)}` };
}

/** Half-made sheets that an earlier change could not take away, because Excel was gone. */
function leftovers(before: Survey): KnownSheet[] {
  return before.sheets.filter(
    ({ name, mark }) => name.startsWith(temporaryPrefix) && mark !== null && !Object.hasOwn(before.memory.stamps, mark),
  );
}

/** Excel deletes no very hidden sheet: one has to be shown as hidden first. */
function deleteSheet(context: Excel.RequestContext, { id, visibility }: KnownSheet): void {
  const sheet = context.workbook.worksheets.getItem(id);
  if (visibility === 'VeryHidden') sheet.visibility = 'Hidden';
  sheet.delete();
}

/**
 * Changes the workbook wholly or not at all. `work` surveys nothing itself and queues its steps; what the workbook remembers is written last but for
 * deletions, so that it tells afterwards whether a change whose answer was lost had been done. On any failure every sheet of ours is put back.
 *
 * @throws what Excel threw, when the workbook is as it was; `unverified` where Excel does not even answer the putting back.
 */
export function changeWorkbook<T>(
  work: (context: Excel.RequestContext, before: Survey, ticket: Ticket) => Promise<Change<T>>,
): Promise<T> {
  return retryAfterEdit(async () => {
    const ticket = newTicket();
    let before: Survey | null = null;
    let done: { readonly result: T; readonly memory: string } | null = null;
    try {
      return await Excel.run(async (context) => {
        before = await surveyWorkbook(context);
        const { result, memory, discard } = await work(context, before, ticket);
        if (memory === null) return result;
        done = { result, memory: JSON.stringify(memory) };
        context.workbook.settings.add(memoryKey, done.memory);
        for (const sheet of [...discard, ...leftovers(before)]) deleteSheet(context, sheet);
        await context.sync();
        return result;
      });
    } catch (error) {
      const finished = done as { readonly result: T; readonly memory: string } | null;
      const survey = before as Survey | null;
      if (survey === null) throw error;
      const wasDone = await restoreWorkbook(survey, ticket, finished?.memory ?? null).catch(() => {
        throw new PortError('unverified', failureOf(error).detail);
      });
      if (wasDone && finished !== null) return finished.result;
      throw error;
    }
  });
}
