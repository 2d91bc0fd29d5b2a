import { expect, it } from 'vitest';
import { catalogue } from '../../src/catalogue';
import { existingSentence } from '../../src/workbook/existing-sentence';
import type { LeftBehind } from '../../src/workbook/port';
import { isLeftBehind, leftSentences } from '../../src/workbook/left-behind';

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

it('says of a replaced sheet what somebody has to know, and nothing where there is nothing', () => {
  expect(leftSentences({}, pane)).toEqual([]);
  expect(leftSentences({ moved: { count: 0, locked: [], charts: [] }, lostLooks: 0 }, pane)).toEqual([]);
  expect(
    leftSentences({ moved: { count: 3, locked: ['Tổng hợp', 'Bìa'], charts: ['Bìa'] }, lostLooks: 2 }, pane),
  ).toEqual([
    '3 chỗ trỏ vào trang cũ (công thức ở trang khác, tên vùng, định dạng có điều kiện) nay trỏ vào trang này.',
    'Đang khóa: Tổng hợp, Bìa. Công thức ở đó, nếu có trỏ vào trang cũ, chưa chuyển được.',
    'Biểu đồ ở Bìa vẫn vẽ theo trang cũ: hãy chọn lại vùng dữ liệu của biểu đồ.',
    '2 ô có màu nền hay ghi chú bạn đặt trong bảng cũ không có chỗ ở bảng này (cột đã đổi, hoặc đơn vị không còn). Bấm “Hoàn tác” để xem lại.',
  ]);
  expect(leftSentences({ moved: null }, pane).join()).toContain('chưa chuyển được');
  expect(leftSentences({ lostLooks: null }, pane).join()).toContain('quá lớn');
  expect(leftSentences({ stays: ['charts', 'comments'] }, pane).join()).toContain('biểu đồ, bình luận, ghi chú');
});

it.each<[LeftBehind, boolean]>([
  [{}, false],
  [{ moved: { count: 3, locked: [], charts: [] }, lostLooks: 0 }, false],
  [{ moved: { count: 0, locked: ['Bìa'] } }, true],
  [{ moved: { count: 0, locked: [], charts: ['Bìa'] } }, true],
  [{ moved: null }, true],
  [{ lostLooks: 1 }, true],
  [{ lostLooks: null }, true],
  [{ stays: ['protection'] }, true],
])('%j has left something that somebody has to look at: %s', (left, isLeft) => {
  expect(isLeftBehind(left)).toBe(isLeft);
});
