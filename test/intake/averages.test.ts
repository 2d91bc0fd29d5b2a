import { describe, expect, it } from 'vitest';
import { averagesAmong } from '../../src/intake/averages';
import { isMeanOrSum, withoutSums } from '../../src/intake/means';
import type { BodyRow, BodyRows } from '../../src/intake/body-rows';
import { gridOf } from './grid-of';

/** Rows “name | figure | figure …” of a sheet with nothing else. */
function sheet(block: string) {
  const grid = gridOf(block);
  const rows = grid.cells.map((cells, row): BodyRow => ({ row, name: String(cells[0]), nameColumn: 0 }));
  const columns = (grid.cells[0] ?? []).map((_, index) => index).slice(1);
  return { grid, rows, columns };
}

/** Names of the rows that are none, with what they are; `unlikely` are those whose names begin with a small letter. */
function found(block: string): Record<string, string> {
  const { grid, rows, columns } = sheet(block);
  const averages = averagesAmong(grid, rows, columns, ({ name }) => /^\p{Ll}/u.test(name));
  return Object.fromEntries([...averages].map(([{ name }, why]) => [name, why]));
}

const three = 'A | 10 | 20 | 30\nB | 20 | 30 | 50\nC | 60 | 10 | 10';

describe('a row that is the mean or the sum of all others', () => {
  it('in every column, and in three at least, is found whatever it is called', () => {
    expect(found(`${three}\nD | 30 | 20 | 30`)).toEqual({ D: 'mean' });
    expect(found(`D | 90 | 60 | 90\n${three}`)).toEqual({ D: 'mean' });
    expect(found(`${three}\nD | 30.005 | 20 | 29.995`)).toEqual({ D: 'mean' });
    expect(found(`${three}\nD | 30 | 20 | 30.01`)).toEqual({});
    expect(found(`${three}\nD | 30 | 20 | -`)).toEqual({});
  });

  it('needs one column only where its name or place is doubtful, and few such rows there are', () => {
    const list = 'A | 10\nB | 20\nC | 60\nE | 40';
    expect(found(`${list}\nd | 32.5`)).toEqual({ d: 'mean' });
    expect(found(`${list}\nD | 32.5`)).toEqual({});
    expect(found(`a | 10\nb | 20\nC | 60\nE | 40\nd | 32.5`)).toEqual({});
  });

  it('is not looked for in columns whose figures do not differ, or in lists of two', () => {
    expect(found('A | 10 | 20 | 30\nB | 10 | 20 | 30\nD | 10 | 20 | 30')).toEqual({});
    expect(found('A | 10 | 20 | 30\nd | 10 | 20 | 30')).toEqual({});
    expect(found('A | 10 | 20 | 30.05\nB | 10 | 20 | 30\nC | 10 | 20 | 30\nd | 10 | 20 | 30')).toEqual({});
  });

  it('may be the mean of two rows, and lack a figure of a fourth column', () => {
    expect(found('A | 10 | 20 | 30\nB | 20 | 30 | 50\nD | 15 | 25 | 40')).toEqual({ D: 'mean' });
    expect(found('A | 10 | 20 | 30 | 4\nB | 20 | 30 | 50 | 7\nD | 15 | 25 | 40 | -')).toEqual({ D: 'mean' });
  });

  it('passes over what others lack: a mean is one of those that have a figure', () => {
    expect(found(`${three}\nE | - | - | -\nD | 30 | 20 | 30`)).toEqual({ D: 'mean' });
  });
});

describe('a row that is the mean or the sum of some rows right before or after it', () => {
  const before = 'A | 10 | 20 | 30\nB | 20 | 30 | 50\nC | 61 | 11 | 13\nE | 5 | 6 | 7';

  it('is found where it may be one by its place: over them, or under them', () => {
    expect(found(`${before}\nd | 33 | 8.5 | 10`)).toEqual({ d: 'mean' });
    expect(found(`d | 15 | 25 | 40\n${before}`)).toEqual({ d: 'mean' });
    expect(found(`${before}\nD | 33 | 8.5 | 10`)).toEqual({});
  });

  it('is found between other rows, and over the last of the list', () => {
    expect(found('Z | 50 | 61 | 77\nd | 15 | 25 | 40\nA | 10 | 20 | 30\nB | 20 | 30 | 50')).toEqual({ d: 'mean' });
  });

  it('is the mean of rows of which one has its very figures', () => {
    const rows = 'A | 1 | 2 | 3\nB | 9 | 8 | 7\nC | 5 | 5 | 5';
    expect(found(`Z | 50 | 61 | 77\n${rows}\nd | 5 | 5 | 5`)).toEqual({ d: 'mean' });
  });

  it('is of two rows at least, and in three columns', () => {
    expect(found(`${before}\nd | 5 | 6 | 7`)).toEqual({});
    expect(found(`${before}\nd | 33 | 8.5 | 11`)).toEqual({});
  });

  it('is none of a run of equal rows, each of which has their mean', () => {
    expect(found('A | 1 | 2 | 3\nB | 9 | 8 | 7\nC | 4 | 5 | 6\nE | 4 | 5 | 6\nd | 4 | 5 | 6')).toEqual({});
  });

  it('is not looked for where more than sixty names are doubtful', () => {
    const list = (count: number): string => {
      const rows = Array.from({ length: count }, (_, at) => [at * at, at * 7.3 + (at % 3), at * at * 1.7 - at]);
      const mean = [0, 1, 2].map((column) => ((rows[count - 1]?.[column] ?? 0) + (rows[count - 2]?.[column] ?? 0)) / 2);
      return [...rows, mean].map((figures, at) => `u${at} | ${figures.join(' | ')}`).join('\n');
    };
    expect(found(list(59))).toEqual({ u59: 'mean' });
    expect(found(list(60))).toEqual({});
  });
});

