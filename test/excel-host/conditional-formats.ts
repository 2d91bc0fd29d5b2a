import type { Area } from '../../src/core/area';
import { HostError, type HostObject, textArgument } from './host-object';
import type { Sheet } from './model';

interface Criterion {
  readonly type?: unknown;
  readonly formula?: unknown;
  readonly color?: unknown;
}

function pointOf({ type, formula, color }: Criterion): Sheet['scales'][number]['points'][number] {
  if (type !== 'Number' || !/^-?\d+$/u.test(textArgument(formula)))
    throw new HostError('NotKnownToTestHost', 'a colour scale by whole numbers only');
  return { value: Number(formula), color: textArgument(color) };
}

function colorScale(sheet: Sheet, area: Area): HostObject {
  const scale: Sheet['scales'][number] = { area, points: [] };
  sheet.scales.push(scale);
  const scaled: HostObject = {
    kind: 'ColorScaleConditionalFormat',
    members: {
      Criteria: {
        set: (value) => {
          const { minimum, midpoint, maximum } = value as Readonly<
            Record<'minimum' | 'midpoint' | 'maximum', Criterion | undefined>
          >;
          if (!minimum || !maximum) throw new HostError('InvalidArgument', 'A colour scale has both ends');
          scale.points = [minimum, ...(midpoint ? [midpoint] : []), maximum].map(pointOf);
        },
      },
    },
  };
  return {
    kind: 'ConditionalFormat',
    id: `scale-${sheet.scales.length}`,
    members: { ColorScale: { get: () => scaled }, ColorScaleOrNullObject: { get: () => scaled } },
  };
}

function customFormat(rule: Sheet['rules'][number], id: number): HostObject {
  const font: HostObject = {
    kind: 'ConditionalRangeFont',
    members: {
      Underline: {
        set: (value) => {
          rule.underline = textArgument(value);
        },
      },
    },
  };
  const formula: HostObject = {
    kind: 'ConditionalFormatRule',
    members: {
      Formula: {
        get: () => rule.formula,
        set: (value) => {
          if (!textArgument(value).startsWith('=')) throw new HostError('InvalidArgument', 'A rule begins with “=”');
          rule.formula = textArgument(value);
        },
      },
    },
  };
  const custom: HostObject = {
    kind: 'CustomConditionalFormat',
    members: {
      Rule: { get: () => formula },
      Format: { get: () => ({ kind: 'ConditionalRangeFormat', members: { Font: { get: () => font } } }) },
    },
  };
  return {
    kind: 'ConditionalFormat',
    id: `${id}`,
    members: {
      Type: { get: () => 'Custom' },
      CustomOrNullObject: { get: () => custom },
      Custom: { get: () => custom },
    },
  };
}

/** Conditional formats of a range: those by a formula, with an underline, and colour scales. */
export function conditionalFormats(sheet: Sheet, area: Area): HostObject {
  const add = (type: unknown): HostObject => {
    if (type === 'ColorScale') return colorScale(sheet, area);
    if (type !== 'Custom')
      throw new HostError(
        'NotKnownToTestHost',
        `a conditional format of the type ${String(type)} is not known to the test host`,
      );
    const rule = { area, formula: '', underline: 'None' };
    sheet.rules.push(rule);
    return customFormat(rule, sheet.rules.length);
  };
  const all = (): HostObject[] => sheet.rules.map((rule, index) => customFormat(rule, index + 1));
  return {
    kind: 'ConditionalFormatCollection',
    items: all,
    item: (key) => all().find(({ id }) => id === key) ?? null,
    members: { Add: { call: add } },
  };
}
