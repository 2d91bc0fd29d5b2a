import { guard } from './guard';
import type { Host } from './host';
import { refuse } from './host';

/** Builder of a drop-down: the members that are used. */
export function validationBuilder(host: Host): object {
  let values: readonly string[] = [];
  const builder: object = guard(
    'Spreadsheet.DataValidationBuilder',
    {
      requireValueInList: (given: unknown, shows: unknown) => {
        values =
          Array.isArray(given) && given.length <= 500 && shows === true
            ? given.map(String)
            : refuse('A list of at most 500 values expected.');
        return builder;
      },
      setAllowInvalid: () => builder,
      build: () => {
        const built = guard('Spreadsheet.DataValidation', {}, host.execution);
        host.validations.set(built, values);
        return built;
      },
    },
    host.execution,
  );
  return builder;
}
