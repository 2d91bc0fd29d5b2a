import { HostError, type HostObject, textArgument } from './host-object';
import { addSheet, type Sheet, type Workbook } from './model';
import { checkNewSheet, namesObject, sheetObject } from './sheet-object';

function settingsObject(workbook: Workbook): HostObject {
  const item = (key: unknown): HostObject | null => {
    const name = textArgument(key);
    if (!workbook.settings.has(name)) return null;
    return {
      kind: 'Setting',
      id: name,
      members: {
        Key: { get: () => name },
        Value: {
          get: () => workbook.settings.get(name) as string,
          set: (value) => {
            workbook.settings.set(name, value);
          },
        },
        Delete: {
          call: () => {
            workbook.settings.delete(name);
            return undefined;
          },
        },
      },
    };
  };
  return {
    kind: 'SettingCollection',
    item,
    items: () => [...workbook.settings.keys()].flatMap((key) => item(key) ?? []),
    members: {
      GetItemOrNullObject: { since: 4, call: item },
      Add: {
        since: 4,
        call: (key, value) => {
          workbook.settings.set(textArgument(key), value);
          return item(key);
        },
      },
      Set: {
        since: 4,
        call: (key, value) => {
          workbook.settings.set(textArgument(key), value);
          return item(key);
        },
      },
    },
  };
}

/** The root of every path; `listen` switches the events of changed cells. */
export function workbookObject(
  workbook: Workbook,
  touched: (sheet: Sheet) => void,
  listen: (on: boolean) => void,
): HostObject {
  const wrap = (sheet: Sheet): HostObject => sheetObject(workbook, sheet, touched);
  const find = (key: unknown): HostObject | null => {
    const name = textArgument(key).toLowerCase();
    const sheet = workbook.sheets.find((each) => each.id.toLowerCase() === name || each.name.toLowerCase() === name);
    return sheet ? wrap(sheet) : null;
  };
  const item = (key: unknown): HostObject => {
    const found = find(key);
    if (!found) throw new HostError('ItemNotFound', `There is no sheet “${String(key)}”`);
    return found;
  };
  const sheets: HostObject = {
    kind: 'WorksheetCollection',
    item,
    items: () => workbook.sheets.map(wrap),
    members: {
      GetItem: { call: item },
      GetItemOrNullObject: { since: 4, call: find },
      GetActiveWorksheet: { call: () => item(workbook.active) },
      Add: {
        call: (name) => {
          checkNewSheet(workbook, textArgument(name));
          return wrap(addSheet(workbook, textArgument(name)));
        },
      },
      _RegisterDataChangedEvent: {
        since: 9,
        call: () => {
          listen(true);
          return undefined;
        },
      },
      _UnregisterDataChangedEvent: {
        since: 9,
        call: () => {
          listen(false);
          return undefined;
        },
      },
    },
  };
  return {
    kind: 'Workbook',
    members: {
      Worksheets: { get: () => sheets },
      Names: { get: () => namesObject(workbook) },
      Settings: { since: 4, get: () => settingsObject(workbook) },
      Protection: {
        since: 7,
        get: () => ({ kind: 'WorkbookProtection', members: { Protected: { get: () => workbook.protected } } }),
      },
    },
  };
}
