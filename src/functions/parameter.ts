import { functions as words } from '../catalogue/vi/functions';
import type { FunctionParameter } from './sheet-function';

type Described = keyof typeof words;

/** A parameter that has to be given, described by the catalogue's sentence. */
export function required(name: string, takes: FunctionParameter['takes'], sentence: Described): FunctionParameter {
  return { name, description: words[sentence], optional: false, takes };
}

/** A parameter that may be left out. */
export function optional(name: string, takes: FunctionParameter['takes'], sentence: Described): FunctionParameter {
  return { name, description: words[sentence], optional: true, takes };
}
