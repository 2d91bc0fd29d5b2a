import type { cli } from '../catalogue/vi/cli';

/** Why something was refused before any figure was read: a sentence of the catalogue and what goes into it. */
export interface Failure {
  readonly code: keyof typeof cli;
  readonly params: Readonly<Record<string, string | number>>;
}

/** A value, or the reason why there is none. */
export type Outcome<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** An {@link Outcome} that holds its value. */
export function done<Value>(value: Value): Outcome<Value> {
  return { ok: true, value };
}

/** An {@link Outcome} that says why there is none. */
export function failed(
  code: Failure['code'],
  params: Failure['params'] = {},
): { readonly ok: false; readonly failure: Failure } {
  return { ok: false, failure: { code, params } };
}
