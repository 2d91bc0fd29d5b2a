import type { MovedFormulas } from '../../../workbook/port';
import { Unverified } from '../../../workbook/port-error';
import { type Memory, memoryKey } from '../read/memory';
import { moveFormulas, type Replaced } from './move-formulas';
import { restoreWorkbook, type Ticket } from './restore-workbook';
import { retryAfterEdit } from '../call/run-excel';
import { askForList, factsOf, type KnownSheet, type SheetFacts, type Survey, surveyWorkbook } from '../read/survey';
import type { SheetPlan } from '../../../appendix/sheet-plan';
import { searchedRows } from '../../../history/heading';

/** What a change leaves to be done at its end, in one round trip with what it has queued. */
export interface Change<T> {
  readonly result: T;
  /** Null where nothing was changed; `same`: the workbook is to remember what it does. */
  readonly memory: Memory | 'same' | null;
  /** Sheets that are deleted when all else is done. */
  readonly discard: readonly KnownSheet[];
  /** A sheet of ours took the place of another: formulas follow the one that went, and are to mean the one that came. */
  readonly replaced?: Replaced;
  /** What the new sheet holds, where one is made. */
  readonly made?: Pick<SheetPlan, 'values'>;
}

/** What came of a change. */
export interface Changed<T> {
  readonly result: T;
  /** The workbook as the change has left it; null where that is not known. */
  readonly left: Survey | null;
  /** As {@link BuildOutcome} has it. */
  readonly moved?: MovedFormulas | null;
}

function madeFacts({ mark }: Ticket, made: Pick<SheetPlan, 'values'> | undefined): SheetFacts {
  const values = made?.values ?? [];
  return {
    mark,
    lock: null,
    rows: values.length,
    columns: values[0]?.length ?? 0,
    top: values.slice(0, searchedRows),
  };
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

/** A change that Excel has been asked to make, all but the formulas. */
interface Done<T> extends Pick<Change<T>, 'result' | 'discard'> {
  readonly memory: string;
  readonly replaced: Replaced | undefined;
}

/** Behind the change, not in it: a sheet that refuses must not take the new one back. */
async function moved<T>(before: Survey | null, done: Done<T> | null): Promise<Pick<Changed<T>, 'moved'>> {
  if (before === null || !done?.replaced) return {};
  const { replaced, discard } = done;
  return { moved: await moveFormulas(before, replaced, discard).catch(() => null) };
}

/**
 * Changes the workbook wholly or not at all. `work` surveys nothing itself and queues its steps; what the workbook remembers is written last but for
 * deletions, so that it tells afterwards whether a change whose answer was lost had been done. On any failure every sheet of ours is put back. `seen`: the workbook as it
 * was a moment ago, so that nobody has to look again.
 *
 * @throws what Excel threw, when the workbook is as it was; `unverified` where Excel does not even answer the putting back.
 */
export function changeWorkbook<T>(
  seen: Survey | null,
  work: (context: Excel.RequestContext, before: Survey, ticket: Ticket) => Promise<Change<T>>,
): Promise<Changed<T>> {
  let known = seen;
  return retryAfterEdit(async () => {
    const ticket = newTicket();
    let before: Survey | null = null;
    let done: Done<T> | null = null;
    try {
      const changed = await Excel.run(async (context): Promise<Changed<T>> => {
        const now = known ?? (await surveyWorkbook(context));
        // Whoever comes here again has waited for a person.
        known = null;
        before = now;
        const { result, memory, discard, replaced, made } = await work(context, now, ticket);
        if (memory === null) return { result, left: now };
        if (memory !== 'same') {
          done = { result, memory: JSON.stringify(memory), replaced, discard };
          context.workbook.settings.add(memoryKey, done.memory);
        }
        for (const sheet of [...discard, ...leftovers(now)]) deleteSheet(context, sheet);
        const list = askForList(context);
        await context.sync();
        const facts = factsOf(now);
        for (const { id } of list.items()) if (!facts.has(id)) facts.set(id, madeFacts(ticket, made));
        return { result, left: list.survey(facts) };
      });
      return { ...changed, ...(await moved(before, done)) };
    } catch (error) {
      const finished = done as Done<T> | null;
      const survey = before as Survey | null;
      if (survey === null) throw error;
      const wasDone = await restoreWorkbook(survey, ticket, finished?.memory ?? null).catch(() => {
        throw new Unverified(error);
      });
      if (wasDone && finished !== null)
        return { result: finished.result, left: null, ...(await moved(survey, finished)) };
      throw error;
    }
  });
}
