import type { SheetPlan } from '../../appendix/sheet-plan';
import { writeDocx } from '../../docx/write-docx';
import { addSheets, type AddedSheet, type WhyNot } from '../../files/write/add-sheets';
import { copyPlan } from '../../files/write/copy-plan';
import { workbookTitle } from '../../files/write/workbook-title';
import { writeWorkbook } from '../../files/write/write-workbook';
import { draftReport } from '../../pipeline/draft-report';
import { leagueJson } from '../../pipeline/league-json';
import type { Book, BookFile, BookSheet, BuiltAppendix, MadeSheet } from './book';
import { bookSettings } from './page-port';

/** A file to be taken away. */
export interface TakenFile {
  readonly bytes: Uint8Array | string;
  readonly type: string;
}

/** The whole workbook, and whether it is the one that came in. */
export interface TakenWorkbook extends TakenFile {
  readonly bytes: Uint8Array;
  /** The workbook that it is, with sheets added; null: a new one. */
  readonly file: string | null;
  /** Sheets that were added to it, or all of a new one. */
  readonly sheets: readonly string[];
  /** The history of the workbook, where rows were added to it and all else on it stayed. */
  readonly grown: string | null;
  /** The history of the workbook, where it had to be written anew, so that what people made of it is gone. */
  readonly rewritten: string | null;
  /** Why it is a new one; null where it is not. */
  readonly why: WhyNot | 'no-file' | null;
}

const types = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  csv: 'text/csv',
  json: 'application/json',
} as const;

/** In the order in which the command line writes them. */
const order: readonly MadeSheet[] = ['appendix', 'summary', 'analysis', 'trend', 'live', 'settings'];

/** The last appendix that was built and is still there. */
export function lastBuilt({ sheets }: Book): (BookSheet & { readonly built: BuiltAppendix }) | null {
  const all = sheets.flatMap((sheet) => (sheet.built ? [{ ...sheet, built: sheet.built }] : []));
  return all[all.length - 1] ?? null;
}

function titleOf(book: Book): string {
  const last = lastBuilt(book);
  return last === null ? '' : workbookTitle(last.name, last.built.result.table);
}

function planOf({ plan, grid }: BookSheet): SheetPlan {
  return plan ?? copyPlan(grid);
}

function isWorkbook({ bytes }: BookFile): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** The workbook to add to: the one that brought the history or the settings, else the only one that the shown figures came with. */
export function baseOf({ files, sheets }: Book): BookFile | null {
  const workbooks = files.filter(isWorkbook);
  const keeping = sheets.find(({ made, source }) => (made === 'history' || made === 'settings') && source !== null);
  return workbooks.find(({ name }) => name === keeping?.source?.file) ?? workbooks[0] ?? null;
}

/** True for a history whose rows were changed within its own file. */
function isWithin({ made, plan, source }: BookSheet, base: string): boolean {
  return made === 'history' && plan === null && source?.file === base;
}

/** Our sheets, and those that came in another file than `base`: they go along, so that formulas find what they read. */
function additions({ sheets }: Book, base: string): AddedSheet[] {
  return sheets
    .filter((sheet) => (sheet.made !== undefined || sheet.source?.file !== base) && !isWithin(sheet, base))
    .map((sheet) => ({
      plan: planOf(sheet),
      replaces: sheet.source?.file === base ? sheet.source.sheet : null,
    }));
}

/** The workbook that came in with our sheets added, where nothing of it would be lost; else a new one with all sheets. */
export async function takeWorkbook(book: Book): Promise<TakenWorkbook> {
  const base = baseOf(book);
  const added = base === null ? [] : additions(book, base.name);
  const result =
    base === null
      ? { why: 'no-file' as const }
      : await addSheets(base.bytes, added, { title: titleOf(book), withFormulas: book.withFormulas });
  if (base !== null && 'bytes' in result)
    return {
      bytes: result.bytes,
      type: types.xlsx,
      file: base.name,
      sheets: added.map(({ plan }) => plan.name),
      grown: book.sheets.find((sheet) => isWithin(sheet, base.name))?.name ?? null,
      rewritten:
        book.sheets.find(({ made, plan, source }) => made === 'history' && plan !== null && source?.file === base.name)
          ?.name ?? null,
      why: null,
    };
  const plans = [...book.sheets.filter(({ made }) => made), ...book.sheets.filter(({ made }) => !made)].map(planOf);
  return {
    bytes: await writeWorkbook(plans, titleOf(book), book.withFormulas),
    type: types.xlsx,
    file: null,
    sheets: plans.map(({ name }) => name),
    grown: null,
    rewritten: null,
    why: 'why' in result ? result.why : 'unknown',
  };
}

/** Sheets made here, but for the history, as the command line writes them; with those that their formulas read. */
export async function takeOwn(book: Book): Promise<TakenFile> {
  const made = order.flatMap((kind) => book.sheets.filter((sheet) => sheet.made === kind));
  const read = made.some((sheet) => sheet.made === 'live')
    ? book.sheets.filter((sheet) => sheet.made === undefined)
    : [];
  const at = made.findIndex((sheet) => sheet.made === 'settings');
  const all = at === -1 ? [...made, ...read] : [...made.slice(0, at), ...read, ...made.slice(at)];
  return { bytes: await writeWorkbook(all.map(planOf), titleOf(book), book.withFormulas), type: types.xlsx };
}

/** The report as a Word file; null where there is no table. */
export function takeReport(book: Book): TakenFile | null {
  const last = lastBuilt(book);
  const document = last && draftReport(last.built.result, last.built.settings, bookSettings(book.sheets).report);
  if (!document) return null;
  return { bytes: writeDocx(document), type: types.docx };
}

/** A field of a CSV file. What a spreadsheet would take for a formula gets an apostrophe before it, so that it stays text there too. */
function csvField(value: string | number | null): string {
  if (typeof value === 'number') return String(value);
  const text = value === null ? '' : /^[=+\-@\t\r]/u.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** A sheet as CSV (RFC 4180), with the mark that tells Excel that it is UTF-8. */
export function takeCsv(sheet: BookSheet): TakenFile {
  const lines = planOf(sheet).values.map((row) => row.map(csvField).join(','));
  return { bytes: `\uFEFF${lines.join('\r\n')}\r\n`, type: types.csv };
}

/** The league table as the command line writes it; null where there is none. */
export function takeJson(book: Book): TakenFile | null {
  const result = lastBuilt(book)?.built.result;
  if (!result?.table) return null;
  // A sheet is cut to the length that Excel takes; its file has the whole name.
  const names = new Map(book.sheets.flatMap(({ name, source }) => (source ? [[name, source.sheet]] : [])));
  const withSourceName = (key: string, value: unknown): unknown =>
    key === 'sheet' && typeof value === 'string' ? (names.get(value) ?? value) : value;
  return {
    bytes: `${JSON.stringify(leagueJson(result.table, result.findings, result.interpretations), withSourceName, 2)}\n`,
    type: types.json,
  };
}
