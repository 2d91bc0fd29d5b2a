import { guard } from './guard';
import type { Host } from './host';
import { mayHold, modelOf, refuse } from './host';
import { finderObject } from './metadata';
import { namedRangeObject } from './named-range';
import { textFinder } from './text-finder';
import { validationBuilder } from './validation-builder';
import { ruleBuilder } from './rule-builder';
import { orphaned } from '../helpers/follow-sheets';
import { changeFormulas, checkName, mustStaySeen, sheetObject } from './sheet';
import { newSheet } from './workbook';
import type { CellFormat } from './workbook';

function spreadsheetObject(host: Host): object {
  const { workbook } = host;
  const sheetWhere = (matches: (sheet: (typeof workbook.sheets)[number]) => boolean): object | null => {
    const sheet = workbook.sheets.find(matches);
    return sheet ? sheetObject(host, sheet) : null;
  };
  return guard(
    'Spreadsheet.Spreadsheet',
    {
      getId: () => workbook.id,
      getSheets: () => host.export(workbook.sheets.map((sheet) => sheetObject(host, sheet))),
      getSheetByName: (name: unknown) => sheetWhere((sheet) => sheet.name === name),
      getSheetById: (id: unknown) => sheetWhere((sheet) => sheet.id === id),
      getActiveSheet: () => sheetWhere((sheet) => sheet.id === workbook.activeId),
      // A name whose sheet is gone is not listed.
      getNamedRanges: () =>
        host.export(
          workbook.named
            .filter((named) => workbook.sheets.some(({ id }) => id === named.sheet))
            .map((named) => namedRangeObject(host, named)),
        ),
      createTextFinder: (text: unknown) => textFinder(host, String(text)),
      createDeveloperMetadataFinder: () => finderObject(host),
      insertSheet: (name: unknown) => {
        checkName(host, String(name), null);
        const sheet = newSheet(workbook, String(name));
        mayHold(host, sheet.rows * sheet.columns);
        const active = workbook.sheets.findIndex(({ id }) => id === workbook.activeId);
        workbook.sheets.splice(active + 1, 0, sheet);
        workbook.activeId = sheet.id;
        return sheetObject(host, sheet);
      },
      deleteSheet: (given: unknown) => {
        const sheet = modelOf(host.sheets, given, 'Sheet');
        mustStaySeen(host, sheet);
        workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
        changeFormulas(workbook, (formula) => orphaned(formula, sheet.name));
      },
      toast: (message: unknown) => {
        workbook.shown.push(`toast: ${String(message)}`);
      },
    },
    host.execution,
  );
}

function textStyleBuilder(host: Host): object {
  let style: Partial<CellFormat> = {};
  const set =
    (key: keyof CellFormat) =>
    (value: unknown): object => {
      style = { ...style, [key]: value };
      return builder;
    };
  const builder: object = guard(
    'Spreadsheet.TextStyleBuilder',
    {
      setFontFamily: set('fontFamily'),
      setFontSize: set('fontSize'),
      setBold: set('bold'),
      setItalic: set('italic'),
      setUnderline: set('underline'),
      setForegroundColor: set('color'),
      build: () => {
        const built = guard('Spreadsheet.TextStyle', {}, host.execution);
        host.textStyles.set(built, style);
        return built;
      },
    },
    host.execution,
  );
  return builder;
}

function menuObject(host: Host, title: string, items: readonly string[] = []): object {
  return guard(
    'Base.Menu',
    {
      addItem: (caption: unknown, functionName: unknown) =>
        menuObject(host, title, [...items, `${String(caption)} → ${String(functionName)}`]),
      addToUi: () => {
        host.workbook.shown.push(`menu ${title}: ${items.join(' | ')}`);
      },
    },
    host.execution,
  );
}

function uiObject(host: Host): object {
  const { workbook } = host;
  const buttons = { YES: 'YES', NO: 'NO', CANCEL: 'CANCEL', OK: 'OK', CLOSE: 'CLOSE' };
  const page =
    (kind: string) =>
    (output: unknown, title?: string): void => {
      const { text, title: own } =
        typeof output === 'object' && output !== null
          ? (pages.get(output) ?? { text: '', title: '' })
          : refuse('A page expected.');
      workbook.shown.push(`${kind} ${title ?? own}: ${text}`);
    };
  return guard(
    'Base.Ui',
    {
      Button: buttons,
      ButtonSet: { OK: 'OK', OK_CANCEL: 'OK_CANCEL', YES_NO: 'YES_NO', YES_NO_CANCEL: 'YES_NO_CANCEL' },
      createMenu: (caption: unknown) => menuObject(host, String(caption)),
      createAddonMenu: () => menuObject(host, '(add-on)'),
      alert: (...args: unknown[]) => {
        workbook.shown.push(
          `alert ${args
            .filter((arg) => arg !== 'OK')
            .map(String)
            .join(': ')}`,
        );
        return workbook.presses.shift() ?? 'OK';
      },
      showSidebar: page('sidebar'),
      showModalDialog: page('dialog'),
    },
    host.execution,
  );
}

const pages = new WeakMap<object, { text: string; title: string }>();

/** HtmlService, with the files that are pushed beside the script. */
export function htmlService(host: Host, files: ReadonlyMap<string, string>): object {
  const output = (text: string): object => {
    const page = { text, title: '' };
    const object: object = guard(
      'HTML.HtmlOutput',
      {
        setTitle: (title: unknown) => {
          page.title = String(title);
          return object;
        },
        append: (added: unknown) => {
          page.text += String(added);
          return object;
        },
        getContent: () => page.text,
        setWidth: () => object,
        setHeight: () => object,
      },
      host.execution,
    );
    pages.set(object, page);
    return object;
  };
  return guard(
    'HTML.HtmlService',
    {
      createHtmlOutput: (text: unknown) => output(String(text)),
      createHtmlOutputFromFile: (name: unknown) =>
        output(files.get(String(name)) ?? refuse(`No HTML file named ${String(name)} was found.`)),
      createTemplateFromFile: (name: unknown) => {
        const text = files.get(String(name)) ?? refuse(`No HTML file named ${String(name)} was found.`);
        return guard('HTML.HtmlTemplate', { getRawContent: () => text }, host.execution);
      },
    },
    host.execution,
  );
}

/** SpreadsheetApp. */
export function spreadsheetApp(host: Host): object {
  const spreadsheet = spreadsheetObject(host);
  return guard(
    'Spreadsheet.SpreadsheetApp',
    {
      BorderStyle: { SOLID: 'SOLID' },
      InterpolationType: { NUMBER: 'NUMBER' },
      ProtectionType: { SHEET: 'SHEET', RANGE: 'RANGE' },
      SheetType: { GRID: 'GRID', OBJECT: 'OBJECT' },
      getActiveSpreadsheet: () => spreadsheet,
      getUi: () => uiObject(host),
      newTextStyle: () => textStyleBuilder(host),
      newConditionalFormatRule: () => ruleBuilder(host),
      newDataValidation: () => validationBuilder(host),
      flush: () => undefined,
    },
    host.execution,
  );
}
