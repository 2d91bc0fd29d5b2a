import { describe, expect, it } from 'vitest';
import type { Settings } from '../../src/core/settings/settings';
import { answerOwnWhatIf, ownRows } from '../../src/pipeline/answer-own-what-if';
import type { Wish } from '../../src/pipeline/shown-wish';
import { readTable } from '../../src/pipeline/build-appendix';
import { ownWhatIf, type OwnStep } from '../../src/scoring/own-what-if';
import { ownTotal, type Values } from '../../src/core/scheme/own-total';
import { exampleText, gridOfCsv, inputBy, schemeOfText } from '../own-scheme/shipped-examples';

function asked(name: string, unit: string, settings: Partial<Settings> = {}) {
  const { read } = readTable(
    inputBy(schemeOfText(exampleText(`${name}.json`)), gridOfCsv(exampleText(`${name}.csv`)), settings),
  );
  const row = read && ownRows(read.table, read.ownCounted).find((one) => one.row.name === unit);
  if (!read || !row) throw new Error('no such unit');
  return { table: read.table, row };
}

/** The answer, line by line. */
function linesOf(name: string, unit: string, wish: Wish, settings: Partial<Settings> = {}): readonly string[] {
  const { table, row } = asked(name, unit, settings);
  const answer = answerOwnWhatIf(table, row, row.row.values, wish, 'vi', ',');
  return (answer?.blocks ?? []).flatMap(({ text, items }) => [text, ...items]);
}

const grade = (label: string): Wish => ({ kind: 'grade', label });

/** The values after some steps. */
const after = (values: Values, steps: readonly OwnStep[]): Values => ({
  ...values,
  ...Object.fromEntries(steps.map(({ id, value }) => [id, value])),
});

describe('what would raise a unit by an office’s own set of indicators', () => {
  it('computes with weights and targets, and lowers what is better low', () => {
    // An Phú has 84.5 of 100; one percent of online dossiers is 0.5 × 60 % points: 88.5 takes 83.4 %
    const lines = linesOf('chuyen-doi-so', 'UBND xã An Phú', { kind: 'total', floor: 88.5 });
    expect(lines).toContain('“UBND xã An Phú” cần gì để đạt 88.5 điểm');
    expect(lines).toContain('Hiện 84,5 điểm, cần 88,5: còn thiếu 4 điểm.');
    expect(lines).toContain('Hồ sơ trực tuyến: từ 70 lên 83,4% → 88,52 điểm');
    // 4 points of the 18 that waiting has between 45 and 5 minutes are 8.9 of its 40 minutes
    expect(lines).toContain('Thời gian chờ: từ 15 xuống 6 phút → 88,55 điểm');
    expect(lines).toContain('“Cán bộ có chữ ký số” đã ở mức tốt nhất.');
  });

  it('goes by the steps of a stepped indicator', () => {
    // Bình Mỹ: 2 incidents have 10 of 20 points, none has 20: 6 points of the total
    const lines = linesOf('chuyen-doi-so', 'UBND xã Bình Mỹ', grade('TB'));
    expect(lines).toContain('Sự cố mất an toàn: từ 2 xuống 0 vụ → 52 điểm');
  });

  it('takes away points off, and adds a bonus that was not given', () => {
    const lines = linesOf('thi-dua-lop', 'Lớp 6A2', { kind: 'total', floor: 90 });
    expect(lines[0]).toBe('“Lớp 6A2” cần gì để đạt 90 điểm');
    expect(lines).toContain('Đi trễ: từ 6 xuống 3 điểm → 90 điểm');
    expect(lines.join('\n')).toMatch(/Việc tốt: từ 0 lên 3 điểm → 90 điểm/u);
  });

  it('says in counts what comes from counts', () => {
    const lines = linesOf('phuc-vu-tu-so-dem', 'UBND xã Bình Mỹ', { kind: 'rank', rank: 1 }).join('\n');
    expect(lines).toContain('Hồ sơ nộp trực tuyến: từ 20 lên 64 / 80');
    expect(lines).toContain('Hồ sơ trễ hạn: từ 12 xuống 0 / 60');
  });

  it('names the fewest indicators that reach it together, and what can’t be reached at all', () => {
    const { table, row } = asked('chuyen-doi-so', 'UBND xã Bình Mỹ');
    const columnOf = (id: string): readonly number[] =>
      table.cohorts.flatMap(({ units }) => units.flatMap((unit) => unit.values[id] ?? []));
    const asking = { values: row.row.values, counted: null, columnOf };
    const answer = ownWhatIf(table.scheme, asking, { kind: 'grade', label: 'TỐT' }, 'exclude');
    if (answer.status !== 'open' || answer.fewest === null) throw new Error(answer.status);
    const { steps, total } = answer.fewest;
    expect(steps.length).toBeGreaterThan(1);
    expect(ownTotal(table.scheme, after(row.row.values, steps), 'exclude').total).toBe(total);
    expect(total).toBeGreaterThanOrEqual(80);
    // One indicator fewer is never enough.
    const rooms = answer.alone.flatMap((one) => ('total' in one ? [one.total - answer.total] : []));
    const most = rooms.sort((a, b) => b - a).slice(0, steps.length - 1);
    expect(answer.total + most.reduce((all, room) => all + room, 0)).toBeLessThan(80);
    expect(linesOf('chuyen-doi-so', 'UBND xã Bình Mỹ', { kind: 'total', floor: 101 })).toContain(
      'Không thể đạt 101 điểm: làm đủ mọi chỉ số cũng chỉ được 100 điểm.',
    );
  });

  it('is exact: one notch less is not enough', () => {
    for (const unit of ['UBND xã An Phú', 'UBND xã Bình Mỹ', 'UBND xã Định Thành']) {
      const { table, row } = asked('chuyen-doi-so', unit);
      const columnOf = (id: string): readonly number[] =>
        table.cohorts.flatMap(({ units }) => units.flatMap((one) => one.values[id] ?? []));
      const goal = { kind: 'rank', rank: 1, others: [88.75] } as const;
      const asking = { values: row.row.values, counted: null, columnOf };
      const answer = ownWhatIf(table.scheme, asking, goal, 'exclude');
      if (answer.status !== 'open') throw new Error(answer.status);
      for (const one of answer.alone) {
        if (!('step' in one)) continue;
        const { id, from, to, value } = one.step;
        expect(ownTotal(table.scheme, { ...row.row.values, [id]: value }, 'exclude').total).toBe(one.total);
        expect(one.total).toBeGreaterThanOrEqual(88.75);
        const grain = columnOf(id).every(Number.isInteger) ? 1 : 0.1;
        const short = to + Math.sign(from - to) * grain;
        expect(ownTotal(table.scheme, { ...row.row.values, [id]: short }, 'exclude').total).toBeLessThan(88.75);
      }
    }
  });

  it('tells which figures a unit without a total lacks; by the other rules what is missing is no way up', () => {
    expect(linesOf('cai-cach-hanh-chinh', 'UBND xã Bình An', grade('TỐT'))).toEqual([
      '“UBND xã Bình An” chưa có điểm tổng vì thiếu số liệu của 1 chỉ số, như: Tài chính công. Bổ sung các số ấy.',
    ]);
    for (const missingRule of ['zero', 'renormalise'] as const)
      expect(linesOf('cai-cach-hanh-chinh', 'UBND xã Bình An', grade('TỐT'), { missingRule })).toContain(
        '“Tài chính công” của đơn vị chưa có số liệu.',
      );
  });
});
