/** What a host gives: at once in Apps Script and on the page, promised in Excel. */
export type Answer<T> = T | Promise<T>;

/** A host's part of a flow. */
export type Step<T> = () => Answer<T>;

/** Work on a workbook that is written once for all hosts: it yields what a host is to do, and is given what came of it. */
export type Flow<T> = Generator<Step<unknown>, T, unknown>;

/** One step, for `yield*`: gives what the host gave, throws what the host threw. */
export function* ask<T>(step: Step<T>): Flow<T> {
  // A driver hands back what this very step gave; a generator's type can't say so.
  return (yield step) as T;
}

/** Runs a flow whose steps are all done at once. */
export function runAtOnce<T>(flow: Flow<T>): T {
  let next = flow.next();
  while (next.done !== true) {
    let given: unknown;
    try {
      given = next.value();
    } catch (error) {
      next = flow.throw(error);
      continue;
    }
    next = flow.next(given);
  }
  return next.value;
}

/** Runs a flow whose steps are promised, one after the other. */
export async function runInTurn<T>(flow: Flow<T>): Promise<T> {
  let next = flow.next();
  while (next.done !== true) {
    let given: unknown;
    try {
      given = await next.value();
    } catch (error) {
      next = flow.throw(error);
      continue;
    }
    next = flow.next(given);
  }
  return next.value;
}
