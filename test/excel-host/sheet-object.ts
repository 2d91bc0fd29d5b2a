import { parseAddress } from './addresses';
import { chartsObject } from './charts-object';
import { countArgument, HostError, type HostObject, textArgument } from './host-object';
import { cellsOf, setCell, type Sheet, type Workbook } from './model';
import { pageObject } from './page-object';
import { followed, orphaned } from '../helpers/follow-sheets';
import { areasObject, checkUnlocked, rangeObject, usedArea } from './range-object';

function checkName(workbook: Workbook, name: string, except: Sheet | null): void {
  if (name === '' || name.length > 31 || /[[\]:*?/\\]/u.test(name) || name.startsWith("'") || name.endsWith("'"))
    throw new HostError('InvalidArgument', `“${name}” is no name for a sheet`);
  if (workbook.sheets.some((sheet) => sheet !== except && sheet.name.toLowerCase() === name.toLowerCase()))
    throw new HostError('ItemAlreadyExists', `There is a sheet “${name}” already`);
}

/** Refuses a change of the workbook's structure that Excel would refuse. */
function checkStructure(workbook: Workbook): void {
  if (workbook.protected) throw new HostError('AccessDenied', 'The workbook is protected');
}

function checkVisible(workbook: Workbook, leaving: Sheet): void {
  if (!workbook.sheets.some((sheet) => sheet !== leaving && sheet.visibility === 'Visible'))
    throw new HostError('InvalidOperation', 'One sheet must stay visible');
}

function leave(workbook: Workbook, sheet: Sheet): void {
  checkVisible(workbook, sheet);
  if (workbook.active !== sheet.id) return;
  workbook.active = workbook.sheets.find((other) => other !== sheet && other.visibility === 'Visible')?.id ?? '';
}

/** Formulas of every sheet, names, rules and charts, as they are after another sheet has been renamed or deleted. */
function changeFormulas({ sheets, names }: Workbook, change: (formula: string) => string): void {
  for (const all of [names, ...sheets.map((sheet) => sheet.names)])
    for (const name of all.values()) name.formula = change(name.formula);
  for (const { rules, charts } of sheets) {
    for (const rule of rules) rule.formula = change(rule.formula);
    for (const series of charts.flatMap((chart) => chart.series))
      if (series.source !== undefined) series.source = change(series.source);
  }
  for (const sheet of sheets)
    for (const [row, column, { formula }] of cellsOf(sheet)) {
      const next = formula === null ? null : change(formula);
      if (next !== formula) setCell(sheet, row, column, { formula: next });
    }
}

/** The names of a sheet or of the workbook. */
export function namesObject(sheet: Pick<Sheet, 'names'>): HostObject {
  const item = (key: unknown): HostObject | null => {
    const found = sheet.names.get(textArgument(key).toLowerCase());
    return found
      ? {
          kind: 'NamedItem',
          id: found.name,
          members: {
            Name: { get: () => found.name },
            Formula: {
              get: () => found.formula,
              set: (value) => {
                found.formula = textArgument(value);
              },
            },
            Comment: { since: 4, get: () => found.comment },
            Visible: {
              get: () => found.visible,
              set: (value) => {
                found.visible = value === true;
              },
            },
          },
        }
      : null;
  };
  return {
    kind: 'NamedItemCollection',
    item,
    items: () => [...sheet.names.keys()].flatMap((key) => item(key) ?? []),
    members: {
      GetItemOrNullObject: { since: 4, call: item },
      Add: {
        since: 4,
        call: (name, formula, comment) => {
          const [key, text] = [textArgument(name), textArgument(formula)];
          if (!/^[\p{L}_][\p{L}\d_.]*$/u.test(key) || !text.startsWith('='))
            throw new HostError('InvalidArgument', `${key}: ${text}`);
          if (sheet.names.has(key.toLowerCase())) throw new HostError('ItemAlreadyExists', key);
          sheet.names.set(key.toLowerCase(), {
            name: key,
            formula: text,
            comment: typeof comment === 'string' ? comment : '',
            visible: true,
          });
          return item(key);
        },
      },
    },
  };
}

/** A collection of which nothing is asked but how many it has. */
function counted(kind: string, count: number): HostObject {
  return { kind, members: { GetCount: { call: () => count } } };
}

