import { describe, expect, it } from 'vitest';
import { report865 } from '../helpers/report-865';
import { pageRoom } from '../../src/appendix/fit-widths';
import { appendixOf } from './appendix-of';
import { printedSize } from './printed-size';

describe('the size of the print, fitted to one page wide', () => {
  it('is 10 points or more at the 13 columns of the report', () => {
    const plan = appendixOf({});
    expect(plan.columnWidths).toHaveLength(13);
    expect(printedSize(plan, 12)).toBeGreaterThanOrEqual(10);
  });

  it('is 9 points or more with movement and three ranks', () => {
    const plan = appendixOf({ movement: true, ranks: ['total', 'transparency', 'onlinePayment'] });
    expect(plan.columnWidths).toHaveLength(17);
    expect(printedSize(plan, 12)).toBeGreaterThanOrEqual(9);
  });

  it('leaves a grade its width, “XUẤT SẮC” in one line, however many columns stand beside it', () => {
    const { values, columnWidths } = appendixOf({ movement: true, ranks: ['total', 'transparency', 'onlinePayment'] });
    const grade = (values[6] ?? []).indexOf('XẾP LOẠI');
    expect(columnWidths[grade]).toBe(12.9);
  });
});

it('a name in capitals that needs two lines of its column gets two', () => {
  const name = 'PHƯỜNG BÌNH THẠNH ĐÔNG';
  const units = report865.units.map((unit) => (unit.name === 'PHÚ HÙNG' ? { ...unit, name } : unit));
  expect(appendixOf({}, { ...report865, units }).rowHeights[8]).toBe(34);
});

it('a page takes rows by their heights, scaled as the columns are', () => {
  const { columnWidths } = appendixOf({});
  // 170 mm between the margins are 482 points, and 18 points print as 15.
  expect(Math.floor(pageRoom(columnWidths) / 18)).toBe(31);
});
