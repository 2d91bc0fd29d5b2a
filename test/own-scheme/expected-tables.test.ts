import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { buildAppendix } from '../../src/pipeline/build-appendix';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from './shipped-examples';

const expectedEnd = '-ket-qua.csv';
const names = readdirSync(new URL('../../samples/bo-chi-so/', import.meta.url));

/** Two sets may rank the same figures: the points of administrative reform are of 84, and scaled to 100. */
const sheetOf = (scheme: string): string => scheme.replace('-thang-84', '');

describe('the shipped examples', () => {
  it('have an expected table for each set', () => {
    const sets = names.flatMap((name) => (name.endsWith('.json') ? name.slice(0, -'.json'.length) : []));
    expect(sets.length).toBeGreaterThanOrEqual(6);
    expect(names.filter((name) => name.endsWith(expectedEnd)).sort()).toEqual(
      sets.map((set) => `${set}${expectedEnd}`).sort(),
    );
  });

  it.each(names.filter((name) => name.endsWith(expectedEnd)).map((name) => name.slice(0, -expectedEnd.length)))(
    'rank as their table says: %s',
    (set) => {
      const raw = gridOfCsv(exampleText(`${sheetOf(set)}.csv`));
      const { table } = buildAppendix(inputBy(schemeOfText(exampleText(`${set}.json`)), raw));
      const [, ...expected] = gridOfCsv(exampleText(`${set}${expectedEnd}`)).cells;
      expect(table?.cohorts[0]?.units.map(({ rank, name, total, grade }) => [rank, name, total, grade])).toEqual(
        expected,
      );
    },
  );
});

describe('offices of one bloc: points, a bonus and points off', () => {
  const { table } = buildAppendix(
    inputBy(schemeOfText(exampleText('thi-dua-khoi.json')), gridOfCsv(exampleText('thi-dua-khoi.csv'))),
  );
  const units = table?.cohorts[0]?.units ?? [];

  it('may pass the scale by the bonus', () => {
    // 50 + 30 + 20 + 5
    expect(units[0]).toMatchObject({ name: 'Phòng Kinh tế', total: 105 });
  });

  it('calls too few points of a task, and too many points off, weak', () => {
    expect(units.flatMap(({ name, weak }) => (weak.length > 0 ? [[name, weak]] : []))).toEqual([
      ['Phòng Y tế', ['nhiem-vu', 'diem-tru']],
    ]);
  });
});
