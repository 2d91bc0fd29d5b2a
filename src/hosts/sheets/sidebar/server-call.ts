import type { paneDocument } from '../server/pane-document';
import type * as paneServer from '../server/pane-server';
import { failureOf } from '../call/failure';
import type { Failed } from '../call/failure';
import type { Reply } from '../server/pane-server';

type Server = Omit<typeof paneServer, never> & { readonly paneDocument: typeof paneDocument };
/** Name of a server function that the sidebar may call. */
export type ServerFunction = {
  [Name in keyof Server]: Server[Name] extends (...args: never[]) => Reply<unknown> ? Name : never;
}[keyof Server];
type Arguments<Name extends ServerFunction> = Parameters<Server[Name]>;
type Value<Name extends ServerFunction> = Extract<ReturnType<Server[Name]>, { value: unknown }>['value'];

/** Google's `google.script.run`, as much of it as is used. Any function of the server can be called by its name. */
interface Runner {
  withSuccessHandler<T>(handler: (reply: T) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner } };

/** Something that the workbook could not do, as the pane understands it. */
export class WorkbookError extends Error {
  readonly code: Failed['code'];

  constructor({ code, detail }: Failed) {
    super(detail);
    this.code = code;
  }
}

/** Google itself refused the call, cut it off, or lost it: our functions never throw. */
export class GoogleError extends Error {
  readonly code: Failed['code'];

  /** @param said - Google's own words; empty where it never answered */
  constructor(readonly said: string) {
    const { code, detail } = failureOf(said);
    super(detail);
    this.code = said === '' ? 'slow' : code;
  }
}

/** How long an answer is waited for, in milliseconds: Google ends every execution after six minutes. A person who waits for a look or a reading is told sooner. */
const [longest, longestReading] = [6.5 * 60_000, 90_000];
const readings: ReadonlySet<string> = new Set([
  'paneLook',
  'paneReads',
  'paneStamps',
  'paneRows',
  'paneBeside',
  'paneReport',
]);

/**
 * Calls a function of the server.
 *
 * @throws WorkbookError where the function says why it has no value; GoogleError where Google did not run it, or never answers
 */
export function callServer<Name extends ServerFunction>(name: Name, ...args: Arguments<Name>): Promise<Value<Name>> {
  return new Promise((resolve, reject) => {
    const given = setTimeout(
      () => {
        reject(new GoogleError(''));
      },
      readings.has(name) ? longestReading : longest,
    );
    const run = google.script.run
      .withSuccessHandler((reply: { readonly value: Value<Name> } | { readonly failure: Failed }) => {
        clearTimeout(given);
        if ('value' in reply) resolve(reply.value);
        else reject(new WorkbookError(reply.failure));
      })
      .withFailureHandler((error) => {
        clearTimeout(given);
        reject(new GoogleError(error.message));
      });
    const called = run[name];
    if (typeof called === 'function') Reflect.apply(called, run, args);
    else reject(new GoogleError(name));
  });
}
