import { signatureOf } from './api-signatures';
import type { Execution } from './execution';

/** Methods of a service object, by name; what is no function is a property. */
export type Members = Readonly<Record<string, unknown>>;

const uiBeforeConsent = new Set([
  'Base.Ui.createMenu',
  'Base.Ui.createAddonMenu',
  'Spreadsheet.SpreadsheetApp.getUi',
  'Base.Session.getActiveUserLocale',
]);
const needsContainerUi = new Set(['Base.Ui.showSidebar', 'Base.Ui.showModalDialog', 'Base.Ui.showModelessDialog']);
const dialogs = new Set([...needsContainerUi, 'Base.Ui.alert', 'Base.Ui.prompt']);
const free = /^(?:Base\.Menu|Base\.Session|HTML)\./u;

/** Why Google would refuse the call, null where it would not. */
function refusal(call: string, { mode, scopes }: Execution): string | null {
  if (needsContainerUi.has(call) && !scopes.includes('https://www.googleapis.com/auth/script.container.ui'))
    return `${call} needs script.container.ui.`;
  if (
    /^Spreadsheet\.(?!SpreadsheetApp\.getUi$)/u.test(call) &&
    !scopes.includes('https://www.googleapis.com/auth/spreadsheets.currentonly')
  )
    return `${call} needs spreadsheets.currentonly.`;
  if (call.startsWith('Document.') && !scopes.includes('https://www.googleapis.com/auth/documents'))
    return `${call} needs documents.`;
  if (mode === 'NONE' && !uiBeforeConsent.has(call) && !free.test(call))
    return `You do not have permission to call ${call} (AuthMode.NONE).`;
  if (mode === 'LIMITED' && dialogs.has(call)) return `You do not have permission to call ${call} (AuthMode.LIMITED).`;
  // “HTML: Can generate HTML, but cannot display it”: developers.google.com/apps-script/guides/sheets/functions#using_services.
  if (
    mode === 'CUSTOM_FUNCTION' &&
    !call.startsWith('HTML.') &&
    (call.startsWith('Base.Ui') || !/\.(?:get|is)\w*$/u.test(call))
  )
    return `You do not have permission to call ${call}`;
  return null;
}

/**
 * A service object that knows only what it has, and has only what Google has: any other member and any wrong number of arguments is noted as a violation and thrown. Calls are
 * counted, refused, or made to fail as the execution says.
 */
export function guard(kind: string, members: Members, execution: Execution): object {
  const violate = (message: string): never => {
    execution.violations.push(message);
    throw new Error(message);
  };
  return new Proxy(members, {
    get(target, name) {
      if (typeof name === 'symbol') return undefined;
      const arities = signatureOf(kind, name);
      if (arities === undefined) return violate(`Google has no ${kind}.${name}.`);
      if (!(name in target)) return violate(`${kind}.${name} is not part of this in-memory Google.`);
      const member = target[name];
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        const call = `${kind}.${name}`;
        if (!arities?.some(([least, most]) => least <= args.length && args.length <= most))
          violate(`${call} does not take ${args.length} arguments.`);
        execution.calls.push(call);
        const refused = refusal(call, execution);
        if (refused !== null) throw new Error(refused);
        const { failAt, calls } = execution;
        const fails =
          failAt !== null && calls.length >= failAt.call && calls.length < failAt.call + (failAt.times ?? 1);
        const message = failAt?.message ?? `Service error: ${call}`;
        if (fails && !failAt.after) throw new Error(message);
        const result: unknown = Reflect.apply(member, target, args);
        if (fails) throw new Error(message);
        execution.onPassed?.([...args, result]);
        return result;
      };
    },
    set: (_, name) => violate(`${kind}.${String(name)} can't be set.`),
  });
}
