import { expect, test } from 'vitest';
import { trendPicture } from '../../../src/report/notices/trend-picture';

const room = { width: 60, height: 13 };
const parts = (totals: readonly (number | null)[], floors: readonly number[] = []) => {
  const { shapes } = trendPicture(totals, floors, room);
  return {
    strokes: shapes.flatMap((shape) => (shape.kind === 'line' && !shape.dashed ? [shape] : [])),
    floors: shapes.flatMap((shape) => (shape.kind === 'line' && shape.dashed ? [shape] : [])),
    marks: shapes.flatMap((shape) => (shape.kind === 'rect' ? [shape] : [])),
  };
};

test('each period stands over the middle of its column, higher where it has more points', () => {
  const { marks, strokes } = parts([70, 85, 80]);
  expect(marks.map(({ x, width }) => x + width / 2)).toEqual([10, 30, 50]);
  const [first, second, third] = marks.map(({ y }) => y);
  expect([(second ?? 0) < (third ?? 0), (third ?? 0) < (first ?? 0)]).toEqual([true, true]);
  expect(strokes).toHaveLength(2);
});

test('a period without a total is a gap, never 0', () => {
  const { marks, strokes } = parts([70, null, 80, 81]);
  expect([marks.length, strokes.length]).toEqual([3, 1]);
});

test('the floor of a grade is drawn where the line may cross it, and no other', () => {
  expect(parts([78, 83], [90, 80, 70, 50]).floors).toHaveLength(1);
  expect(parts([62, 63], [90, 80, 70, 50]).floors).toHaveLength(0);
});

test('a change of a tenth of a point does not look like a fall', () => {
  const [before, now] = parts([80.1, 80]).marks.map(({ y }) => y);
  expect((now ?? 0) - (before ?? 0)).toBeLessThan(0.2);
});

test('one known total stays within the picture', () => {
  for (const { y, height } of parts([null, 80]).marks) expect([y > 0, y + height < 13]).toEqual([true, true]);
});
