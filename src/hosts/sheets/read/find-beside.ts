import type { Telltale } from '../../../pipeline/survey-sheet';
import { isCheckpointName } from './temporary-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** A sheet that has something in common with another. */
export interface FoundSheet {
  readonly name: string;
  readonly sheet: Sheet;
  /** It has the first or the last unit of the other one, and its headings: the same table of another period, or a copy. */
  readonly isSameTable: boolean;
}

/* A cell breaks its lines where its width has it, and a name is typed with more blanks than one. */
function pattern(texts: readonly string[]): string {
  const escaped = texts.map((text) =>
    text
      .trim()
      .replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
      .replace(/\s+/gu, String.raw`\s+`),
  );
  return String.raw`^\s*(?:${escaped.join('|')})\s*$`;
}

/** The sheets with a cell that says one of some texts, by their ids: one call that searches, however many sheets there are. */
function sheetsWith(spreadsheet: Spreadsheet, texts: readonly string[]): ReadonlyMap<number, Sheet> {
  if (texts.length === 0) return new Map();
  const cells = spreadsheet.createTextFinder(pattern(texts)).useRegularExpression(true).findAll();
  return new Map(
    cells.map((cell) => {
      const sheet = cell.getSheet();
      return [sheet.getSheetId(), sheet];
    }),
  );
}

/** Looks for the sheets that may belong to one without reading any: by its units, and by the headings of its table. */
export function findBeside(spreadsheet: Spreadsheet, { units, headings }: Telltale): readonly FoundSheet[] {
  const withUnits = sheetsWith(spreadsheet, units);
  const withHeadings = sheetsWith(spreadsheet, headings);
  return [...new Map([...withUnits, ...withHeadings])].flatMap(([id, sheet]) => {
    const name = sheet.getName();
    return isCheckpointName(name) ? [] : [{ name, sheet, isSameTable: withUnits.has(id) && withHeadings.has(id) }];
  });
}
