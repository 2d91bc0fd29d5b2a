/** In what authorization a script runs, or that a cell's formula runs it. */
export type Mode = 'NONE' | 'LIMITED' | 'FULL' | 'CUSTOM_FUNCTION';

/** One run of the script: what it may do, what it did. */
export interface Execution {
  readonly mode: Mode;
  readonly scopes: readonly string[];
  /** Every method called on a service, as “Spreadsheet.Range.setValues”. */
  readonly calls: string[];
  /** What the script asked for that does not exist, here or at Google: the test fails by it even where the script caught the error. */
  readonly violations: string[];
  /**
   * The call that fails, counted from 1, and whether it fails after it has done its work; `times`: so many calls in a row fail, one where left out; `message`: in Google's words.
   */
  readonly failAt: {
    readonly call: number;
    readonly after: boolean;
    readonly times?: number;
    readonly message?: string;
  } | null;
  /** Is told what each call passed between the script and a service, both ways. */
  readonly onPassed?: ((values: readonly unknown[]) => void) | undefined;
}

/** A method that only names a thing, or only makes a value in memory: nothing of the workbook is read or written by it. */
const handles =
  /^(?:Spreadsheet\.(?:SpreadsheetApp\.(?:getActiveSpreadsheet|getUi|newTextStyle|newConditionalFormatRule|newDataValidation)|TextStyleBuilder\.\w+|ConditionalFormatRuleBuilder\.\w+|DataValidationBuilder\.\w+|TextFinder\.(?:useRegularExpression|matchFormulaText)|EmbeddedChartBuilder\.\w+|DeveloperMetadataFinder\.withKey|Spreadsheet\.(?:getSheetByName|getSheetById|createTextFinder|createDeveloperMetadataFinder)|Sheet\.(?:createDeveloperMetadataFinder|getDataRange|getRange|getRangeList|getSheetId|getName|newChart)|RangeList\.getRanges|Range\.(?:getA1Notation|getNumRows|getNumColumns|getSheet))|HTML\.(?:HtmlService\.createTemplateFromFile|HtmlTemplate\.getRawContent)|Lock\.LockService\.getDocumentLock|Properties\.PropertiesService\.getDocumentProperties)$/u;

/** The calls that read or write something. */
export function reachingCalls(calls: readonly string[]): string[] {
  return calls.filter((call) => !handles.test(call));
}

/** No cell and no sheet is read or written by it: the lock, the person's language, what the person is shown. */
const besideTheSheets = /^(?:Lock\.|Base\.|Spreadsheet\.Spreadsheet\.toast$)/u;

/** The calls that read or write something of the spreadsheet. */
export function spreadsheetCalls(calls: readonly string[]): string[] {
  return reachingCalls(calls).filter((call) => !besideTheSheets.test(call));
}
