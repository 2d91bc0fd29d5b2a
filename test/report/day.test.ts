import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, dayParts, parseDay, shortDay } from '../../src/report/day';

test('a zero stands before days under 10 and before January and February only', () => {
  expect(shortDay({ year: 2024, month: 5, day: 6 })).toBe('06/5/2024');
  expect(shortDay({ year: 2024, month: 2, day: 13 })).toBe('13/02/2024');
  expect(dayParts({ year: 2020, month: 1, day: 5 })).toEqual({ day: '05', month: '01', year: '2020' });
  expect(shortDay({ year: 2025, month: 12, day: 31 })).toBe('31/12/2025');
});

test('a day that does not exist is no day', () => {
  expect(['2024-02-30', '2023-02-29', '2024-13-01', '2024-00-10', '06/5/2024', ''].map(parseDay)).toEqual(
    Array(6).fill(null),
  );
  expect(['1900-02-29', '2024-04-31', '2024-05-00', 'ngày 2024-05-06', '2024-05-06 07:00'].map(parseDay)).toEqual(
    Array(5).fill(null),
  );
  expect(parseDay('2000-02-29')).toEqual({ year: 2000, month: 2, day: 29 });
  expect(parseDay('2024-02-29')).toEqual({ year: 2024, month: 2, day: 29 });
});

test('the last day of a month is still in it', () => {
  expect(addDays({ year: 2024, month: 4, day: 23 }, 7)).toEqual({ year: 2024, month: 4, day: 30 });
  expect(addDays({ year: 2024, month: 4, day: 24 }, 7)).toEqual({ year: 2024, month: 5, day: 1 });
});

test('so many days later is the day of the calendar, over months, years and leap days', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 0, max: 800 }), (start, count) => {
      const day = (offset: number) => new Date(Date.UTC(1990, 0, 1 + offset)).toISOString().slice(0, 10);
      const first = parseDay(day(start));
      expect(first && addDays(first, count)).toEqual(parseDay(day(start + count)));
    }),
  );
});
