import { expect, it } from 'vitest';
import { pageRoom } from '../../src/appendix/fit-widths';
import { defaultConfigured } from '../../src/settings-sheet/configured';
import { planSettingsSheet } from '../../src/settings-sheet/plan-settings-sheet';

const { values, rowHeights, columnWidths, page } = planSettingsSheet(defaultConfigured);
const rowOf = (text: string): number => values.findIndex(([first]) => first === text);

it('a name of two lines in the first column has the height of two lines', () => {
  expect(rowHeights[rowOf('Xếp hạng riêng sở, ngành và xã, phường')]).toBe(37);
  expect(rowHeights[rowOf('Điểm tăng/giảm')]).toBe(20);
});

it('no heading of a section stands without a line of its table at the foot of a page', () => {
  const room = pageRoom(columnWidths, page.margins);
  const sections = values.flatMap(([first], row) => (/^\d+\. /u.test(String(first)) ? [row] : []));
  expect(sections).toHaveLength(14);
  const pages: number[] = [];
  let [used, number] = [0, 0];
  rowHeights.forEach((height, row) => {
    if (page.breakBefore?.includes(row) || used + height > room) [used, number] = [0, number + 1];
    used += height;
    pages.push(number);
  });
  for (const row of sections) expect([row, pages[row + 3]]).toEqual([row, pages[row]]);
});
