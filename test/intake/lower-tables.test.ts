import { describe, expect, it } from 'vitest';
import { codes, read } from './read';

const head = 'ĐƠN VỊ | TỔNG ĐIỂM';
const units = (first: number): readonly string[] => [
  `PHÚ HÙNG | ${first}`,
  `PHÚ BÌNH | ${first - 5}`,
  `PHÚ MỸ | ${first - 9}`,
];
const sheet = (...lines: readonly string[]): string => lines.join('\n');
const find = (findings: ReturnType<typeof read>['findings'], code: string) =>
  findings.filter((finding) => finding.code === code).map(({ cell, params }) => [cell, params]);

describe('two tables of the same units one under the other, of which nothing tells the period', () => {
  const twice = sheet(
    head,
    ...units(90),
    'Ghi chú: số liệu tạm tính',
    head,
    ...units(80),
    'Ghi chú: số liệu cũ',
    'Người lập | Thủ trưởng',
  );

  it('are asked about, by their cells without the notes and signatures under them', () => {
    const { dataset, findings } = read(twice);
    expect(dataset).toBeNull();
    expect(find(findings, 'tables-repeat')).toEqual([['A6', { name: 'PHÚ HÙNG', first: 'A1:B4', second: 'A6:B9' }]]);
  });

  it('are one where a person has left the other out by its cells', () => {
    const reading = { columns: [], rows: [{ name: 'A6:B9', as: 'ignore' as const }] };
    const { dataset, findings } = read(twice, { settings: { reading } });
    expect(dataset?.units.map(({ total }) => total)).toEqual([90, 85, 81]);
    expect(find(findings, 'table-left-out')).toEqual([['A6', { cells: 'A6:B9', period: '–' }]]);
    expect(codes(findings)).not.toContain('reading-unmet');
  });
});

describe('a second table under the first without a heading of its own', () => {
  const second = (line: string): string =>
    sheet(
      'KẾT QUẢ THÁNG 9/2026',
      'STT | ĐƠN VỊ | TỔNG ĐIỂM',
      '1 | PHÚ HÙNG | 90',
      '2 | PHÚ BÌNH | 85',
      '3 | PHÚ MỸ | 81',
      line,
      '1 | PHÚ BÌNH | 79.5',
      '2 | PHÚ HÙNG | 88.25',
      '3 | PHÚ THỌ | 60',
    );

  it.each(['KẾT QUẢ THÁNG 8/2026', ' | Kỳ trước: Tháng 8/2026 |'])(
    'is the period before where “%s” stands over it',
    (line) => {
      const { dataset, findings } = read(second(line));
      expect(dataset?.period?.label).toBe('Tháng 9/2026');
      expect(dataset?.units.map(({ name, total }) => [name, total])).toEqual([
        ['PHÚ HÙNG', 90],
        ['PHÚ BÌNH', 85],
        ['PHÚ MỸ', 81],
      ]);
      expect(dataset?.earlier?.period?.label).toBe('Tháng 8/2026');
      expect(dataset?.earlier?.units.map(({ name, total }) => [name, total])).toEqual([
        ['PHÚ BÌNH', 79.5],
        ['PHÚ HÙNG', 88.25],
        ['PHÚ THỌ', 60],
      ]);
      expect(find(findings, 'tables-of-periods')).toMatchObject([[null, { cells: 'A2:C5', cellsBefore: 'A7:C9' }]]);
    },
  );

  it.each(['', 'Số liệu cũ', '- | - | -'])(
    'is asked about where “%s” between them tells nothing of its period',
    (line) => {
      const { dataset, findings } = read(second(line));
      expect(dataset).toBeNull();
      expect(find(findings, 'tables-repeat')).toEqual([['A7', { name: 'PHÚ HÙNG', first: 'A2:C5', second: 'A7:C9' }]]);
      expect(findings.map(({ code }) => code)).not.toContain('duplicate-unit');
    },
  );

  it('is none where one unit is only typed twice', () => {
    const twice = sheet(
      'STT | ĐƠN VỊ | TỔNG ĐIỂM',
      '1 | PHÚ HÙNG | 90',
      '2 | PHÚ BÌNH | 85',
      '3 | PHÚ HÙNG | 81',
      '4 | PHÚ MỸ | 80',
    );
    expect(codes(read(twice).findings)).toEqual(['duplicate-unit B4']);
  });
});