/** A sheet with the members that the add-in uses. */
export function sheetObject(workbook: Workbook, sheet: Sheet, touched: (sheet: Sheet) => void): HostObject {
  // Without an address it is the whole sheet (Excel.Worksheet.getRange).
  const whole = { top: 0, left: 0, bottom: 1_048_575, right: 16_383 };
  const range = (address: unknown): HostObject =>
    rangeObject(workbook, sheet, address === null ? whole : parseAddress(textArgument(address)), touched);
  return {
    kind: 'Worksheet',
    id: sheet.id,
    members: {
      Id: { get: () => sheet.id },
      Name: {
        get: () => sheet.name,
        set: (value) => {
          checkStructure(workbook);
          const name = textArgument(value);
          checkName(workbook, name, sheet);
          changeFormulas(workbook, (formula) => followed(formula, sheet.name, name));
          sheet.name = name;
        },
      },
      Position: {
        get: () => workbook.sheets.indexOf(sheet),
        set: (value) => {
          checkStructure(workbook);
          const others = workbook.sheets.filter((other) => other !== sheet);
          workbook.sheets = [...others.slice(0, countArgument(value)), sheet, ...others.slice(countArgument(value))];
        },
      },
      Visibility: {
        get: () => sheet.visibility,
        set: (value) => {
          checkStructure(workbook);
          if (value !== 'Visible' && value !== 'Hidden' && value !== 'VeryHidden')
            throw new HostError('InvalidArgument', String(value));
          if (value !== 'Visible') leave(workbook, sheet);
          sheet.visibility = value;
        },
      },
      ShowGridlines: {
        since: 8,
        get: () => sheet.gridlines,
        set: (value) => {
          sheet.gridlines = value === true;
        },
      },
      Gridlines: {
        since: 8,
        set: (value) => {
          sheet.gridlines = value === true;
        },
      },
      FreezePanes: {
        since: 7,
        get: () => ({
          kind: 'WorksheetFreezePanes',
          members: {
            FreezeRows: {
              call: (count) => {
                sheet.frozenRows = countArgument(count);
                return undefined;
              },
            },
          },
        }),
      },
      Protection: {
        since: 2,
        get: () => ({
          kind: 'WorksheetProtection',
          members: {
            Protected: { get: () => sheet.lock !== null },
            Options: { get: () => sheet.lock ?? {} },
            Protect: {
              call: (options) => {
                checkUnlocked(sheet);
                sheet.lock = { ...(options as object) };
                return undefined;
              },
            },
          },
        }),
      },
      ReplaceAll: {
        since: 9,
        call: (text, replacement, criteria) => {
          checkUnlocked(sheet);
          const [wanted, by] = [textArgument(text), textArgument(replacement)];
          if (/[*?~]/u.test(wanted)) throw new HostError('NotKnownToTestHost', 'a search with wildcards');
          const { completeMatch, matchCase } = criteria as { completeMatch?: unknown; matchCase?: unknown };
          if (completeMatch !== false || matchCase !== true)
            throw new HostError('NotKnownToTestHost', 'only parts of texts, in their letter case');
          // As Ctrl+H: what stands in the cell, so a formula's text and not its value.
          let count = 0;
          for (const [row, column, { value, formula }] of cellsOf(sheet)) {
            const parts = (formula ?? (typeof value === 'string' ? value : '')).split(wanted);
            if (parts.length === 1) continue;
            count += parts.length - 1;
            setCell(sheet, row, column, formula === null ? { value: parts.join(by) } : { formula: parts.join(by) });
          }
          if (count > 0) touched(sheet);
          return count;
        },
      },
      PageLayout: { since: 9, get: () => pageObject(sheet) },
      HorizontalPageBreaks: {
        since: 9,
        get: () => ({
          kind: 'PageBreakCollection',
          members: {
            Add: {
              since: 9,
              call: (cell) => {
                sheet.page.breakBefore.push(parseAddress(textArgument(cell)).top);
                return { kind: 'PageBreak', members: {} };
              },
            },
          },
        }),
      },
      Charts: { get: () => chartsObject(sheet) },
      Shapes: { since: 9, get: () => counted('ShapeCollection', sheet.pictures) },
      Comments: { since: 10, get: () => counted('CommentCollection', sheet.comments) },
      Names: { since: 4, get: () => namesObject(sheet) },
      GetRange: { call: range },
      GetRangeByIndexes: {
        since: 7,
        call: (row, column, rows, columns) => {
          const [top, left] = [countArgument(row), countArgument(column)];
          return rangeObject(
            workbook,
            sheet,
            { top, left, bottom: top + countArgument(rows) - 1, right: left + countArgument(columns) - 1 },
            touched,
          );
        },
      },
      GetRanges: {
        since: 9,
        call: (address) => {
          const text = textArgument(address);
          if (text.length >= 8192) throw new HostError('InvalidArgument', 'An address has fewer than 8,192 characters');
          return areasObject(workbook, sheet, text.split(',').map(parseAddress), touched);
        },
      },
      GetUsedRange: { call: () => rangeObject(workbook, sheet, usedArea(sheet), touched) },
      Activate: {
        call: () => {
          if (sheet.visibility !== 'Visible')
            throw new HostError('InvalidOperation', 'A hidden sheet cannot be activated');
          workbook.active = sheet.id;
          return undefined;
        },
      },
      Delete: {
        call: () => {
          checkStructure(workbook);
          // “If the worksheet's visibility is set to "VeryHidden", the delete operation will fail with an InvalidOperation exception.” (Excel.Worksheet.delete)
          if (sheet.visibility === 'VeryHidden')
            throw new HostError('InvalidOperation', 'A very hidden sheet cannot be deleted');
          leave(workbook, sheet);
          workbook.sheets = workbook.sheets.filter((other) => other !== sheet);
          changeFormulas(workbook, (formula) => orphaned(formula, sheet.name));
          return undefined;
        },
      },
    },
  };
}

/** Checks the name and the protection, as adding a sheet does. */
export function checkNewSheet(workbook: Workbook, name: string): void {
  checkStructure(workbook);
  checkName(workbook, name, null);
}
