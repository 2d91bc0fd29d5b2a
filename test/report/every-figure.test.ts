import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gradeMargin } from '../../src/report/leader/leader-view';
import { buildReport } from '../../src/report/build-report';
import { documentText } from '../../src/report/document-text';
import { phuTanSettings, sheetOf, tableOf } from './phu-tan';

const score = fc.integer({ min: 3000, max: 10_000 }).map((hundredths) => hundredths / 100);
const unit = fc.record({
  total: fc.option(score, { freq: 12 }),
  previous: fc.option(score, { freq: 8 }),
  values: fc.record({ transparency: score, timeliness: score }),
});
const units = fc.array(unit, { minLength: 2, maxLength: 30 }).map((all) =>
  all.map((one, index) => ({
    ...one,
    name: `Xã Phú ${'ABCDEGHIKLMNOPQRSTUVXY'.charAt(index % 22)}${'x'.repeat(Math.floor(index / 22))}`,
  })),
);

/** What stands before the appendix, whose own cells are the table. */
function sentencesOf(text: string): string {
  return text.slice(text.indexOf('1. Kết quả chung'), text.indexOf('Trên đây là'));
}

/** The number after a phrase; null where the report does not have it. */
function numberAfter(text: string, phrase: RegExp): number | null {
  const found = phrase.exec(text)?.groups?.['n'];
  return found === undefined ? null : Number(found);
}

const hundredths = (value: number): number => Math.round(value * 100);

test('every figure of the report, read back out of its text, is one of the league table', () => {
  fc.assert(
    fc.property(units, fc.constantFrom('none', 'summary'), (given, firstParagraph) => {
      const table = tableOf(given, { summary: { name: 'TOÀN HUYỆN', total: 81.22, previous: 80 } });
      const settings = { ...phuTanSettings, firstParagraph } as const;
      const whole = documentText(buildReport(table, sheetOf(table), settings));
      const text = whole.slice(whole.indexOf('như sau:'), whole.indexOf('Trên đây là'));
      const rows = table.cohorts.flatMap((cohort) => cohort.units);
      const scored = rows.flatMap(({ total }) => (total === null ? [] : [total]));
      const changes = rows.flatMap(({ change, total }) => (change === null || total === null ? [] : [change]));
      const known = new Set(
        [
          ...rows.flatMap(({ total, previous, change, values }) => [total, previous, change, ...Object.values(values)]),
          ...[81.22, 80, 1.22, gradeMargin],
        ].flatMap((value) => (typeof value === 'number' ? [hundredths(Math.abs(value))] : [])),
      );
      const unknown = [...text.matchAll(/\d+\.\d+/gu)].filter(([figure]) => !known.has(hundredths(Number(figure))));
      expect(unknown.map(([figure]) => figure)).toEqual([]);

      const sentences = sentencesOf(whole);
      expect(
        numberAfter(sentences, /Điểm cao nhất: .*?(?<n>\d+(?:\.\d+)?) điểm\); thấp nhất/u) ?? Math.max(...scored),
      ).toBe(Math.max(...scored));
      expect(numberAfter(sentences, /thấp nhất: .*?(?<n>\d+(?:\.\d+)?) điểm\)/u) ?? Math.min(...scored)).toBe(
        Math.min(...scored),
      );
      const counts = (phrase: string): number =>
        numberAfter(sentences, new RegExp(`(?<n>\\d+) đơn vị ${phrase}`, 'u')) ?? 0;
      expect([counts('tăng điểm'), counts('giảm điểm'), counts('giữ nguyên điểm')]).toEqual([
        changes.filter((change) => change > 0).length,
        changes.filter((change) => change < 0).length,
        changes.filter((change) => change === 0).length,
      ]);
      for (const [name, id] of [
        ['Công khai, minh bạch', 'transparency'],
        ['Tiến độ giải quyết thủ tục hành chính', 'timeliness'],
      ] as const) {
        const values = rows.flatMap(({ values: own }) => own[id] ?? []).filter((value) => value < 70);
        const line = sentences.split('\n').find((one) => one.includes(`Chỉ số ${name}:`)) ?? '';
        expect(numberAfter(line, /(?<n>\d+) đơn vị (?:đều )?dưới/u) ?? 0).toBe(values.length);
        if (values.length > 0)
          expect(numberAfter(line, /(?:thấp nhất |\()(?<n>\d+(?:\.\d+)?)%/u)).toBe(Math.min(...values));
      }
    }),
    { numRuns: 60 },
  );
});