describe('a row with the greatest, or the least, of every column', () => {
  const rows = 'A | 10 | 20 | 30\nB | 20 | 30 | 25\nC | 15 | 10 | 5\nE | 5 | 15 | 20';

  it('that others have too, one each, is no unit', () => {
    expect(found(`${rows}\nMost | 20 | 30 | 30`)).toEqual({ Most: 'extreme' });
    expect(found(`${rows}\nLeast | 5 | 10 | 5`)).toEqual({ Least: 'extreme' });
  });

  it('is none too in a list of four, where another lacks all figures, or it lacks one itself', () => {
    expect(found('A | 20 | 10 | 30\nB | 10 | 30 | 5\nC | 5 | 20 | 7\nMost | 20 | 30 | 30')).toEqual({
      Most: 'extreme',
    });
    expect(found(`${rows}\nF | - | - | -\nLeast | 5 | 10 | 5`)).toEqual({ Least: 'extreme' });
    const four = 'A | 10 | 20 | 30 | 4\nB | 20 | 30 | 25 | 9\nC | 15 | 10 | 5 | 7\nE | 5 | 15 | 20 | 8';
    expect(found(`${four}\nMost | 20 | 30 | 30 | -`)).toEqual({ Most: 'extreme' });
  });

  it('that nobody else has in one column is a unit: the best of all', () => {
    expect(found(`${rows}\nBest | 21 | 30 | 30`)).toEqual({});
    expect(found(`${rows}\nWorst | 5 | 9 | 5`)).toEqual({});
    expect(found(`${rows}\nMixed | 20 | 10 | 30`)).toEqual({});
  });

  it('that another row has in all columns is a unit, and so is one of a list of three', () => {
    expect(found(`${rows}\nMost | 20 | 30 | 30\nTwin | 20 | 30 | 30`)).toEqual({});
    expect(found('A | 10 | 30 | 30\nB | 20 | 10 | 25\nMost | 20 | 30 | 30')).toEqual({});
  });

  it('needs figures in three columns', () => {
    expect(found('A | 10 | 20\nB | 20 | 30\nC | 15 | 10\nE | 5 | 15\nMost | 20 | 30')).toEqual({});
    expect(found(`${rows}\nMost | 20 | 30 | -`)).toEqual({});
  });
});

describe('the mean or the sum of the units, for a row that is none of them', () => {
  const units = 'A | 10 | 7\nB | 20 | 7\nC | 60 | 7';
  const is = (row: string): boolean => {
    const { grid, rows, columns } = sheet(`${units}\n${row}`);
    const [last] = rows.slice(-1);
    return last !== undefined && isMeanOrSum(grid, last, rows.slice(0, -1), columns);
  };

  it('is told by one column of figures that differ', () => {
    expect([is('D | 30 | 1'), is('D | 90 | 1'), is('D | 31 | 1')]).toEqual([true, true, false]);
    expect(is('D | 31 | 7')).toBe(false);
    expect(is('D | - | 7')).toBe(false);
    expect(is('D | 31 | 21')).toBe(false);
  });

  it('is none of a row without a figure, be the mean of the others 0', () => {
    const { grid, rows } = sheet('A | -10\nB | 10\nD | -');
    const [last] = rows.slice(-1);
    expect(last && isMeanOrSum(grid, last, rows.slice(0, -1), [1])).toBe(false);
  });
});

describe('a row called like the whole that adds the totals up', () => {
  const rowsOf = (block: string, total: number | null): BodyRows => {
    const { grid, rows } = sheet(block);
    const [units, summaries] = [rows.slice(0, 3), rows.slice(3)];
    const empty = { unnamed: [], sections: [], asides: [], underNotes: [], unscored: [], notes: [] };
    return withoutSums(grid, { ...empty, units, summaries }, total);
  };
  const names = (rows: readonly BodyRow[]): readonly string[] => rows.map(({ name }) => name);

  it('is no result where that is over 100, and the mean is', () => {
    const rows = rowsOf('A | 80\nB | 90\nC | 70\nTổng | 240\nTB | 80', 1);
    expect([names(rows.summaries), names(rows.asides)]).toEqual([['TB'], ['Tổng']]);
  });

  it('stays where it is over 100 without adding up, where it is not over 100, or where there is no total', () => {
    for (const [block, total] of [
      ['A | 80\nB | 90\nC | 70\nTổng | 200', 1],
      ['A | 20\nB | 30\nC | 50\nTổng | 100', 1],
      ['A | 80\nB | 90\nC | 70\nTổng | 240', null],
    ] as const)
      expect(names(rowsOf(block, total).summaries)).toEqual(['Tổng']);
  });
});
