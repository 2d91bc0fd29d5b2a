import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { chartsService } from './chart-builder';
import { documentApp } from './document';
import type { Execution, Mode } from './execution';
import { guard } from './guard';
import type { Host } from './host';
import { htmlService, spreadsheetApp } from './spreadsheet';
import type { Workbook } from './workbook';

/** Built-ins that came after ES2022, as this Node has them: nobody knows whether Apps Script does. */
const tooNew = `
for (const [owner, names] of [
  [Array.prototype, ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'toSpliced', 'with']],
  [Object.getPrototypeOf(Int8Array.prototype), ['findLast', 'findLastIndex', 'toReversed', 'toSorted', 'with']],
  [String.prototype, ['isWellFormed', 'toWellFormed']],
  [Array, ['fromAsync']], [Object, ['groupBy']], [Map, ['groupBy']], [Promise, ['withResolvers', 'try']], [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength']],
  [Set.prototype, ['union', 'intersection', 'difference', 'symmetricDifference', 'isSubsetOf', 'isSupersetOf', 'isDisjointFrom']], [globalThis, ['Iterator', 'SharedArrayBuffer', 'Atomics']],
]) for (const name of names) delete owner[name];`;

const scopes = (JSON.parse(readFileSync('appsscript/appsscript.json', 'utf8')) as { oauthScopes: string[] })
  .oauthScopes;

/** Pages that are pushed with a script, by name. */
export const pagesOfScript = new WeakMap<vm.Script, ReadonlyMap<string, string>>();

const evaluated = new Map<string, vm.Script>();

/** `eval` as Google has it, but a text is compiled once for all runs. */
function evaluate(text: string, context: vm.Context): unknown {
  const script = evaluated.get(text) ?? new vm.Script(text, { filename: 'app.js' });
  evaluated.set(text, script);
  return script.runInContext(context);
}

/** What a run left: its result, its error, and what it did. */
export interface Run {
  readonly result: unknown;
  /** What the script threw, null where it ended well. */
  readonly error: string | null;
  readonly calls: readonly string[];
}

/** How a run is to go, where not as usual. */
export interface RunOptions {
  readonly mode?: Mode;
  readonly failAt?: Execution['failAt'];
  readonly scopes?: readonly string[];
  readonly files?: ReadonlyMap<string, string>;
  readonly onPassed?: Execution['onPassed'];
}

function services(host: Host, files: ReadonlyMap<string, string>): Record<string, object> {
  const { workbook, execution } = host;
  const lock = guard(
    'Lock.Lock',
    {
      tryLock: () => {
        if (workbook.lockedBy !== null && workbook.lockedBy !== execution) return false;
        workbook.lockedBy = execution;
        return true;
      },
      releaseLock: () => {
        if (workbook.lockedBy === execution) workbook.lockedBy = null;
      },
    },
    execution,
  );
  const properties = guard(
    'Properties.Properties',
    {
      getProperties: () => host.export(Object.fromEntries(workbook.properties)),
      getProperty: (key: unknown) => workbook.properties.get(String(key)) ?? null,
      setProperty: (key: unknown, value: unknown) => {
        if (String(value).length > 9 * 1024) throw new Error('Exception: Argument too large: value');
        workbook.properties.set(String(key), String(value));
        return properties;
      },
    },
    execution,
  );
  return {
    // The log of executions: no service, no call.
    console: { error: () => undefined },
    SpreadsheetApp: spreadsheetApp(host),
    HtmlService: htmlService(host, files),
    DocumentApp: documentApp(host),
    Charts: chartsService(host),
    LockService: guard('Lock.LockService', { getDocumentLock: () => lock }, execution),
    PropertiesService: guard('Properties.PropertiesService', { getDocumentProperties: () => properties }, execution),
    Session: guard('Base.Session', { getActiveUserLocale: () => workbook.language }, execution),
  };
}

/**
 * Runs one function of a script as Google does: in a world of its own that has ECMAScript's built-ins and Google's services and nothing else, with all globals fresh. Only the workbook
 * outlives it.
 *
 * @throws Error where the script asked for something that Google, or this in-memory Google, does not have
 */
export function runScript(
  code: vm.Script,
  workbook: Workbook,
  name: string,
  args: readonly unknown[],
  options: RunOptions = {},
): Run {
  const execution: Execution = {
    mode: options.mode ?? 'FULL',
    scopes: options.scopes ?? scopes,
    calls: [],
    violations: [],
    failAt: options.failAt ?? null,
    onPassed: options.onPassed,
  };
  const context = vm.createContext(Object.create(null) as object);
  vm.runInContext(tooNew, context);
  const world = vm.runInContext(
    '({ Date, list: (values) => [...values], parse: JSON.parse, stringify: JSON.stringify })',
    context,
  ) as {
    Date: DateConstructor;
    list: (values: readonly unknown[]) => unknown[];
    parse: typeof JSON.parse;
    stringify: typeof JSON.stringify;
  };
  const exported = (value: unknown): unknown =>
    Array.isArray(value)
      ? world.list(value.map(exported))
      : value instanceof Date
        ? new world.Date(value.getTime())
        : value;
  const host: Host = {
    workbook,
    execution,
    export: exported,
    sheets: new WeakMap(),
    ranges: new WeakMap(),
    textStyles: new WeakMap(),
    rules: new WeakMap(),
    charts: new WeakMap(),
    validations: new WeakMap(),
  };
  const files = new Map([...(pagesOfScript.get(code) ?? []), ...(options.files ?? [])]);
  for (const [service, object] of Object.entries(services(host, files))) Object.assign(context, { [service]: object });
  Object.assign(context, { eval: (text: string) => evaluate(text, context) });
  let result: unknown = null;
  let error: string | null = null;
  try {
    code.runInContext(context);
    const called: unknown = vm.runInContext(name, context);
    if (typeof called !== 'function') throw new Error(`Script function not found: ${name}`);
    result = Reflect.apply(
      called,
      undefined,
      args.map((arg) => importArgument(arg, world)),
    );
  } catch (thrown) {
    error = thrown instanceof Error ? thrown.message : String((thrown as { message?: unknown }).message ?? thrown);
  }
  if (workbook.lockedBy === execution) workbook.lockedBy = null;
  if (execution.violations.length > 0) throw new Error(execution.violations.join('\n'));
  return { result, error, calls: execution.calls };
}

/** Arguments are of the script's own world, dates included. */
function importArgument(
  value: unknown,
  world: { Date: DateConstructor; list: (values: readonly unknown[]) => unknown[]; parse: typeof JSON.parse },
): unknown {
  if (Array.isArray(value)) return world.list(value.map((item) => importArgument(item, world)));
  if (value instanceof Date) return new world.Date(value.getTime());
  return typeof value === 'object' && value !== null ? world.parse(JSON.stringify(value)) : value;
}
