import { areaName } from '../../src/core/area';
import { guard } from './guard';
import type { Host } from './host';
import { modelOf, refuse } from './host';

/** Builder of a conditional format: the members that are used. */
export function ruleBuilder(host: Host): object {
  let formula = '';
  let underline = false;
  let areas: string[] = [];
  const gradient: Partial<Record<'low' | 'middle' | 'high', { readonly value: string; readonly color: string }>> = {};
  const point =
    (place: keyof typeof gradient) =>
    (color: unknown, type: unknown, value: unknown): object => {
      if (type !== 'NUMBER' || typeof color !== 'string' || typeof value !== 'string' || !/^-?\d+$/u.test(value))
        refuse('A gradient by whole numbers, as text, expected.');
      gradient[place] = { value, color };
      return builder;
    };
  const builder: object = guard(
    'Spreadsheet.ConditionalFormatRuleBuilder',
    {
      whenFormulaSatisfied: (given: unknown) => {
        formula = typeof given === 'string' && given.startsWith('=') ? given : refuse('A formula begins with “=”.');
        if (host.workbook.locale === 'vi_VN' && formula.includes(','))
          refuse('Conditional format rule cannot be parsed.');
        return builder;
      },
      setUnderline: (given: unknown) => {
        underline = given === true;
        return builder;
      },
      setRanges: (ranges: unknown) => {
        areas = (Array.isArray(ranges) ? ranges : refuse('A list expected.')).map((range: unknown) =>
          areaName(modelOf(host.ranges, range, 'Range').area),
        );
        return builder;
      },
      setGradientMinpointWithValue: point('low'),
      setGradientMidpointWithValue: point('middle'),
      setGradientMaxpointWithValue: point('high'),
      build: () => {
        const { low, middle, high } = gradient;
        if (low && high && areas.length > 0) {
          const scale = guard('Spreadsheet.ConditionalFormatRule', {}, host.execution);
          host.rules.set(scale, { scale: { areas, points: [low, ...(middle ? [middle] : []), high] } });
          return scale;
        }
        if (formula === '' || areas.length === 0) refuse('Conditional format rule must have a condition and a range.');
        const built = guard('Spreadsheet.ConditionalFormatRule', {}, host.execution);
        host.rules.set(built, { weak: { areas, formula, underline } });
        return built;
      },
    },
    host.execution,
  );
  return builder;
}
