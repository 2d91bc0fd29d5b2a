import { sum } from '../../core/decimal';
import type { SchemeForm } from '../../core/scheme/scheme-schema';
import { mostlyEquals } from '../column-figures';
import type { Part } from './measured';

/** The rule that makes the total out of the indicators. */
export interface TotalGuess {
  readonly total: NonNullable<SchemeForm['total']>;
  /** Whether the sheet's own totals bear it out. */
  readonly proven: boolean;
}

/** The rule that the sheet's own totals bear out, else the one that its measures ask for. @param given - The sheet's totals by row; null where it has none. */
export function totalOf(parts: readonly Part[], given: readonly (number | null)[] | null): TotalGuess {
  const counted = parts.filter(({ form }) => form.adds === undefined);
  const sumAt = (row: number): number | null => {
    let whole = 0;
    for (const { form, figures } of parts) {
      const value = figures[row] ?? null;
      if (value === null && form.adds === undefined) return null;
      whole += (value ?? 0) * (form.adds === 'penalty' ? -1 : 1);
    }
    return whole;
  };
  const maxima = sum(counted.map(({ form }) => form.max ?? 0));
  const proves = (expected: (row: number) => number | null): boolean => given !== null && mostlyEquals(given, expected);
  const scaled = (row: number): number | null => {
    const value = sumAt(row);
    return value === null || maxima === 0 ? null : (value / maxima) * 100;
  };
  const fromHundred = (row: number): number | null => {
    const value = sumAt(row);
    return value === null ? null : 100 + value;
  };
  if (counted.length === 0) return { total: { kind: 'sum', max: 100, start: 100 }, proven: proves(fromHundred) };
  const points = counted.every(
    ({ form }) => form.unit === 'points' && form.weight === undefined && form.direction === undefined,
  );
  if (points && proves(sumAt)) return { total: { kind: 'sum', max: maxima }, proven: true };
  if (points && proves(scaled)) return { total: { kind: 'scaledSum', max: 100 }, proven: true };
  if (given !== null) return { total: { kind: 'given', max: 100 }, proven: false };
  if (points) return { total: { kind: maxima === 100 ? 'sum' : 'scaledSum', max: 100 }, proven: maxima === 100 };
  return { total: { kind: 'weightedMean', max: 100 }, proven: false };
}
