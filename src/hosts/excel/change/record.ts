import type { PeriodChange } from '../../../history/plan-recording';
import { findHeading } from '../../../history/heading';
import { indexHistory } from '../../../history/index-history';
import { lackingRows, withRows } from '../../../history/lacking-rows';
import { runInTurn } from '../../../workbook/flow';
import { comparedSheetName } from '../../../workbook/compared-sheet-name';
import type { RecordJob, RecordOutcome } from '../../../workbook/port';
import { PortError } from '../../../workbook/port-error';
import * as flows from '../../../workbook/record';
import { runExcel } from '../call/run-excel';
import { type Book, sheetNamed } from '../read/book';
import { gridsTogether, sheetsBeside } from '../read/grids-together';
import { findHistory, type FoundHistory, readRows, readThin } from '../read/read-history';
import type { Survey } from '../read/survey';
import { insertSheet } from './insert-sheet';
import { writeHistory } from './write-history';

interface Opened extends flows.OpenHistory {
  readonly found: FoundHistory;
}

/** The history that was seen, with the rows of some periods of it; null where none was. @throws PortError `busy` where it has changed since */
async function openSeen(survey: Survey, keys: readonly string[]): Promise<Opened | null> {
  const found = findHistory(survey);
  if (found === null) return null;
  return runExcel(async (context) => {
    const grid = await readThin(context, found);
    const index = indexHistory(grid);
    const complete = index && withRows(grid, index, await readRows(context, found, lackingRows(grid, index, keys)));
    if (index === null || complete === null) throw new PortError('busy', found.name);
    return { found, name: found.name, grid: complete, index, width: found.width };
  });
}

function historyOf(book: Book): flows.RecordHost<Opened> {
  return {
    read: async (job) => {
      const survey = await book.lookClosely();
      const wanted = flows.sheetsOfJob(job).map((name) => sheetNamed(survey, name));
      const beside = job.sheets.length === 0 ? sheetsBeside(survey, job) : [];
      const compared = job.sheets.length > 0 ? null : comparedSheetName(job.choices);
      const previous = survey.sheets.filter(({ name, top }) => name === compared && findHeading(top) === null);
      const read = await book.read([...new Set([...wanted, ...previous, ...beside])]);
      const byName = new Map(read.map((grid) => [grid.sheet, grid]));
      const known = await book.settings(survey);
      const comparedGrid = byName.get(compared ?? '');
      return {
        known,
        ...(comparedGrid && { previous: comparedGrid }),
        grids: wanted.flatMap(({ name }) => byName.get(name) ?? []),
        together: gridsTogether(survey, job, beside, byName, known),
      };
    },
    // As it was seen a moment ago, else looked for: where none was seen too, since a colleague may have been making the first one.
    open: async (keys) => {
      const last = book.last();
      const opened = last && (await openSeen(last, keys).catch(() => null));
      return opened ?? openSeen(await book.lookClosely(), keys);
    },
    write: async ({ found, grid }, change) => {
      try {
        await Excel.run((context) => writeHistory(context, found, grid, change));
      } catch (error) {
        book.saw(null);
        throw error;
      }
      const gone = change.removed.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
      book.resized(found.id, change.rows.length - gone);
    },
    create: async (plan) => {
      const { result, left } = await insertSheet({ plan, show: false }, book.last());
      book.saw(left);
      return result;
    },
    remove: async ({ found }) => {
      book.saw(null);
      await runExcel(async (context) => {
        context.workbook.worksheets.getItem(found.id).delete();
        await context.sync();
      });
    },
  };
}

/** Adds what was built, the period of a raw sheet, or those of old sheets, to the history. @throws what Excel threw, `PortError`, `Unverified` */
export function recordHistory(book: Book, job: RecordJob): Promise<RecordOutcome> {
  return runInTurn(flows.recordHistory(historyOf(book), job));
}

/** Makes the history have a period as it is after a change, where it has it as it was before. @throws as {@link recordHistory} */
export function changeRecord(book: Book, wanted: PeriodChange): Promise<RecordOutcome> {
  return runInTurn(flows.changeRecord(historyOf(book), wanted));
}
