import type { Failed } from './failure';
import { failureOf } from './failure';

/** What comes back to the sidebar: a value, or why there is none. Nothing is ever thrown across. */
export type Reply<T> = { readonly value: T } | { readonly failure: Failed };

/** The value that is given, or why it could not be given. */
export function answer<T>(give: () => T): Reply<T> {
  try {
    return { value: give() };
  } catch (error) {
    return { failure: failureOf(error) };
  }
}
