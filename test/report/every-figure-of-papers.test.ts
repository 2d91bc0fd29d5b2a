import fc from 'fast-check';
import { expect, test } from 'vitest';
import { round, subtract } from '../../src/core/decimal';
import type { LeagueTable } from '../../src/core/table/league-table';
import { indicatorOf } from '../../src/core/scheme';
import { spreadOf } from '../../src/core/statistics';
import { messageText } from '../../src/report/message/message-text';
import { noticePages } from '../../src/report/notices/notice-pages';
import { noFacts } from '../../src/report/notices/unit-facts';
import { phuTanSettings, tableOf } from './phu-tan';
import { pageText } from './page-text';

const score = fc.integer({ min: 3000, max: 10_000 }).map((hundredths) => hundredths / 100);
const unit = fc.record({
  total: fc.option(score, { freq: 12 }),
  previous: fc.option(score, { freq: 8 }),
  values: fc.record({ transparency: score, timeliness: score }),
});
const tables = fc.array(unit, { minLength: 1, maxLength: 12 }).map((all) =>
  tableOf(
    all.map((one, index) => ({ ...one, name: `XÃ PHÚ ${'ABCDEGHIKLMN'.charAt(index)}` })),
    { summary: { name: 'TOÀN HUYỆN', total: 81.22, previous: 80 } },
  ),
);

/** Rounded as the papers do, exactly: a median of 66.585 is printed as 66.59. */
const hundredths = (value: number): number => Math.round(round(value, 2) * 100);

/** Every figure that a paper may name: those of the table, the median of each group, and how far two of them are apart. */
function knownTo({ cohorts, scheme, indicators }: LeagueTable): Set<number> {
  const rows = cohorts.flatMap(({ units }) => units);
  const totals = rows.flatMap(({ total }) => (total === null ? [] : [total]));
  const limits = [...scheme.bands.map(({ floor }) => floor), ...totals];
  const medians = indicators.flatMap((id) => spreadOf(rows.map(({ values }) => values[id] ?? null))?.median ?? []);
  return new Set(
    [
      ...rows.flatMap(({ total, previous, change, values }) => [total, previous, change, ...Object.values(values)]),
      ...[81.22, 80, 1.22, ...medians],
      ...totals.flatMap((total) => limits.map((limit) => subtract(limit, total))),
    ].flatMap((value) => (typeof value === 'number' ? [hundredths(Math.abs(value))] : [])),
  );
}

function unknownIn(text: string, table: LeagueTable): string[] {
  const known = knownTo(table);
  return [...text.matchAll(/\d+\.\d+/gu)]
    .map(([figure]) => figure)
    .filter((one) => !known.has(hundredths(Number(one))));
}

test('every figure of the message, read back out of its text, is one of the league table', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const text = messageText(table, '.');
      expect(unknownIn(text, table)).toEqual([]);
      const rows = table.cohorts.flatMap(({ units }) => units);
      for (const [, rank, name, total] of text.matchAll(/^(\d+)\. (Phú [A-Z]): ([\d.]+)$/gimu)) {
        const named = rows.find((row) => row.name.toLowerCase().endsWith(String(name).toLowerCase()));
        expect([named?.rank, named?.total]).toEqual([Number(rank), Number(total)]);
      }
      const counted = (phrase: string): number => Number(new RegExp(`(\\d+) ${phrase}`, 'u').exec(text)?.[1] ?? 0);
      const changes = rows.flatMap(({ change, total }) => (change === null || total === null ? [] : [change]));
      if (changes.length > 1)
        expect([counted('tăng điểm'), counted('giảm điểm')]).toEqual([
          changes.filter((change) => change > 0).length,
          changes.filter((change) => change < 0).length,
        ]);
    }),
    { numRuns: 60 },
  );
});

test('every figure of a notice is one of the league table, and its rank, total and grade are the unit’s own', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const rows = table.cohorts.flatMap(({ units }) => units);
      const ranked = rows.filter(({ total }) => total !== null).length;
      noticePages(table, phuTanSettings, () => noFacts).pages.forEach((page, index) => {
        const text = pageText(page);
        const own = rows[index];
        expect(unknownIn(text, table)).toEqual([]);
        if (own === undefined || own.total === null) return;
        const [rank, total, grade] = (/^\d+\/\d+\t.*$/mu.exec(text)?.[0] ?? '').split('\t');
        expect(rank).toBe(`${own.rank ?? ''}/${ranked}`);
        expect(Number(total)).toBe(own.total);
        expect(grade).toBe(table.scheme.bands.find(({ label }) => label === own.grade)?.fullLabel);
        for (const id of ['transparency', 'timeliness'] as const) {
          const name = indicatorOf(table.scheme, id)?.name ?? '';
          const line = text.split('\n').find((one) => one.startsWith(`${name}\t`)) ?? '';
          expect(Number.parseFloat(line.split('\t')[1] ?? '')).toBe(own.values[id]);
        }
      });
    }),
    { numRuns: 40 },
  );
});
