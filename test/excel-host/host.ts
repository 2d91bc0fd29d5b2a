import type { NativeCalls } from './native';
import { fullAddress } from './addresses';
import type { HostObject } from './host-object';
import type { Area } from '../../src/core/area';
import type { Sheet, Workbook } from './model';
import { type Batch, performBatch, type Reply } from './protocol';
import { workbookObject } from './workbook-object';

const payloadLimit = 5 * 1024 * 1024;
const waitsForCellEdit = 64;
const richApiMessage = 33;
const richApiRequest = 93;
const commandDone = 94;
const commandInvoked = 39;

/** A failure that is played once, or more often. */
export interface Fault {
  /** Round trip from now on, the first is 1. */
  readonly trip: number;
  /** `before`: nothing of the batch is done; `midway`: half of it; `after`: all of it, but the answer is lost. */
  readonly when: 'before' | 'midway' | 'after';
  /** So many round trips in a row fail; left out: one. */
  readonly times?: number;
  /** Excel's code of the error. */
  readonly code?: string;
}

/** What a custom function has given back. */
export interface FunctionAnswer {
  readonly id: number;
  readonly value: unknown;
  readonly failed?: boolean;
}

/** One request that the host has seen. */
export interface Trip {
  readonly requestBytes: number;
  readonly replyBytes: number;
  readonly actions: number;
}

/** The in-memory Excel behind office.js. */
export interface ExcelHost extends NativeCalls {
  workbook: Workbook;
  /** Requests of the add-in since the last {@link ExcelHost.reset}; the library's own housekeeping does not count. */
  trips: Trip[];
  fault: Fault | null;
  /** True while a person edits a cell: requests are refused, unless they may wait. */
  editing: boolean;
  /** Ends the edit and lets waiting requests through. */
  finishEditing(): void;
  /** Requests that wait for the end of the edit. */
  waiting(): number;
  /** A person changed cells: raises the event as Excel does. */
  raiseChanged(sheet: Sheet, area: Area, changeType?: 'RangeEdited' | 'RowInserted'): void;
  /** Presses a ribbon button or shortcut; resolves when the handler has called `completed`. */
  pressButton(action: string): Promise<void>;
  /** Calls a custom function as a formula would; gives its results. */
  invokeFunction(
    name: string,
    args: readonly unknown[],
    addresses?: readonly (string | null)[],
  ): Promise<FunctionAnswer>;
  reset(workbook: Workbook): void;
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}

function isHousekeeping(batch: Batch): boolean {
  const releases = batch.Actions.filter((action) => action.Name === '_RemoveReference');
  return releases.length > 0 && batch.Actions.every((action) => action.ActionType === 1 || releases.includes(action));
}

