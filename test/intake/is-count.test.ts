import { describe, expect, it } from 'vitest';
import { isCount } from '../../src/intake/is-count';
import { madeColumns, type Made } from './made-columns';

const wholes: Made = { role: 'total', totalness: 1, caption: 'Tổng cộng', figures: [50, 40, 80, 20] };

/** Whether the first of some columns counts dossiers. */
function counts(all: readonly Made[], titles: readonly string[] = []): boolean {
  const { columns, figures } = madeColumns(all);
  const [first] = columns;
  return first !== undefined && isCount(first, columns, titles, figures);
}

const done: Made = { figures: [45, 30, 80, 10] };
const rate: Made = { figures: [90, 75, 100, 50] };
const early: Made = { figures: [30, 10, 50, 5] };
const late: Made = { figures: [20, 30, 30, 15] };

describe('a column “Tổng cộng” counts dossiers', () => {
  it('where another is the part of it that a third gives as a rate', () => {
    expect(counts([wholes, done, rate])).toBe(true);
    expect(counts([wholes, rate, done])).toBe(true);
  });

  it('where a unit had none to count, and so no rate', () => {
    const figures = [
      [50, 40, 0, 20],
      [45, 30, 0, 10],
      [90, 75, null, 50],
    ] as const;
    expect(counts([{ ...wholes, figures: figures[0] }, { figures: figures[1] }, { figures: figures[2] }])).toBe(true);
  });

  it('where half of the units at most lack the part, the whole or the figure for a rate that is given all the same', () => {
    const rates: Made = { figures: [90, 75, 100, 100] };
    expect(counts([wholes, { figures: [45, 30, null, null] }, rates])).toBe(true);
    expect(counts([{ ...wholes, figures: [50, 40, null, null] }, { figures: [45, 30, 80, 20] }, rates])).toBe(true);
    expect(counts([{ ...wholes, figures: [50, 40, 0, 0] }, { figures: [45, 30, 0, 0] }, rates])).toBe(true);
  });

  it('where two or more columns beside it add up to it, each with its figures', () => {
    const none: Made = { figures: [null, null, null, null] };
    expect(counts([wholes, { role: 'note', ...early }, late])).toBe(true);
    expect(counts([wholes, { role: 'count', ...early }, { role: 'count', ...late }, none])).toBe(true);
    expect(counts([wholes, { figures: [25, 10, 30, 5] }, { figures: [5, 0, 20, 0] }, late])).toBe(true);
    expect(counts([wholes, { figures: [7, 7, 7, 7] }, early, late])).toBe(true);
    expect(counts([wholes, { figures: [25, 8, 30, 5] }, none, { figures: [5, 2, 20, 0] }, late])).toBe(true);
    const group: Made = { role: 'timeliness', figures: [9, 9, 8, 7] };
    expect(counts([wholes, { role: 'count', ...early }, { role: 'count', ...late }, group])).toBe(true);
  });

  it('where the answers of a survey add up to it: several columns of one group', () => {
    const survey = (figures: Made['figures']): Made => ({ role: 'satisfaction', figures });
    expect(counts([wholes, survey(early.figures), survey(late.figures)])).toBe(true);
  });

  it('where numbers of dossiers stand beside it and no group of points does; whole figures of a group are points beside one number, and a number beside several', () => {
    const one: Made = { role: 'count', figures: [1, 2, 3, 4] };
    const other: Made = { role: 'count', figures: [2, 2, 1, 2] };
    expect(counts([wholes, one])).toBe(true);
    const beside = (figures: Made['figures'], ...numbers: readonly Made[]): boolean =>
      counts([wholes, ...numbers, { role: 'satisfaction', figures }]);
    expect(beside([9, 9, 8, 7], one)).toBe(false);
    expect(beside([9, 9, 8, 7], one, other)).toBe(true);
    expect(beside([9.5, 9, 8, 7], one, other)).toBe(false);
  });

  it('where what is called like a group adds up to it with a number of dossiers, all whole', () => {
    const points: Made = { role: 'satisfaction', figures: [9.5, 9, 8, 7] };
    expect(counts([wholes, { role: 'count', ...early }, { role: 'timeliness', ...late }, points])).toBe(true);
  });

  it.each([
    ['TÌNH HÌNH GIẢI QUYẾT HỒ SƠ', true],
    ['SỐ LƯỢNG TTHC TIẾP NHẬN', true],
    ['THỦ TỤC HÀNH CHÍNH', true],
    ['BỘ CHỈ SỐ VỀ GIẢI QUYẾT HỒ SƠ', false],
    ['XẾP HẠNG GIẢI QUYẾT HỒ SƠ', false],
    ['KẾT QUẢ THÁNG 9', false],
  ])('by the title alone, where nothing there is called points: %s', (title, is) => {
    expect(counts([wholes], [title])).toBe(is);
    expect(counts([wholes], ['UBND TỈNH', title])).toBe(is);
    expect(counts([wholes, { caption: 'Điểm', figures: [1, 2, 3, 4] }], [title])).toBe(false);
    expect(counts([wholes, { caption: 'Total score', figures: [1, 2, 3, 4] }], [title])).toBe(false);
    expect(counts([wholes, { role: 'timeliness', figures: [1, 2, 3, 4] }], [title])).toBe(false);
  });
});

