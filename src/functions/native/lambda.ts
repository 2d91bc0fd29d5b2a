import type { NativeFunction } from './native-function';
import { rename } from './rename';

/** How a place writes what binds names: Excel's formula bar as people see it, a file with its prefixes. */
interface Notation {
  readonly call: (name: string) => string;
  readonly declared: (name: string, optional: boolean) => string;
  readonly used: (name: string) => string;
}

const shown: Notation = {
  call: (name) => name,
  declared: (name, optional) => (optional ? `[${name}]` : name),
  used: (name) => name,
};

/**
 * As files keep it: functions newer than the format begin with `_xlfn.`, a parameter is declared as `_xlpm.`, an optional one as `_xlop.`, and every use is
 * `_xlpm.`; without them Excel takes the words for unknown names. (ECMA-376 has none of this: read off files saved by Excel.)
 */
const stored: Notation = {
  call: (name) => `_xlfn.${name}`,
  declared: (name, optional) => `${optional ? '_xlop' : '_xlpm'}.${name}`,
  used: (name) => `_xlpm.${name}`,
};

/** A cell of the parameter that is taken one by one. */
const oneCell = 'mot_o';

/** The value of an optional parameter, the empty text where it is left out. */
const valueOf = (parameter: string): string => `${parameter}_nhan`;

function lambda({ parameters, steps, result, each }: NativeFunction, { call, declared, used }: Notation): string {
  const optional = parameters.filter((parameter) => parameter.optional).map(({ name }) => name);
  const word = (name: string): string => used(optional.includes(name) ? valueOf(name) : name === each ? oneCell : name);
  const binding = (name: string, formula: string): string => `${used(name)},${formula}`;
  const given = optional.map((name) =>
    binding(valueOf(name), `IF(${call('ISOMITTED')}(${used(name)}),"",${used(name)})`),
  );
  const own = steps.map(([name, formula]) => binding(name, rename(formula, word)));
  const body = rename(result, word);
  const letting = (bindings: readonly string[], value: string): string =>
    bindings.length === 0 ? value : `${call('LET')}(${bindings.join(',')},${value})`;
  const inner =
    each === null
      ? letting([...given, ...own], body)
      : letting(given, `${call('MAP')}(${used(each)},${call('LAMBDA')}(${used(oneCell)},${letting(own, body)}))`);
  return `${call('LAMBDA')}(${parameters.map((parameter) => declared(parameter.name, parameter.optional)).join(',')},${inner})`;
}

/** The definition as the name manager of Excel 2024 and Microsoft 365 takes it, English names and commas, with the equals sign. */
export function lambdaFormula(native: NativeFunction): string {
  return `=${lambda(native, shown)}`;
}

/** The definition as an .xlsx keeps it in `definedName`: prefixes, no equals sign. */
export function storedLambda(native: NativeFunction): string {
  return lambda(native, stored);
}