/** Makes the host; `excelApi` is the highest ExcelApi 1.x that it has. */
export function createExcelHost(workbook: Workbook, excelApi: number): ExcelHost {
  const handlers = new Map<number, (payload: unknown) => void>();
  const commands = new Map<string, () => void>();
  const invocations = new Map<number, (value: FunctionAnswer) => void>();
  const references = new Map<string, HostObject>();
  let waiting: (() => void)[] = [];
  // Each context of office.js registers and unregisters for itself (GenericEventHandlers): one that stops listening leaves the others theirs.
  let listeners = 0;
  let seen = 0;
  let invocation = 0;
  let touchedSheets: readonly (readonly [Sheet, Area | null])[] = [];

  // “ThisLocalAddin”: the event was triggered by this add-in (Excel.EventTriggerSource), told from ExcelApi 1.14 on.
  const raise = (
    sheet: Sheet,
    area: Area,
    by: 'Unknown' | 'ThisLocalAddin' = 'Unknown',
    changeType = 'RangeEdited',
  ): void => {
    if (listeners === 0) return;
    const message = JSON.stringify({
      worksheetId: sheet.id,
      address: fullAddress(sheet.name, area).replace(/^.*!/u, ''),
      changeType,
      source: 'Local',
      ...(excelApi >= 14 && { triggerSource: by }),
    });
    handlers.get(richApiMessage)?.([[65536, 10, 'Workbook', message]]);
  };
  const session = {
    excelApi,
    references,
    root: () =>
      workbookObject(
        host.workbook,
        (sheet: Sheet, area?: Area) => {
          touchedSheets = [...touchedSheets, [sheet, area ?? null]];
        },
        (on) => {
          listeners = Math.max(0, listeners + (on ? 1 : -1));
        },
      ),
  };

  const answerService = (batch: Batch): Reply => {
    for (const action of batch.Actions) {
      if (action.Name !== 'SetInvocationResults') continue;
      const results = action.ArgumentInfo?.Arguments?.[0];
      for (const result of Array.isArray(results) ? (results as readonly FunctionAnswer[]) : [])
        invocations.get(result.id)?.(result);
    }
    return { Results: [] };
  };

  const failed = (code: string, message: string): Reply => ({
    Results: [],
    Error: { Code: code, Message: message, Location: '', ActionIndex: 0 },
  });

  const answer = async (body: string, flags: number): Promise<readonly unknown[]> => {
    const batch = JSON.parse(body) as Batch;
    const isService = Object.values(batch.ObjectPaths).some((path) => path.ObjectPathType === 2);
    if (isService) return [0, 200, [], JSON.stringify(answerService(batch))];
    if (isHousekeeping(batch)) return [0, 200, [], JSON.stringify(performBatch(batch, session))];
    if (host.editing) {
      if ((flags & waitsForCellEdit) === 0)
        return [0, 200, [], JSON.stringify(failed('InvalidOperationInCellEditMode', 'A cell is being edited'))];
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
      });
    }
    if (byteLength(body) > payloadLimit) return [5103];
    seen += 1;
    const fault =
      host.fault && seen >= host.fault.trip && seen < host.fault.trip + (host.fault.times ?? 1) ? host.fault : null;
    const upTo = fault?.when === 'midway' ? Math.ceil(batch.Actions.length / 2) : Infinity;
    const reply =
      fault?.when === 'before'
        ? failed(fault.code ?? 'GeneralException', 'Nothing was done')
        : performBatch(batch, session, upTo);
    const text = JSON.stringify(
      fault?.when === 'after' ? failed(fault.code ?? 'GeneralException', 'The answer was lost') : reply,
    );
    host.trips.push({ requestBytes: byteLength(body), replyBytes: byteLength(text), actions: batch.Actions.length });
    const changed = touchedSheets;
    touchedSheets = [];
    for (const [sheet, area] of changed) if (area) raise(sheet, area, 'ThisLocalAddin');
    return byteLength(text) > payloadLimit ? [5104] : [0, 200, [], text];
  };

  const host: ExcelHost = {
    workbook,
    trips: [],
    fault: null,
    editing: false,
    execute: (dispatchId, parameters) => {
      const given = parameters as readonly (readonly unknown[])[];
      if (dispatchId === richApiRequest) return answer(String(given[0]?.[4]), Number(given[0]?.[6]));
      if (dispatchId === commandDone) {
        commands.get(String((parameters as readonly unknown[])[0]))?.();
        return Promise.resolve([0]);
      }
      throw new Error(`Dispatch id ${dispatchId} is not known to the test host`);
    },
    register: (dispatchId, handler) => {
      handlers.set(dispatchId, handler);
    },
    unregister: (dispatchId) => {
      handlers.delete(dispatchId);
    },
    finishEditing: () => {
      host.editing = false;
      const released = waiting;
      waiting = [];
      released.forEach((release) => {
        release();
      });
    },
    waiting: () => waiting.length,
    raiseChanged: (sheet, area, changeType) => {
      raise(sheet, area, 'Unknown', changeType);
    },
    pressButton: (action) =>
      new Promise((resolve) => {
        const id = `command-${commands.size + 1}`;
        commands.set(id, resolve);
        const handler = handlers.get(commandInvoked);
        if (!handler) throw new Error('Nothing listens to the ribbon');
        handler([id, action, JSON.stringify({ source: { id: action } })]);
      }),
    invokeFunction: (name, args, addresses) =>
      new Promise((resolve) => {
        invocation += 1;
        invocations.set(invocation, resolve);
        handlers.get(richApiMessage)?.([
          [1, 1000, '', JSON.stringify([invocation, name, args, 'Sheet1!A1', 4, ...(addresses ? [addresses] : [])])],
        ]);
      }),
    reset: (next) => {
      host.workbook = next;
      host.trips = [];
      host.fault = null;
      host.editing = false;
      references.clear();
      seen = 0;
      touchedSheets = [];
    },
  };
  return host;
}
