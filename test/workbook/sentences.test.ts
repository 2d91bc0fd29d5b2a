import { expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue';
import { existingSentence } from '../../src/workbook/existing-sentence';
import { isLeftBehind, movedSentences } from '../../src/workbook/moved-sentences';

const { pane } = catalogue('vi');

it.each([
  [undefined, 'Đã có trang “Phụ lục 1” do công cụ này lập.'],
  [
    { period: 'Tháng 5/2026', source: 'Số liệu' },
    'Đã có trang “Phụ lục 1” của Tháng 5/2026, do công cụ này lập từ trang “Số liệu”.',
  ],
  [{ period: null, source: 'Số liệu' }, 'Đã có trang “Phụ lục 1”, do công cụ này lập từ trang “Số liệu”.'],
])('a person is told which sheet would be replaced: %j', (of, said) => {
  expect(existingSentence({ sheet: 'Phụ lục 1', ...(of && { of }) }, 'vi')).toBe(said);
});

it('says of formulas what somebody has to know, and nothing where there is nothing', () => {
  expect(movedSentences(undefined, pane)).toEqual([]);
  expect(movedSentences({ count: 0, locked: [] }, pane)).toEqual([]);
  expect(movedSentences({ count: 3, locked: ['Tổng hợp', 'Bìa'] }, pane)).toEqual([
    '3 chỗ trỏ vào trang cũ trong công thức của trang khác nay trỏ vào trang này.',
    'Đang khóa: Tổng hợp, Bìa. Công thức ở đó, nếu có trỏ vào trang cũ, chưa chuyển được.',
  ]);
  expect(movedSentences(null, pane).join()).toContain('chưa chuyển được');
  expect([undefined, { count: 3, locked: [] }, { count: 0, locked: ['Bìa'] }, null].map(isLeftBehind)).toEqual([
    false,
    false,
    true,
    true,
  ]);
});
