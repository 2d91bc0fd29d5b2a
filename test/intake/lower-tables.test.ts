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
