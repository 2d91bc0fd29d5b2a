import type { Area } from '../../src/core/area';
import { HostError, type HostObject, textArgument } from './host-object';
import type { Sheet } from './model';

/** Conditional formats of a range: those by a formula, with an underline. */
export function conditionalFormats(sheet: Sheet, area: Area): HostObject {
  const add = (type: unknown): HostObject => {
    if (type !== 'Custom') throw new HostError('NotKnownToTestHost', `a conditional format of the type ${String(type)} is not known to the test host`);
    const rule = { area, formula: '', underline: 'None' };
    sheet.rules.push(rule);
    const font: HostObject = { kind: 'ConditionalRangeFont', members: { Underline: { set: (value) => { rule.underline = textArgument(value); } } } };
    const formula: HostObject = {
      kind: 'ConditionalFormatRule',
      members: {
        Formula: {
          set: (value) => {
            if (!textArgument(value).startsWith('=')) throw new HostError('InvalidArgument', 'A rule begins with “=”');
            rule.formula = textArgument(value);
          },
        },
      },
    };
    const custom: HostObject = {
      kind: 'CustomConditionalFormat',
      members: { Rule: { get: () => formula }, Format: { get: () => ({ kind: 'ConditionalRangeFormat', members: { Font: { get: () => font } } }) } },
    };
    return { kind: 'ConditionalFormat', id: `${sheet.rules.length}`, members: { CustomOrNullObject: { get: () => custom }, Custom: { get: () => custom } } };
  };
  return { kind: 'ConditionalFormatCollection', members: { Add: { call: add } } };
}