describe('a column “Tổng cộng” holds points', () => {
  it('where it is called so, or is no total at all, whatever adds up', () => {
    for (const totalness of [0, 2, 3] as const) expect(counts([{ ...wholes, totalness }, early, late])).toBe(false);
    expect(counts([{ ...wholes, role: 'unknown' }, early, late])).toBe(false);
  });

  it('where it has decimals', () => {
    expect(counts([{ ...wholes, figures: [50.5, 40, 80, 20] }, done, rate])).toBe(false);
    expect(counts([{ ...wholes, figures: [50, null, 80, 20] }, done, rate])).toBe(true);
  });

  it('where what looks like the rate is the number in the list, over 100, or the part itself', () => {
    expect(counts([wholes, done, { role: 'position', ...rate }])).toBe(false);
    expect(
      counts([
        { ...wholes, figures: [50, 40, 80, 20] },
        { figures: [60, 40, 80, 20] },
        { figures: [120, 100, 100, 100] },
      ]),
    ).toBe(false);
    expect(counts([{ ...wholes, figures: [100, 100, 100, 100] }, { figures: [45, 30, 80, 10] }])).toBe(false);
    expect(counts([wholes, { figures: [100, 100, 100, 100] }])).toBe(false);
  });

  it('where the part has decimals, or is nothing in every row', () => {
    expect(counts([wholes, { figures: [45.5, 30, 80, 10] }, { figures: [91, 75, 100, 50] }])).toBe(false);
    expect(counts([wholes, { figures: [0, 0, 0, 0] }, { figures: [0, 0, 0, 0] }])).toBe(false);
  });

  it('where what stands beside it adds up to something else, be it by one, or is only one column', () => {
    expect(counts([wholes, early, { figures: [21, 31, 31, 16] }])).toBe(false);
    expect(counts([wholes, { figures: [50, 40, 80, 20] }])).toBe(false);
    expect(counts([wholes, { figures: [25, 20, 40, 10] }, { figures: [1, 2, 3, 5] }])).toBe(false);
  });

  it('where its parts are groups of points, one column each', () => {
    expect(counts([wholes, { role: 'timeliness', ...early }, { role: 'satisfaction', ...late }])).toBe(false);
  });

  it('where so many columns stand beside it that two of them agree by chance', () => {
    const many = Array.from({ length: 11 }, (_, place): Made => ({ figures: [place, 3, 1, 2] }));
    expect(counts([wholes, early, late, ...many.slice(0, 10)])).toBe(true);
    expect(counts([wholes, early, late, ...many])).toBe(false);
  });
});
